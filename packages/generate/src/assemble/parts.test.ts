import { describe, expect, it } from 'vitest';
import type { AncestorStatement, FileStatement, LicenceStatement } from '../finding.ts';
import { from } from '../tests/builders.ts';
import { datasetComponents, datasetReferences, isDatasetFact } from './datasets.ts';
import { fileComponents } from './file-components.ts';
import { licenceChoices } from './licence-choices.ts';
import { ancestorComponents } from './lineage.ts';
import { partSearches } from './part-searches.ts';
import { partReference, sortedBy } from './reference.ts';
import { references } from './references.ts';

const SHA256 = 'a'.repeat(64);
const SHA512 = 'b'.repeat(128);

const searched = (fact: string, place: string): object => ({
  name: 'trasluz:searched',
  value: `${fact}=${place}`,
});

describe('fileComponents', () => {
  it.each<[what: string, file: FileStatement, component: object]>([
    ['nothing known', { path: 'a' }, {}],
    [
      'both digests',
      { path: 'a', digests: { sha256: SHA256, sha512: SHA512 } },
      {
        hashes: [
          { alg: 'SHA-256', content: SHA256 },
          { alg: 'SHA-512', content: SHA512 },
        ],
      },
    ],
    [
      'the digest that a pointer states, which says so',
      { path: 'a', pointerSha256: SHA256 },
      {
        hashes: [{ alg: 'SHA-256', content: SHA256 }],
        properties: [{ name: 'trasluz:hash:method', value: 'git-lfs-pointer' }],
      },
    ],
    [
      'a format',
      { path: 'a', format: 'gguf' },
      { properties: [{ name: 'trasluz:portability:format', value: 'gguf' }] },
    ],
  ])('writes a file with %s', (_what, file, component) => {
    const findings = from('a', { kind: 'file', file });
    expect(fileComponents(findings)).toEqual([
      { type: 'file', 'bom-ref': 'file:a', name: 'a', ...component },
    ]);
  });

  it('sorts the files by path, capitals first', () => {
    const files = ['b', 'a/c', 'B', 'a'].map((path) => ({ kind: 'file' as const, file: { path } }));
    const names = fileComponents(from('x', ...files)).map(({ name }) => name);
    expect(names).toEqual(['B', 'a', 'a/c', 'b']);
  });
});

describe('ancestorComponents', () => {
  const SEARCHED = ['component.digest', 'component.license'].map((fact) => searched(fact, 'x#base'));
  const SUPPLIER = searched('component.supplier', 'x#base');
  const PURL = searched('component.purl', 'x#base');

  it.each<[ancestor: AncestorStatement, component: object]>([
    [
      { name: 'acme/egg' },
      { group: 'acme', name: 'egg', purl: 'pkg:huggingface/acme/egg', properties: [...SEARCHED, SUPPLIER] },
    ],
    [
      { name: 'acme/egg@0123ABCD' },
      {
        group: 'acme',
        name: 'egg',
        purl: 'pkg:huggingface/acme/egg@0123abcd',
        properties: [...SEARCHED, SUPPLIER],
      },
    ],
    [{ name: 'egg' }, { name: 'egg', properties: [...SEARCHED, PURL, SUPPLIER] }],
    [{ name: '/data/egg' }, { name: '/data/egg', properties: [...SEARCHED, PURL, SUPPLIER] }],
    [
      { name: 'egg', relation: 'merge' },
      {
        name: 'egg',
        properties: [{ name: 'trasluz:lineage:relation', value: 'merge' }, ...SEARCHED, PURL, SUPPLIER],
      },
    ],
  ])('writes %j', (ancestor, component) => {
    expect(ancestorComponents(from('x#base', { kind: 'ancestor', ancestor }))).toEqual([
      { type: 'machine-learning-model', 'bom-ref': `base:${ancestor.name}`, ...component },
    ]);
  });

  it('joins two statements about one name, the first of which wins', () => {
    const findings = [
      ...from('README.md#base_model', { kind: 'ancestor', ancestor: { name: 'egg', relation: 'finetune' } }),
      ...from('adapter.json#x', { kind: 'ancestor', ancestor: { name: 'egg', relation: 'adapter' } }),
    ];
    const [component, ...others] = ancestorComponents(findings);
    expect(others).toEqual([]);
    expect(component?.['properties']).toContainEqual({ name: 'trasluz:lineage:relation', value: 'finetune' });
    expect(component?.['properties']).toContainEqual(searched('component.purl', 'README.md#base_model'));
  });
});

