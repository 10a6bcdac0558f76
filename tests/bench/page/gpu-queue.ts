/**
 * Waits until the GPU process has done all that was asked of it so far, the compositor's frames
 * included: a read from a canvas of one pixel stands in the same queue.
 */
export class GpuQueue {
  readonly #gl: WebGL2RenderingContext;
  readonly #pixel = new Uint8Array(4);

  /** @throws Error when there is no WebGL 2 */
  constructor() {
    const canvas = new OffscreenCanvas(1, 1);
    const gl = canvas.getContext('webgl2');
    if (!gl) throw new Error('there is no WebGL 2');
    this.#gl = gl;
  }

  /** Returns when the queue is empty. */
  drain(): void {
    const gl = this.#gl;
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, this.#pixel);
  }
}
