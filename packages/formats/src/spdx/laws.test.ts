import { canonicalJson, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { documentWith, validateObject } from '../tests/documents.ts';
import { RICH } from '../tests/rich-document.ts';
import { MAPPING } from './mapping.ts';
import { readSpdx } from './read-spdx.ts';
import { checkSpdxProfiles } from './schema/check-spdx-profiles.ts';
import { checkSpdxSchema } from './schema/check-spdx-schema.ts';
import { elementWith, graphOf, readChanged, roundTrip, withoutExtensions } from './tests/laws.ts';
import { SUPPLY } from './tests/supply-document.ts';
import { at, idOf, set, WHOLE } from './tests/whole-rows.ts';
import { writeSpdx } from './write-spdx.ts';

/** Rows whose SPDX home is the extension itself. */
const IN_EXTENSION = ['properties', 'properties of the metadata'];

/** What of the supply document has no place in SPDX, and the order of two lists that SPDX adds something to. */
const CARRIED = [
  'trasluz:cdx:/address',
  'trasluz:cdx:/address',
  'trasluz:cdx:/authenticated',
  'trasluz:cdx:/citations',
  'trasluz:cdx:/data',
  'trasluz:cdx:/data/0/sensitiveData',
  'trasluz:cdx:/data/0/sensitiveData',
  'trasluz:cdx:/metadata/distributionConstraints',
  'trasluz:cdx:/modelCard/considerations/users',
  'trasluz:cdx:/scope',
  'trasluz:cdx:/services',
  'trasluz:cdx:/services',
  'trasluz:cdx:list:/data/0/contents/properties',
  'trasluz:cdx:list:/data/0/contents/properties',
  'trasluz:cdx:was:/data/0',
  'trasluz:cdx:was:/data/0',
  'trasluz:dataset:role',
  'trasluz:origin:trained',
  'trasluz:profile',
];

describe('CycloneDX to SPDX and back', () => {
  it.each([
    ['a document with one of nearly everything', RICH],
    ['a document of a supply chain', SUPPLY],
    ['an empty document', documentWith()],
    ['a document without anything', {}],
    [
      'a document whose members are of wrong types',
      { components: 1, metadata: [], services: 'a', version: 'x' },
    ],
  ])('is the identity on canonical bytes: %s', (_name, bom) => {
    expect(roundTrip(bom)).toBe(canonicalJson(bom));
  });

  it('starts from a valid document', async () => {
    const { issues } = await validateObject(SUPPLY);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each([
    ['nearly everything', RICH],
    ['a supply chain', SUPPLY],
    ['nothing', documentWith()],
  ])('writes what the schema and the profiles accept: %s', async (_name, bom) => {
    const found: string[] = [];
    const graph = graphOf(bom) as unknown as JsonObject;
    await checkSpdxSchema(graph, ({ pointer, code }) => found.push(`${code} ${pointer}`));
    await checkSpdxProfiles(graph, ({ pointer, code }) => found.push(`${code} ${pointer}`));
    expect(found).toEqual([]);
  });

  it('is the same text every time', () => {
    expect(JSON.stringify(writeSpdx(SUPPLY).value)).toBe(
      JSON.stringify(writeSpdx(structuredClone(SUPPLY)).value),
    );
  });

  it('changes nothing in what was read', () => {
    const before = JSON.stringify(SUPPLY);
    writeSpdx(SUPPLY);
    expect(JSON.stringify(SUPPLY)).toBe(before);
  });
});

describe('a row marked "="', () => {
  const bare = readChanged(SUPPLY, withoutExtensions);

  it.each(Object.entries(WHOLE))('is still there without any extension: %s', (_concept, [path]) => {
    const nativePath = path.replace('services 0 provider', 'components name=Inference supplier');
    expect(at(SUPPLY, path)).toBeDefined();
    expect(at(bare, nativePath)).toEqual(at(SUPPLY, path));
  });

  it.each(Object.entries(WHOLE))(
    'is read as it was changed natively: %s',
    (_concept, [path, change, expected]) => {
      expect(at(readChanged(SUPPLY, change), path)).toEqual(expected);
    },
  );

  it('has a case above, for every row of the table', () => {
    const whole = MAPPING.filter(({ mark }) => mark === '=').map(({ concept }) => concept);
    expect([...Object.keys(WHOLE), ...IN_EXTENSION].sort()).toEqual(whole.sort());
  });

  it('is never written a second time into an extension', () => {
    const entries = graphOf(SUPPLY)
      ['@graph'].flatMap((element) => (element['extension'] ?? []) as JsonObject[])
      .flatMap((extension) => extension['extension_cdxProperty'] as JsonObject[])
      .map((entry) => entry['extension_cdxPropName']);
    expect(entries.sort()).toEqual(CARRIED);
  });
});

describe('a graph that was changed', () => {
  it('keeps what the extension says beside the change', () => {
    const changed = readChanged(SUPPLY, set({ name: 'Trainium2' }, 'name', 'Trainium3'));
    expect(at(changed, 'components bom-ref=chip')).toMatchObject({ name: 'Trainium3', scope: 'excluded' });
  });

  it('takes in an element that was added', () => {
    const changed = readChanged(SUPPLY, (graph) => {
      graph.push({
        type: 'software_Package',
        spdxId: 'https://new.example/x',
        creationInfo: '_:creation',
        name: 'new',
      });
    });
    expect(at(changed, 'components name=new bom-ref')).toBe('https://new.example/x');
    expect(at(changed, 'services 0 name')).toBe('Inference');
  });

  it('forgets an element that was taken away', () => {
    const changed = readChanged(SUPPLY, (graph) => {
      graph.splice(graph.indexOf(elementWith(graph, { spdxId: idOf('svc:inner') })), 1);
    });
    expect(at(changed, 'services 0 services')).toEqual([]);
  });

  it('says what of the extension no longer fits', () => {
    const document = graphOf(documentWith({ metadata: { timestamp: '2026-05-12T09:30:00.5Z' } }));
    elementWith(document['@graph'], { '@id': '_:creation' })['created'] = '2027-01-01T00:00:00Z';
    const { bom, issues } = readSpdx(document as unknown as JsonObject);
    expect(at(bom, 'metadata timestamp')).toBe('2027-01-01T00:00:00Z');
    expect(issues.map(({ kind }) => kind)).toEqual(['changed-since-export']);
  });
});
