import type { Vocabulary } from './vocabulary.ts';

/** What ai-bom finds in code: all of it is about the finding. */
export const TRUSERA: Vocabulary = {
  names: ['trusera:*'],
  writer: 'Trusera ai-bom',
  source: 'Trusera/ai-bom @ 012d53d (2026-04-13): src/ai_bom/models.py',
  rules: [],
  known: [
    {
      property: 'trusera:provider',
      why: 'whose API or library the code names; keys and libraries are listed as models too',
    },
    { property: 'trusera:model_name', why: 'a name in the code; the component may be a library or a key' },
    { property: 'trusera:usage_type', why: 'how it was found' },
    { property: 'trusera:source', why: 'how it was found' },
    { property: 'trusera:source_location', why: 'how it was found' },
    { property: 'trusera:flags', why: 'verdicts of the scanner' },
    { property: 'trusera:risk_score', why: 'verdicts of the scanner' },
    { property: 'trusera:risk_factors', why: 'verdicts of the scanner' },
    { property: 'trusera:total_components', why: 'about the scan' },
    { property: 'trusera:critical_count', why: 'about the scan' },
    { property: 'trusera:high_count', why: 'about the scan' },
    { property: 'trusera:medium_count', why: 'about the scan' },
    { property: 'trusera:low_count', why: 'about the scan' },
    { property: 'trusera:scan_duration_seconds', why: 'about the scan' },
  ],
  unclear: [
    { property: 'trusera:ai-bom:*', why: 'read by an extension of the tool, written by nothing seen' },
  ],
};
