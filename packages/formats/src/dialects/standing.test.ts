import { describe, expect, it } from 'vitest';
import { type Coverage, dialectCoverage } from './coverage.ts';
import { chainAbout, listOf, type Pairs } from './tests/told.ts';

/** Counts the properties of a model by what is understood of them. */
const coverageOf = (...pairs: Pairs): readonly Coverage[] => dialectCoverage(chainAbout(listOf(pairs)));

/** How one property, with a value that no rule knows, stands in its vocabulary. */
const standingOf = (name: string): readonly [string, string] => {
  const [row] = coverageOf([name, 'no such value']);
  const { names = '', told = 0, known = 0, unclear = 0 } = row ?? {};
  return [names, ['told', 'known', 'unclear'].filter((_, at) => [told, known, unclear][at] === 1).join()];
};

describe('the standing of a name', () => {
  it.each([
    ['cdx:ai-ml:model:languages', 'cdx:ai-ml:*', 'told'],
    ['cdx:ai-ml:model:language', 'cdx:ai-ml:*', 'known'],
    ['cdx:ai-ml:model:anything', 'cdx:ai-ml:*', 'known'],
    ['cdx:ai:quantization', 'cdx:ai:*', 'told'],
    ['cdx:ai:kind', 'cdx:ai:*', 'known'],
    ['cdx:ai:variant', 'cdx:ai:*', 'known'],
    ['cdx:ai:codegen:agent', 'cdx:ai:*', 'known'],
    ['cdx:ai:oversight:reviewer', 'cdx:ai:*', 'known'],
    ['cdx:ai:safetensors:parameterCountLabel', 'cdx:ai:*', 'known'],
    ['cdx:ai:modality', 'cdx:ai:*', 'unclear'],
    ['cdx:ai:new', 'cdx:ai:*', 'unclear'],
    ['cdx:gguf:language', 'cdx:gguf:*', 'told'],
    ['cdx:gguf:sizeLabel', 'cdx:gguf:*', 'known'],
    ['cdx:gguf:shardCount', 'cdx:gguf:*', 'known'],
    ['cdx:gguf:tokenizerModel', 'cdx:gguf:*', 'known'],
    ['cdx:gguf:new', 'cdx:gguf:*', 'unclear'],
    ['cdx:huggingface:language', 'cdx:huggingface:*', 'told'],
    ['cdx:huggingface:gated', 'cdx:huggingface:*', 'known'],
    ['cdx:huggingface:co2EmissionsSource', 'cdx:huggingface:*', 'known'],
    ['cdx:huggingface:downloadsAllTime', 'cdx:huggingface:*', 'known'],
    ['cdx:huggingface:new', 'cdx:huggingface:*', 'unclear'],
    ['huggingface:baseModel', 'huggingface:*', 'told'],
    ['huggingface:security:overallStatus', 'huggingface:*', 'known'],
    ['huggingface:new', 'huggingface:*', 'unclear'],
    ['genai:aibom:modelcard:vocabSize', 'genai:aibom:*', 'told'],
    ['genai:aibom:modelcard:hyperparameter', 'genai:aibom:*', 'known'],
    ['genai:aibom:modelcard:quantizationFileType', 'genai:aibom:*', 'unclear'],
    ['genai:aibom:label', 'genai:aibom:*', 'unclear'],
    ['nvidia:inference:compute_operations', 'nvidia:*', 'told'],
    ['nvidia:architecture:design', 'nvidia:*', 'known'],
    ['nvidia:bias:method', 'nvidia:*', 'known'],
    ['nvidia:inference:gpu_utilization', 'nvidia:*', 'known'],
    ['nvidia:inference:new', 'nvidia:*', 'unclear'],
    ['ibm:identifier:product', 'ibm:*', 'known'],
    ['ibm:new', 'ibm:*', 'unclear'],
    ['trusera:risk_score', 'trusera:*', 'known'],
    ['trusera:ai-bom:x', 'trusera:*', 'unclear'],
    ['trusera:new', 'trusera:*', 'unclear'],
    ['cisco-aibom:transport', 'cisco-aibom:*', 'known'],
    ['cisco-aibom:line', 'cisco-aibom:*', 'known'],
    ['cisco-aibom:dataset_source', 'cisco-aibom:*', 'unclear'],
    ['mondoo:mcp:command', 'mondoo:*', 'told'],
    ['mondoo:mcp:url', 'mondoo:*', 'known'],
    ['mondoo:agent:name', 'mondoo:*', 'known'],
    ['mondoo:model:provenance:x', 'mondoo:*', 'unclear'],
    ['mondoo:model:format', 'mondoo:*', 'unclear'],
    ['aibom.confidence', 'aibom.*, k8s-aibom:*', 'known'],
    ['aibom.workload.kind', 'aibom.*, k8s-aibom:*', 'known'],
    ['k8s-aibom:image:digest', 'aibom.*, k8s-aibom:*', 'known'],
    ['k8s-aibom:kserve:runtime', 'aibom.*, k8s-aibom:*', 'unclear'],
    ['k8s-aibom:new', 'aibom.*, k8s-aibom:*', 'unclear'],
    ['aibom:severity', 'aibom:*', 'known'],
    ['aibom:lineage:parent', 'aibom:*', 'unclear'],
    ['aibom:new', 'aibom:*', 'unclear'],
    ['syft:package:foundBy', 'syft:*', 'known'],
    ['syft:metadata:parameters', 'syft:*', 'known'],
    ['syft:cpe23', 'syft:*', 'known'],
    ['syft:new', 'syft:*', 'unclear'],
    ['trasluz:anything', 'trasluz:*, cdx:*', 'known'],
    ['cdx:npm:package:path', 'trasluz:*, cdx:*', 'known'],
    ['cdx:', 'trasluz:*, cdx:*', 'known'],
    ['acme:colour', 'other', 'unclear'],
    ['aibom', 'other', 'unclear'],
    ['Nvidia:bias:method', 'other', 'unclear'],
    ['__proto__', 'other', 'unclear'],
  ])('%s is among %s and is %s', (name, names, standing) => {
    expect(standingOf(name)).toEqual([names, standing]);
  });
});

