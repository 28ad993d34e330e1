import { type Fact, readFacts } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { chainAbout, listOf, type Pairs } from './tests/told.ts';

/** The facts of a model that a property list tells: id, values, state and the pointers they are read from. */
const factsOf = (
  pairs: Pairs,
): readonly (readonly [string, readonly unknown[], string, readonly string[]])[] =>
  readFacts(chainAbout(listOf(pairs)))
    .filter(
      ({ scope, subject, values }: Fact) => scope === 'node' && subject === 'thing' && values.length > 0,
    )
    .map(({ id, values, state, pointers }) => [id, values, state, pointers]);

const at = (...indexes: readonly number[]): readonly string[] =>
  indexes.map((index) => `/components/0/properties/${index}`);

describe('a fact that a tool tells in its own words', () => {
  it.each<[string, Pairs, ReturnType<typeof factsOf>]>([
    [
      'the number of parameters, by cdxgen',
      [['cdx:ai:parameterCount', '7241732096']],
      [['model.parameters', [7241732096], 'declared', at(0)]],
    ],
    [
      'the number of parameters, by cnspec',
      [['mondoo:model:parameterSize', '8.0B']],
      [['model.parameters', [8000000000], 'declared', at(0)]],
    ],
    [
      'the context, by the OWASP generator',
      [['genai:aibom:modelcard:contextLength', '131072']],
      [['model.context-length', [131072], 'declared', at(0)]],
    ],
    [
      'the task, by the hub',
      [
        ['cdx:ai:source', 'huggingface-api'],
        ['cdx:ai:modality', 'summarization'],
      ],
      [['model.task', ['summarization'], 'declared', at(1)]],
    ],
    [
      'the base model, by AIBoMGen',
      [['huggingface:baseModel', 'acme/base']],
      [['lineage.base-model', ['acme/base'], 'declared', at(0)]],
    ],
    [
      'the architecture, by syft',
      [
        ['syft:metadata:architecture', 'llama'],
        ['syft:package:metadataType', 'gguf-file-header'],
      ],
      [
        ['model.architecture', ['llama'], 'declared', at(0)],
        ['weights.format', ['gguf'], 'declared', at(1)],
        ['portability.format', ['gguf'], 'declared', at(1)],
      ],
    ],
    [
      'the hours of training, by NVIDIA',
      [['nvidia:inference:training_duration_hardware', '1,200']],
      [['training.hours', [1200], 'declared', at(0)]],
    ],
    [
      'the operations of training, by NVIDIA',
      [['nvidia:inference:compute_operations', '8.6e23']],
      [['training.flop', [8.6e23], 'declared', at(0)]],
    ],
    [
      'the same number by two tools',
      [
        ['cdx:ai:parameterCount', '8000000000'],
        ['mondoo:model:parameterSize', '8B'],
      ],
      [['model.parameters', [8000000000], 'declared', at(0, 1)]],
    ],
    [
      'partial by a number that is none',
      [['cdx:ai:contextWindow', 'large']],
      [['model.context-length', ['large'], 'partial', at(0)]],
    ],
    ['nothing by an empty value', [['cdx:ai:contextWindow', '']], []],
  ])('is %s', (_case, pairs, facts) => {
    expect(factsOf(pairs)).toEqual(facts);
  });
});
