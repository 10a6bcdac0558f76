import { html, nothing, type TemplateResult } from 'lit';
import type { DataFile, DataMessages } from '../../i18n/data-messages.ts';
import type { Formats } from '../../i18n/formats.ts';

/** A file that readers may take home. */
export interface Download {
  readonly file: DataFile;
  /** What it is called on the reader's disk. */
  readonly name: string;
  readonly url: string;
  /** Bytes; null when the server does not say. */
  readonly size: number | null;
  /** Records; null when that is not known without fetching it. */
  readonly rows: number | null;
}

/** The files, each with what it holds, its size and its records. */
export function downloadList(
  downloads: readonly Download[],
  { downloads: words }: DataMessages,
  formats: Formats,
): TemplateResult {
  return html`<p>${words.about}</p>
  <ul class="downloads">
    ${downloads.map(({ file, name, url, size, rows }) => {
      const facts = [
        rows === null ? '' : words.rows(rows, formats.number(rows)),
        size === null ? '' : words.size(formats.number(Math.max(1, Math.round(size / 1000)))),
      ].filter((fact) => fact !== '');
      return html`<li>
        <a href=${url} download=${name} data-file=${file}><bdi dir="ltr">${name}</bdi></a>
        <span class="what">${words.files[file]}</span>
        ${facts.length > 0 ? html`<span class="about">${facts.join(' · ')}</span>` : nothing}
      </li>`;
    })}
  </ul>
  <p class="small">${words.formulas}</p>`;
}

/**
 * How many bytes a file has, by asking for its headers alone. Null when the server does not say, or
 * says how many it sends packed.
 */
export async function sizeOf(url: string): Promise<number | null> {
  try {
    const { ok, headers } = await fetch(url, { method: 'HEAD' });
    const length = headers.get('content-length');
    return ok && length !== null && !headers.has('content-encoding') ? Number(length) : null;
  } catch {
    return null;
  }
}

/** A text as a file of the browser's own, UTF-8 with a byte order mark: Excel needs it for Arabic. */
export function textFile(text: string): { readonly url: string; readonly size: number } {
  const blob = new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
  return { url: URL.createObjectURL(blob), size: blob.size };
}
