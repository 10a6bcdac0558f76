import { expect, it } from 'vitest';
import { Echoes } from '../../src/embed/echoes.ts';

const AT = Date.parse('2024-12-05T12:00:00Z');

it('knows what a page around gives back late, and no other instant', () => {
  const echoes = new Echoes();
  for (let frame = 0; frame < 10; frame++) echoes.told(AT + frame * 360_000, frame * 16);
  expect(echoes.has(AT, 160)).toBe(true);
  // Pages keep minutes.
  expect(echoes.has(AT + 360_000 - 59_000, 160)).toBe(true);
  expect(echoes.has(AT + 180_000, 160)).toBe(false);
  expect(echoes.has(AT - 3_600_000, 160)).toBe(false);
});

it('forgets: the same instant is a wish a second later', () => {
  const echoes = new Echoes();
  echoes.told(AT, 0);
  expect(echoes.has(AT, 999)).toBe(true);
  expect(echoes.has(AT, 1000)).toBe(false);
});
