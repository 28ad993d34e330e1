import { describe, expect, it } from 'vitest';
import { CARD_NAMES } from '../tests/seed-names.ts';
import { cellOf, seeded } from '../tests/seeded.ts';

/** Model, licence, parameters, context length, chip of the training, tonnes of CO2, weights. */
const MODELS: readonly string[] = [
  'qwen3 | Apache-2.0 | not-assessed | 256K, up to 1M | not-assessed | not-assessed | open',
  'olmo | Apache-2.0 | not-assessed | not-assessed | not-assessed | not-assessed | open',
  'bloom | BigScience RAIL 1.0 | 176000000000 | 2048 | not-assessed | not-assessed | open',
  'stable-diffusion-v1 | CreativeML Open RAIL-M | not-assessed | not-assessed | not-assessed | 11.25 | open',
  'dbrx | Databricks Open Model License | 132000000000 | 32768 | not-assessed | not-assessed | open',
  'deepseek-v3 | code MIT; weights DeepSeek Model License | 671000000000 | not-assessed | H800 | not-assessed | open',
  'bert | Apache-2.0 | 340M (large) | not-assessed | not-assessed | not-assessed | open',
  'granite-3.0 | Apache-2.0 | not-assessed | not-assessed | not-assessed | not-assessed | open',
  'code-llama | Llama 2 Community License | not-assessed | not-assessed | A100-80GB | 228.55 | open',
  'llama-3.1 | Llama 3.1 Community License | not-assessed | not-assessed | H100-80GB | 11390 | open',
  'llama-3.2 | Llama 3.2 Community License | not-assessed | not-assessed | not-assessed | not-assessed | open',
  'llama-4 | Llama 4 Community License | not-assessed | not-assessed | H100-80GB | 1999 | open',
  'kimi-k2 | Modified MIT | 1000000000000 | not-assessed | not-assessed | not-assessed | open',
  'nemotron-3-nano | NVIDIA Nemotron Open Model License | 31600000000 | not-assessed | not-assessed | not-assessed | open',
  'clip | MIT | not-assessed | not-assessed | not-assessed | not-assessed | open',
  'gpt-2 | Modified MIT | 1500000000 | not-assessed | not-assessed | not-assessed | open',
  'gpt-oss | Apache-2.0 | 117B / 21B | not-assessed | not-assessed | not-assessed | open',
  'whisper | MIT | not-assessed | not-assessed | not-assessed | not-assessed | open',
  'grok-1 | Apache-2.0 | 314000000000 | 8192 | not-assessed | not-assessed | open',
  'glm-4.5 | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | open',
];

const FACTS: readonly string[] = [
  'component.license',
  'model.parameters',
  'model.context-length',
  'training.accelerator',
  'model.co2',
  'model.openness.weights',
];

describe('what the seed says of models whose card was read', () => {
  it.each(MODELS)('%s', (row) => {
    const [id] = row.split(' | ');
    const document = seeded(`${id}@2026-08`);

    expect([id, ...FACTS.map((fact) => cellOf(document, fact))].join(' | ')).toBe(row);
  });

  it('is said of all 20 of them', () => {
    expect(MODELS.map((row) => `${row.split(' | ')[0]}@2026-08`)).toEqual(CARD_NAMES.map(([name]) => name));
  });
});
