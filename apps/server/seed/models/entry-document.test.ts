import type { Bom } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { entryOf, TOOL } from '../tests/entries.ts';
import { catalogOf } from '../tests/rows.ts';
import { lines, placesOf, subjectOf } from '../tests/written.ts';
import { buildEntry } from './entry-document.ts';
import { OPENNESS_SOURCE, type OpennessEntry } from './model-openness.ts';

function written(changes: Partial<OpennessEntry> = {}): Bom {
  return JSON.parse(
    buildEntry({
      catalog: catalogOf(),
      entry: entryOf(changes),
      source: TOOL,
      reference: 'community.localhost/model@7B',
    }),
  );
}

describe('the document of an entry', () => {
  it('has what the entry says of the model, and its artefacts beside it', () => {
    const bom = written({
      architecture: 'transformer decoder',
      repository: 'https://github.com/acme/model',
      huggingface: 'https://huggingface.co/acme/model',
      artefacts: [
        ['Model parameters (Final)', 'MIT'],
        ['Datasets', 'CC-BY-4.0'],
      ],
    });

    expect(subjectOf(bom)).toEqual({
      'bom-ref': 'subject',
      type: 'machine-learning-model',
      supplier: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
      name: 'Model',
      version: '7B',
      licenses: [{ license: { id: 'MIT' } }],
      externalReferences: [
        { type: 'vcs', url: 'https://github.com/acme/model' },
        { type: 'distribution', url: 'https://huggingface.co/acme/model' },
      ],
      modelCard: { modelParameters: { architectureFamily: 'transformer decoder' } },
      properties: [
        { name: 'trasluz:openness:weights', value: 'open' },
        { name: 'trasluz:openness:data', value: 'open' },
      ],
    });
    expect(bom.components?.map(({ name }) => name)).toEqual(['Model: Datasets']);
    expect(bom.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme.example' }]);
  });

  it('cites the tool for each member that it writes', () => {
    expect(placesOf(written({ architecture: 'x' }), OPENNESS_SOURCE)).toEqual([
      'subject .name',
      'subject .type',
      'subject .version',
      'subject .externalReferences',
      'subject .modelCard',
    ]);
  });

  it('names nobody’s domain for a producer that is not known, and says that the legal name is not known', () => {
    const bom = written({ producer: 'Some Lab (Zürich)' });

    expect(subjectOf(bom)?.supplier).toEqual({ name: 'Some Lab (Zürich)' });
    expect(lines(subjectOf(bom))).toEqual(['undisclosed=supplier.legal-name=unknown']);
    expect(bom.metadata?.properties?.[0]?.value).toMatch(/^[a-z0-9-]+\.localhost$/);
  });

  it.each<[Partial<OpennessEntry>]>([[{}], [{ version: null }], [{ version: 'Undisclosed' }]])(
    'writes no member for what %j does not say',
    (changes) => {
      const subject = subjectOf(written(changes));

      expect(subject).toEqual({
        'bom-ref': 'subject',
        type: 'machine-learning-model',
        supplier: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
        name: 'Model',
        ...(changes.version === undefined ? { version: '7B' } : {}),
      });
    },
  );

  it.each([
    ['javascript:alert(1)'],
    ['ftp://x.example'],
    ['x.example/model'],
    ['https://x.example/a b'],
    ['Undisclosed'],
    [''],
  ])('takes %j for no address', (text) => {
    expect(subjectOf(written({ repository: text, huggingface: text }))?.externalReferences).toBeUndefined();
  });
});
