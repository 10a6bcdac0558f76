import type { UrlStory, Warn } from './parameter-values.ts';
import { PARAMETERS } from './parameters.ts';
import type { ViewState } from './view-state.ts';

/**
 * Reads what a query says about the view. Parameters that are absent are absent from the result;
 * a wrong or hostile value is left out as well and told once. Unknown parameters are ignored.
 *
 * @param search a query string, with or without its `?`.
 */
export function readUrl(search: string, story: UrlStory, warn: Warn): Partial<ViewState> {
  const query = new URLSearchParams(search);
  return readParameters((name) => query.get(name), story, warn);
}

/**
 * The same from any place where parameters stand by their names, such as attributes.
 *
 * @param textOf null: the parameter is absent.
 */
export function readParameters(
  textOf: (name: string) => string | null,
  story: UrlStory,
  warn: Warn,
): Partial<ViewState> {
  const state: Record<string, unknown> = {};
  for (const { name, field, read } of PARAMETERS) {
    const value = textOf(name);
    if (value === null) continue;
    try {
      state[field] = read(value, story, (message) => warn(`parameter "${name}" ${message}`));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      warn(`parameter "${name}" is ignored: "${value.slice(0, 60)}": ${reason}`);
    }
  }
  return state as Partial<ViewState>;
}

/** Writes the view as a query string, `?time=…&lang=…`, that `readUrl` reads back to the minute. */
export function writeUrl(state: ViewState, story: UrlStory): string {
  const pairs = PARAMETERS.flatMap(({ name, field, write }) => {
    const value = (write as (value: unknown, story: UrlStory) => string | null)(
      state[field],
      story,
    );
    return value === null ? [] : [`${name}=${escapeValue(value)}`];
  });
  return `?${pairs.join('&')}`;
}

/** Colons and commas may stand in a query as they are, and are easier to read. */
export function escapeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',');
}
