/** Remembers what had the focus, through shadow roots, and gives it back. */
export class FocusReturn {
  #former: HTMLElement | null = null;

  /** Call before the focus is moved. */
  remember(): void {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    this.#former = active instanceof HTMLElement && active !== document.body ? active : null;
  }

  /** The focus has gone elsewhere meanwhile: it stays there. */
  forget(): void {
    this.#former = null;
  }

  /** No effect when nothing had the focus or it is gone from the page. */
  giveBack(): void {
    if (this.#former?.isConnected) this.#former.focus({ preventScroll: true });
    this.#former = null;
  }
}
