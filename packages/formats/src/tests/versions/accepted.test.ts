import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../../schema/check-schema.ts';
import { componentWith, documentWith, validateObject } from '../documents.ts';
import { TABLE_VERSIONS, type TableVersion } from '../test-versions.ts';

type Row = readonly [
  name: string,
  since: TableVersion,
  members: Readonly<Record<string, Json>>,
  said: string,
];

const A = componentWith({ 'bom-ref': 'a' });
const B = componentWith({ 'bom-ref': 'b', name: 'b' });
const SERIAL = '3e671687-395b-41f5-a30f-a58921a69b79';
const WHEN = '2026-05-12T09:30:00Z';

const modelWith = (modelCard: Json): Record<string, Json> => ({
  components: [componentWith({ type: 'machine-learning-model', modelCard })],
});

const workflowWith = (members: Readonly<Record<string, Json>>): Record<string, Json> => ({
  formulation: [{ workflows: [{ 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], ...members }] }],
});

const hashed = (alg: string, length: number): Record<string, Json> => ({
  components: [componentWith({ hashes: [{ alg, content: 'a'.repeat(length) }] })],
});

/** What the schemas accept and only a rule can see; `since` is the first version that has the members. */
const ROWS: readonly Row[] = [
  ['one bom-ref on two components', '1.4', { components: [A, { ...B, 'bom-ref': 'a' }] }, 'E0313'],
  [
    'one bom-ref on a component and a service',
    '1.4',
    { components: [A], services: [{ name: 's', 'bom-ref': 'a' }] },
    'E0313',
  ],
  [
    'one bom-ref on a component and a vulnerability',
    '1.4',
    { components: [A], vulnerabilities: [{ 'bom-ref': 'a', id: 'CVE-1' }] },
    'W0308',
  ],
  ['a dependency of nothing', '1.4', { components: [A], dependencies: [{ ref: 'lost-one' }] }, 'E0312'],
  [
    'a dependency on nothing',
    '1.4',
    { components: [A], dependencies: [{ ref: 'a', dependsOn: ['lost-one'] }] },
    'E0312',
  ],
  [
    'a provision of nothing',
    '1.6',
    { components: [A], dependencies: [{ ref: 'a', provides: ['lost-one'] }] },
    'E0312',
  ],
  [
    'an assembly of nothing',
    '1.4',
    { compositions: [{ aggregate: 'complete', assemblies: ['lost'] }] },
    'W0301',
  ],
  [
    'a vulnerability of nothing',
    '1.4',
    { vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: 'lost' }] }] },
    'W0301',
  ],
  [
    'a model trained on nothing declared',
    '1.5',
    modelWith({ modelParameters: { datasets: [{ ref: 'lost' }] } }),
    'W0301',
  ],
  ['a claim about nothing', '1.6', { declarations: { claims: [{ target: 'lost' }] } }, 'W0301'],
  [
    'an attestation by nobody',
    '1.6',
    { declarations: { attestations: [{ assessor: 'lost', summary: 's' }] } },
    'W0301',
  ],
  [
    'a citation of nobody declared',
    '1.7',
    { citations: [{ timestamp: WHEN, attributedTo: 'lost', pointers: ['/version'] }] },
    'W0301',
  ],
  [
    'a link to itself that leads nowhere',
    '1.5',
    {
      serialNumber: `urn:uuid:${SERIAL}`,
      compositions: [{ aggregate: 'complete', assemblies: [`urn:cdx:${SERIAL}/1#lost`] }],
    },
    'W0301',
  ],
  [
    'a workflow that reads nothing',
    '1.5',
    workflowWith({ inputs: [{ resource: { ref: 'lost' } }] }),
    'W0301',
  ],
  [
    'a model card on a library',
    '1.5',
    { components: [componentWith({ modelCard: { 'bom-ref': 'card' } })] },
    'W0304',
  ],
  ['data on a library', '1.5', { components: [componentWith({ data: [{ type: 'dataset' }] })] }, 'W0304'],
  [
    'data on a model',
    '1.5',
    { components: [componentWith({ type: 'machine-learning-model', data: [{ type: 'dataset' }] })] },
    'W0304',
  ],
  ['a component without version', '1.4', { components: [{ type: 'library', name: 'a' }] }, 'W0302'],
  ['a component with an empty version', '1.4', { components: [componentWith({ version: '' })] }, 'W0302'],
  ['an MD5 as long as a SHA-1', '1.4', hashed('MD5', 40), 'W0306'],
  ['a SHA-1 as long as an MD5', '1.4', hashed('SHA-1', 32), 'W0306'],
  ['a SHA-256 as long as a SHA-512', '1.4', hashed('SHA-256', 128), 'W0306'],
  ['a SHA-384 as long as a SHA-256', '1.4', hashed('SHA-384', 64), 'W0306'],
  ['a SHA-512 as long as a SHA-384', '1.4', hashed('SHA-512', 96), 'W0306'],
  ['a SHA3-256 as long as a SHA3-384', '1.4', hashed('SHA3-256', 96), 'W0306'],
  ['a SHA3-384 as long as a SHA3-256', '1.4', hashed('SHA3-384', 64), 'W0306'],
  ['a SHA3-512 as long as a SHA3-256', '1.4', hashed('SHA3-512', 64), 'W0306'],
  ['a BLAKE2b-256 as long as a BLAKE2b-512', '1.4', hashed('BLAKE2b-256', 128), 'W0306'],
  ['a BLAKE2b-384 as long as a BLAKE2b-256', '1.4', hashed('BLAKE2b-384', 64), 'W0306'],
  ['a BLAKE2b-512 as long as a BLAKE2b-256', '1.4', hashed('BLAKE2b-512', 64), 'W0306'],
  ['a Streebog-256 as long as a Streebog-512', '1.7', hashed('Streebog-256', 128), 'W0306'],
  ['a Streebog-512 as long as a Streebog-256', '1.7', hashed('Streebog-512', 64), 'W0306'],
  ['a property without value', '1.5', { properties: [{ name: 'a' }] }, 'W0309'],
  ['a property with an empty value', '1.5', { properties: [{ name: 'a', value: '' }] }, 'W0309'],
  ['an empty list of components', '1.4', { components: [] }, 'W0303'],
  ['an empty list of hashes', '1.4', { components: [componentWith({ hashes: [] })] }, 'W0303'],
  [
    'energy that nobody provides',
    '1.6',
    modelWith({
      considerations: {
        environmentalConsiderations: {
          energyConsumptions: [
            { activity: 'training', energyProviders: [], activityEnergyCost: { value: 1, unit: 'kWh' } },
          ],
        },
      },
    }),
    'W0303',
  ],
  [
    'evidence of no occurrence',
    '1.5',
    { components: [componentWith({ evidence: { occurrences: [] } })] },
    'W0303',
  ],
  [
    'an element that depends on itself',
    '1.4',
    { components: [A], dependencies: [{ ref: 'a', dependsOn: ['a'] }] },
    'W0311',
  ],
  [
    'two elements that depend on each other',
    '1.4',
    {
      components: [A, B],
      dependencies: [
        { ref: 'a', dependsOn: ['b'] },
        { ref: 'b', dependsOn: ['a'] },
      ],
    },
    'W0311',
  ],
  [
    'a workflow that ends before it starts',
    '1.5',
    workflowWith({ timeStart: '2026-05-02T00:00:00Z', timeEnd: '2026-05-01T00:00:00Z' }),
    'W0307',
  ],
  ['a document of the year 1', '1.4', { metadata: { timestamp: '0001-01-01T00:00:00Z' } }, 'W0307'],
  [
    'a vulnerability of 1969',
    '1.4',
    { vulnerabilities: [{ id: 'CVE-1', created: '1969-12-31T23:59:59Z' }] },
    'W0307',
  ],
  [
    'shares of an origin that leave a rest',
    '1.4',
    { components: [componentWith({ properties: [{ name: 'trasluz:origin:trained', value: 'US=98.9' }] })] },
    'W0310',
  ],
  [
    'a licence by name',
    '1.4',
    { components: [componentWith({ licenses: [{ license: { name: 'Llama 3' } }] })] },
    'W0305',
  ],
];

