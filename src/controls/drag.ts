/** What a drag does to what is dragged. */
export interface DragHands {
  /** The pointer went down on it. */
  grab?(event: PointerEvent): void;
  move(event: PointerEvent): void;
  /** It was let go. @param taken the browser took the pointer away: the event's place means nothing */
  drop?(event: PointerEvent, taken: boolean): void;
}

/**
 * A drag of one thing by one pointer: the first finger, the pen, the mouse's main button. It follows the
 * pointer wherever that goes, selects no text in any engine, and gives the thing the focus, as a click
 * would. Another finger or button changes nothing.
 *
 *     <div @pointerdown=${drag.down} @pointermove=${drag.move} @pointerup=${drag.up}
 *       @pointercancel=${drag.up} @lostpointercapture=${drag.up}>
 *
 * The thing's own style must have `touch-action`, or the page scrolls under a finger.
 */
export class Drag {
  #pointer: number | null = null;

  constructor(private readonly hands: DragHands) {}

  /** Whether a pointer has hold of it. */
  get active(): boolean {
    return this.#pointer !== null;
  }

  readonly down = (event: PointerEvent): void => {
    if (this.active || event.button !== 0 || !event.isPrimary) return;
    // Else WebKit selects the text that the pointer passes, captured or not.
    event.preventDefault();
    this.#pointer = event.pointerId;
    const grip = event.currentTarget as HTMLElement;
    grip.setPointerCapture(event.pointerId);
    grip.focus({ preventScroll: true, ...BY_POINTER });
    this.hands.grab?.(event);
  };

  readonly move = (event: PointerEvent): void => {
    if (event.pointerId === this.#pointer) this.hands.move(event);
  };

  readonly up = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = null;
    this.hands.drop?.(event, event.type !== 'pointerup');
  };
}

/** No ring: a pointer gives the focus. Engines that do not know it pass it over. */
const BY_POINTER = { focusVisible: false };
