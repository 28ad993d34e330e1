import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { JsonObject } from '../json.ts';
import { merge } from './merge.ts';
import { bomBy, componentNamed, listOf, mergeOf, sha256 } from './tests/merge-builder.ts';

const library = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'library',
  name,
  version: '1',
  'bom-ref': name,
  ...more,
});

const factOf = (bom: JsonObject, id: string, subjectName: string) =>
  readFacts(supplyChain(bom)).find((fact) => fact.id === id && fact.subjectName === subjectName);

describe('merge', () => {
  it('gives back the 1.7 form of a single document', () => {
    const older = { ...bomBy('Acme', { components: [library('a')] }), specVersion: '1.5' };
    expect(mergeOf([older]).bom).toEqual({ ...older, specVersion: '1.7' });
    expect(mergeOf([older, older]).bom).toEqual(mergeOf([older]).bom);
  });

  it('does not depend on the order of the documents', () => {
    const boms = ['A', 'B', 'C'].map((author) =>
      bomBy(author, { components: [library('x', { supplier: { name: author } })] }),
    );
    expect(mergeOf(boms).bom).toEqual(mergeOf(boms.toReversed()).bom);
  });

  it('numbers the result by what it is made of', () => {
    const [a, b] = [bomBy('A'), bomBy('B')];
    const { serialNumber } = mergeOf([a, b]).bom;
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(mergeOf([a, b], { form: 'hierarchical' }).bom['serialNumber']).not.toBe(serialNumber);
    expect(mergeOf([a, bomBy('C')]).bom['serialNumber']).not.toBe(serialNumber);
  });

  it('tells the inputs as they were given', () => {
    const a = bomBy('A', { serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79' });
    const { report } = merge([{ bom: bomBy('B'), name: 'b.json' }, { bom: a }], {
      form: 'flat',
      hash: sha256,
    });
    expect(report.inputs.map(({ digest: _digest, ...rest }) => rest)).toEqual([
      { input: 0, name: 'b.json', version: 1, timestamp: '2026-01-01T00:00:00Z', authors: ['B'] },
      {
        input: 1,
        serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
        version: 1,
        timestamp: '2026-01-01T00:00:00Z',
        authors: ['A'],
      },
    ]);
  });
});

describe('identity in a merge', () => {
  const merged = (left: JsonObject, right: JsonObject) =>
    mergeOf([bomBy('A', { components: [left] }), bomBy('B', { components: [right] })]);

  it.each<[string, JsonObject, JsonObject, string]>([
    ['package URL', { purl: 'pkg:npm/x@1' }, { purl: 'pkg:NPM/x@1', name: 'other' }, 'purl'],
    [
      'digest',
      { hashes: [{ alg: 'SHA-256', content: 'AB' }] },
      { hashes: [{ alg: 'SHA-256', content: 'ab' }], name: 'y' },
      'digest',
    ],
    ['alias', { properties: [{ name: 'trasluz:alias', value: 'Why' }] }, { name: 'why' }, 'alias'],
    [
      'alias that is a package URL',
      { properties: [{ name: 'trasluz:alias', value: 'pkg:npm/y@1' }] },
      { purl: 'pkg:npm/y@1', name: 'y' },
      'purl',
    ],
    [
      'name, version and supplier',
      { supplier: { name: 'S' } },
      { supplier: { name: 'S' }, 'bom-ref': 'z' },
      'name',
    ],
    ['all that is said', { version: undefined as never }, { version: undefined as never }, 'content'],
  ])('joins by %s', (_case, left, right, by) => {
    const clean = (more: JsonObject): JsonObject => JSON.parse(JSON.stringify(library('x', more)));
    const { bom, report } = merged(clean(left), clean({ 'bom-ref': by === 'content' ? 'x' : 'r', ...right }));
    expect(listOf(bom, 'components')).toHaveLength(1);
    expect(report.matched.map((match) => match.by)).toEqual([by]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['bom-ref alone', {}, { name: 'y' }],
    ['name alone', { version: undefined as never }, { version: undefined as never, description: 'd' }],
    ['name and another supplier', { supplier: { name: 'S' } }, { supplier: { name: 'T' } }],
    [
      'digest of another package',
      { purl: 'pkg:npm/x@1', hashes: [{ alg: 'SHA-1', content: '1' }] },
      { purl: 'pkg:npm/y@1', hashes: [{ alg: 'SHA-1', content: '1' }] },
    ],
    [
      'package URL with another SHA-256',
      { purl: 'pkg:npm/x@1', hashes: [{ alg: 'SHA-256', content: '1' }] },
      { purl: 'pkg:npm/x@1', hashes: [{ alg: 'SHA-256', content: '2' }] },
    ],
  ])('never joins by %s', (_case, left, right) => {
    const clean = (more: JsonObject): JsonObject => JSON.parse(JSON.stringify(library('x', more)));
    const { bom } = merged(clean(left), clean(right));
    expect(listOf(bom, 'components')).toHaveLength(2);
    expect(new Set(listOf(bom, 'components').map((one) => one['bom-ref'])).size).toBe(2);
  });

  it('joins through a third document, and tells what it kept apart', () => {
    const digest = { hashes: [{ alg: 'SHA-1', content: '1' }] };
    const parts = [{ purl: 'pkg:npm/x@1' }, { purl: 'pkg:npm/x@1', ...digest }, { ...digest, name: 'y' }];
    const { bom } = mergeOf(parts.map((more, at) => bomBy(`A${at}`, { components: [library('x', more)] })));
    expect(listOf(bom, 'components')).toHaveLength(1);
    const apart = mergeOf(
      [...parts, { purl: 'pkg:npm/z@1', ...digest }].map((more, at) =>
        bomBy(`A${at}`, { components: [library('x', more)] }),
      ),
    );
    expect(apart.report.unresolved.map(({ why, about }) => [why, about])).toContainEqual([
      'identifiers-contradict',
      'component digest sha-1:1',
    ]);
  });
});

describe('bom-refs in a merge', () => {
  const boms = ['A', 'B'].map((author) =>
    bomBy(author, {
      components: [library(`of-${author}`, { 'bom-ref': 'same' })],
      dependencies: [{ ref: 'same', dependsOn: [] }],
      compositions: [{ aggregate: 'complete', assemblies: ['same'] }],
      annotations: [
        {
          subjects: ['same'],
          annotator: { organization: { name: author } },
          timestamp: '2026-01-01T00:00:00Z',
          text: author,
        },
      ],
      vulnerabilities: [{ id: `CVE-${author}`, affects: [{ ref: 'same' }] }],
    }),
  );

  it('are renamed where they mean different things, with every reference', () => {
    const { bom, report } = mergeOf(boms);
    expect(report.renamed).toHaveLength(1);
    const { from, to, input } = report.renamed[0] ?? { from: '', to: '', input: -1 };
    expect([from, to]).toEqual(['same', expect.stringMatching(/^same~[0-9a-f]{8}$/)]);
    const name = `of-${'AB'[input]}`;
    expect(componentNamed(bom, name)['bom-ref']).toBe(to);
    expect(listOf(bom, 'dependencies').map((one) => one['ref'])).toEqual(['same', to]);
    expect(listOf(bom, 'compositions').map((one) => one['assemblies'])).toEqual(
      expect.arrayContaining([['same'], [to]]),
    );
    const own = listOf(bom, 'annotations').find((one) => one['text'] === 'AB'[input]);
    expect(own?.['subjects']).toEqual([to]);
    const affecting = listOf(bom, 'vulnerabilities').find((one) => one['id'] === `CVE-${'AB'[input]}`);
    expect(affecting?.['affects']).toEqual([{ ref: to }]);
  });

  it('of things that are one become one', () => {
    const { bom } = mergeOf(
      ['r1', 'r2'].map((ref, at) =>
        bomBy(`A${at}`, {
          components: [library('x', { 'bom-ref': ref, purl: 'pkg:npm/x@1' }), library(`y${at}`)],
          dependencies: [{ ref, dependsOn: [`y${at}`] }],
        }),
      ),
    );
    expect(listOf(bom, 'dependencies')).toEqual([{ ref: 'r1', dependsOn: ['y0', 'y1'] }]);
  });

  it('that name nothing do not come to name what another document calls so', () => {
    const [a, b] = [
      bomBy('A', { components: [library('a')], dependencies: [{ ref: 'a', dependsOn: ['nobody'] }] }),
      bomBy('B', { components: [library('nobody')] }),
    ];
    const { bom } = mergeOf([a ?? {}, b ?? {}]);
    expect(listOf(bom, 'dependencies')[0]?.['dependsOn']).toEqual([expect.stringMatching(/^nobody~/)]);
  });

  it('are followed in links, in our own properties and in services', () => {
    const serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79';
    const link = 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#store';
    const a = bomBy('A', {
      serialNumber,
      services: [
        { name: 'store', 'bom-ref': 'store' },
        { name: 'api', 'bom-ref': 'api', data: [{ flow: 'inbound', classification: 'x', source: [link] }] },
      ],
      components: [
        library('m', {
          externalReferences: [
            {
              type: 'distribution',
              url: 'https://e.x',
              properties: [{ name: 'trasluz:copy:host', value: 'store' }],
            },
          ],
          properties: [{ name: 'trasluz:origin:trained:performed-by', value: 'ES=store' }],
        }),
      ],
    });
    const b = bomBy('B', {
      services: [{ name: 'other', 'bom-ref': 'store' }],
      externalReferences: [{ type: 'bom', url: link }],
    });
    const { bom, report } = mergeOf([a, b]);
    const to = report.renamed.find((one) => one.input === 0)?.to ?? 'store';
    const uuid = String(bom['serialNumber']).replace('urn:uuid:', '');
    const now = `urn:cdx:${uuid}/1#${encodeURIComponent(to)}`;
    const text = JSON.stringify(bom);
    expect(text).not.toContain(link);
    expect(text.split(now)).toHaveLength(3);
    expect(text).toContain(`{"name":"trasluz:copy:host","value":"${to}"}`);
    expect(text).toContain(`{"name":"trasluz:origin:trained:performed-by","value":"ES=${to}"}`);
  });
});

describe('contradictions in a merge', () => {
  const model = (task: string, more: JsonObject = {}): JsonObject =>
    library('chat', {
      type: 'machine-learning-model',
      purl: 'pkg:huggingface/acme/chat@1',
      modelCard: { modelParameters: { task } },
      ...more,
    });

  it('are read as contradicted with both authors', () => {
    const boms = [
      bomBy('Acme', { components: [model('chat')] }),
      bomBy('Scan Corp', { components: [model('text-generation')] }),
    ];
    const { bom, report } = mergeOf(boms);
    const fact = factOf(bom, 'model.task', 'chat');
    expect(fact?.state).toBe('contradicted');
    expect(fact?.values).toEqual(['chat', 'text-generation']);
    expect(fact?.sources.map(({ title }) => title).sort()).toEqual(['Acme', 'Scan Corp']);
    expect(report.contradicted).toEqual([
      {
        pointer: '/components/0/modelCard/modelParameters/task',
        statements: [
          { author: 'Acme', value: 'chat' },
          { author: 'Scan Corp', value: 'text-generation' },
        ],
      },
    ]);
  });

  it('of the subject itself are read too', () => {
    const boms = ['1', '2'].map((version, at) =>
      bomBy(
        `A${at}`,
        {},
        { component: { type: 'application', name: 'app', version, hashes: [{ alg: 'MD5', content: 'ff' }] } },
      ),
    );
    expect(factOf(mergeOf(boms).bom, 'product.version', 'app')?.state).toBe('contradicted');
  });

  it('stay the same when a third document is merged later, whoever wins', () => {
    const [a, b, c] = ['m', 'z', 'a'].map((task, at) => bomBy(`A${at}`, { components: [model(task)] }));
    const all = mergeOf([a ?? {}, b ?? {}, c ?? {}]);
    const later = mergeOf([mergeOf([a ?? {}, b ?? {}]).bom, c ?? {}]);
    expect(later.bom).toEqual(all.bom);
    expect(factOf(all.bom, 'model.task', 'chat')?.values).toEqual(['a', 'm', 'z']);
  });

  it('between properties are told with who said which', () => {
    const chip = (foundry: string): JsonObject =>
      library('H1', {
        type: 'device',
        supplier: { name: 'N' },
        properties: [{ name: 'trasluz:hw:foundry', value: foundry }],
      });
    const { bom, report } = mergeOf([
      bomBy('A', { components: [chip('one')] }),
      bomBy('B', { components: [chip('two')] }),
    ]);
    expect(factOf(bom, 'chip.foundry', 'H1')?.state).toBe('contradicted');
    expect(report.contradicted).toEqual([
      {
        pointer: '/components/0/properties/0',
        statements: [
          { author: 'A', value: 'one' },
          { author: 'B', value: 'two' },
        ],
      },
    ]);
  });

  it('keep the strictest traffic light', () => {
    const boms = ['CLEAR', 'RED', 'GREEN'].map((tlp, at) =>
      bomBy(`A${at}`, {}, { distributionConstraints: { tlp } }),
    );
    const metadata = mergeOf(boms).bom['metadata'] as JsonObject; // the merge wrote it
    expect(metadata['distributionConstraints']).toEqual({ tlp: 'RED' });
  });

  it('keep an organization that lost its place where references find it', () => {
    const boms = ['A', 'B'].map((author) =>
      bomBy(author, {
        components: [
          library('x', { purl: 'pkg:npm/x@1', supplier: { name: author, 'bom-ref': `org-${author}` } }),
        ],
        citations: [
          { timestamp: '2026-01-01T00:00:00Z', attributedTo: `org-${author}`, pointers: ['/components/0'] },
        ],
      }),
    );
    const { bom } = mergeOf(boms);
    expect(componentNamed(bom, 'x')['supplier']).toEqual({ name: 'A', 'bom-ref': 'org-A' });
    expect((bom['declarations'] as JsonObject)['targets']).toEqual({
      organizations: [{ name: 'B', 'bom-ref': 'org-B' }],
    });
  });
});

describe('the forms of a merge', () => {
  const app = { type: 'application', name: 'app', version: '1', 'bom-ref': 'app' };
  const model = {
    type: 'machine-learning-model',
    name: 'chat',
    version: '1',
    'bom-ref': 'chat',
    supplier: { name: 'Acme' },
  };
  const boms = [
    bomBy(
      'Acme',
      { components: [library('weights'), library('shared')], properties: [{ name: 'p', value: '1' }] },
      { component: model, supplier: { name: 'Acme' } },
    ),
    bomBy('CI', { components: [library('flask'), library('shared')] }, { component: app }),
  ];

  it('flat: what a buyer asks for is the subject, the others are components with what was said of them', () => {
    const { bom } = mergeOf(boms);
    expect((bom['metadata'] as JsonObject)['component']).toEqual(app);
    expect(listOf(bom, 'components').map((one) => one['name'])).toEqual([
      'chat',
      'flask',
      'shared',
      'weights',
    ]);
    expect(componentNamed(bom, 'chat')['properties']).toEqual([{ name: 'p', value: '1' }]);
  });

  it('hierarchical: parts stand below the subject of their document, what several list at the top', () => {
    const { bom } = mergeOf(boms, { form: 'hierarchical' });
    const subject = (bom['metadata'] as JsonObject)['component'] as JsonObject;
    expect(listOf(subject, 'components').map((one) => one['name'])).toEqual(['flask']);
    expect(listOf(bom, 'components').map((one) => one['name'])).toEqual(['chat', 'shared']);
    expect(listOf(componentNamed(bom, 'chat'), 'components').map((one) => one['name'])).toEqual(['weights']);
  });

  it('takes the subject that is asked for, joined with what the documents say of it', () => {
    const { bom } = mergeOf(boms, {
      subject: { type: 'machine-learning-model', name: 'chat', version: '1', supplier: { name: 'Acme' } },
    });
    expect((bom['metadata'] as JsonObject)['component']).toMatchObject({ name: 'chat', 'bom-ref': 'chat' });
  });

  it('keeps a part once, and names it in its other wholes', () => {
    const whole = (name: string): JsonObject =>
      library(name, { components: [library('part', { purl: 'pkg:npm/part@1' })] });
    const { bom, report } = mergeOf([
      bomBy('A', { components: [whole('w1')] }),
      bomBy('B', { components: [whole('w2')] }),
    ]);
    expect(listOf(componentNamed(bom, 'w1'), 'components')).toHaveLength(1);
    expect(componentNamed(bom, 'w2')).toMatchObject({
      properties: [{ name: 'trasluz:contains', value: 'part' }],
    });
    expect(report.unresolved.map(({ why }) => why)).toEqual(['part-of-several']);
  });

  it('does not let things be parts of one another', () => {
    const part = (name: string, inner: string): JsonObject =>
      library(name, {
        purl: `pkg:npm/${name}@1`,
        components: [library(inner, { purl: `pkg:npm/${inner}@1` })],
      });
    const { bom, report } = mergeOf([
      bomBy('A', { components: [part('x', 'y')] }),
      bomBy('B', { components: [part('y', 'x')] }),
    ]);
    expect(listOf(bom, 'components').map((one) => one['name'])).toEqual(['x']);
    expect(report.unresolved.map(({ why }) => why)).toEqual(['part-of-itself']);
  });
});
