import { readFacts, supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from './dialects.ts';
import { factsAbout, listOf, namesOf, told } from './tests/told.ts';

describe('cdx:ai', () => {
  it('tells size, context, quantisation and format of a model', () => {
    expect(
      told(
        ['cdx:ai:parameterCount', '7241732096'],
        ['cdx:ai:safetensors:parameterCount', '7241732096'],
        ['cdx:ai:contextWindow', '32768'],
        ['cdx:ai:quantization', 'Q5_K_M'],
        ['cdx:ai:safetensors:tensorType', 'BF16'],
        ['cdx:ai:artifactFormat', 'gguf'],
      ),
    ).toEqual([
      'model.parameters = 7241732096',
      'model.context-length = 32768',
      'model.quantization = BF16, Q5_K_M',
      'weights.format = gguf',
      'portability.format = gguf',
    ]);
  });

  it('takes the pipeline tag of the hub for the task, and the same name from elsewhere for nothing', () => {
    expect(told(['cdx:ai:modality', 'text-generation'], ['cdx:ai:source', 'huggingface-api'])).toEqual([
      'model.task = text-generation',
    ]);
    expect(told(['cdx:ai:modality', 'text'], ['cdx:ai:source', 'local-artifact'])).toEqual([]);
    expect(told(['cdx:ai:modality', 'text'])).toEqual([]);
  });

  it('does not take a container file for a format, nor where something was found for its supplier', () => {
    expect(told(['cdx:ai:artifactFormat', 'modelfile'], ['cdx:ai:provider', 'huggingface'])).toEqual([]);
  });

  it.each([
    ['https', ['tls']],
    ['insecure-http', ['none']],
    ['local-only', []],
    ['unknown', []],
  ])('reads the transport security %s of a service as %j', (value, expected) => {
    const services = [{ name: 'API', ...listOf([['cdx:ai:transportSecurity', value]]) }];
    const chain = supplyChain({ bomFormat: 'CycloneDX', services }, { dialects: DIALECTS });
    expect(readFacts(chain).find(({ id }) => id === 'surface.encryption')?.values).toEqual(expected);
  });
});

describe('cdx:gguf', () => {
  it('tells the languages of the header, and no count from a weight class', () => {
    expect(namesOf(['cdx:gguf:language', 'es'], ['cdx:gguf:sizeLabel', '8x7B'])).toEqual([
      'cdx:ai-ml:model:language = es',
      'cdx:gguf:sizeLabel = 8x7B',
    ]);
    expect(told(['cdx:gguf:sizeLabel', '7B'])).toEqual([]);
  });
});

describe('cdx:huggingface', () => {
  it('tells the languages of a dataset', () => {
    const languages = listOf([
      ['cdx:huggingface:language', 'es'],
      ['cdx:huggingface:language', 'ca'],
    ]);
    expect(factsAbout({ type: 'data', modelCard: languages })).toEqual(['data.language = ca, es']);
  });

  it('tells grams of carbon dioxide in tonnes, where the tool writes them', () => {
    const environmentalConsiderations = listOf([['cdx:huggingface:co2EmissionsGrams', '2500000']]);
    expect(factsAbout({ modelCard: { considerations: { environmentalConsiderations } } })).toEqual([
      'model.co2 = 2.5',
    ]);
  });

  it.each(['auto', 'manual', 'true'])('takes a model whose access is %s for gated', (value) => {
    expect(told(['cdx:huggingface:gated', value])).toContain('model.openness.weights = gated');
  });

  it('does not take a model that is not gated for open, because it may be private', () => {
    expect(told(['cdx:huggingface:gated', 'false'])).toEqual([]);
  });
});