describe('the rows of a coverage', () => {
  it('stand in the order of the vocabularies, and other names last', () => {
    const names = [
      'syft:x',
      'acme:x',
      'aibom:x',
      'trasluz:x',
      'nvidia:x',
      'cdx:ai-ml:x',
      'huggingface:x',
      'cdx:ai:x',
    ];
    expect(coverageOf(...names.map((name) => [name, '1'] as const)).map((row) => row.names)).toEqual([
      'cdx:ai-ml:*',
      'cdx:ai:*',
      'huggingface:*',
      'nvidia:*',
      'aibom:*',
      'syft:*',
      'trasluz:*, cdx:*',
      'other',
    ]);
  });

  it('count a property as often as it stands', () => {
    const twice = [
      ['cdx:ai:quantization', 'Q4_0'],
      ['cdx:ai:quantization', 'Q4_0'],
      ['cdx:ai:kind', 'x'],
    ] as const;
    expect(coverageOf(...twice)).toEqual([{ names: 'cdx:ai:*', told: 2, known: 1, unclear: 0 }]);
  });

  it('count a list that is split as the one property that it is', () => {
    expect(coverageOf(['huggingface:language', 'es,en,ca'])).toEqual([
      { names: 'huggingface:*', told: 1, known: 0, unclear: 0 },
    ]);
  });

  it('tell a property by what stands beside it', () => {
    const kind = ['syft:package:metadataType', 'gguf-file-header'] as const;
    const architecture = ['syft:metadata:architecture', 'llama'] as const;
    expect(coverageOf(kind, architecture)).toEqual([{ names: 'syft:*', told: 2, known: 0, unclear: 0 }]);
    expect(coverageOf(architecture)).toEqual([{ names: 'syft:*', told: 0, known: 1, unclear: 0 }]);
  });

  it('add up to the properties of the document, however deep they stand', () => {
    let value: object = { properties: [{ name: 'acme:deep', value: '1' }] };
    for (let level = 0; level < 5000; level += 1) value = { inner: value };
    const chain = { ...chainAbout({}), bom: { value } };
    expect(dialectCoverage(chain as unknown as Parameters<typeof dialectCoverage>[0])).toEqual([
      { names: 'other', told: 0, known: 0, unclear: 1 },
    ]); // a document that no reader would let in
  });
});
