import type { Artefact } from './artefact.ts';
import type { Finding } from './finding.ts';
import type { ArtefactIssue } from './issue.ts';

/** What one source found in an artefact, and what kept it from finding more. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly issues: readonly ArtefactIssue[];
}

/** One kind of file that tells something about a model. A source never rejects on content. */
export interface Source {
  /** Name of its folder. */
  readonly name: string;
  read(artefact: Artefact): Promise<Reading>;
}

/** The reading of a source that has nothing to say. */
export const NOTHING: Reading = { findings: [], issues: [] };

/** Joins the readings of several files into one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    findings: readings.flatMap((reading) => reading.findings),
    issues: readings.flatMap((reading) => reading.issues),
  };
}