describe('what the schema accepts and a rule finds', () => {
  describe.each(TABLE_VERSIONS)('in %s', (specVersion) => {
    const known = ROWS.filter(([, since]) => since <= specVersion);

    it.each(known)('%s', async (_name, _since, members, said) => {
      const document = documentWith({ ...members, specVersion });
      const violations: string[] = [];
      const isValid = await checkSchema(document, specVersion, ({ code }) => violations.push(code));
      expect([isValid, violations]).toEqual([true, []]);
      const { issues } = await validateObject(document);
      expect(issues.map(({ code }) => code).join()).toBe(said);
    });
  });

  it.each(['9.9', '1.8', '2.0', '1.1', '1.0', '1.07', '1.7.0', '01.7'])(
    'the version %s, for which there is no schema here',
    async (specVersion) => {
      const { issues } = await validateObject(documentWith({ specVersion }));
      expect(issues).toEqual([
        {
          code: 'E0014',
          severity: 'error',
          pointer: '/specVersion',
          line: 3,
          column: 18,
          breadcrumb: ['specVersion'],
          message: `Cannot check CycloneDX "${specVersion}"`,
          found: `"${specVersion}"`,
          expected: 'one of "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"',
          fix: 'Write the document in one of the supported versions',
        },
      ]);
    },
  );
});
