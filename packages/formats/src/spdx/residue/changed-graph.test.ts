import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { elementWith, type Graph } from '../tests/laws.ts';
import { numbered } from '../tests/row-examples.ts';
import { writeSpdx } from '../write-spdx.ts';

const DIGESTS = { hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }] };
const vcs = { type: 'vcs', url: 'https://a.example' };
const documentation = { type: 'documentation', url: 'https://b.example' };
const chat = { type: 'chat', url: 'https://c.example' };

const IT: JsonObject = {
  type: 'library',
  'bom-ref': 'it',
  name: 'it',
  version: '1',
  scope: 'required',
  group: 'acme',
  externalReferences: [vcs, { ...documentation, ...DIGESTS }],
  licenses: [
    { license: { id: 'MIT', acknowledgement: 'concluded' } },
    { license: { id: '0BSD', acknowledgement: 'declared' } },
  ],
};

type Element = Record<string, unknown>;

/** Writes a document, lets somebody who knows SPDX only change it, and reads it again. */
function changed(bom: JsonObject, change: (it: Element, graph: Graph) => void): ReturnType<typeof readSpdx> {
  const document = JSON.parse(JSON.stringify(writeSpdx(bom).value)) as { '@graph': Graph };
  change(elementWith(document['@graph'], { name: 'it' }), document['@graph']);
  return readSpdx(document as unknown as JsonObject);
}

const references = (it: Element): Element[] => it['externalRef'] as Element[];

/** What somebody does to the element, and all that is read then; `told` are the members whose residue is left out. */
const CHANGES: readonly (readonly [
  string,
  (it: Element, graph: Graph) => void,
  JsonObject,
  readonly string[],
])[] = [
  ['nothing', () => {}, {}, []],
  [
    'changes its version',
    (it) => {
      it['software_packageVersion'] = '2';
    },
    { version: '2' },
    [],
  ],
  [
    'adds a description',
    (it) => {
      it['description'] = 'd';
    },
    { description: 'd' },
    [],
  ],
  [
    'turns its references round: digests stay with the address they are of',
    (it) => {
      references(it).reverse();
    },
    { externalReferences: [{ ...documentation, ...DIGESTS }, vcs] },
    [],
  ],
  [
    'puts another reference before them',
    (it) => {
      references(it).unshift({ externalRefType: 'chat', locator: ['https://c.example'] });
    },
    { externalReferences: [chat, vcs, { ...documentation, ...DIGESTS }] },
    [],
  ],
  [
    'adds a reference at the end',
    (it) => {
      references(it).push({ externalRefType: 'chat', locator: ['https://c.example'] });
    },
    { externalReferences: [vcs, { ...documentation, ...DIGESTS }, chat] },
    [],
  ],
  [
    'takes the first reference away',
    (it) => {
      references(it).shift();
    },
    { externalReferences: [{ ...documentation, ...DIGESTS }] },
    [],
  ],
  [
    'writes a reference twice: the digests are said once',
    (it) => {
      references(it).push({ ...references(it)[1] });
    },
    { externalReferences: [vcs, { ...documentation, ...DIGESTS }, documentation] },
    [],
  ],
  [
    'changes the address that the digests are of',
    (it) => {
      Object.assign(references(it)[1] ?? {}, { locator: ['https://d.example'] });
    },
    { externalReferences: [vcs, { ...documentation, url: 'https://d.example' }] },
    ['/externalReferences/1'],
  ],
  [
    'takes away the reference that the digests are of',
    (it) => {
      references(it).pop();
    },
    { externalReferences: [vcs] },
    ['/externalReferences/1'],
  ],
];

describe('somebody who knows SPDX only', () => {
  const bom = numbered({ components: [IT] });

  it.each(CHANGES)('%s', (_name, change, expected, told) => {
    const { bom: read, issues } = changed(bom, change);
    expect(read['components']).toEqual([{ ...IT, ...expected }]);
    expect(issues).toEqual(
      told.map((member) => ({
        kind: 'changed-since-export',
        pointer: expect.stringMatching(/^\/@graph\/\d+$/) as string,
        message: `Cannot put back "${member}" from the extension: the SPDX value beside it has changed since`,
      })),
    );
  });

  it.each<[string, string, string, Json]>([
    [
      'the declared licence',
      '0BSD',
      'ISC',
      [
        { license: { id: 'MIT', acknowledgement: 'concluded' } },
        { license: { id: 'ISC', acknowledgement: 'declared' } },
      ],
    ],
    [
      'the concluded licence',
      'MIT',
      'ISC',
      [
        { license: { id: 'ISC', acknowledgement: 'concluded' } },
        { license: { id: '0BSD', acknowledgement: 'declared' } },
      ],
    ],
  ])('changes %s, and the order stays', (_name, from, to, expected) => {
    const { bom: read } = changed(bom, (_it, graph) => {
      elementWith(graph, { simplelicensing_licenseExpression: from })['simplelicensing_licenseExpression'] =
        to;
    });
    expect(read['components']).toEqual([{ ...IT, licenses: expected }]);
  });

  it('takes the element away, and nothing of it comes back', () => {
    const { bom: read } = changed(bom, (it, graph) => {
      graph.splice(graph.indexOf(it), 1);
    });
    expect(read['components']).toBeUndefined();
  });

  it('writes the element twice, and the first counts', () => {
    const { bom: read, issues } = changed(bom, (it, graph) => {
      graph.push({ ...it, name: 'other' });
    });
    expect(read['components']).toEqual([IT]);
    expect(issues.map(({ kind }) => kind)).toEqual(['repeated-id']);
  });
});

describe('the extension of an element', () => {
  type Entry = Record<string, string>;
  const entries = (it: Element): Entry[] =>
    (it['extension'] as { extension_cdxProperty: Entry[] }[])[0]?.extension_cdxProperty ?? [];
  const bom = numbered({
    components: [{ type: 'library', 'bom-ref': 'it', name: 'it', scope: 'required', group: 'acme' }],
  });

  it.each<[string, (list: Entry[]) => void, JsonObject]>([
    ['turned round', (list) => list.reverse(), { scope: 'required', group: 'acme' }],
    ['written twice', (list) => list.push(...structuredClone(list)), { scope: 'required', group: 'acme' }],
    ['cut to its first entry', (list) => list.splice(1), { group: 'acme' }],
    ['emptied', (list) => list.splice(0), {}],
    [
      'with another value, which is taken',
      (list) => {
        for (const one of list) one['extension_cdxPropValue'] = '"optional"';
      },
      { scope: 'optional', group: 'optional' },
    ],
    [
      'with a value that is no JSON',
      (list) => {
        for (const one of list) one['extension_cdxPropValue'] = '{';
      },
      {},
    ],
    [
      'without values',
      (list) => {
        for (const one of list) delete one['extension_cdxPropValue'];
      },
      {},
    ],
  ])('%s', (_name, change, expected) => {
    const { bom: read } = changed(bom, (it) => {
      change(entries(it));
    });
    expect(read['components']).toEqual([{ type: 'library', 'bom-ref': 'it', name: 'it', ...expected }]);
  });
});
