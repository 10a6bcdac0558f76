/**
 * The pages' policy (`vite.config.ts`) is written before anybody knows where the site will stand, and the
 * word for that, `'self'`, matches nothing in WebKit where a frame is sandboxed without an origin of its
 * own. So it allows any address, and this adds the same policy once more with the page's own address in
 * that place: a browser obeys both. It stands first among each page's modules, before any of them runs.
 */
const ANYWHERE = 'http: https:';

const written = document.querySelector<HTMLMetaElement>(
  'meta[http-equiv="Content-Security-Policy"]',
);
if (written) {
  const narrow = document.createElement('meta');
  narrow.httpEquiv = written.httpEquiv;
  // Of the address, not of the document, whose origin may be opaque.
  narrow.content = written.content.replaceAll(ANYWHERE, new URL(location.href).origin);
  document.head.prepend(narrow);
}
