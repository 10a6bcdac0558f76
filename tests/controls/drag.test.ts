import { describe, expect, it } from 'vitest';
import { Drag } from '../../src/controls/drag.ts';

/** A thing that is dragged, and what happened to it. */
function dragged() {
  const told: string[] = [];
  const captured: number[] = [];
  const grip = { setPointerCapture: (id: number) => captured.push(id), focus: () => {} };
  const drag = new Drag({
    grab: ({ clientX }) => told.push(`grab ${clientX}`),
    move: ({ clientX }) => told.push(`move ${clientX}`),
    drop: ({ clientX }, taken) => told.push(`${taken ? 'taken' : 'drop'} ${clientX}`),
  });
  const event = (type: string, clientX: number, more: Partial<PointerEvent> = {}) =>
    ({
      type,
      clientX,
      pointerId: 1,
      button: 0,
      isPrimary: true,
      currentTarget: grip,
      preventDefault: () => {},
      ...more,
    }) as unknown as PointerEvent;
  return { drag, told, captured, event };
}

describe('a drag', () => {
  it('follows its pointer from where it went down to where it is let go', () => {
    const { drag, told, captured, event } = dragged();
    drag.down(event('pointerdown', 10));
    drag.move(event('pointermove', 20));
    drag.up(event('pointerup', 30));
    drag.move(event('pointermove', 40));
    expect(told).toEqual(['grab 10', 'move 20', 'drop 30']);
    expect(captured).toEqual([1]);
    expect(drag.active).toBe(false);
  });

  it('is of one finger: a second one neither moves nor ends it', () => {
    const { drag, told, captured, event } = dragged();
    const second = { pointerId: 2, isPrimary: false };
    drag.down(event('pointerdown', 10));
    drag.down(event('pointerdown', 90, second));
    drag.move(event('pointermove', 95, second));
    drag.up(event('pointerup', 99, second));
    drag.move(event('pointermove', 20));
    expect(told).toEqual(['grab 10', 'move 20']);
    expect(captured).toEqual([1]);
    expect(drag.active).toBe(true);
  });

  it('does not begin by a right or middle button, nor by a second finger', () => {
    const { drag, told, event } = dragged();
    drag.down(event('pointerdown', 10, { button: 2 }));
    drag.down(event('pointerdown', 10, { button: 1 }));
    drag.down(event('pointerdown', 10, { isPrimary: false, pointerId: 2 }));
    drag.move(event('pointermove', 20));
    expect(told).toEqual([]);
  });

  it.each(['pointercancel', 'lostpointercapture'])(
    'that the browser takes away (%s) ends, and its place counts for nothing',
    (type) => {
      const { drag, told, event } = dragged();
      drag.down(event('pointerdown', 10));
      drag.up(event(type, 0));
      drag.move(event('pointermove', 20));
      expect(told).toEqual(['grab 10', 'taken 0']);
    },
  );

  it('ends once: after a pointer is up, its lost capture says nothing', () => {
    const { drag, told, event } = dragged();
    drag.down(event('pointerdown', 10));
    drag.up(event('pointerup', 30));
    drag.up(event('lostpointercapture', 0));
    expect(told).toEqual(['grab 10', 'drop 30']);
  });
});
