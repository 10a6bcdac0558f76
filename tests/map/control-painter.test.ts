import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ControlPainter } from '../../src/map/control-painter.ts';
import { FADE_MS, GLOW_MS } from '../../src/map/fade.ts';
import { fillOf } from '../../src/palette/fill-of.ts';
import { paletteOf } from '../../src/palette/palette-of.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { geography, hour, story } from './tiny-story.ts';

const palette = paletteOf('light');
const government = fillOf(palette, { controller: 'government', basis: 'baseline' });
const hts = fillOf(palette, { controller: 'hts', basis: 'reported' });

let drawn: Map<string, Record<string, unknown>>;
let calls: number;
let now: number;
let frames: (() => void)[];
let painter: ControlPainter;

/** Lets all frames up to an instant of the clock pass. */
function passTo(ms: number) {
  now = ms;
  for (const frame of frames.splice(0)) frame();
}

beforeEach(() => {
  drawn = new Map();
  calls = 0;
  now = 0;
  frames = [];
  painter = new ControlPainter(
    story,
    geography.sharedLines,
    new Timeline(story, story.places),
    palette,
    (source, id, state) => {
      calls++;
      drawn.set(`${source}-${id}`, { ...drawn.get(`${source}-${id}`), ...state });
    },
    { now: () => now, nextFrame: (callback) => frames.push(callback) },
  );
  painter.repaint(hour(0));
});

describe('ControlPainter', () => {
  it('paints everything at first', () => {
    expect([...drawn.keys()].sort()).toEqual(
      [
        ...['arcs-0', 'arcs-1', 'cells-0', 'cells-1', 'cells-2', 'hatches-0', 'hatches-1'],
        ...['towns-0', 'towns-1', 'towns-2'],
      ].sort(),
    );
    expect(drawn.get('cells-0')).toEqual({ fill: government });
    expect(drawn.get('hatches-0')).toMatchObject({ hatch: null });
  });

  it('knows which lines are fronts', () => {
    expect(drawn.get('arcs-0')).toEqual({ border: 'none' });
    expect(drawn.get('arcs-1')).toEqual({ border: 'front' });
    painter.goTo(hour(13), false);
    expect(drawn.get('arcs-0')).toEqual({ border: 'front' });
  });

  it('paints nothing when nothing differs, and only what does', () => {
    calls = 0;
    painter.goTo(hour(5), false);
    expect(calls).toBe(0);
    painter.goTo(hour(6), false);
    // A cell is hatched: its holder, its dot and the line beside it stay what they are.
    expect(calls).toBe(1);
    expect(drawn.get('hatches-0')).toEqual({ hatch: 'changing-hts', hatchOpacity: 1 });
    calls = 0;
    painter.goTo(hour(12), false);
    // It falls: its fill, hatch and dot and the one line beside it; a siege began meanwhile elsewhere.
    expect(calls).toBe(5);
  });

  it('rings a besieged place in the besieger’s colour', () => {
    painter.goTo(hour(9), false);
    const strong = palette.actors.hts?.strong;
    expect(drawn.get('towns-1')).toMatchObject({ siege: 1, siegeColour: strong });
    painter.goTo(hour(15), false);
    expect(drawn.get('towns-1')).toMatchObject({ siege: 0 });
  });

  it('fades a capture and lets it glow, then rests', () => {
    painter.goTo(hour(11), false);
    painter.goTo(hour(12), true);
    passTo(FADE_MS / 2);
    const half = drawn.get('cells-0');
    expect(half?.fill).not.toBe(government);
    expect(half?.fill).not.toBe(hts);
    expect(drawn.get('hatches-0')?.hatch).toBe('changing-hts');
    expect(drawn.get('glows-0')?.glow).toBeGreaterThan(0);
    passTo(GLOW_MS);
    expect(drawn.get('cells-0')).toEqual({ fill: hts });
    expect(drawn.get('hatches-0')).toMatchObject({ hatch: null });
    expect(drawn.get('glows-0')).toMatchObject({ glow: 0 });
    expect(frames).toHaveLength(0);
  });

  it('paints nothing but the glow once a fade has come to its look', () => {
    painter.goTo(hour(11), false);
    painter.goTo(hour(12), true);
    passTo(FADE_MS);
    calls = 0;
    passTo(FADE_MS + 100);
    expect(calls).toBe(1);
    expect(drawn.get('glows-0')?.glow).toBeGreaterThan(0);
  });

  it.each([
    ['a change that is no capture', () => painter.goTo(hour(11), true)],
    ['a new painting', () => painter.repaint(hour(12))],
    ['the end of all fades', () => painter.settle()],
  ])('leaves no glow behind that was cut short by %s', (_, cutShort) => {
    painter.goTo(hour(11), false);
    painter.goTo(hour(12), true);
    passTo(FADE_MS);
    expect(drawn.get('glows-0')?.glow).toBeGreaterThan(0);
    cutShort();
    passTo(now + GLOW_MS);
    expect(drawn.get('glows-0')?.glow).toBe(0);
  });

  it('ends its fades at once for a scrub or a picture', () => {
    painter.goTo(hour(12), true);
    painter.settle();
    expect(drawn.get('cells-0')).toEqual({ fill: hts });
    expect(drawn.get('glows-0')).toMatchObject({ glow: 0 });
    passTo(10);
    expect(frames).toHaveLength(0);
  });

  it('shows after any walk what a fresh painting shows', () => {
    const walk = fc.array(fc.tuple(fc.integer({ min: -1, max: 25 }), fc.boolean()));
    fc.assert(
      fc.property(walk, (steps) => {
        for (const [hours, animated] of steps) {
          painter.goTo(hour(hours), animated);
          passTo(now + FADE_MS / 3);
        }
        painter.settle();
        const came = new Map(drawn);
        painter.repaint(painter.drawn);
        for (const [key, state] of drawn) expect(came.get(key)).toMatchObject(withoutGlow(state));
      }),
    );
  });

  it('shows the same whichever way it came', () => {
    painter.goTo(hour(20), false);
    painter.goTo(hour(7), true);
    passTo(GLOW_MS);
    const came = new Map(drawn);
    painter.repaint(hour(7));
    for (const [key, state] of drawn) expect(came.get(key)).toMatchObject(withoutGlow(state));
  });
});

function withoutGlow({ glowColour: _, ...state }: Record<string, unknown>) {
  return state;
}
