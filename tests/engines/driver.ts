/** One page in one engine, as a journey needs it. Points are CSS pixels of the frame that is entered. */
export interface Driver {
  /** Such as `Firefox 153.7`. */
  readonly version: string;
  /** Opens an address in the page, whose window has this inner size as nearly as the engine gives it. */
  open(address: string, size: Size): Promise<void>;
  /**
   * Runs a function in the frame that is entered, and gives what it returns. It may name nothing of the
   * file it stands in but its arguments, which travel as JSON; `reader` (`reader-side.js`) is there.
   */
  run<A extends readonly unknown[], T>(action: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Enters the first frame of the page; null: back to the page itself. */
  enter(frame: 'iframe' | null): Promise<void>;
  move(point: Point): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  /** A key by its DOM name: `ArrowRight`, `Escape`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What the window shows, a PNG. */
  picture(): Promise<Buffer>;
  /** The printed page, a PDF. @throws Error where the engine cannot be asked to print */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
