import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { valueAt } from '../value-at.ts';
import { commitmentTo, type Opening } from './commitment.ts';
import { dependentsOf } from './dependents.ts';
import { ancestorsOf, hostsOf } from './hosts.ts';
import { openCommitment } from './open-commitment.ts';
import { type Redaction, redact } from './redact.ts';
import { placeAfter, removalTree, removedPlaces } from './removal-tree.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function redacted(bom: JsonObject, ...places: readonly string[]): Redaction {
  let count = 0;
  return redact(bom, places, {
    hash,
    salt: () => {
      count += 1;
      return count.toString(16).padStart(32, '0');
    },
  });
}

const deep = (value: Json, ...way: readonly (number | string)[]): JsonObject =>
  way.reduceRight<Json>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  ) as JsonObject;

/** Every kind of element that may carry properties, a place in it, and what its commitment is called. */
const HOSTS: readonly (readonly [name: string, place: string, host: string, field: string])[] = [
  ['the document', '/serialNumber', '', 'serialNumber'],
  ['its metadata', '/metadata/timestamp', '/metadata', 'timestamp'],
  ['a party of the metadata, which carries none', '/metadata/supplier/name', '/metadata', 'supplier/name'],
  ['the subject', '/metadata/component/version', '/metadata/component', 'version'],
  ['a tool', '/metadata/tools/components/0/name', '/metadata/tools/components/0', 'name'],
  ['a component', '/components/0/version', '/components/0', 'version'],
  ['a nested component', '/components/0/components/0/name', '/components/0/components/0', 'name'],
  ['an ancestor', '/components/0/pedigree/ancestors/0/name', '/components/0/pedigree/ancestors/0', 'name'],
  ['a pedigree, which carries none', '/components/0/pedigree/notes', '/components/0', 'pedigree/notes'],
  ['evidence, which carries none', '/components/0/evidence/callstack', '/components/0', 'evidence/callstack'],
  ['a licence', '/components/0/licenses/0/license/text', '/components/0/licenses/0/license', 'text'],
  [
    'an external reference',
    '/components/0/externalReferences/0/url',
    '/components/0/externalReferences/0',
    'url',
  ],
  ['release notes', '/components/0/releaseNotes/title', '/components/0/releaseNotes', 'title'],
  ['a model card', '/components/0/modelCard/bom-ref', '/components/0/modelCard', 'bom-ref'],
  [
    'parameters, which carry none',
    '/components/0/modelCard/modelParameters/task',
    '/components/0/modelCard',
    'modelParameters/task',
  ],
  [
    'an environment',
    '/components/0/modelCard/considerations/environmentalConsiderations/note',
    '/components/0/modelCard/considerations/environmentalConsiderations',
    'note',
  ],
  [
    'a consumption of energy',
    '/components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/activity',
    '/components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0',
    'activity',
  ],
  ['the contents of data', '/components/0/data/0/contents/url', '/components/0/data/0/contents', 'url'],
  ['data itself, which carries none', '/components/0/data/0/name', '/components/0', 'data/0/name'],
  ['a service', '/services/0/provider', '/services/0', 'provider'],
  ['a flow of a service, which carries none', '/services/0/data/0/flow', '/services/0', 'data/0/flow'],
  ['a vulnerability', '/vulnerabilities/0/id', '/vulnerabilities/0', 'id'],
  ['a formula', '/formulation/0/bom-ref', '/formulation/0', 'bom-ref'],
  ['a workflow', '/formulation/0/workflows/0/uid', '/formulation/0/workflows/0', 'uid'],
  ['a task', '/formulation/0/workflows/0/tasks/0/uid', '/formulation/0/workflows/0/tasks/0', 'uid'],
  ['an annotation, which carries none', '/annotations/0/text', '', 'annotations/0/text'],
  ['a composition, which carries none', '/compositions/0/aggregate', '', 'compositions/0/aggregate'],
];

const wayOf = (pointer: string): readonly (number | string)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

