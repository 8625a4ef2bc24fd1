/** A file that is derived from others. */
export interface GeneratedFile {
  /** From the repository's root. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
