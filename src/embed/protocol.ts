/**
 * What an embedded map and the page around it say to each other by `postMessage`:
 * `{type: 'control-map:<name>', version: 1, …}`. A field may come in addition at any time; what a
 * message means never changes within a version.
 */
export const PROTOCOL_VERSION = 1;
export const MESSAGE_PREFIX = 'control-map:';

/** What a map tells the page around, by name, with what it carries. */
export interface MapTells {
  /**
   * The facts are there: the story is `[start, end)`, ISO 8601 with offset. Told when they come, and
   * again in answer to `hello`, with the same `visit`: when the map's page was opened, epoch ms.
   */
  ready: { readonly start: string; readonly end: string; readonly visit?: number };
  'time-change': { readonly time: string };
  /** A place's card was opened, or closed (null). */
  select: { readonly place: string | null };
  play: object;
  pause: object;
  /** How high the map would stand in its present width, CSS pixels. */
  resize: { readonly height: number };
  error: { readonly message: string };
}