describe('a commitment stands on', () => {
  it.each(HOSTS)('%s', (_name, place, host, field) => {
    const bom = deep('secret', ...wayOf(place));
    expect(hostsOf(bom, [place]).get(place)).toBe(host);
    const { bom: published, openings } = redacted(bom, place);
    const opening = { at: host, field, salt: '1'.padStart(32, '0'), value: 'secret' };
    expect(openings).toEqual([opening]);
    expect(valueAt(published, `${host}/properties`)).toEqual([
      { name: 'trasluz:commitment', value: `${field}=${commitmentTo(opening, hash)}` },
    ]);
    expect(JSON.stringify(published)).not.toContain('secret');
    expect(openCommitment(published, opening, hash)).toBe('matches');
  });

  it('the host behind the properties it has', () => {
    const properties = [{ name: 'a', value: 'b' }];
    const { bom } = redacted(
      { components: [{ name: 'x', version: '1', properties }] },
      '/components/0/version',
    );
    expect(valueAt(bom, '/components/0/properties/0')).toEqual(properties[0]);
    expect(valueAt(bom, '/components/0/properties/1/name')).toBe('trasluz:commitment');
    expect(properties).toHaveLength(1);
  });

  it('the host of a property that is taken out', () => {
    const properties = [{ name: 'a', value: 'secret' }];
    const { bom, openings } = redacted(
      { components: [{ name: 'x', properties }] },
      '/components/0/properties/0',
    );
    expect(openings).toMatchObject([{ at: '/components/0', field: 'properties/0' }]);
    expect(valueAt(bom, '/components/0/properties')).toHaveLength(1);
  });
});

describe('lists', () => {
  const LIST = { components: ['a', 'b', 'c', 'd'].map((name) => ({ name })) };
  const names = ({ bom }: Redaction): readonly (Json | undefined)[] =>
    ((bom['components'] ?? []) as readonly JsonObject[]).map(({ name }) => name);

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['the first', ['/components/0'], ['b', 'c', 'd']],
    ['the last', ['/components/3'], ['a', 'b', 'c']],
    ['two in the middle', ['/components/1', '/components/2'], ['a', 'd']],
    ['two in another order', ['/components/2', '/components/0'], ['b', 'd']],
    ['all', [0, 1, 2, 3].map((at) => `/components/${at}`), []],
    ['the list itself', ['/components'], []],
  ])('close up over %s', (_name, places, left) => {
    expect(names(redacted(LIST, ...places))).toEqual(left);
  });

  it('that moved up keep the commitments of their items with them', () => {
    const { bom, openings } = redacted(LIST, '/components/0', '/components/2/name');
    expect(openings.map(({ at, field }) => [at, field])).toEqual([
      ['', 'components/0'],
      ['/components/1', 'name'],
    ]);
    for (const opening of openings) expect(openCommitment(bom, opening, hash)).toBe('matches');
  });
});

describe('citations', () => {
  const cited = (...pointers: readonly string[]): JsonObject => ({
    components: [{ name: 'a', version: '1' }, { name: 'b' }],
    services: [{ name: 's' }],
    citations: [{ attributedTo: 'x', pointers }],
  });

  it.each<readonly [string, readonly string[], string, readonly string[] | undefined]>([
    ['follow what moves up', ['/components/1/name'], '/components/0', ['/components/0/name']],
    ['stay where nothing moves', ['/components/0/name'], '/components/1', ['/components/0/name']],
    ['leave out what is gone', ['/components/0', '/components/1'], '/components/0', ['/components/0']],
    [
      'leave out what is below what is gone',
      ['/components/0/name', '/services'],
      '/components/0',
      ['/services'],
    ],
    ['leave out a member that is gone', ['/components/0/version', ''], '/components/0/version', ['']],
    ['go with all they cite', ['/components/0/name'], '/components/0/name', undefined],
    ['leave out a list that lost all it had', ['/services', ''], '/services/0', ['']],
    ['go with a list that lost all it had', ['/services'], '/services/0', undefined],
    ['keep a pointer that led nowhere before', ['/nothing'], '/components/0', ['/nothing']],
    ['keep the whole document', [''], '/services', ['']],
  ])('%s', (_name, pointers, place, left) => {
    const { bom } = redacted(cited(...pointers), place);
    expect(bom['citations']).toEqual(left && [{ attributedTo: 'x', pointers: left }]);
  });

  it('by expressions stay as they are, and so does what is none', () => {
    const citations = [{ expressions: ['$.services'] }, 7, { pointers: 'x' }, { pointers: [7] }];
    expect(redacted({ services: [{}], a: 1, citations }, '/a').bom['citations']).toEqual(citations);
  });
});

describe('dependencies', () => {
  const BOM: JsonObject = {
    components: [{ 'bom-ref': 'a', components: [{ 'bom-ref': 'b' }] }, { 'bom-ref': 'c' }],
    dependencies: [
      { ref: 'c', dependsOn: ['a', 'x'], provides: ['b'] },
      { ref: 'b', dependsOn: ['c'] },
      { ref: 'x' },
    ],
  };

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a component with what is in it',
      ['/components/0'],
      ['/dependencies/0/dependsOn/0', '/dependencies/0/provides/0', '/dependencies/1'],
    ],
    ['a nested component', ['/components/0/components/0'], ['/dependencies/0/provides/0', '/dependencies/1']],
    ['all components', ['/components'], ['/dependencies/0', '/dependencies/1']],
    ['a bom-ref alone, which is still no element', ['/components/0/name'], []],
    ['nothing', [], []],
  ])('go with %s', (_name, places, dependents) => {
    expect(dependentsOf(BOM, places)).toEqual(dependents);
  });
});

