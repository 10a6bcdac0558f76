/**
 * Gives an element's class a property for each attribute, as HTML reflects them: a text (an absent
 * attribute is an empty one, and an empty text takes the attribute away), or true and false.
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
        return isSwitch ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
      },
      set(this: HTMLElement, value: unknown) {
        if (isSwitch) this.toggleAttribute(name, Boolean(value));
        else if (value === null || value === undefined || value === '') this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
}
