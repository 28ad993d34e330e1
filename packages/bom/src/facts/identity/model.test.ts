import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const parameters = (modelParameters: object) => ({ modelCard: { modelParameters } }) as never; // JSON by construction
const PARAMETERS = '/modelCard/modelParameters';
const COUNT = 'cdx:ai-ml:model:parameter:count';
const CONTEXT = 'cdx:ai-ml:model:hyperparameter:context_length';
const POSITIONS = 'cdx:ai-ml:model:hyperparameter:max_position_embeddings';
const QUANTIZATION = 'cdx:ai-ml:model:hyperparameter:quantization';

/** What a model says of its task, size and openness. */
const ROWS: readonly FactRow[] = [
  [
    'model.task',
    'model',
    parameters({ task: ' text-generation ' }),
    'declared',
    ['text-generation'],
    [`${PARAMETERS}/task`],
  ],
  ['model.task', 'model', parameters({ task: '' }), 'not-disclosed', [], []],
  ['model.task', 'model', parameters({ task: ['chat'] }), 'not-disclosed', [], []],
  ['model.task', 'model', { modelCard: 'none' }, 'not-disclosed', [], []],
  ['model.task', 'model', [['undisclosed', 'task=withheld']], 'withheld', [], [0], 'the author withholds it'],
  [
    'model.architecture',
    'model',
    parameters({ modelArchitecture: 'Llama' }),
    'declared',
    ['Llama'],
    [`${PARAMETERS}/modelArchitecture`],
  ],
  [
    'model.architecture',
    'model',
    parameters({ architectureFamily: 'transformer', modelArchitecture: 'Llama' }),
    'declared',
    ['Llama', 'transformer'],
    [`${PARAMETERS}/architectureFamily`, `${PARAMETERS}/modelArchitecture`],
  ],
  [
    'model.architecture',
    'model',
    parameters({ architectureFamily: 'transformer', modelArchitecture: 'withheld' }),
    'partial',
    ['transformer'],
    [`${PARAMETERS}/architectureFamily`, `${PARAMETERS}/modelArchitecture`],
    'the rest is withheld',
  ],
  ['model.parameters', 'model', [[COUNT, '8B']], 'declared', [8e9], [0]],
  ['model.parameters', 'model', [[COUNT, '0.5b']], 'declared', [5e8], [0]],
  ['model.parameters', 'model', [[COUNT, '270 M']], 'declared', [270e6], [0]],
  ['model.parameters', 'model', [[COUNT, '12k']], 'declared', [12_000], [0]],
  ['model.parameters', 'model', [[COUNT, '1.8T']], 'declared', [1.8e12], [0]],
  ['model.parameters', 'model', [[COUNT, '1.1B']], 'declared', [1_100_000_000], [0]],
  ['model.parameters', 'model', [[COUNT, '8030261248']], 'declared', [8_030_261_248], [0]],
  ['model.parameters', 'model', [[COUNT, '8x7B']], 'partial', ['8x7B'], [0], 'not a number'],
  ['model.parameters', 'model', [[COUNT, '7 billion']], 'partial', ['7 billion'], [0], 'not a number'],
  [
    'model.parameters',
    'model',
    [
      [COUNT, '8B'],
      [COUNT, '8000000000'],
    ],
    'declared',
    [8e9],
    [0, 1],
  ],
  [
    'model.parameters',
    'model',
    [
      [COUNT, '8B'],
      [COUNT, '70B'],
    ],
    'contradicted',
    [8e9, 70e9],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'model.parameters',
    'model',
    [['undisclosed', 'parameters=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'model.modalities',
    'model',
    [
      ['cdx:ai-ml:model:modality', 'text'],
      ['cdx:ai-ml:model:modality', 'image'],
    ],
    'declared',
    ['image', 'text'],
    [0, 1],
  ],
  [
    'model.modalities',
    'model',
    parameters({ inputs: [{ format: 'text' }, {}], outputs: [{ format: 'text' }] }),
    'declared',
    ['text'],
    [`${PARAMETERS}/inputs/0/format`, `${PARAMETERS}/outputs/0/format`],
  ],
  ['model.modalities', 'model', parameters({ inputs: { format: 'text' } }), 'not-disclosed', [], []],
  ['model.context-length', 'model', [[CONTEXT, '131072']], 'declared', [131_072], [0]],
  [
    'model.context-length',
    'model',
    [
      [POSITIONS, '4096'],
      [CONTEXT, '8192'],
    ],
    'declared',
    [8192],
    [1],
  ],
  ['model.context-length', 'model', [[CONTEXT, '128k']], 'partial', ['128k'], [0], 'not a number'],
  [
    'model.context-length',
    'model',
    [
      [CONTEXT, '4096'],
      [CONTEXT, '8192'],
    ],
    'contradicted',
    [4096, 8192],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'model.quantization',
    'model',
    [
      [QUANTIZATION, 'q4_k_m'],
      [QUANTIZATION, 'q8_0'],
    ],
    'declared',
    ['q4_k_m', 'q8_0'],
    [0, 1],
  ],
  [
    'model.quantization',
    'model',
    [['undisclosed', 'quantization=not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  ['model.safety-risk', 'model', [['model:safety-risk', 'Medium']], 'declared', ['medium'], [0]],
  [
    'model.safety-risk',
    'model',
    [
      ['model:safety-risk', 'low'],
      ['model:safety-risk', 'high'],
    ],
    'contradicted',
    ['high', 'low'],
    [0, 1],
    '2 values that exclude each other',
  ],
  ['model.openness.weights', 'model', [['openness:weights', 'GATED']], 'declared', ['gated'], [0]],
  [
    'model.openness.weights',
    'model',
    [['openness:weights', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'model.openness.code',
    'model',
    [
      ['openness:training-code', 'open'],
      ['openness:training-code', 'closed'],
    ],
    'contradicted',
    ['closed', 'open'],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'model.openness.data',
    'model',
    [['undisclosed', 'openness:data=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['model.openness.architecture', 'model', [['openness:code', 'open']], 'not-disclosed', [], []],
];

describe('a model', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
