import { FACTS } from '@trasluz/bom';
import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';
import { INDICATOR_FACTS, OPEN_WEIGHTS_INDICATOR } from './indicator-facts.ts';
import { OFFERINGS } from './offerings.ts';
import { readTransparencyIndex } from './transparency-index.ts';

const index = readTransparencyIndex();
const catalog = await loadCatalog();

describe('the Foundation Model Transparency Index of the seed', () => {
  it('has 100 indicators with different names, and 13 developers with a verdict on each', () => {
    expect(new Set(index.indicators.map(({ name }) => name)).size).toBe(100);
    expect(Object.keys(index.disclosed)).toHaveLength(13);
    expect(Object.values(index.disclosed).every((verdicts) => /^[01]{100}$/.test(verdicts))).toBe(true);
  });

  it('is scored in the document of each of its developers', () => {
    const scored = OFFERINGS.flatMap(({ developer }) => developer ?? []);

    expect(scored.sort()).toEqual(Object.keys(index.disclosed).sort());
  });

  it('maps indicators and facts that exist', () => {
    const names = new Set(index.indicators.map(({ name }) => name));
    const ids = new Set(FACTS.map(({ id }) => id));
    const mapped = Object.values(INDICATOR_FACTS).flat();

    expect(
      [...Object.keys(INDICATOR_FACTS), OPEN_WEIGHTS_INDICATOR].filter((name) => !names.has(name)),
    ).toEqual([]);
    expect(mapped.map(({ factId }) => factId).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('copies no sentence of the index: requirements have names only', () => {
    const [standard] = seeded('ibm@2025-12').bom.definitions?.standards ?? [];

    expect(standard?.requirements).toHaveLength(100);
    expect(standard?.requirements?.some(({ text, descriptions }) => text ?? descriptions)).toBe(false);
    expect(standard?.description).toContain('CC-BY-4.0');
  });

  it('reads the same totals from the attestations as from the index', () => {
    for (const { product, developer } of OFFERINGS) {
      if (developer === undefined) continue;
      const { declarations } = seeded(`${product}@2025-12`).bom;
      const scores =
        declarations?.attestations?.[0]?.map?.map(({ conformance }) => conformance?.score ?? 0) ?? [];
      const points = [...(index.disclosed[developer] ?? '')].filter((verdict) => verdict === '1').length;

      expect(scores.reduce((total, score) => total + score, 0)).toBe(points);
    }
  });
});

describe('the documents of suppliers', () => {
  const openai = seeded('openai@2025-12');

  it('tell a point of the index as disclosed without inventing what was disclosed', () => {
    expect(openai.fact('data.opt-out')).toMatchObject({ state: 'partial', values: [] });
    expect(openai.fact('data.opt-out')?.note).toContain('value not copied');
  });

  it('tell a missing point as not disclosed, by the assessor and with a date', () => {
    expect(openai.fact('training.provider', 'subject')).toMatchObject({
      state: 'not-disclosed',
      asOf: '2025-12-01T00:00:00Z',
      author: { name: index.authors, relation: 'third-party' },
    });
  });

  it('say that weights are open only where the index gives the point for it', () => {
    expect(seeded('deepseek@2025-12').fact('model.openness.weights', 'subject')?.values).toEqual(['open']);
    expect(openai.fact('model.openness.weights', 'subject')?.state).toBe('not-assessed');
  });

  it('have the sub-processors that OpenAI names, with provider and places', () => {
    const rows = catalog.subprocessors.all().filter(({ controller }) => controller === 'openai');

    expect(openai.fact('dependency.nth-party', 'service')?.values).toHaveLength(rows.length);
    expect(openai.fact('dependency.nth-party', 'subject')?.values).toContain('CoreWeave, Inc.');
    expect(openai.fact('place.hosted', 'subprocessor:coreweave')?.values).toEqual(['NO']);
  });

  it('list own models only, the newest first', () => {
    const models = (seeded('amazon@2025-12').bom.components ?? []).filter(
      ({ type }) => type === 'machine-learning-model',
    );

    expect(models.length).toBeGreaterThan(0);
    expect(models.every(({ version }) => version?.startsWith('amazon.'))).toBe(true);
  });

  it('give no verdict on a supplier that the index does not score', () => {
    expect(seeded('microsoft@2026-08').bom.declarations).toBeUndefined();
    expect(seeded('nvidia@2026-08').bom.definitions).toBeUndefined();
  });

  it('say that the legal name is unknown where the catalogue has none', () => {
    expect(openai.fact('supplier.legal-name')?.state).toBe('partial');
    expect(seeded('anthropic@2025-12').fact('supplier.legal-name')).toMatchObject({
      state: 'declared',
      values: ['Anthropic, PBC'],
    });
  });
});
