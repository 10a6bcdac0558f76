/** One element of an SVG text: its name and its attributes, unescaped. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const unescaped = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** All elements of an SVG text, in order. @throws Error when tags do not pair up */
export function elementsOf(svg: string): SvgElement[] {
  const open: string[] = [];
  const elements: SvgElement[] = [];
  for (const [tag, close, name = '', inside = '', empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (close) {
      if (open.pop() !== name) throw new Error(`${tag} closes nothing`);
      continue;
    }
    if (!empty) open.push(name);
    const attributes = [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)];
    elements.push({
      name,
      attributes: Object.fromEntries(
        attributes.map(([, key, value]) => [key, unescaped(value ?? '')]),
      ),
    });
  }
  const strayBrackets = svg.replace(/<[^<>]*>/g, '');
  if (open.length > 0 || /[<>]/.test(strayBrackets)) throw new Error('not well-formed');
  return elements;
}

/** The elements directly within `<g data-part="…">`, as text. */
export function partOf(svg: string, part: string): string {
  const start = svg.indexOf(`<g data-part="${part}"`);
  if (start < 0) throw new Error(`there is no part "${part}"`);
  return svg.slice(svg.indexOf('>', start) + 1, svg.indexOf('</g>', start));
}
