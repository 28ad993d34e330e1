import { join } from 'node:path';
import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { seedDocuments } from './documents.ts';
import { seeded } from './tests/seeded.ts';

const documents = seedDocuments(await loadCatalog());
const folder = join(import.meta.dirname, '../testdata/golden');

/** One document of each kind: a change of any of them is a change of what a first visitor reads. */
const GOLDENS: readonly (readonly [kind: string, name: string])[] = [
  ['accelerator', 'aws-trainium2@2026-08'],
  ['cloud', 'hetzner@2026-08'],
  ['model-card', 'bloom@2026-08'],
  ['model-entry', 'pythia-2.8b@2.8B'],
  ['supplier', 'midjourney@2025-12'],
  ['product', 'github-copilot@2026-11-25'],
];

describe('the documents that were read line by line', () => {
  it.each(GOLDENS)('are what they were: %s', async (kind, name) => {
    const text = documents.find(({ reference }) => reference.endsWith(`/${name}`))?.build();

    await expect(text).toMatchFileSnapshot(join(folder, `${kind}.json`));
  });

  // What nobody looked up, and what cannot be asked of a thing, is not told.
  it.each(GOLDENS)('say the facts that they said: %s', async (kind, name) => {
    const rows = seeded(name)
      .facts.filter(({ state }) => state !== 'not-assessed' && state !== 'not-applicable')
      .map(({ id, subjectName, state, values, asOf }) =>
        [id, subjectName, state, values.join(' + '), asOf?.slice(0, 10) ?? ''].join(' | '),
      );

    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(join(folder, `${kind}.facts.txt`));
  });
});
