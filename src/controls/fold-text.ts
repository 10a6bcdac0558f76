/**
 * A text as a search compares it, in both scripts: without case, marks on letters, apostrophes and
 * hyphens; forms of alif, ya and ta marbuta that writers mix are one; digits are 0-9; runs of white
 * space are one space.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\u0640'’‘ʿʾ`ʻ-]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
