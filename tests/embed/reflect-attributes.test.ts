import { describe, expect, it } from 'vitest';
import { reflectAttributes, takeOwnProperties } from '../../src/embed/reflect-attributes.ts';

/** As much of an element as attributes need. */
class FakeElement {
  readonly attributes = new Map<string, string>();
  declare time: unknown;
  declare layers: unknown;
  declare autoplay: unknown;

  getAttribute(name: string) {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, text: string) {
    this.attributes.set(name, text);
  }
  removeAttribute(name: string) {
    this.attributes.delete(name);
  }
  toggleAttribute(name: string, wanted: boolean) {
    if (wanted) this.attributes.set(name, '');
    else this.attributes.delete(name);
  }
}
const NAMES = ['time', 'layers', 'autoplay'];
reflectAttributes(FakeElement.prototype as never, NAMES, ['autoplay']);

describe('a property of an attribute', () => {
  it.each([null, undefined, false, ''])('given %j takes the attribute away', (value) => {
    const element = new FakeElement();
    element.time = '2024-12-05';
    element.time = value;
    expect(element.getAttribute('time')).toBeNull();
    expect(element.time).toBe('');
  });

  it('takes a Date and a list as they are meant', () => {
    const element = new FakeElement();
    element.time = new Date('2024-12-05T12:00:00Z');
    element.layers = ['zones', 'towns'];
    expect([element.time, element.layers]).toEqual(['2024-12-05T12:00:00.000Z', 'zones,towns']);
  });

  it.each([
    [true, true],
    ['', true],
    ['true', true],
    ['autoplay', true],
    [false, false],
    ['false', false],
    [null, false],
    [undefined, false],
  ])('that is a switch, given %j, is %j', (value, expected) => {
    const element = new FakeElement();
    element.autoplay = value;
    expect(element.autoplay).toBe(expected);
  });

  it('that is a switch is off where an attribute says false, as React 18 writes it', () => {
    const element = new FakeElement();
    element.setAttribute('autoplay', 'false');
    expect(element.autoplay).toBe(false);
    element.setAttribute('autoplay', 'true');
    expect(element.autoplay).toBe(true);
  });
});

it('properties that were set before the element was defined become its attributes, and live on', () => {
  const element = new FakeElement();
  for (const [name, value] of [
    ['time', '2024-12-05'],
    ['autoplay', true],
  ] as const) {
    Object.defineProperty(element, name, { value, writable: true, configurable: true });
  }
  takeOwnProperties(element as never, NAMES);
  expect([...element.attributes]).toEqual([
    ['time', '2024-12-05'],
    ['autoplay', ''],
  ]);
  element.time = '2024-12-06';
  expect(element.getAttribute('time')).toBe('2024-12-06');
});
