/** What would part an address, end it, or mean something else when it stood bare. */
const KEPT = /[\s%;/?:@&=+$,#"<>\p{Cc}\p{Cf}]/u;

/**
 * An address as people read and type it: letters of every script and plain signs instead of percent signs. It
 * leads to the same page: escapes that it needs stay, and so do those that are no letters.
 */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      const letters = [...decodeURIComponent(escapes)];
      return letters.map((one) => (KEPT.test(one) ? encodeURIComponent(one) : one)).join('');
    } catch {
      return escapes;
    }
  });
}
