import type { CatalogData, Cloud } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import {
  ACME,
  acceleratorRow,
  catalogOf,
  cloudRow,
  instanceRow,
  known,
  notFound,
  regionRow,
  supplierRow,
} from '../tests/rows.ts';
import { bomOf, lines, placesOf, subjectOf } from '../tests/written.ts';
import { cloudDocuments } from './clouds.ts';

function written(
  changes: Partial<Cloud> = {},
  data: Partial<CatalogData> = {},
): { readonly reference: string; readonly bom: ReturnType<typeof bomOf> } {
  const [document] = cloudDocuments(catalogOf({ clouds: [cloudRow(changes)], ...data }));
  if (document === undefined) throw new RangeError('no document was written');
  return { reference: document.reference, bom: bomOf(document) };
}

describe('the document of a cloud', () => {
  it('is a platform of its provider with one service, of which nothing more is known', () => {
    const { reference, bom } = written();

    expect(reference).toBe('community.localhost/acme-cloud@2026-07-02');
    expect(subjectOf(bom)).toEqual({
      'bom-ref': 'subject',
      type: 'platform',
      supplier: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
      name: 'Acme Cloud',
      properties: [{ name: 'trasluz:legal:foreign-access', value: 'us-cloud-act' }],
    });
    expect(bom.services).toEqual([
      {
        'bom-ref': 'cloud',
        provider: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
        name: 'Acme Cloud',
        properties: [
          { name: 'trasluz:cloud:provider', value: 'acme-cloud' },
          { name: 'trasluz:legal:foreign-access', value: 'us-cloud-act' },
        ],
      },
    ]);
    expect(bom.dependencies).toEqual([{ ref: 'subject', dependsOn: ['cloud'] }]);
    expect(bom.components).toBeUndefined();
    expect(bom.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme.example' }]);
  });

  it('names the entity that runs the cloud before the main name of the company', () => {
    const { bom } = written({ legalEntity: known('Acme Cloud GmbH', { sources: ['list'] }) });

    expect(subjectOf(bom)?.supplier?.name).toBe('Acme Cloud GmbH');
    expect(bom.services?.[0]?.provider?.name).toBe('Acme Cloud GmbH');
    expect(placesOf(bom, 'list')).toContain('subject .supplier.name');
  });

  it('says that the legal name is unknown where neither cloud nor company has one', () => {
    const nameless = supplierRow('acme', 'Acme', { domains: known(['acme.example']) });
    const { bom } = written({ legalEntity: notFound() }, { suppliers: [nameless] });

    expect(lines(subjectOf(bom))).toEqual(['undisclosed=supplier.legal-name=unknown']);
    expect(subjectOf(bom)?.supplier).toEqual({ name: 'Acme' });
  });

  it('claims no domain where none is known', () => {
    const { bom } = written({}, { suppliers: [supplierRow('acme', 'Acme')] });

    expect(bom.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme.localhost' }]);
  });

  it.each<[Partial<Cloud>, string[]]>([
    [{ regionCount: known(3) }, ['resilience:region-redundancy=3 regions']],
    [{ regionCount: known(0) }, ['resilience:region-redundancy=0 regions']],
    [
      { regionCount: notFound() },
      ['none-found=resilience.region-redundancy=2026-07-01 the pages of Acme (2026-07)'],
    ],
    [{ identity: known(['IAM']) }, ['control:identity=native:IAM']],
    [{ realms: known(['OC1']), otherEntities: known(['Acme AG']), country: known('FR') }, []],
  ])('writes %j of the subject as %j', (changes, said) => {
    expect(lines(subjectOf(written(changes).bom))).toEqual(['legal:foreign-access=us-cloud-act', ...said]);
  });

  it('nests what the cloud offers below its one service: AI, named services, regions', () => {
    const { bom } = written(
      {
        aiServices: known([{ name: 'Brain', kind: 'model-api', hosts: ['brain.acme.example'] }]),
        keyManagement: known(['KMS']),
      },
      { regions: [regionRow('eu-1')] },
    );

    expect(bom.services?.[0]?.services?.map((service) => service['bom-ref'])).toEqual([
      'ai:brain',
      'keyManagement:kms',
      'region:eu-1',
    ]);
  });

  it('depends on the chips that it offers, and so does its service', () => {
    const { bom } = written(
      {},
      {
        accelerators: [acceleratorRow()],
        instanceTypes: [instanceRow('large', { accelerator: known('acme-one') })],
      },
    );

    expect(bom.components?.map(({ name }) => name)).toEqual(['One']);
    expect(bom.dependencies).toEqual([
      { ref: 'subject', dependsOn: ['cloud', 'accelerator:acme-one'] },
      { ref: 'cloud', dependsOn: ['accelerator:acme-one'] },
    ]);
  });

  it.each([
    ['acme-cloud', 'Acme Cloud', 'acme-cloud', 'Acme Cloud'],
    ['openai', 'OpenAI', 'openai-api', 'OpenAI API'],
    ['mistral', 'Mistral API', 'mistral-api', 'Mistral API'],
    ['ibm', 'IBM Cloud', 'ibm-cloud', 'IBM Cloud'],
    ['google', 'Google cloud', 'google-cloud', 'Google cloud'],
    ['gcp', 'Google Cloud', 'gcp', 'Google Cloud'],
  ])('publishes cloud %s, %s, as %s under the name %s', (id, name, product, written_) => {
    const { reference, bom } = written({ id, name });

    expect(reference).toBe(`community.localhost/${product}@2026-07-02`);
    expect(subjectOf(bom)?.name).toBe(written_);
    expect(lines(bom.services?.[0])[0]).toBe(`cloud:provider=${id}`);
  });

  it('refuses a cloud of a company that the catalogue does not have', () => {
    expect(() => written({ supplier: 'nobody' })).toThrow('Add supplier "nobody" to the catalogue');
  });

  it('names the law of the owner where the provider has its seat elsewhere', () => {
    const suppliers = [
      { ...ACME, country: known('DE'), parent: known('holding') },
      supplierRow('holding', 'Holding', { country: known('US') }),
    ];

    expect(lines(subjectOf(written({}, { suppliers }).bom))).toEqual([
      'cloud:ultimate-parent=Holding',
      'cloud:parent-country=US',
      'legal:foreign-access=us-cloud-act',
    ]);
  });
});
