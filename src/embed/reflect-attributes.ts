import { readSwitch } from '../state/parameter-values.ts';

/**
 * Gives an element's class a property for each attribute, as HTML reflects them: a text (an absent
 * attribute is an empty one, and an empty text takes the attribute away), or true and false. A property
 * takes what frameworks give: `null`, `undefined` and `false` take the attribute away, a `Date` is an
 * instant, a list its items with commas. `"false"` of a switch is false, as older versions of React write it.
 *
 * @param prototype of a subclass of HTMLElement.
 * @param names of the attributes.
 * @param switches those of `names` that are true by being there.
 */
export function reflectAttributes(
  prototype: HTMLElement,
  names: readonly string[],
  switches: readonly string[],
): void {
  for (const name of names) {
    const isSwitch = switches.includes(name);
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        const text = this.getAttribute(name);
        return isSwitch ? text !== null && isOn(text) : (text ?? '');
      },
      set(this: HTMLElement, value: unknown) {
        if (isSwitch) this.toggleAttribute(name, typeof value === 'string' ? isOn(value) : !!value);
        else if (value === null || value === undefined || value === '' || value === false)
          this.removeAttribute(name);
        else this.setAttribute(name, value instanceof Date ? value.toISOString() : String(value));
      },
    });
  }
}

/**
 * Properties that a page set before the element was defined are the object's own, and hide those of the
 * class: takes them away and sets them anew.
 */
export function takeOwnProperties(element: HTMLElement, names: readonly string[]): void {
  const properties = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = properties[name];
    delete properties[name];
    properties[name] = value;
  }
}

function isOn(text: string): boolean {
  try {
    return readSwitch(text);
  } catch {
    return false;
  }
}
