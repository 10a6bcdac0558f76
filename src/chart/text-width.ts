/** Advance widths of Noto Sans in hundredths of the font size, by the letters that have them. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI.,:;'’‘|!", 29],
  [' \u00a0()[]-–ftr/', 37],
  ['cksvxyz', 51],
  ['aegJLETFS“”0123456789?', 57],
  ['bdhnopquBCKPRXYVZ', 62],
  ['AGDHNOQU&—', 73],
  ['wM@W%', 90],
  ['m', 94],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** Joined Arabic letters, on average; marks above and below them take no room. */
const ARABIC_WIDTH = 51;
const OTHER_WIDTH = 60;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
const ARABIC = /\p{Script=Arabic}/u;

/** Semibold letters are wider than regular ones by this factor. */
const SEMIBOLD = 1.06;

/**
 * About how wide a line of text is, in the unit of `size`; within some 6% for Noto Sans. It needs no
 * browser, so that pictures made without one place their text as pages do. 0 for an empty text.
 */
export function textWidth(text: string, size: number, semibold = false): number {
  let hundredths = 0;
  for (const letter of text) {
    if (NO_WIDTH.test(letter)) continue;
    hundredths += WIDTH_OF.get(letter) ?? (ARABIC.test(letter) ? ARABIC_WIDTH : OTHER_WIDTH);
  }
  return (hundredths / 100) * size * (semibold ? SEMIBOLD : 1);
}

/** Words in lines of at most `width`; a word that is wider has a line of its own. Empty for ''. */
export function wrapped(text: string, width: number, size: number, semibold = false): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, semibold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
