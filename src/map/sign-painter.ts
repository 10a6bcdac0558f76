import type { Instant } from '../model/instant.ts';

/** Brings signs, such as those of incidents, to the map as feature state, and only those that change. */
export class SignPainter<Fact> {
  readonly #drawn: number[];

  /**
   * @param facts one sign each; may be empty.
   * @param opacityAt how strongly a fact's sign is drawn at an instant, 0..1.
   * @param paint takes the index of a fact and how strongly its sign is drawn.
   */
  constructor(
    private readonly facts: readonly Fact[],
    private readonly opacityAt: (fact: Fact, at: Instant) => number,
    private readonly paint: (index: number, opacity: number) => void,
  ) {
    this.#drawn = facts.map(() => 0);
  }

  /** Goes to an instant, in either direction. */
  goTo(at: Instant): void {
    this.facts.forEach((fact, i) => {
      const opacity = this.opacityAt(fact, at);
      if (opacity === this.#drawn[i]) return;
      this.#drawn[i] = opacity;
      this.paint(i, opacity);
    });
  }

  /** Paints everything again, for a new style or a lost context. */
  repaint(at: Instant): void {
    this.#drawn.fill(0);
    this.goTo(at);
  }
}
