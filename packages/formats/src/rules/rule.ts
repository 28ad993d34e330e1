import type {
  Declaration,
  Element,
  ElementKind,
  IssueCode,
  JsonObject,
  LocalText,
  Reference,
} from '@trasluz/bom';
import type { Description } from '../findings/finding.ts';

/** One thing that a schema cannot state about a document. */
export interface Rule extends RuleWords {
  /** Reports every place that breaks the rule, in the order of the document; linear in its size. */
  readonly find: (subject: RuleSubject, report: (finding: RuleFinding) => void) => void;
}

/** What a code means to people, for docs and `explain`. */
export interface RuleWords {
  readonly code: IssueCode;
  /** What is looked at, as a sentence. */
  readonly what: LocalText;
  /** Why it matters. */
  readonly why: LocalText;
  /** What to do. */
  readonly fix: LocalText;
}

/** A document as rules see it: its 1.7 form, walked once for all of them. */
export interface RuleSubject {
  readonly bom: JsonObject;
  /** Elements of one kind, in the order of the document. */
  readonly elementsOf: (kind: ElementKind) => readonly Element[];
  readonly declarations: ReadonlyMap<string, readonly Declaration[]>;
  readonly references: readonly Reference[];
  /** Finds the declared bom-ref that a dangling one most likely means. */
  readonly nearestRef: (ref: string) => string | undefined;
}

/** One place that breaks a rule. */
export interface RuleFinding {
  /** Pointer in the 1.7 form. */
  readonly pointer: string;
  /** Findings with the same cause are told once; left out when all findings of the rule are one. */
  readonly cause?: string;
  readonly describe: () => Description;
}
