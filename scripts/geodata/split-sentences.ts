import { createHash } from 'node:crypto';
import {
  foldSpace,
  plainText,
  referenceText,
  takeCaptions,
  takeReferences,
  takeTemplates,
} from './strip-markup.ts';

/** A statement of a document, so that the ledger of coverage can account for it. */
export interface Sentence {
  /** Heading above it, or `Lead`, `Infobox`, `Captions`, `Notes`, `References`. */
  readonly section: string;
  /** From 1, within the section. */
  readonly number: number;
  /** Plain text, white space folded. */
  readonly text: string;
}

/** A document whose sentences are accounted for: its id in `sources.csv`, its file and its form. */
export interface DocumentFile {
  readonly id: string;
  readonly file: string;
  readonly form: 'wiki' | 'plain';
}

export const DOCUMENT_FILES: readonly DocumentFile[] = [
  { id: 'wiki-offensives', file: '2024-syrian-opposition-offensives.wiki.txt', form: 'wiki' },
  { id: 'wiki-northwestern', file: 'northwestern-syria-offensive-2024.txt', form: 'plain' },
  { id: 'wiki-aleppo', file: 'battle-of-aleppo-2024.txt', form: 'plain' },
  { id: 'wiki-aleppo-excerpts', file: 'battle-of-aleppo-2024-excerpts.txt', form: 'plain' },
  { id: 'news-2024-11-29', file: 'news-article-2024-11-29.txt', form: 'plain' },
];

/** After these a full stop does not end a sentence; lower case, without the last stop. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'maj gen maj-gen maj.-gen brig col lt capt sgt mr mrs ms dr st no vs etc approx c ca e.g i.e a.m p.m u.s u.k u.n km'.split(
    ' ',
  ),
);

/**
 * Splits a document into its statements. The same text always gives the same sentences.
 *
 * - Prose is split into sentences. A heading names the section of what follows it; the document's own
 *   title (`= … =`) is none. A line of a list is treated like a paragraph.
 * - Each filled field of an infobox is one sentence, `field: value`, in section `Infobox`.
 * - In wiki markup each caption of an image is one sentence (`Captions`), each note one (`Notes`), and
 *   each cited reference one (`References`): its title and its quotation, which state facts as well.
 *   References cited again by name, hatnotes, navigation boxes and categories are left out.
 * - In plain text the marks of citations (`[12]`) are left out.
 */
export function splitDocument(text: string, form: DocumentFile['form']): Sentence[] {
  const unix = text.replaceAll('\r\n', '\n');
  return number(form === 'wiki' ? readWiki(unix) : readPlain(unix));
}

/** Hex SHA-256 of a sentence: the ledger holds it instead of the sentence. */
export function hashSentence(text: string): string {
  return createHash('sha256').update(foldSpace(text), 'utf8').digest('hex');
}

/**
 * Splits prose into sentences: after `.`, `!`, `?` or `…`, closing quotes or brackets included, where
 * white space and then a capital, a digit or an opening quote follow. Not after an abbreviation or a
 * single letter, which is an initial. An editor's remark in brackets belongs to what it follows.
 */
export function splitProse(prose: string): string[] {
  const sentences: string[] = [];
  let at = 0;
  for (const { index, 0: gap } of prose.matchAll(
    /(?<=[.!?…]["”’')\]]*(?: \[[a-z ]+\])?)\s+(?=["“‘'([]*[\p{Lu}\p{Nd}#])/gu,
  )) {
    const sentence = prose.slice(at, index);
    if (endsInAbbreviation(sentence)) continue;
    sentences.push(sentence);
    at = index + gap.length;
  }
  return [...sentences, prose.slice(at)].map(foldSpace).filter((sentence) => sentence !== '');
}

function endsInAbbreviation(sentence: string): boolean {
  const word = /(\S+)\.$/.exec(sentence)?.[1]?.replace(/^["“‘'([]+/, '');
  if (word === undefined) return false;
  return /^\p{L}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

type Statement = Omit<Sentence, 'number'>;

function number(statements: readonly Statement[]): Sentence[] {
  const counts = new Map<string, number>();
  return statements.map(({ section, text }) => {
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return { section, number: count, text };
  });
}

function readPlain(text: string): Statement[] {
  const statements: Statement[] = [];
  let section = 'Lead';
  for (const raw of text.split('\n')) {
    const line = foldSpace(raw.replace(/\[\d+\]/g, ''));
    const heading = headingOf(line);
    if (heading) section = heading.level === 1 ? 'Lead' : heading.title;
    else if (line === 'Infobox') section = 'Infobox';
    else if (line === '') section = section === 'Infobox' ? 'Lead' : section;
    else if (section === 'Infobox') statements.push({ section, text: withoutBullet(line) });
    else statements.push(...splitProse(withoutBullet(line)).map((s) => ({ section, text: s })));
  }
  return statements;
}

function readWiki(text: string): Statement[] {
  const cited = takeReferences(text.replace(/<!--[\s\S]*?-->/g, ''));
  const noted = takeTemplates(cited.markup, ({ name }) => name === 'refn');
  const boxed = takeTemplates(noted.markup, ({ name }) => name.startsWith('infobox'));
  const pictured = takeCaptions(boxed.markup);
  const statements: Statement[] = boxed.taken.flatMap((infobox) =>
    [...infobox.named]
      .map(([field, value]) => ({ field, value: plainText(value) }))
      .filter(({ value }) => value !== '')
      .map(({ field, value }) => ({ section: 'Infobox', text: `${field}: ${value}` })),
  );
  let section = 'Lead';
  for (const line of pictured.markup.split('\n')) {
    const heading = headingOf(line.trim());
    if (heading) section = plainText(heading.title);
    else statements.push(...splitProse(plainText(line)).map((s) => ({ section, text: s })));
  }
  const notes = noted.taken.map(({ positional }) => plainText(positional.join(' ')));
  return [
    ...statements,
    ...pictured.captions.map((caption) => ({ section: 'Captions', text: caption })),
    ...notes.map((note) => ({ section: 'Notes', text: note })),
    ...cited.references.map((ref) => ({ section: 'References', text: referenceText(ref) })),
  ];
}

function headingOf(line: string): { level: number; title: string } | null {
  const match = /^(=+)\s*(.*?)\s*\1$/.exec(line);
  return match?.[1] && match[2] ? { level: match[1].length, title: match[2] } : null;
}

function withoutBullet(line: string): string {
  return line.replace(/^[-*•]+\s*(:\s*)?/, '');
}
