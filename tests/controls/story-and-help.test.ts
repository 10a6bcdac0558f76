import { describe, expect, it } from 'vitest';
import { browserMemory, singleKeys } from '../../src/controls/help/memory.ts';
import { type KeyPress, SHORTCUTS, shortcutOf } from '../../src/controls/help/shortcuts.ts';
import { swipeDirection } from '../../src/controls/story/swipe-direction.ts';
import { nearestOf } from '../../src/controls/timeline/snap.ts';
import { messagesOf } from '../../src/i18n/messages.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('a swipe', () => {
  it('pulls the next page from where reading goes on', () => {
    expect(swipeDirection(-80, 5, false)).toBe(1);
    expect(swipeDirection(80, 5, false)).toBe(-1);
    expect(swipeDirection(80, 5, true)).toBe(1);
    expect(swipeDirection(-80, 5, true)).toBe(-1);
  });

  it('is none when the finger rests or scrolls', () => {
    expect(swipeDirection(-39, 0, false)).toBe(0);
    expect(swipeDirection(-80, 60, false)).toBe(0);
  });
});

describe('single keys', () => {
  it('stand for an action, small or large, in any layout', () => {
    expect(shortcutOf(press('e'), false)?.action).toBe('events');
    expect(shortcutOf(press('E'), false)?.action).toBe('events');
    expect(shortcutOf(press('ث', { code: 'KeyE' }), false)?.action).toBe('events');
    expect(shortcutOf(press('?'), false)?.action).toBe('help');
    expect(shortcutOf(press('['), false)).toEqual({ action: 'capture', direction: -1 });
    expect(shortcutOf(press(']'), false)).toEqual({ action: 'capture', direction: 1 });
  });

  it('are text where one types, and nothing with a modifier', () => {
    expect(shortcutOf(press('e'), true)).toBeNull();
    expect(shortcutOf(press('e', { ctrlKey: true }), false)).toBeNull();
    expect(shortcutOf(press('e', { isComposing: true }), false)).toBeNull();
    expect(shortcutOf(press('e', { defaultPrevented: true }), false)).toBeNull();
    expect(shortcutOf(press('q'), false)).toBeNull();
    expect(shortcutOf(press('Escape'), false)).toBeNull();
  });

  it('mean one thing each, and have words in every language', () => {
    const keys = SHORTCUTS.filter(({ where }) => where === 'page').flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of ['en', 'ar'] as const) {
      for (const { action } of SHORTCUTS) {
        expect(messagesOf(language).help.actions[action]).toBeTruthy();
      }
    }
  });

  it('can be switched off, and stay so where storage is denied', () => {
    const memory = browserMemory(() => {
      throw new Error('denied');
    });
    expect(singleKeys(memory)).toBe(true);
    memory.set('single-keys', 'off');
    expect(singleKeys(memory)).toBe(false);
  });
});

describe('stopping at captures', () => {
  it('finds the nearest', () => {
    expect(nearestOf([10, 20, 40], 29)).toBe(20);
    expect(nearestOf([10, 20, 40], 31)).toBe(40);
    expect(nearestOf([], 7)).toBe(7);
  });
});
