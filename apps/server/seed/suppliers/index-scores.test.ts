import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';
import { OFFERINGS } from './offerings.ts';
import { readTransparencyIndex } from './transparency-index.ts';

const index = readTransparencyIndex();

/** Points of each developer of 100, and of the 34, 30 and 36 of the domains, as the authors publish them. */
const SCORES: readonly (readonly [
  developer: string,
  total: number,
  upstream: number,
  model: number,
  downstream: number,
])[] = [
  ['AI21 Labs', 66, 18, 21, 27],
  ['Alibaba', 26, 6, 12, 8],
  ['Amazon', 39, 6, 15, 18],
  ['Anthropic', 46, 3, 17, 26],
  ['DeepSeek', 32, 11, 14, 7],
  ['Google', 41, 8, 13, 20],
  ['IBM', 95, 34, 28, 33],
  ['Meta', 31, 7, 12, 12],
  ['Midjourney', 14, 0, 5, 9],
  ['Mistral', 18, 0, 6, 12],
  ['OpenAI', 35, 1, 13, 21],
  ['Writer', 72, 24, 18, 30],
  ['xAI', 14, 1, 5, 8],
];

function productOf(developer: string): string {
  return `${OFFERINGS.find((offering) => offering.developer === developer)?.product}@2025-12`;
}

describe('the scores of the seed', () => {
  it.each(SCORES)(
    'give %s %d points: %d upstream, %d of the model, %d downstream',
    (developer, total, ...domains) => {
      const { declarations } = seeded(productOf(developer)).bom;
      const scores = (declarations?.attestations?.[0]?.map ?? []).map(
        ({ conformance }) => conformance?.score ?? 0,
      );
      const pointsOf = (domain: string): number =>
        index.indicators.reduce(
          (sum, one, position) => sum + (one.domain === domain ? (scores[position] ?? 0) : 0),
          0,
        );

      expect(scores).toHaveLength(100);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBe(total);
      expect(['Upstream', 'Model', 'Downstream'].map(pointsOf)).toEqual(domains);
    },
  );

  it('are of all developers that the index has', () => {
    expect(Object.keys(index.disclosed).sort()).toEqual(SCORES.map(([developer]) => developer));
  });

  it.each([
    ['OpenAI', 'absent'],
    ['DeepSeek', 'open'],
    ['Meta', 'open'],
    ['Alibaba', 'open'],
    ['IBM', 'open'],
    ['Anthropic', 'absent'],
    ['Midjourney', 'absent'],
  ])('say of the weights of %s: %s', (developer, openness) => {
    const properties = seeded(productOf(developer)).bom.metadata?.component?.properties ?? [];

    expect(properties.find(({ name }) => name === 'trasluz:openness:weights')?.value ?? 'absent').toBe(
      openness,
    );
  });
});
