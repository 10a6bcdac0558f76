import { gzipSync } from 'node:zlib';

/** Where a run of tiles with the same content lies. In a root, `runLength` 0 points to a leaf. */
export interface Entry {
  /** Of the first tile, on the Hilbert curve of PMTiles. */
  readonly tileId: number;
  /** Bytes from the start of the section (tiles, or leaves). */
  readonly offset: number;
  readonly length: number;
  readonly runLength: number;
}

/** How many entries the first attempt puts into a leaf. */
const LEAF_ENTRIES = 4096;

/**
 * One directory, compressed: the number of entries, then column by column the steps between ids, run
 * lengths, lengths, and offsets, where 0 means 'right after the former' and any other is one more.
 *
 * @param entries ascending by `tileId`.
 */
export function directoryOf(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => pushVarint(bytes, value);
  write(entries.length);
  entries.forEach(({ tileId }, i) => {
    write(tileId - (entries[i - 1]?.tileId ?? 0));
  });
  for (const { runLength } of entries) write(runLength);
  for (const { length } of entries) write(length);
  entries.forEach(({ offset }, i) => {
    const former = entries[i - 1];
    write(former && offset === former.offset + former.length ? 0 : offset + 1);
  });
  return gzipSync(new Uint8Array(bytes));
}

/**
 * A root that fits into so many bytes, and the leaves that it points to when the entries are many.
 *
 * @param entries ascending by `tileId`.
 */
export function directoriesOf(
  entries: readonly Entry[],
  rootBytes: number,
): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directoryOf(entries);
  if (whole.length <= rootBytes) return { root: whole, leaves: new Uint8Array() };
  for (let size = LEAF_ENTRIES; ; size *= 2) {
    const parts: Uint8Array[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let from = 0; from < entries.length; from += size) {
      const leaf = directoryOf(entries.slice(from, from + size));
      const tileId = entries[from]?.tileId ?? 0;
      pointers.push({ tileId, offset, length: leaf.length, runLength: 0 });
      parts.push(leaf);
      offset += leaf.length;
    }
    const root = directoryOf(pointers);
    if (root.length <= rootBytes) return { root, leaves: new Uint8Array(Buffer.concat(parts)) };
  }
}

/** Seven bits a byte, the lowest first; all bytes but the last have the eighth bit. */
function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
