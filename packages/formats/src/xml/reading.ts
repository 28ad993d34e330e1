import type { ParseLimits } from '@trasluz/bom';
import type { Growing, Moves } from './apply-leftover.ts';
import type { Findings } from './findings.ts';
import type { XmlElement } from './tree.ts';

/** What an element is read as, and where its value stands. */
export interface Target {
  readonly shape: string;
  readonly pointer: string;
}

/** What holds for the whole reading of a document. */
export interface Reading {
  /** The namespace of the root, which its elements share. */
  readonly uri: string;
  readonly version: string;
  readonly limits: ParseLimits;
  readonly findings: Findings;
  /** How many items may still be moved by leftovers. */
  readonly moves: Moves;
  /** Where the offsets of elements go, by pointer; absent when nobody asked for places. */
  readonly places?: Map<string, number>;
  /** Objects hold parts and parts hold objects; the reading knows the way back. */
  readObject(element: XmlElement, target: Target, reading: Reading): Growing;
}
