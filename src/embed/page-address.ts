import { PARAMETER_NAMES } from '../state/parameter-names.ts';

const OURS: ReadonlySet<string> = new Set(PARAMETER_NAMES);

/**
 * The address of a page that shows a view: what others put into it stays as it stands, such as a
 * campaign's parameters or a fragment.
 *
 * @param query the view, `?name=value&…`.
 * @param present the page's address now.
 * @returns relative to the page: a query, and perhaps a fragment.
 */
export function addressWith(query: string, present: Pick<Location, 'search' | 'hash'>): string {
  const pairs = present.search.replace(/^\?/, '').split('&');
  const foreign = pairs.filter((pair) => {
    const [name] = new URLSearchParams(pair).keys();
    return name !== undefined && !OURS.has(name);
  });
  return [query, ...foreign].join('&') + present.hash;
}
