import type { Pixel, Rgb } from './contender.ts';

/**
 * Reads one pixel of a WebGL 2 canvas in the task that drew it. `readPixels` gives the answer only when
 * the GPU process has carried out every command before it (`gl.finish` does not wait in Chromium).
 */
export function readGl(canvas: HTMLCanvasElement, [x, y]: Pixel): Rgb {
  const gl = canvas.getContext('webgl2');
  if (!gl) throw new Error('the canvas has no WebGL 2');
  const ratio = canvas.width / canvas.clientWidth;
  const rgba = new Uint8Array(4);
  const column = Math.floor(x * ratio);
  const row = canvas.height - 1 - Math.floor(y * ratio);
  gl.readPixels(column, row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
  return [rgba[0] as number, rgba[1] as number, rgba[2] as number];
}
