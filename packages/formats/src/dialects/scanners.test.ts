import { describe, expect, it } from 'vitest';
import { factsAbout, listOf, namesOf, told } from './tests/told.ts';

describe('mondoo', () => {
  it('tells size, quantisation and format of a local model', () => {
    expect(
      told(
        ['mondoo:model:parameterSize', '8.0B'],
        ['mondoo:model:quantization', 'Q4_0'],
        ['mondoo:model:format', 'gguf'],
        ['mondoo:model:provider', 'ollama'],
      ),
    ).toEqual([
      'model.parameters = 8000000000',
      'model.quantization = Q4_0',
      'weights.format = gguf',
      'portability.format = gguf',
    ]);
  });

  it('takes a server that a command starts for a tool on standard input and output', () => {
    const server = { type: 'application', ...listOf([['mondoo:mcp:command', 'npx some-server']]) };
    expect(factsAbout(server)).toContain('surface.tool = stdio');
  });
});

describe('cisco-aibom', () => {
  const transport = (type: string, value: string) =>
    namesOf(['cisco-aibom:type', type], ['cisco-aibom:transport', value])[1];

  it('tells the transport of a server where it is no guess', () => {
    expect(transport('mcp_server', 'stdio')).toBe('trasluz:tool:transport = stdio');
    expect(transport('mcp_server', 'sse')).toBe('cisco-aibom:transport = sse');
  });

  it('does not make a tool of a client', () => {
    expect(transport('mcp_client', 'stdio')).toBe('cisco-aibom:transport = stdio');
  });
});

describe('syft', () => {
  const header = ['syft:package:metadataType', 'gguf-file-header'] as const;

  it('tells what the header of a model file says', () => {
    expect(
      told(
        header,
        ['syft:metadata:architecture', 'llama'],
        ['syft:metadata:quantization', 'Q4_K_M'],
        ['syft:metadata:parameters', '8030261312'],
      ),
    ).toEqual([
      'model.architecture = llama',
      'model.parameters = 8030261312',
      'model.quantization = Q4_K_M',
      'weights.format = gguf',
      'portability.format = gguf',
    ]);
  });

  it('knows no number of parameters where the header has none', () => {
    expect(namesOf(header, ['syft:metadata:parameters', '0'])[1]).toBe('syft:metadata:parameters = 0');
  });

  it('does not take the architecture of an operating system package for that of a model', () => {
    const names = namesOf(
      ['syft:package:metadataType', 'rpm-db-entry'],
      ['syft:metadata:architecture', 'x86_64'],
    );
    expect(names).toEqual([
      'syft:package:metadataType = rpm-db-entry',
      'syft:metadata:architecture = x86_64',
    ]);
  });
});

describe('k8s-aibom', () => {
  it.each([
    ['aibom.confidence', 'aibom.evidence.source'],
    ['k8s-aibom:confidence', 'k8s-aibom:evidence:source'],
  ])('tells by %s that a component was inferred', (confidence, source) => {
    expect(namesOf([confidence, 'inferred'], [source, 'env_var'])[0]).toBe('trasluz:fact:level = inferred');
    expect(namesOf([confidence, 'declared'], [source, 'env_var'])[0]).toBe(`${confidence} = declared`);
  });

  it('does not tell the sum over a document as the level of its subject', () => {
    expect(namesOf(['aibom.confidence', 'inferred'])).toEqual(['aibom.confidence = inferred']);
  });
});

describe('trusera and aibom', () => {
  it('say how something was found, which no fact takes for the thing', () => {
    expect(
      told(
        ['trusera:provider', 'OpenAI'],
        ['trusera:model_name', 'gpt-4o'],
        ['trusera:risk_score', '80'],
        ['aibom:provenance:region', 'us-east-1'],
        ['aibom:lineage:model_artifact_digest', 'sha256:00'],
        ['aibom:confidence', 'high'],
      ),
    ).toEqual([]);
  });
});
