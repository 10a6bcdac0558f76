/** What a citation names. */
export interface Cited {
  /** The story's. */
  readonly title: string;
  /** Of the data: its version. */
  readonly edition: string;
  /** On which that edition came out, ISO. */
  readonly date: string;
  /** Address of the map, without a query. */
  readonly url: string;
  /** The day on which it was read, ISO `2026-01-31`. */
  readonly accessed: string;
}

/** Characters that BibTeX or LaTeX would take for commands. */
const SPECIAL = /[\\{}$&#%_^~]/g;

/** An entry for a bibliography: `@misc`, which every BibTeX style knows, with `url` and `urldate`. */
export function bibtexOf({ title, edition, date, url, accessed }: Cited): string {
  const plain = (text: string) => text.replace(SPECIAL, (character) => `\\${character}`);
  return [
    `@misc{control-map-${edition},`,
    '  author  = {{Control Map contributors}},',
    `  title   = {{${plain(title)}}},`,
    `  year    = {${date.slice(0, 4)}},`,
    `  url     = {${url}},`,
    `  urldate = {${accessed}},`,
    `  note    = {Data set, edition ${plain(edition)} of ${date}, CC BY 4.0},`,
    '}',
  ].join('\n');
}
