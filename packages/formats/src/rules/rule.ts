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
export type Rule = DocumentRule | ElementRule;

/** A rule that looks at each element by itself; elements are not kept, so it costs no memory. */
export interface ElementRule extends RuleWords {
  readonly looksAt: 'element';
  readonly kinds: readonly ElementKind[];
  readonly find: (element: Element, report: Report) => void;
}

/** A rule that looks at the document as a whole, after the walk; linear in its size. */
export interface DocumentRule extends RuleWords {
  readonly looksAt: 'document';
  /** Which elements of the 1.7 form the walk keeps for it, so that the rule need not walk again; few of a usual document. */
  readonly keeps?: Keeping;
  readonly find: (subject: RuleSubject, report: Report, kept: readonly Element[]) => void;
}

/** Elements that a rule about the whole document asks for. */
export interface Keeping {
  readonly kinds: readonly ElementKind[];
  readonly isKept: (element: Element) => boolean;
}

/** Takes every place that breaks a rule, in the order of the document. */
export type Report = (finding: RuleFinding) => void;

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

/** A document as rules see it: its 1.7 form and what one walk through it found. */
export interface RuleSubject {
  readonly bom: JsonObject;
  /** As it was written; the same object where nothing had to change. */
  readonly original: JsonObject;
  /** The first bearer of every bom-ref. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** All bearers of the bom-refs that have several. */
  readonly shared: ReadonlyMap<string, readonly Declaration[]>;
  /** References to what no element declares; BOM-Links are among them. */
  readonly unresolved: readonly Reference[];
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
