import type { IssueCode, Patch } from '@trasluz/bom';

/** One fault at one place, as a rule or the schema tells it, before faults with one cause are put together. */
export interface Finding {
  readonly code: IssueCode;
  /** Pointer into the document as it was read. */
  readonly pointer: string;
  /** Whether the name of the member is at fault rather than its value. */
  readonly isAboutName?: boolean;
  /** Findings of one code with the same cause are one root cause. */
  readonly cause: string;
  /** The cause without anything the document chose, for documents with more causes than anyone reads. */
  readonly family: string;
  /** Puts the fault into words; asked only of the first finding of a cause. */
  readonly describe: () => Description;
}

/** The words of one fault; see `Issue` for what each member holds. */
export interface Description {
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly patch?: readonly Patch[];
}
