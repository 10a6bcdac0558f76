/** What a default policy answers: the text, or null, which refuses it. */
interface DefaultRules {
  readonly createHTML: (html: string) => string | null;
  readonly createScriptURL: (url: string) => string | null;
}

/**
 * Pages of the site enforce Trusted Types. MapLibre hands plain strings to the browser in two places:
 * its attribution, which is text without markup here, and the address of its worker. Both pass; anything
 * else stays refused. Only for pages of the site: a default policy is the page's own affair.
 */
export function trustMapLibrary(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: 'default', rules: DefaultRules): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createHTML: (html) => (/[<>]/.test(html) ? null : html),
    createScriptURL: (url) => (isWorkerOfSite(url) ? url : null),
  });
}

function isWorkerOfSite(url: string): boolean {
  // In a sandbox without an origin MapLibre puts its worker's code into the address.
  if (origin === 'null') return url.startsWith('data:text/javascript') || url.startsWith('blob:');
  return new URL(url, document.baseURI).origin === origin;
}
