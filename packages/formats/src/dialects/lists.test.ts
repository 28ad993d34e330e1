import { describe, expect, it } from 'vitest';
import { statedOf, untold } from './tests/stated.ts';
import { factsAbout, listOf, type Pairs, told } from './tests/told.ts';

const valuesOf = (property: string, value: string) => statedOf([property, value]).map(([, text]) => text);

describe('a list that is written as one text', () => {
  it.each([
    ['es', ['es']],
    ['es,en', ['es', 'en']],
    ['es, en', ['es', 'en']],
    [' es ,  en ', ['es', 'en']],
    ['es,,en', ['es', 'en']],
    ['es,en,', ['es', 'en']],
    [',es', ['es']],
    ['es;en', ['es;en']],
    ['es en', ['es en']],
    ['es,es', ['es', 'es']],
  ])('"%s" is split at commas', (value, expected) => {
    for (const property of ['cdx:ai-ml:model:language', 'cdx:ai-ml:model:languages', 'huggingface:language'])
      expect(valuesOf(property, value)).toEqual(expected);
  });

  it('is not split where its source writes one property each', () => {
    for (const property of ['cdx:gguf:language', 'cdx:huggingface:language', 'cdx:ai:safetensors:tensorType'])
      expect(valuesOf(property, 'a,b')).toEqual(['a,b']);
  });

  it('names for each of its items the property that it was written in', () => {
    expect(statedOf(['huggingface:language', 'es,en'])).toEqual([
      ['cdx:ai-ml:model:language', 'es', 'huggingface:language'],
      ['cdx:ai-ml:model:language', 'en', 'huggingface:language'],
    ]);
  });
});

describe('words before a value', () => {
  const lead = 'This model was developed based on ';
  it.each([
    [`${lead}Base-1`, 'Base-1'],
    [`${lead}acme/base 2`, 'acme/base 2'],
    ['Base-1', 'Base-1'],
    [`this model was developed based on Base-1`, 'this model was developed based on Base-1'],
    [`Note: ${lead}Base-1`, `Note: ${lead}Base-1`],
  ])('"%s" is told as "%s"', (value, expected) => {
    expect(valuesOf('nvidia:architecture:base_model', value)).toEqual([expected]);
  });
});

describe('several vocabularies in one list', () => {
  it('tell what they agree on once, and the list keeps its order', () => {
    const pairs: Pairs = [
      ['cdx:ai:parameterCount', '7000000000'],
      ['acme:colour', 'red'],
      ['mondoo:model:parameterSize', '7B'],
    ];
    expect(told(...pairs)).toEqual(['model.parameters = 7000000000']);
    expect(statedOf(...pairs).map(([name]) => name)).toEqual([
      'cdx:ai-ml:model:parameter:count',
      'acme:colour',
      'cdx:ai-ml:model:parameter:count',
    ]);
  });

  it('contradict one another in what can have one value only', () => {
    expect(told(['cdx:ai:contextWindow', '4096'], ['genai:aibom:modelcard:contextLength', '8192'])).toEqual([
      'model.context-length = 4096, 8192 (contradicted: 2 values that exclude each other)',
    ]);
  });

  it('add to one another in what can have several', () => {
    expect(told(['cdx:ai:quantization', 'Q4_0'], ['mondoo:model:quantization', 'Q8_0'])).toEqual([
      'model.quantization = Q4_0, Q8_0',
    ]);
  });

  it('say nothing where every value is beside the point', () => {
    const pairs: Pairs = [
      ['trusera:risk_score', '80'],
      ['trusera:model_name', 'gpt'],
      ['ibm:identifier:product', '1'],
      ['ibm:anything', '1'],
      ['aibom:confidence', 'high'],
      ['aibom:category', 'llm'],
      ['huggingface:downloads', '100'],
      ['cdx:gguf:sizeLabel', '8x7B'],
      ['cdx:ai:provider', 'huggingface'],
      ['mondoo:ai:kind', 'model'],
      ['k8s-aibom:container:name', 'c'],
      ['cisco-aibom:file', 'a.py'],
      ['syft:location:0:path', '/a'],
    ];
    expect(statedOf(...pairs)).toEqual(untold(...pairs));
    expect(told(...pairs)).toEqual([]);
  });
});

describe('hostile properties', () => {
  it.each<[string, Pairs]>([
    [
      'a name of the prototype',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
      ],
    ],
    ['a name with NUL', [['cdx:ai:quantization\u0000', 'Q4_0']]],
    ['a name with a bidirectional mark', [['cdx:ai:quantization\u202e', 'Q4_0']]],
    ['a name of half a surrogate pair', [['cdx:ai:\ud800', 'Q4_0']]],
    [
      'a prefix alone',
      [
        ['cdx:ai:', 'x'],
        ['nvidia:', 'y'],
      ],
    ],
  ])('keep what they are: %s', (_case, pairs) => {
    expect(statedOf(...pairs)).toEqual(untold(...pairs));
  });

  it.each([255, 256, 257, 100_000])(
    'with a list of %i items are split up to 256, and kept whole beyond',
    (count) => {
      const value = Array.from({ length: count }, (_, at) => `l${at}`).join(',');
      expect(valuesOf('huggingface:language', value)).toHaveLength(count > 256 ? 1 : count);
    },
  );

  it('may be no list of properties at all', () => {
    for (const properties of ['x', 7, null, {}, [null, 'x', 7, {}, { name: 'cdx:ai:quantization' }]])
      expect(factsAbout({ properties })).toEqual([]);
  });

  it('with a value that is no text say nothing', () => {
    const properties = [
      { name: 'cdx:ai:quantization', value: 7 },
      { name: ['cdx:ai:quantization'], value: 'Q4_0' },
    ];
    expect(factsAbout({ properties })).toEqual([]);
  });

  it('stand in a list beside one that a rule asks for, wherever it stands in the list', () => {
    const architecture = ['syft:metadata:architecture', 'llama'] as const;
    const kind = ['syft:package:metadataType', 'gguf-file-header'] as const;
    expect(told(architecture, kind)).toEqual(told(kind, architecture));
    expect(factsAbout({ ...listOf([architecture]), modelCard: listOf([kind]) })).not.toContain(
      'model.architecture = llama',
    );
  });
});
