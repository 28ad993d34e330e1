import type { CitedSource } from '../document/cited-source.ts';
import { OPENNESS_SOURCE, type OpennessEntry } from '../models/model-openness.ts';

/** The tool as a source. */
export const TOOL: CitedSource = {
  id: OPENNESS_SOURCE,
  title: 'The tool',
  location: 'github:tool/models@0123abc:models',
  licence: 'CC-BY-4.0',
  grade: 'secondary',
  date: '2026-01-31',
};

/** An entry of Acme that says nothing but what it is about. */
export function entryOf(changes: Partial<OpennessEntry> = {}): OpennessEntry {
  return {
    name: 'Model',
    version: '7B',
    assessed: '2025-05-22',
    producer: 'Acme',
    type: null,
    architecture: null,
    origin: null,
    repository: null,
    huggingface: null,
    licenses: {},
    artefacts: [],
    ...changes,
  };
}
