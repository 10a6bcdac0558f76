/** The address under which the built site will be found; documented in the README. */
export const SITE_VARIABLE = 'SITE_URL';

/** Turns the path of a file of the site, such as `card.png`, into an address. */
export type AddressOf = (path: string) => string;

/** What the build says when nobody told it where the site will stand. */
export const NO_SITE_NOTE = `${SITE_VARIABLE} is not set: oembed.json and the previews in the pages name their files by relative addresses, which most sites do not follow.`;

/**
 * Absolute addresses below the site's, or relative ones when it is not known.
 *
 * @param site such as `https://example.org/syria/`; with or without the last slash.
 * @throws RangeError `SITE_URL is not an http(s) address: "…"`
 */
export function addressesBelow(site: string | undefined): AddressOf {
  if (!site) return (path) => `./${path}`;
  if (!/^https?:\/\//i.test(site) || !URL.canParse(site)) {
    throw new RangeError(`${SITE_VARIABLE} is not an http(s) address: "${site}"`);
  }
  const base = new URL(site);
  base.search = '';
  base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return (path) => new URL(path, base).href;
}
