import { ownProperty } from '@trasluz/bom';
import type { Vocabulary } from './vocabulary.ts';

/** What Cisco's AI BOM finds in code and configuration. */
export const CISCO_AIBOM: Vocabulary = {
  names: ['cisco-aibom:*'],
  writer: 'Cisco AI Defense aibom',
  source:
    'cisco-ai-defense/aibom @ 164935c and 3b01399 (2026): reporters/cyclonedx_reporter.py, scanners/mcp_detector.py',
  rules: [
    // For an address without a transport the scanner guesses "sse"; "stdio" is what a configuration without one means.
    {
      property: 'cisco-aibom:transport',
      means: ownProperty('tool:transport'),
      values: { stdio: 'stdio' },
      isClosed: true,
      beside: { property: 'cisco-aibom:type', values: ['mcp_server'] },
    },
  ],
  known: [
    { property: 'cisco-aibom:transport', why: 'other transports are guessed from the address' },
    { property: 'cisco-aibom:type', why: 'the kind of finding' },
    { property: 'cisco-aibom:framework', why: 'frameworks are read from dependencies' },
    { property: 'cisco-aibom:file', why: 'where it was found' },
    { property: 'cisco-aibom:line', why: 'where it was found' },
    { property: 'cisco-aibom:config_source', why: 'where it was found' },
    { property: 'cisco-aibom:kb_version', why: 'about the scan' },
    { property: 'cisco-aibom:build_type', why: 'about the scan' },
    { property: 'cisco-aibom:schema_version', why: 'about the scan' },
    { property: 'cisco-aibom:cli_version', why: 'about the scan' },
    { property: 'cisco-aibom:uncatalogued_ai_symbol_count', why: 'about the scan' },
  ],
  unclear: [
    { property: 'cisco-aibom:storage_uri', why: 'of data, models or memory; what writes it was not seen' },
    { property: 'cisco-aibom:dataset_source', why: 'what writes it was not seen' },
    { property: 'cisco-aibom:skill_format', why: 'what writes it was not seen' },
  ],
};
