/** The part of Trusted Types that is used; browsers without them have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ): { createHTML(html: string): unknown };
}

/** Undefined until it is first needed; null where there are no Trusted Types, or none for us. */
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined;

/**
 * Markup that this project wrote, in the form that pages take which enforce Trusted Types: from the
 * policy `control-map`, which such a page must allow by name. Elsewhere it comes back as it is.
 *
 * @param html never from data that is not escaped.
 */
export function trustedMarkup(html: string): string {
  if (policy === undefined) policy = makePolicy();
  // What browsers take for a string; TypeScript knows no other.
  return policy ? (policy.createHTML(html) as string) : html;
}

function makePolicy(): typeof policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('control-map', { createHTML: (html) => html }) ?? null;
  } catch {
    // The page allows no policy of that name; whether it enforces any, the browser will say.
    return null;
  }
}
