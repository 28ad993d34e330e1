import type { Vocabulary } from './vocabulary.ts';

/**
 * `aibom:*` belongs to nobody: several tools write it for different things, and the one read here fills it from any
 * key of any configuration file. None of it is told.
 */
export const AIBOM: Vocabulary = {
  names: ['aibom:*'],
  writer: 'several tools; akumar0205 AIBOM was read',
  source: 'akumar0205/AIBOM @ 337a46e (2026-03-24): aibom/exporters.py, aibom/analyzer.py',
  rules: [],
  known: [
    { property: 'aibom:source_file', why: 'where it was found' },
    { property: 'aibom:source_type', why: 'how it was found' },
    { property: 'aibom:finding_id', why: 'about the finding' },
    { property: 'aibom:confidence', why: 'about the finding' },
    { property: 'aibom:severity', why: 'verdicts of the scanner' },
    { property: 'aibom:rule_id', why: 'verdicts of the scanner' },
    { property: 'aibom:base_rule_id', why: 'verdicts of the scanner' },
    { property: 'aibom:category', why: 'verdicts of the scanner' },
  ],
  unclear: [
    { property: 'aibom:provenance:*', why: 'the last value of a key in a file, of whatever it stands for' },
    { property: 'aibom:lineage:*', why: 'the last value of a key in a file, of whatever it stands for' },
    { property: 'aibom:*', why: 'other tools write it too' },
  ],
};