describe('licenceChoices', () => {
  const declared = (licence: Omit<LicenceStatement, 'acknowledgement'>): LicenceStatement => {
    return { ...licence, acknowledgement: 'declared' };
  };

  it.each<[what: string, place: string, statements: readonly LicenceStatement[], choices: readonly object[]]>(
    [
      ['none', 'LICENSE', [], []],
      ['an id', 'README.md#license', [declared({ id: 'MIT' })], [{ id: 'MIT', acknowledgement: 'declared' }]],
      [
        'a name',
        'README.md#license',
        [declared({ name: 'acme' })],
        [{ name: 'acme', acknowledgement: 'declared' }],
      ],
      [
        'an id beside a name, of which the schema allows one',
        'README.md#license',
        [declared({ id: 'MIT', name: 'The MIT' })],
        [{ id: 'MIT', acknowledgement: 'declared' }],
      ],
      [
        'a link',
        'README.md#license',
        [declared({ name: 'acme', url: './L' })],
        [{ name: 'acme', url: './L', acknowledgement: 'declared' }],
      ],
      [
        'two',
        'README.md#license',
        [declared({ id: 'MIT' }), declared({ name: 'acme' })],
        [
          { id: 'MIT', acknowledgement: 'declared' },
          { name: 'acme', acknowledgement: 'declared' },
        ],
      ],
      [
        'one from a file alone',
        'LICENSE',
        [{ id: 'MIT', acknowledgement: 'concluded' }],
        [{ id: 'MIT', acknowledgement: 'concluded' }],
      ],
    ],
  )('of %s', (_what, place, statements, choices) => {
    const findings = from(place, ...statements.map((licence) => ({ kind: 'licence' as const, licence })));
    expect(licenceChoices(findings)).toEqual(choices.map((license) => ({ license })));
  });
});

describe('references', () => {
  it('lists card, signatures and licence texts as files of the artefact, in this order', () => {
    const findings = [
      ...from('LICENSE a', { kind: 'licence', licence: { id: 'MIT', acknowledgement: 'concluded' } }),
      ...from('README.md#license', { kind: 'licence', licence: { id: 'MIT', acknowledgement: 'declared' } }),
      ...from('model.sig', { kind: 'signature', value: 'a/model.sig' }),
      ...from('README.md', { kind: 'card', value: 'README.md' }),
    ];
    expect(references(findings)).toEqual([
      { type: 'model-card', url: './README.md' },
      {
        type: 'digital-signature',
        url: './a/model.sig',
        comment: 'Present in the artefact; not checked here',
      },
      { type: 'license', url: './LICENSE%20a' },
    ]);
    expect(references([])).toEqual([]);
  });
});

describe('partSearches', () => {
  it('names for a part that is only named what was not found where it is named', () => {
    expect(partSearches('README.md#datasets')).toEqual([
      searched('component.digest', 'README.md#datasets'),
      searched('component.license', 'README.md#datasets'),
      searched('component.purl', 'README.md#datasets'),
      searched('component.supplier', 'README.md#datasets'),
    ]);
    expect(partSearches('x', (fact) => fact !== 'component.purl')).toEqual([searched('component.purl', 'x')]);
  });
});

describe('datasetComponents', () => {
  it('writes a data set with what was searched for it and for every data set', () => {
    const findings = from('README.md#datasets', { kind: 'dataset', name: 'acme/songs' });
    const places = [
      { fact: 'data.size', places: ['README.md (front matter)', 'here'] },
      { fact: 'model.task', places: ['README.md'] },
    ];
    expect(datasetComponents(findings, places)).toEqual([
      {
        type: 'data',
        'bom-ref': 'data:acme/songs',
        name: 'acme/songs',
        data: [{ type: 'dataset', name: 'acme/songs' }],
        properties: [
          searched('component.digest', 'README.md#datasets'),
          searched('component.license', 'README.md#datasets'),
          searched('component.purl', 'README.md#datasets'),
          searched('component.supplier', 'README.md#datasets'),
          searched('data.size', 'README.md (front matter); here'),
        ],
      },
    ]);
  });

  it('is referred to by the model card in the same order', () => {
    const findings = from(
      'x',
      { kind: 'dataset', name: 'b' },
      { kind: 'dataset', name: 'a' },
      { kind: 'dataset', name: 'b' },
    );
    expect(datasetReferences(findings)).toEqual([{ ref: 'data:a' }, { ref: 'data:b' }]);
    expect(datasetComponents(findings, []).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each<[fact: string, evaluated: boolean | undefined, is: boolean]>([
    ['data.size', undefined, true],
    ['data.size', true, true],
    ['data.role', undefined, true],
    ['data.role', false, true],
    ['data.role', true, false],
    ['model.task', undefined, false],
    ['database', undefined, false],
  ])('takes %s for a fact about a data set that was measured on %s: %s', (fact, evaluated, is) => {
    const dataset = evaluated === undefined ? undefined : { name: 'a', evaluated, from: 'x' };
    expect(isDatasetFact({ fact, places: [] }, dataset)).toBe(is);
  });
});

describe('partReference and sortedBy', () => {
  it('tell apart parts of one name and different kinds', () => {
    const kinds = ['data', 'file', 'base', 'library'] as const;
    expect(kinds.map((kind) => partReference(kind, 'a'))).toEqual([
      'data:a',
      'file:a',
      'base:a',
      'library:a',
    ]);
  });

  it('sort without regard to the locale, keep equals in order and the list as it was', () => {
    const items = Object.freeze(['ä', 'b', 'B', 'a', 'ab']);
    expect(sortedBy(items, (item) => item)).toEqual(['B', 'a', 'ab', 'b', 'ä']);
    expect(sortedBy(items, () => '')).toEqual(items);
  });
});
