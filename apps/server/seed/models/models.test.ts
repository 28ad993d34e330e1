import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';
import { isOpenLicence, readLicence } from './licence.ts';
import { type OpennessEntry, readOpenness } from './model-openness.ts';
import { entriesByReference, entryReference } from './names.ts';
import { findProducer } from './producer.ts';
import { MODEL_NAMES, SAME_MODEL } from './same-model.ts';

const catalog = await loadCatalog();

function entry(changes: Partial<OpennessEntry> = {}): OpennessEntry {
  return {
    name: 'Amber',
    version: '7B',
    assessed: '2025-05-22',
    producer: 'LLM360',
    type: null,
    architecture: null,
    origin: null,
    repository: null,
    huggingface: null,
    licenses: {},
    artefacts: [],
    ...changes,
  };
}

describe('readLicence', () => {
  it('reads SPDX identifiers in the spellings of the entries', () => {
    for (const text of ['Apache-2.0', ' apache-2.0 ', 'Apache license 2.0', 'Apache 2.0']) {
      expect(readLicence(text)).toMatchObject({ kind: 'licence', id: 'Apache-2.0' });
    }
    expect(readLicence('MIT license')).toMatchObject({ choice: [{ license: { id: 'MIT' } }] });
  });

  it('keeps other licences under their name', () => {
    expect(readLicence('Llama 2 Community License')).toEqual({
      kind: 'licence',
      choice: [{ license: { name: 'Llama 2 Community License' } }],
    });
  });

  it('takes no word of absence for a licence', () => {
    for (const text of ['unlicensed', 'Undisclosed', 'license', 'pubmed']) {
      expect(readLicence(text)).toEqual({ kind: 'none-found' });
    }
    for (const text of [
      'Component not include',
      'Component Component not included',
      'Component Not Include',
    ]) {
      expect(readLicence(text)).toEqual({ kind: 'not-included' });
    }
  });

  it('knows which licences open what they cover', () => {
    expect(isOpenLicence('MIT')).toBe(true);
    expect(isOpenLicence('CC-BY-NC-4.0')).toBe(false);
    expect(isOpenLicence(undefined)).toBe(false);
  });
});

describe('the names of entries', () => {
  it('use the version of the entry, else the day of its assessment', () => {
    expect(entryReference(entry())).toBe('community.localhost/amber@7B');
    expect(entryReference(entry({ version: null }))).toBe('community.localhost/amber@2025-05-22');
    expect(entryReference(entry({ version: 'Undisclosed' }))).toBe('community.localhost/amber@2025-05-22');
    expect(entryReference(entry({ version: '1_1B' }))).toBe('community.localhost/amber@1.1B');
  });

  it('keep the later of two assessments of one version', () => {
    const later = entry({ assessed: '2026-01-01' });

    expect([...entriesByReference([later, entry()]).values()]).toEqual([later]);
  });
});

describe('findProducer', () => {
  it('finds suppliers of the catalogue, also under names that only the entries use', () => {
    expect(findProducer('Meta', catalog).supplier?.id).toBe('meta');
    expect(findProducer('DeepMind', catalog).domain).toBe('google.com');
  });

  it('names a producer without a known domain below .localhost, which is nobody’s', () => {
    expect(findProducer('KDF', catalog)).toEqual({
      name: 'KDF',
      supplier: undefined,
      domain: 'kdf.localhost',
    });
  });
});

describe('the documents of models', () => {
  it('merge a card and an entry only where both exist', () => {
    const entries = new Set(readOpenness().entries.map(({ name }) => name));

    expect(Object.keys(SAME_MODEL).filter((id) => catalog.modelFacts.find(id) === undefined)).toEqual([]);
    expect(Object.values(SAME_MODEL).filter((name) => !entries.has(name))).toEqual([]);
    expect(catalog.modelFacts.all().map(({ id }) => id)).toEqual(Object.keys(MODEL_NAMES).sort());
  });

  it('quote what a card says', () => {
    const bloom = seeded('bloom@2026-08');

    expect(bloom.fact('model.parameters', 'subject')?.values).toEqual([176_000_000_000]);
    expect(bloom.fact('model.parameters', 'subject')?.sources[0]?.title).toContain('176 billion parameters');
    expect(bloom.fact('model.parameters', 'subject')?.author.relation).toBe('supplier');
  });

  it('tell the hardware and hours of a card as a training run', () => {
    const llama = seeded('llama-3.1@2026-08');

    expect(llama.fact('training.accelerator', 'subject')?.values).toEqual(['H100-80GB']);
    expect(llama.fact('training.hours', 'subject')?.values).toEqual([39_300_000]);
  });

  it('keep a figure that is no number as it was written, and partial', () => {
    expect(seeded('bert@2026-08').fact('model.parameters', 'subject')).toMatchObject({
      state: 'partial',
      values: ['340M (large)'],
    });
  });

  it('give each artefact its role and licence, and none where none was found', () => {
    const btlm = seeded('btlm-3b-8k-base@3B');
    const data = btlm.bom.components?.find(({ name }) => name.endsWith(': Datasets'));

    expect(data?.licenses).toBeUndefined();
    expect(data?.properties?.map(({ name }) => name)).toContain('trasluz:mof:component');
    expect(btlm.fact('component.license', 'artefact:datasets')).toMatchObject({ state: 'not-disclosed' });
    expect(btlm.fact('component.license', 'subject')?.values).toEqual(['Apache-2.0']);
    expect(btlm.fact('model.openness.weights', 'subject')?.values).toEqual(['open']);
  });
});
