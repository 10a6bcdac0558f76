// `reader-side.js`, which every page of a journey runs first.

interface InstantSaid {
  readonly now: number;
  readonly value: string;
  readonly bubble: string;
  readonly readout: string;
  readonly date: string;
  readonly headline: string;
  readonly address: string;
}

declare const reader: {
  readonly problems: string[];
  all(selector: string): HTMLElement[];
  find(selector: string): HTMLElement | undefined;
  text(selector: string): string;
  box(selector: string): { left: number; top: number; width: number; height: number } | null;
  instant(): InstantSaid;
};
