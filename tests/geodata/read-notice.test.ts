import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../scripts/geodata/read-notice.ts';
import { buildLayers } from './support/build-layers.ts';
import { copyTinyWorld, rewriteFacts, TINY_WORLD } from './support/tiny-world.ts';

describe('readNotice', () => {
  const notice = readNotice(TINY_WORLD);

  it('takes title, licence and credit from the story, and the edition from its own file', () => {
    expect(notice).toMatchObject({
      title: { en: 'The four days of Reedland' },
      edition: '1.2.0',
      date: '2031-03-06',
      licence: 'CC0',
      attribution: 'The surveyors of Reedland',
    });
    expect(notice.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });

  it('gives other facts another fingerprint, and the same ones the same', () => {
    const folder = copyTinyWorld();
    expect(readNotice(folder)).toEqual(notice);
    rewriteFacts(folder, 'reports.csv', (text) => `${text}\n`);
    expect(readNotice(folder).fingerprint).not.toBe(notice.fingerprint);
  });

  it.each([
    ['facts/story.json', '"The surveyors of Reedland"', '""', /story\.json.*attribution/s],
    ['edition.json', '"2031-03-06"', '"spring"', /edition\.json.*date/s],
    ['edition.json', '"1.2.0"', '""', /edition\.json.*version/s],
  ])('refuses a wrong %s', (file, part, other, message) => {
    const folder = copyTinyWorld();
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(part, other));
    expect(() => readNotice(folder)).toThrow(message);
  });
});

describe('the front lines of the tiny world', () => {
  const built = buildLayers(TINY_WORLD);
  const read = (name: string): { properties: Record<string, unknown> }[] =>
    JSON.parse(built.layers[name] ?? '').features;
  const sourcesOf = (features: { properties: Record<string, unknown> }[]) =>
    new Set(features.flatMap(({ properties }) => properties.sources as string[]));

  it('have sources, each once, and none that their ground has not', () => {
    const lines = read('frontlines.geojson');
    const ground = sourcesOf(read('towns.geojson'));
    for (const { properties } of lines) {
      const sources = properties.sources as string[];
      expect(sources, String(properties.id)).not.toEqual([]);
      expect(new Set(sources).size).toBe(sources.length);
      for (const source of sources) expect(ground).toContain(source);
    }
  });
});
