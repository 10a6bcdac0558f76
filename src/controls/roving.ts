import type { LitElement, ReactiveController } from 'lit';

/** Which way a key leads; Home and End go to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Makes the controls of a group one stop of Tab: arrows, Home and End lead from one to the next (a
 * 'roving tabindex', ARIA Authoring Practices). Left and right follow the direction of the writing. The
 * stop is the control that last had the focus; controls that cannot be seen, or used, are passed over.
 */
export class Roving implements ReactiveController {
  #last: HTMLElement | null = null;

  /** @param selector of the group's controls, within the host's shadow root. */
  constructor(
    private readonly host: LitElement,
    private readonly selector: string,
  ) {
    host.addController(this);
    host.addEventListener('focusin', this.#settle);
    host.addEventListener('keydown', this.#keydown);
  }

  hostUpdated(): void {
    this.#settle();
  }

  /** Those that are rendered, in order. */
  get #controls(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(this.selector)];
  }

  readonly #settle = (): void => {
    const controls = this.#controls;
    const focused = this.#focused;
    if (focused && controls.includes(focused)) this.#last = focused;
    const usable = controls.filter(isUsable);
    const stop = usable.find((control) => control === this.#last) ?? usable[0];
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  };

  get #focused(): HTMLElement | null {
    return (this.host.shadowRoot?.activeElement as HTMLElement | null) ?? null;
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    if (altKey || ctrlKey || metaKey || defaultPrevented) return;
    const focused = this.#focused;
    const usable = this.#controls.filter(isUsable);
    const index = focused ? usable.indexOf(focused) : -1;
    if (index === -1) return;
    const mirrored = this.host.matches(':dir(rtl)') && /^Arrow(Left|Right)$/.test(key) ? -1 : 1;
    const step = (STEPS[key] ?? 0) * mirrored;
    const ends: Readonly<Record<string, number>> = { Home: 0, End: usable.length - 1 };
    const goal = step === 0 ? ends[key] : index + step;
    const next = goal === undefined ? undefined : usable[goal];
    if (goal === undefined) return;
    event.preventDefault();
    next?.focus();
  };
}

/** Seen, and not switched off. */
function isUsable(control: HTMLElement): boolean {
  return control.getClientRects().length > 0 && !control.matches(':disabled');
}
