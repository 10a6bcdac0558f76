/**
 * The names of all parameters, of the address and of an element's attributes alike. What each means
 * is in `parameters.ts`. Apart from it, so that the smallest script can list them.
 */
export const PARAMETER_NAMES = [
  'time',
  'place',
  'view',
  'lang',
  'theme',
  'layers',
  'only',
  'colours',
  'count',
  'compare',
  'chapter',
  'speed',
  'start',
  'end',
  'bounds',
  'controls',
  'autoplay',
] as const;
export type ParameterName = (typeof PARAMETER_NAMES)[number];
