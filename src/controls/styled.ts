import { nothing } from 'lit';
import { Directive, directive, type ElementPart, PartType } from 'lit/directive.js';

/** CSS properties by their CSS names (`flex-grow`, `--x`). */
type Styles = Readonly<Record<string, string>>;

class StyledDirective extends Directive {
  #former: Styles = {};

  constructor(part: ConstructorParameters<typeof Directive>[0]) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('styled() stands where attributes stand');
  }

  render(_styles: Styles) {
    return nothing;
  }

  override update(part: ElementPart, [styles]: [Styles]) {
    const { style } = part.element as HTMLElement;
    for (const name of Object.keys(this.#former)) {
      if (!(name in styles)) style.removeProperty(name);
    }
    for (const [name, value] of Object.entries(styles)) {
      if (this.#former[name] !== value) style.setProperty(name, value);
    }
    this.#former = styles;
    return nothing;
  }
}

/**
 * Styles that follow the data: `<i ${styled({'--x': '12px'})}></i>`. Lit's `styleMap` writes a style
 * attribute the first time, which the page's `style-src 'self'` forbids; this sets each property.
 */
export const styled = directive(StyledDirective);
