import type { FilterSpecification } from 'maplibre-gl';

// MapLibre reads filters in two syntaxes, the older of which cannot stand inside an expression.

type Filter = boolean | readonly unknown[];

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);
const ONLY_OLD = new Set(['!in', '!has', 'none']);
const GROUPS = new Set(['all', 'any']);

/** A filter as an expression that means the same; an expression comes back as it is. */
export function modernFilter(filter: FilterSpecification): FilterSpecification {
  const known = filter as Filter;
  return (syntaxOf(known) === 'old' ? translate(known) : known) as FilterSpecification;
}

/** `either`: both syntaxes read it, and alike. A group is new as soon as one of its parts is. */
function syntaxOf(filter: Filter): 'old' | 'new' | 'either' {
  if (typeof filter === 'boolean') return 'either';
  const [operator, first, second] = filter as [string, ...unknown[]];
  if (ONLY_OLD.has(operator)) return 'old';
  if (COMPARISONS.has(operator)) {
    return filter.length === 3 && !Array.isArray(first) && !Array.isArray(second) ? 'old' : 'new';
  }
  if (operator === 'in') return typeof first === 'string' && !Array.isArray(second) ? 'old' : 'new';
  if (operator === 'has') {
    if (first === '$id' || first === '$type') return 'old';
    return filter.length === 2 ? 'either' : 'new';
  }
  if (!GROUPS.has(operator)) return 'new';
  const parts = filter.slice(1).map((part) => syntaxOf(part as Filter));
  if (parts.includes('new')) return 'new';
  return parts.includes('old') ? 'old' : 'either';
}

function translate(filter: Filter): Filter {
  if (typeof filter === 'boolean') return filter;
  const [operator, key, ...rest] = filter as [string, string, ...unknown[]];
  const parts = () => filter.slice(1).map((part) => translate(part as Filter));
  switch (operator) {
    case 'all':
    case 'any':
      return [operator, ...parts()];
    case 'none':
      return ['!', ['any', ...parts()]];
    case 'has':
      return isThere(key);
    case '!has':
      return ['!', isThere(key)];
    case 'in':
    case '==':
      return isOneOf(key, rest);
    case '!in':
    case '!=':
      return ['!', isOneOf(key, rest)];
    default:
      return compare(operator, key, rest[0]);
  }
}

function readKey(key: string): readonly unknown[] {
  return key === '$id' ? ['id'] : ['get', key];
}

function isThere(key: string): Filter {
  if (key === '$type') return true;
  // `id` is undefined where there is none, of which most operators know nothing.
  return key === '$id' ? ['any', ['to-boolean', ['id']], ['==', ['id'], 0]] : ['has', key];
}

function isOneOf(key: string, values: readonly unknown[]): Filter {
  if (key === '$type') {
    // The old syntax knows no geometries of several parts: a `Polygon` is any of them.
    const types = values.flatMap((type) => [type, `Multi${type}`]);
    return ['in', ['geometry-type'], ['literal', types]];
  }
  return ['all', isThere(key), ['in', readKey(key), ['literal', values]]];
}

/** Only values of the same type have an order; others do not pass. */
function compare(operator: string, key: string, value: unknown): Filter {
  const type = typeof value;
  return [
    'all',
    isThere(key),
    ['==', ['typeof', readKey(key)], type],
    [operator, [type, readKey(key)], value],
  ];
}
