/** One thing that an upgrade wrote differently. */
export interface UpgradeNote {
  /** What was changed, for a person. */
  readonly message: string;
  /** Pointer into the document as it was read. */
  readonly pointer: string;
}
