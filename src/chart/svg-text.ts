/** Text as it may stand in SVG: in an element and in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const ARABIC = /\p{Script=Arabic}/u;
const DIRECTED = /[^\p{Script=Arabic}\p{M}\s]/u;

/**
 * Text that keeps its order wherever it stands: Arabic with brackets, digits or Latin letters is put
 * into a right-to-left embedding. Other text comes back as it is.
 */
export function ordered(text: string): string {
  return ARABIC.test(text) && DIRECTED.test(text) ? `\u202b${text}\u202c` : text;
}

/** A number with at most so many decimals, as short as can be: `-0` is `0`, `0.50` is `.5`. */
export function short(value: number, decimals = 1): string {
  const factor = 10 ** decimals;
  const text = String(Math.round(value * factor) / factor || 0);
  return text.replace(/^(-?)0\./, '$1.');
}

/** Attributes as text, each led by a space; those that are null are left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) =>
      typeof value === 'number'
        ? ` ${name}="${short(value, 2)}"`
        : ` ${name}="${escaped(value ?? '')}"`,
    )
    .join('');
}

/**
 * SVG path data of whole-numbered points, relative after the first, without needless signs:
 * `M10 20l5-5 3 0z`. Empty for fewer than two points.
 */
export function pathOf(points: readonly (readonly [number, number])[], closed: boolean): string {
  const [first] = points;
  if (!first || points.length < 2) return '';
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  let parts = 0;
  for (const [nextX, nextY] of points.slice(1)) {
    for (const step of [nextX - x, nextY - y]) {
      path += parts > 0 && step >= 0 ? ` ${step}` : step;
      parts++;
    }
    x = nextX;
    y = nextY;
  }
  return closed ? `${path}z` : path;
}
