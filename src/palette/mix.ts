const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Red, green and blue, each 0..255. @throws RangeError `"…" is not a colour: expected #rrggbb` */
export function channelsOf(hex: string): [number, number, number] {
  const match = HEX.exec(hex);
  if (!match) throw new RangeError(`"${hex}" is not a colour: expected #rrggbb`);
  return [
    Number.parseInt(match[1] as string, 16),
    Number.parseInt(match[2] as string, 16),
    Number.parseInt(match[3] as string, 16),
  ];
}

/**
 * The colour that lies the fraction `share` of the way from `from` to `to`, in sRGB.
 *
 * @param share 0 gives `from`, 1 gives `to`; beyond that the nearest end.
 * @throws RangeError when either is not `#rrggbb`
 */
export function mix(from: string, to: string, share: number): string {
  const a = channelsOf(from);
  const b = channelsOf(to);
  const part = Math.min(1, Math.max(0, share));
  const channels = a.map((value, i) => Math.round(value + ((b[i] as number) - value) * part));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
