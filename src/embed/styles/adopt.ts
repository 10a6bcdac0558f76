/** A style sheet made from text: allowed by every content security policy, unlike a style element. */
export function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Gives a shadow root style sheets that it does not have yet. */
export function adopt(root: ShadowRoot, sheets: readonly CSSStyleSheet[]): void {
  const fresh = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...fresh];
}
