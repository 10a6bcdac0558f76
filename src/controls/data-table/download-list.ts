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

/** What the site says of a file: `data/files.json` lists them. */
export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** Features of a layer, records of a table; null for a file that is neither. */
  readonly rows: number | null;
}

/** Reads the list of files; empty when it is not there: sizes are then not shown. */
export async function listedFiles(url: string): Promise<readonly ListedFile[]> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}