describe('an opening that was tampered with', () => {
  const BOM = { components: [{ name: 'a', version: '1', a: 'x', 'a=b': 'y' }, { name: 'b' }] };
  const { bom, openings } = redacted(BOM, '/components/0/version');
  const [opening] = openings as readonly [Opening];

  it.each<readonly [string, Partial<Opening>, string]>([
    ['not at all', {}, 'matches'],
    ['in its value', { value: '2' }, 'different'],
    ['in the type of its value', { value: 1 }, 'different'],
    ['in its value, to nothing', { value: null }, 'different'],
    ['in its salt', { salt: '2'.padStart(32, '0') }, 'different'],
    ['in the length of its salt', { salt: '1' }, 'different'],
    ['in the case of its field', { field: 'Version' }, 'no-commitment'],
    ['in a part of its field', { field: 'vers' }, 'no-commitment'],
    ['in its field, to nothing', { field: '' }, 'no-commitment'],
    ['in its place, to another component', { at: '/components/1' }, 'no-commitment'],
    ['in its place, to the document', { at: '' }, 'no-commitment'],
    ['in its place, to the list', { at: '/components' }, 'no-commitment'],
    ['in its place, to a text', { at: '/components/0/name' }, 'no-commitment'],
    ['in its place, to what is inherited', { at: '/constructor' }, 'no-commitment'],
    ['in its place, to no pointer', { at: 'components/0' }, 'no-commitment'],
  ])('%s', (_name, change, result) => {
    expect(openCommitment(bom, { ...opening, ...change }, hash)).toBe(result);
  });

  it('matches one of several commitments to one field', () => {
    const twice = redacted(bom, '/components/0/name').bom;
    const again = redacted(
      { components: [{ ...(valueAt(twice, '/components/0') as JsonObject), version: '2' }] },
      '/components/0/version',
    );
    expect(openCommitment(again.bom, opening, hash)).toBe('matches');
    expect(openCommitment(again.bom, again.openings[0] as Opening, hash)).toBe('matches');
  });

  it('is not taken for one of a field whose name goes on behind an equals sign', () => {
    const { bom: published, openings: made } = redacted(BOM, '/components/0/a=b');
    expect(openCommitment(published, made[0] as Opening, hash)).toBe('matches');
    expect(openCommitment(published, { ...(made[0] as Opening), field: 'a' }, hash)).toBe('no-commitment');
  });

  it.each<readonly [string, Json]>([
    ['no list', { properties: {} }],
    ['no objects', { properties: [7, null, 'x'] }],
    ['no texts', { properties: [{ name: 'trasluz:commitment', value: 7 }] }],
    ['other names', { properties: [{ name: 'trasluz:commitments', value: 'version=sha256:00' }] }],
  ])('finds no commitment in properties that are %s', (_name, host) => {
    expect(openCommitment({ components: [host] }, opening, hash)).toBe('no-commitment');
  });
});

describe('the tree of removals', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing', [], []],
    ['the document', [''], ['']],
    ['places in the order they came', ['/b', '/a'], ['/b', '/a']],
    ['the outer of two, asked first', ['/a', '/a/b'], ['/a']],
    ['the outer of two, asked last', ['/a/b', '/a'], ['/a']],
    ['names that only begin alike', ['/a', '/ab'], ['/a', '/ab']],
    ['escaped names', ['/a~1b', '/a~0'], ['/a~1b', '/a~0']],
    ['all below the document', ['/a', ''], ['']],
  ])('holds %s', (_name, pointers, places) => {
    expect(removedPlaces(removalTree(pointers))).toEqual(places);
  });

  it('counts only items before, and only in lists', () => {
    const tree = removalTree(['/l/0', '/l/2', '/o/0']);
    const isList = (pointer: string): boolean => pointer === '/l';
    const after = ['/l/0', '/l/1', '/l/3/x', '/o/1', '/l', '/other/5'].map((it) =>
      placeAfter(tree, it, isList),
    );
    expect(after).toEqual([undefined, '/l/0', '/l/1/x', '/o/1', '/l', '/other/5']);
  });

  it.each([
    ['', []],
    ['/a', ['']],
    ['/a/b/0', ['', '/a', '/a/b']],
    ['/a~1b/', ['', '/a~1b']],
  ])('knows what is around %j', (pointer, around) => {
    expect(ancestorsOf(pointer)).toEqual(around);
  });
});
