/** A document that states facts. Empty strings mean: not stated. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** `document` (read in full), `reference` (cited by a document), `project` (this project's own reading). */
  readonly kind: string;
  /** ISO date, or empty. */
  readonly published: string;
  /** An http(s) address, or empty. */
  readonly url: string;
  /** Id of the document that cites it, or empty. */
  readonly via: string;
}
