import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';

/** What became of the wish to copy a link; an object holds the link to copy by hand. */
export type Copied = 'none' | 'done' | { readonly link: string };

/** Copies a link. Sandboxed frames have no clipboard: they get the link to copy by hand. */
export async function copyLink(link: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(link);
    return 'done';
  } catch {
    return { link };
  }
}

/** Says what became of it, in a live region that is always there. */
export function copiedNote(copied: Copied, { card }: Messages): TemplateResult {
  return html`<div role="status" class=${copied === 'none' ? '' : 'copied'}>
    ${copied === 'done' ? card.copied : nothing}
    ${
      typeof copied === 'object'
        ? html`<label
            >${card.copyByHand}
            <input readonly dir="ltr" .value=${copied.link} @focus=${selectAll} />
          </label>`
        : nothing
    }
  </div>`;
}

function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}
