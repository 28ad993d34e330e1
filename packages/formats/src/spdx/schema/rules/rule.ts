import type { Description } from '../../../findings/finding.ts';
import type { RuleWords } from '../../../rules/rule.ts';
import type { SpdxGraph } from '../graph.ts';

/** One thing that the JSON schema of SPDX 3 cannot state or lets pass; linear in the document. */
export interface SpdxRule extends RuleWords {
  readonly find: (graph: SpdxGraph, report: SpdxReport) => void;
}

/** Takes every place that breaks a rule, in the order of the document. */
export type SpdxReport = (finding: SpdxFinding) => void;

/** One place that breaks a rule. */
export interface SpdxFinding {
  readonly pointer: string;
  /** Findings with the same cause are told once. */
  readonly cause: string;
  readonly describe: () => Description;
}
