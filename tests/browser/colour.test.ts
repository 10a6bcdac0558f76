import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { colourDistance, meanColour, nearestName } from '../e2e/support/colour.ts';

describe('colourDistance', () => {
  it('is 0 for one colour, small for a shade and large for another hue', () => {
    expect(colourDistance('#c0504d', '#c0504d')).toBe(0);
    expect(colourDistance('#c0504d', '#c1514e')).toBeLessThan(1);
    expect(colourDistance('#c0504d', '#4f81bd')).toBeGreaterThan(30);
  });

  it('spans 100 from black to white', () => {
    expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 3);
  });

  it('refuses what is no colour', () => {
    expect(() => colourDistance('#c0504d', 'reddish')).toThrow('"reddish" is not a colour');
  });
});

describe('nearestName', () => {
  it('names the colour that an eye would choose', () => {
    const named = { red: '#cc0000', green: '#00aa00', blue: '#0000cc' };
    expect(nearestName('#d42a20', named)).toBe('red');
    expect(nearestName('#2020b0', named)).toBe('blue');
  });
});

describe('meanColour', () => {
  it('averages all pixels of a picture, channel by channel', () => {
    const png = new PNG({ width: 2, height: 1 });
    png.data.set([255, 0, 10, 255, 1, 100, 20, 255]);
    expect(meanColour(PNG.sync.write(png))).toBe('#80320f');
  });
});
