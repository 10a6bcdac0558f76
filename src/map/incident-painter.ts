import type { Instant } from '../model/instant.ts';
import type { Story } from '../model/story.ts';
import { incidentOpacity } from './incident-layer.ts';

/** Brings incidents to the map as feature state, and only those whose sign changes. */
export class IncidentPainter {
  readonly #drawn: number[];

  /** @param paint takes the index of an incident and how strongly it is drawn, 0..1. */
  constructor(
    private readonly incidents: Story['incidents'],
    private readonly paint: (incident: number, opacity: number) => void,
  ) {
    this.#drawn = incidents.map(() => 0);
  }

  /** Goes to an instant, in either direction. */
  goTo(at: Instant): void {
    this.incidents.forEach((incident, i) => {
      const opacity = incidentOpacity(incident, at);
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
