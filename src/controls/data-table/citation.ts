/** What a citation names. */
export interface Cited {
  readonly title: string;
  readonly version: string;
  /** Address of the map, without a query. */
  readonly url: string;
  /** The day on which it was read, ISO `2026-01-31`. */
  readonly accessed: string;
}

/** Characters that BibTeX or LaTeX would take for commands. */
const SPECIAL = /[\\{}$&#%_^~]/g;

/** An entry for a bibliography: `@misc`, which every BibTeX style knows, with `url` and `urldate`. */
export function bibtexOf({ title, version, url, accessed }: Cited): string {
  const plain = (text: string) => text.replace(SPECIAL, (character) => `\\${character}`);
  return [
    `@misc{control-map-${version},`,
    '  author  = {{Control Map contributors}},',
    `  title   = {{${plain(title)}}},`,
    `  version = {${plain(version)}},`,
    `  url     = {${url}},`,
    `  urldate = {${accessed}},`,
    '  note    = {Data set, CC BY 4.0},',
    '}',
  ].join('\n');
}
