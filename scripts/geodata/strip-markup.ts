/**
 * Wiki markup to plain text, for the few constructs that encyclopedia articles use. A library that
 * reads all of MediaWiki would be larger than this project's own code and would decide for us what is
 * a sentence; what is left out here is listed, so that a reader can check it.
 */

/** A template call such as `{{convert|20|km}}`. */
export interface Template {
  /** Lower case, white space folded. */
  readonly name: string;
  /** Parameters without a name, in order, as markup. */
  readonly positional: readonly string[];
  /** Parameters with a name, as markup. */
  readonly named: ReadonlyMap<string, string>;
}

/** What a template says; a template that is not listed here says nothing and is left out. */
const TEMPLATE_TEXTS: Readonly<Record<string, (template: Template) => string>> = {
  convert: ({ positional: [amount = '', unit = ''] }) => `${amount} ${unit}`,
  circa: ({ positional: [amount = ''] }) => `about ${amount}`,
  flag: ({ positional: [name = ''] }) => name,
  army: ({ positional: [name = ''] }) => `${name} army`,
  'air force': ({ positional: [name = ''] }) => `${name} air force`,
  'armed forces': ({ positional: [name = ''] }) => `${name} armed forces`,
  langx: ({ positional: [, text = ''] }) => text,
  legend: ({ positional: [, text = ''] }) => `${text};`,
  leftlegend: ({ positional: [, text = ''] }) => `${text};`,
  kia: () => ' (killed in action)',
  ubl: ({ positional }) => positional.join('; '),
  'collapsible list': ({ positional }) => positional.join('; '),
  'unreliable inline': () => ' [unreliable source]',
  bsn: () => ' [better source needed]',
};

/**
 * Plain text of a piece of markup: labels of links, texts of the templates above, no tags. Lines and
 * items of a list are parted by semicolons.
 */
export function plainText(markup: string): string {
  const text = replaceTemplates(markup.replace(/<!--[\s\S]*?-->/g, ''), (template) =>
    (TEMPLATE_TEXTS[template.name] ?? (() => ''))(template),
  )
    .replace(/\[\[(?:File|Image|Category):[^[\]]*(?:\[\[[^\]]*\]\][^[\]]*)*\]\]/gi, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[https?:\S+ ([^\]]*)\]/g, '$1')
    .replace(/<br\s*\/?>/gi, '; ')
    .replace(/<[^<>]*>/g, '')
    .replace(/'''?/g, '')
    .replace(/^[*:;#]+\s*/, '')
    .replace(/\s*\n[\s*:;#]*/g, '; ')
    .replace(/(\s*;)+(?=\s|$)/g, ';')
    .replace(/^[;\s]+|[;\s]+$/g, '');
  return foldSpace(decodeEntities(text));
}

/** White space folded to single blanks, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The markup without its `<ref>` elements, and what stood in those that are not mere repeats. */
export function takeReferences(markup: string): { markup: string; references: string[] } {
  const references: string[] = [];
  const rest = markup.replace(
    /<ref\b[^>]*\/>|<ref\b[^>]*>([\s\S]*?)<\/ref>/g,
    (_, content?: string) => {
      if (content !== undefined) references.push(content.trim());
      return '';
    },
  );
  return { markup: rest, references };
}

/**
 * What a reference states: the title of its citation and, where one is given, the quotation from it.
 * A reference without a title is told by its own text: an address, a book, an item's number.
 */
export function referenceText(reference: string): string {
  const citation = findTemplates(reference).find(({ template }) =>
    /^cite\b/.test(template.name),
  )?.template;
  if (!citation) return plainText(reference);
  const title = plainText(citation.named.get('title') ?? citation.positional[0] ?? '');
  const quote = plainText(citation.named.get('quote') ?? '');
  return quote === '' ? title : `${title} (quoted: ${quote})`;
}

/** The markup without its images, and their captions, those that are empty left out. */
export function takeCaptions(markup: string): { markup: string; captions: string[] } {
  const captions: string[] = [];
  const rest = markup.replace(
    /\[\[(?:File|Image):((?:[^[\]]|\[\[[^[\]]*\]\])*)\]\]/gi,
    (_, content: string) => {
      const parts = splitTopLevel(content);
      const caption = plainText(parts.length > 1 ? (parts.at(-1) ?? '') : '');
      const isLayout = /^(thumb|right|left|frameless|upright.*|\d+px)$/.test(caption);
      if (caption !== '' && !isLayout) captions.push(caption);
      return '';
    },
  );
  return { markup: rest, captions };
}

/** The markup without the outermost templates that `wanted` picks, and those. */
export function takeTemplates(
  markup: string,
  wanted: (template: Template) => boolean,
): { markup: string; taken: Template[] } {
  const taken: Template[] = [];
  let rest = '';
  let at = 0;
  for (const { start, end, template } of findTemplates(markup)) {
    const inner = wanted(template) ? null : takeTemplates(markup.slice(start + 2, end - 2), wanted);
    rest += markup.slice(at, start) + (inner ? `{{${inner.markup}}}` : '');
    taken.push(...(inner ? inner.taken : [template]));
    at = end;
  }
  return { markup: rest + markup.slice(at), taken };
}

/** Texts in the place of templates, innermost first. */
function replaceTemplates(markup: string, textOf: (template: Template) => string): string {
  let text = '';
  let at = 0;
  for (const { start, end } of findTemplates(markup)) {
    const inner = replaceTemplates(markup.slice(start + 2, end - 2), textOf);
    text += markup.slice(at, start) + textOf(readTemplate(inner));
    at = end;
  }
  return text + markup.slice(at);
}

/** The outermost templates of a markup, in order. Braces that are never closed are plain text. */
function findTemplates(markup: string): { start: number; end: number; template: Template }[] {
  const found: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (const { index, 0: braces } of markup.matchAll(/\{\{|\}\}/g)) {
    if (braces === '{{') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) continue;
    while ((found.at(-1)?.start ?? -1) > start) found.pop();
    found.push({ start, end: index + 2 });
  }
  return found.map(({ start, end }) => ({
    start,
    end,
    template: readTemplate(markup.slice(start + 2, end - 2)),
  }));
}

function readTemplate(inner: string): Template {
  const [name = '', ...parts] = splitTopLevel(inner);
  const positional: string[] = [];
  const named = new Map<string, string>();
  for (const part of parts) {
    const pair = /^\s*([\w -]+?)\s*=([\s\S]*)$/.exec(part);
    if (pair) named.set(pair[1] ?? '', (pair[2] ?? '').trim());
    else positional.push(part.trim());
  }
  return { name: foldSpace(name).toLowerCase(), positional, named };
}

/** Parts between the bars that stand outside of any template or link. */
function splitTopLevel(markup: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let at = 0;
  for (const { index, 0: token } of markup.matchAll(/\{\{|\[\[|\}\}|\]\]|\|/g)) {
    if (token === '{{' || token === '[[') depth++;
    else if (token !== '|') depth--;
    else if (depth === 0) {
      parts.push(markup.slice(at, index));
      at = index + 1;
    }
  }
  return [...parts, markup.slice(at)];
}

function decodeEntities(text: string): string {
  return text
    .replace(/&nbsp;/g, ' ')
    .replace(/&ndash;/g, '–')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}
