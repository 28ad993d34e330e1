import { ownProperty } from '@trasluz/bom';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What cnspec finds on hosts and in clouds. */
export const MONDOO: Vocabulary = {
  names: ['mondoo:*'],
  writer: 'cnspec aibom',
  source: 'mondoohq/cnspec @ ae8e941 (2026): internal/aibom/cyclonedx.go and its test',
  rules: [
    { property: 'mondoo:model:quantization', means: hyperparameter('quantization') },
    { property: 'mondoo:model:parameterSize', means: PARAMETER_COUNT },
    {
      property: 'mondoo:model:format',
      means: ownProperty('portability:format'),
      values: { gguf: 'gguf', safetensors: 'safetensors' },
      isClosed: true,
    },
    // A server that a command starts is spoken to over standard input and output (Model Context Protocol, transports).
    { property: 'mondoo:mcp:command', means: ownProperty('tool:transport'), says: 'stdio' },
  ],
  known: [
    { property: 'mondoo:model:provider', why: 'where it was found, not who supplies it' },
    { property: 'mondoo:model:capability', why: 'no fact asks for it' },
    { property: 'mondoo:aibom:*', why: 'about the scan' },
    { property: 'mondoo:ai:*', why: 'the kind and language of a library' },
    { property: 'mondoo:compute:*', why: 'what a machine may call, by its permissions' },
    { property: 'mondoo:agent:*', why: 'coding agents of a host' },
    { property: 'mondoo:plugin:*', why: 'coding agents of a host' },
    { property: 'mondoo:extension:*', why: 'coding agents of a host' },
    { property: 'mondoo:mcp:url', why: 'an address on a component; facts read those of services' },
    { property: 'mondoo:mcp:agent', why: 'no fact asks for it' },
    { property: 'mondoo:mcp:hasEnv', why: 'no fact asks for it' },
    { property: 'mondoo:guardrail:*', why: 'no fact asks for it' },
    { property: 'mondoo:knowledgeBase:*', why: 'no fact asks for it' },
    { property: 'mondoo:dependency:*', why: 'no fact asks for it' },
  ],
  unclear: [{ property: 'mondoo:model:provenance:*', why: 'keys that are passed on from elsewhere' }],
};
