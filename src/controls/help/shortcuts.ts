import type { ShortcutWord } from '../../i18n/messages.ts';

/** A row of the help: what keys do, and where they do it. */
export interface Shortcut {
  readonly action: ShortcutWord;
  /** As they are printed on a keyboard, the same in every language. */
  readonly keys: readonly string[];
  readonly where: 'slider' | 'page';
}

/** Every key of the page; the help shows this list, and `shortcutOf` reads it. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'hour', keys: ['←', '→'], where: 'slider' },
  { action: 'sixHours', keys: ['Shift + ←', 'Shift + →'], where: 'slider' },
  { action: 'day', keys: ['Page Up', 'Page Down'], where: 'slider' },
  { action: 'ends', keys: ['Home', 'End'], where: 'slider' },
  { action: 'play', keys: ['K'], where: 'page' },
  { action: 'capture', keys: ['[', ']'], where: 'page' },
  { action: 'find', keys: ['/', 'F'], where: 'page' },
  { action: 'story', keys: ['S'], where: 'page' },
  { action: 'events', keys: ['E'], where: 'page' },
  { action: 'layers', keys: ['L'], where: 'page' },
  { action: 'compare', keys: ['C'], where: 'page' },
  { action: 'table', keys: ['T'], where: 'page' },
  { action: 'changes', keys: ['W'], where: 'page' },
  { action: 'help', keys: ['?'], where: 'page' },
  { action: 'close', keys: ['Esc'], where: 'page' },
];

/** What `shortcutOf` needs of a key press. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'defaultPrevented'
>;

/** A key of the page that stands for an action; the brackets also say which way. */
export interface ShortcutWish {
  readonly action: ShortcutWord;
  readonly direction: 1 | -1;
}

/**
 * What a key press asks of the page, or null. Letters are taken by their place on the keyboard too,
 * so that they work with an Arabic layout; signs by what they write.
 *
 * @param typing whether the focus is where letters are text.
 */
export function shortcutOf(press: KeyPress, typing: boolean): ShortcutWish | null {
  const { key, code, altKey, ctrlKey, metaKey, isComposing, defaultPrevented } = press;
  if (typing || altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return null;
  const letter = code.startsWith('Key') ? code.slice(3) : '';
  const row = SHORTCUTS.find(
    ({ where, action, keys }) =>
      where === 'page' &&
      action !== 'close' &&
      (keys.includes(key) || keys.includes(key.toUpperCase()) || keys.includes(letter)),
  );
  return row ? { action: row.action, direction: key === '[' ? -1 : 1 } : null;
}
