import { describe, expect, it } from 'vitest';
import { fitFrame, type MapFrame } from '../../src/chart/map-frame.ts';
import {
  overlap,
  type PlaceLabel,
  type TownChoice,
  townLayout,
} from '../../src/chart/static-labels.ts';
import { textWidth, wrapped } from '../../src/chart/text-width.ts';
import { realBundle } from './real-bundle.ts';

const { story } = realBundle();
const SIZES = [
  { width: 320, height: 400 },
  { width: 700, height: 500 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1000 },
];

const boxOf = ({ x, y, anchor, text, size, semibold }: PlaceLabel) => {
  const width = textWidth(text, size, semibold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
};

function layout(frame: MapFrame, language: 'en' | 'ar', choice: TownChoice = {}) {
  const { labels, dots } = townLayout(story.places, frame, language, choice);
  return { labels, dots, boxes: labels.map(boxOf) };
}

describe('townLayout', () => {
  for (const size of SIZES) {
    for (const language of ['en', 'ar'] as const) {
      const frame = fitFrame(story.bounds, size);

      it(`places names apart at ${size.width} pixels, ${language}`, () => {
        const { boxes } = layout(frame, language);
        boxes.forEach((box, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
          expect(box.left).toBeGreaterThan(0);
          expect(box.right).toBeLessThan(size.width);
          expect(box.top).toBeGreaterThan(0);
          expect(box.bottom).toBeLessThan(size.height);
        });
      });
    }
  }

  it('names the great cities at every size', () => {
    for (const size of SIZES) {
      const { labels } = layout(fitFrame(story.bounds, size), 'en');
      const names = labels.map(({ text }) => text);
      expect(names).toEqual(expect.arrayContaining(['Aleppo', 'Hama', 'Homs', 'Damascus']));
    }
  });

  it('leaves out dots without a name when asked, and names no place twice', () => {
    const frame = fitFrame(story.bounds, { width: 900, height: 700 });
    const { dots, labels } = layout(frame, 'en', { onlyNamed: true });
    expect(new Set(dots.map(({ place }) => place))).toEqual(
      new Set(labels.map(({ place }) => place)),
    );
    expect(dots).toHaveLength(labels.length);
  });

  it('keeps clear of what covers the map', () => {
    const covered = [{ left: 0, top: 0, right: 400, bottom: 800 }];
    const { boxes } = layout(fitFrame(story.bounds, { width: 1000, height: 800 }), 'en', {
      covered,
    });
    for (const box of boxes) expect(box.left).toBeGreaterThanOrEqual(400);
  });
});

describe('wrapped', () => {
  it('fills lines up to the width and keeps every word', () => {
    const text = 'Illustration. Lines imply no endorsement, and a longwordthatfitsnowhere.';
    const lines = wrapped(text, 120, 14);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) {
      if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
    }
    expect(wrapped('', 100, 14)).toEqual([]);
  });
});
