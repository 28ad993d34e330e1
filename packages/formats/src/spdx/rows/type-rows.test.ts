import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { element, link, read } from '../tests/graph-builders.ts';
import { DATASET, elementsOf, MODEL, PACKAGE, type RowExample, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

/** Types of CycloneDX 1.7 that become a software_Package, with the purpose. */
const TYPES = [
  ['application', 'application'],
  ['framework', 'framework'],
  ['library', 'library'],
  ['container', 'container'],
  ['platform', 'platform'],
  ['operating-system', 'operatingSystem'],
  ['device', 'device'],
  ['device-driver', 'deviceDriver'],
  ['firmware', 'firmware'],
] as const;

testRow('the type of a component', PACKAGE, [
  ...TYPES.map(
    ([type, software_primaryPurpose]): RowExample => ({
      name: type,
      says: { type },
      element: { software_primaryPurpose },
    }),
  ),
  {
    name: 'a cryptographic asset, which any reader takes for a library',
    says: { type: 'cryptographic-asset' },
    element: { software_primaryPurpose: 'other' },
    reads: {},
  },
  {
    name: 'a file with a version, which is a package',
    says: { type: 'file', version: '1' },
    element: { software_primaryPurpose: 'file', software_packageVersion: '1' },
  },
  {
    name: 'another word, which any reader takes for a library',
    says: { type: 'wheel' },
    element: { software_primaryPurpose: 'other' },
    reads: {},
  },
]);

testRow('an application with a model card', MODEL, [
  {
    name: 'is a system of AI',
    says: { type: 'application', modelCard: {} },
    element: { software_primaryPurpose: 'application' },
    reads: { type: 'application' },
  },
]);

testRow('data with a model card', DATASET, [
  { name: 'stays data', says: { modelCard: { properties: [] } }, reads: {} },
]);

describe('a file', () => {
  const FILE = { type: 'file', 'bom-ref': 'it', name: 'it' };
  const ELEMENT = {
    type: 'software_File',
    spdxId: '#it',
    creationInfo: '_:creation',
    software_primaryPurpose: 'file',
    name: 'it',
  };

  it.each<[string, JsonObject, JsonObject]>([
    ['nothing else', {}, {}],
    ['a media type', { 'mime-type': 'text/plain' }, { contentType: 'text/plain' }],
    ['no media type without a slash', { 'mime-type': 'text' }, {}],
    ['no media type of three parts', { 'mime-type': 'a/b/c' }, {}],
    ['a copyright', { copyright: '2026 Acme' }, { software_copyrightText: '2026 Acme' }],
    ['a description', { description: 'd' }, { description: 'd' }],
  ])('that is no package says %s', (_name, members, expected) => {
    expect(elementsOf({ components: [{ ...FILE, ...members }] }).map(withoutExtension)).toEqual([
      { ...ELEMENT, ...expected },
    ]);
  });

  it.each<[string, Json]>([
    ['version', '1'],
    ['purl', 'pkg:generic/it'],
    ['externalReferences', []],
    ['components', []],
    ['pedigree', {}],
  ])('is a package where it has %s', (member, value) => {
    const [written] = elementsOf({ components: [{ ...FILE, [member]: value }] });
    expect(written).toMatchObject({ type: 'software_Package', software_primaryPurpose: 'file' });
  });
});

function withoutExtension(value: Json): Json {
  const { extension: _extension, ...rest } = value as JsonObject; // every element is an object
  return rest;
}

/** All purposes of SPDX 3.0.1 §SoftwarePurpose with the nearest type of CycloneDX. */
const PURPOSES = [
  ['application', 'application'],
  ['archive', 'file'],
  ['bom', 'file'],
  ['configuration', 'data'],
  ['container', 'container'],
  ['data', 'data'],
  ['device', 'device'],
  ['deviceDriver', 'device-driver'],
  ['diskImage', 'file'],
  ['documentation', 'file'],
  ['evidence', 'data'],
  ['executable', 'application'],
  ['file', 'file'],
  ['filesystemImage', 'container'],
  ['firmware', 'firmware'],
  ['framework', 'framework'],
  ['install', 'application'],
  ['library', 'library'],
  ['manifest', 'data'],
  ['model', 'machine-learning-model'],
  ['module', 'library'],
  ['operatingSystem', 'operating-system'],
  ['other', 'library'],
  ['patch', 'file'],
  ['platform', 'platform'],
  ['requirement', 'data'],
  ['source', 'file'],
  ['specification', 'data'],
  ['test', 'file'],
] as const;

describe('the purpose of a package of another tool', () => {
  it.each(PURPOSES)('%s is read as %s', (software_primaryPurpose, type) => {
    const { bom } = read(element('software_Package', 'it', { software_primaryPurpose }));
    expect(at(bom, 'components name=it')).toEqual({ type, 'bom-ref': 'https://acme.example/it', name: 'it' });
  });

  it.each<[string, string, Json]>([
    ['software_Package', 'library', 'spaceship'],
    ['ai_AIPackage', 'machine-learning-model', 'spaceship'],
    ['dataset_DatasetPackage', 'data', 'spaceship'],
    ['software_File', 'file', 'spaceship'],
    ['software_Package', 'library', ''],
    ['software_Package', 'library', 7],
    ['software_Package', 'library', null],
    ['software_Package', 'library', { word: 'model' }],
    ['software_Package', 'library', 'constructor'],
    ['software_Package', 'device', ['device', 'firmware']],
  ])('of %s falls back to %s where it is %j', (type, expected, software_primaryPurpose) => {
    const { bom } = read(element(type, 'it', { software_primaryPurpose }));
    expect(at(bom, 'components name=it type')).toBe(expected);
  });

  it.each(['trainedOn', 'testedOn'])('is a model where there is none and it was %s data', (relation) => {
    const { bom } = read(element('software_File', 'it'), link('it', relation, ['root']));
    expect(at(bom, 'components name=it type')).toBe('machine-learning-model');
  });
});
