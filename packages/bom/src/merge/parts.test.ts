import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { partiesOfMetadata } from './moved-parties.ts';
import { isOfDocument, takeApart, withOrganizations } from './parts.ts';

const property = (name: string, value: Json): JsonObject => ({ name, value });
const ABOUT = property('trasluz:about', 'Acme');
const FACT = property('trasluz:hw:foundry', 'Fab');

describe('isOfDocument', () => {
  it.each<[Json, boolean]>([
    [property('trasluz:about', 'x'), true],
    [property('trasluz:merged-from', 'x'), true],
    [property('trasluz:profile', 'model'), true],
    [property('trasluz:doc:semver', '1.0.0'), true],
    [property('trasluz:also-stated', '/distributionConstraints/tlp="RED"'), true],
    [property('trasluz:also-stated', '/manufacturer={"name":"M"}'), true],
    [property('trasluz:also-stated', '/supplier={"name":"S"}'), false],
    [property('trasluz:also-stated', 'no statement'), true],
    [property('trasluz:hw:foundry', 'x'), false],
    [property('trasluz:doc:semver:x', 'x'), false],
    [property('acme:profile', 'x'), false],
    [{ value: 'x' }, false],
    [{ name: 7 }, false],
    [null, false],
    ['trasluz:about', false],
    [['trasluz:about'], false],
  ])('of %j is %s', (given, expected) => {
    expect(isOfDocument(given)).toBe(expected);
  });
});

describe('takeApart', () => {
  const metadata: JsonObject = {
    timestamp: '2026-01-01T00:00:00Z',
    component: { name: 'subject' },
    authors: [{ name: 'A' }],
    supplier: { name: 'S' },
    manufacturer: { name: 'M' },
    properties: [FACT, ABOUT],
  };
  const bom: JsonObject = {
    $schema: 'x',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: 'x',
    version: 1,
    signature: {},
    metadata,
    components: [],
    services: [],
    dependencies: [],
    citations: [],
    compositions: [{ aggregate: 'complete' }],
    properties: [property('p', 'v')],
  };

  it('leaves with the document what it says where its subject is that of the result', () => {
    expect(takeApart(bom, metadata, 'kept')).toEqual({
      metadata: {
        authors: [{ name: 'A' }],
        supplier: { name: 'S' },
        manufacturer: { name: 'M' },
        properties: [FACT, ABOUT],
      },
      ofSubject: undefined,
      rest: { compositions: [{ aggregate: 'complete' }], properties: [property('p', 'v')] },
      parties: [],
    });
  });

  it('gives to a subject that becomes a component what is said of it, and moves who made the document', () => {
    expect(takeApart(bom, metadata, 'component')).toEqual({
      metadata: { authors: [{ name: 'A' }], properties: [ABOUT] },
      ofSubject: { supplier: { name: 'S' }, properties: [property('p', 'v'), FACT] },
      rest: { compositions: [{ aggregate: 'complete' }] },
      parties: [{ name: 'M' }],
    });
  });

  it('moves who made and who supplied a document that is about nothing', () => {
    expect(takeApart(bom, metadata, 'none')).toEqual({
      metadata: { authors: [{ name: 'A' }], properties: [FACT, ABOUT] },
      ofSubject: undefined,
      rest: { compositions: [{ aggregate: 'complete' }], properties: [property('p', 'v')] },
      parties: [{ name: 'M' }, { name: 'S' }],
    });
  });

  it('gives nothing to a subject of which nothing is said beside it', () => {
    const only = { component: { name: 'subject' }, properties: [ABOUT] };
    expect(takeApart({ metadata: only }, only, 'component')).toEqual({
      metadata: { properties: [ABOUT] },
      ofSubject: undefined,
      rest: {},
      parties: [],
    });
  });

  it('takes with the subject what others state of the supplier, and moves what they state of the manufacturer', () => {
    const supplier = property('trasluz:also-stated', '/supplier={"name":"T"}');
    const manufacturer = property('trasluz:also-stated', '/manufacturer={"name":"N"}');
    const merged: JsonObject = { supplier: { name: 'S' }, properties: [manufacturer, supplier] };
    expect(takeApart({ metadata: merged }, merged, 'component')).toEqual({
      metadata: {},
      ofSubject: { supplier: { name: 'S' }, properties: [supplier] },
      rest: {},
      parties: [{ name: 'N' }],
    });
  });

  it('changes nothing that it is given', () => {
    const before = JSON.stringify([bom, metadata]);
    for (const fate of ['kept', 'component', 'none'] as const) takeApart(bom, metadata, fate);
    expect(JSON.stringify([bom, metadata])).toBe(before);
  });
});

describe('partiesOfMetadata', () => {
  it('lists members before what others state, each with where it stands', () => {
    const metadata: JsonObject = {
      supplier: { name: 'S' },
      manufacture: { name: 'Old' },
      manufacturer: { name: 'M' },
      properties: [
        property('p', 'v'),
        property('trasluz:also-stated', '/supplier={"name":"T"}'),
        property('trasluz:also-stated', '/manufacturer={"name":"N"}'),
        property('trasluz:also-stated', '/supplier="no organization"'),
        property('trasluz:also-stated', '/supplier/name="U"'),
      ],
    };
    expect(partiesOfMetadata(metadata)).toEqual([
      { key: 'manufacturer', value: { name: 'M' }, from: '/metadata/manufacturer' },
      { key: 'manufacturer', value: { name: 'N' }, index: 2, from: '/metadata/properties/2' },
      { key: 'supplier', value: { name: 'S' }, from: '/metadata/supplier' },
      { key: 'supplier', value: { name: 'T' }, index: 1, from: '/metadata/properties/1' },
      { key: 'manufacture', value: { name: 'Old' }, from: '/metadata/manufacture' },
    ]);
  });

  it.each<[string, JsonObject]>([
    ['nothing', {}],
    ['texts', { supplier: 'S', manufacturer: 'M' }],
    ['lists', { supplier: [{ name: 'S' }] }],
    ['properties that are a text', { properties: 'x' }],
  ])('lists nobody where metadata has %s', (_case, metadata) => {
    expect(partiesOfMetadata(metadata)).toEqual([]);
  });
});

describe('withOrganizations', () => {
  it('lists organizations among the targets, sorted and once', () => {
    expect(withOrganizations([{ name: 'B' }, { name: 'A', 'bom-ref': 'a' }, { name: 'B' }])).toEqual({
      declarations: { targets: { organizations: [{ name: 'A', 'bom-ref': 'a' }, { name: 'B' }] } },
    });
  });

  it('says nothing of nobody', () => {
    expect(withOrganizations([])).toEqual({});
  });
});
