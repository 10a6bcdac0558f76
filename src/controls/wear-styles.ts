/** Each document's own copies: a sheet that was made for one is refused by every other. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** What each root wears, in order. */
const worn = new WeakMap<ShadowRoot, Set<string>>();

/**
 * Gives a shadow root styles that it does not wear yet, as sheets of the document it stands in: made by a
 * script, they are allowed by every content security policy, unlike a style element. To be called again
 * when the root came into another document, where a browser takes all sheets away. No effect in a
 * document without a window, such as a template's: nothing is drawn there.
 */
export function wearStyles(root: ShadowRoot, styles: readonly string[] = []): void {
  const texts = worn.get(root) ?? new Set();
  for (const text of styles) texts.add(text);
  worn.set(root, texts);
  const sheets = made.get(root.ownerDocument) ?? new Map<string, CSSStyleSheet>();
  made.set(root.ownerDocument, sheets);
  const { defaultView } = root.ownerDocument;
  if (!defaultView) return;
  root.adoptedStyleSheets = [...texts].map((text) => {
    const known = sheets.get(text);
    if (known) return known;
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
    return sheet;
  });
}
