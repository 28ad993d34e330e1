import { type Component, type DiffResult, type JsonObject, supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { diffChains } from './diff-chains.ts';
import { documentWith } from './tests/builders.ts';

const diff = (before: JsonObject, after: JsonObject): DiffResult =>
  diffChains(supplyChain(before), supplyChain(after));

const library: Component = { type: 'library', 'bom-ref': 'lib', name: 'torch' };
const holder = (parts: Partial<Component>): Component => ({ type: 'framework', name: 'x', ...parts });

const kindsOf = ({ changes }: DiffResult): readonly string[] =>
  changes.map(({ kind, before, after }) => `${kind} ${after?.name ?? before?.name}`).sort();

describe('a thing that moved', () => {
  it.each<[string, readonly Component[], readonly Component[], readonly string[]]>([
    [
      'into another thing',
      [holder({ name: 'a' }), library],
      [holder({ name: 'a', components: [library] })],
      ['moved torch'],
    ],
    [
      'from one thing to another',
      [holder({ name: 'a', components: [library] }), holder({ name: 'b' })],
      [holder({ name: 'a' }), holder({ name: 'b', components: [library] })],
      ['moved torch'],
    ],
    [
      'not when its container got another name and kept its bom-ref',
      [holder({ name: 'a', 'bom-ref': 'h', components: [library] })],
      [holder({ name: 'b', 'bom-ref': 'h', components: [library] })],
      ['changed b'],
    ],
    [
      'not when its container stands elsewhere in the list',
      [holder({ name: 'a', components: [library] }), holder({ name: 'b' })],
      [holder({ name: 'b' }), holder({ name: 'a', components: [library] })],
      [],
    ],
    [
      'from a thing that is gone',
      [holder({ name: 'a', components: [library] })],
      [library],
      ['moved torch', 'removed a'],
    ],
    [
      'from a thing that is gone to one that is new',
      [holder({ name: 'a', components: [library] })],
      [holder({ name: 'b', components: [library] })],
      ['added b', 'moved torch', 'removed a'],
    ],
  ])('%s', (_case, before, after, kinds) => {
    expect(kindsOf(diff(documentWith(before), documentWith(after)))).toEqual(kinds);
  });

  it('is changed, not moved, when something else changed as well', () => {
    const after = holder({ name: 'a', components: [{ ...library, version: '2' }] });
    const { changes } = diff(documentWith([holder({ name: 'a' }), library]), documentWith([after]));
    expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('moved from both sides when a thing of another kind took over the bom-ref of its container', () => {
    const purl = 'pkg:npm/shell@1';
    const model: Component = {
      type: 'machine-learning-model',
      'bom-ref': 'x',
      name: 'm',
      components: [library],
    };
    const before = documentWith([model, holder({ 'bom-ref': 'y', name: 'shell', purl })]);
    const after = documentWith([holder({ 'bom-ref': 'x', name: 'shell', purl, components: [library] })]);
    expect(kindsOf(diff(before, after))).toEqual(['moved torch', 'removed m']);
    expect(kindsOf(diff(after, before))).toEqual(['added m', 'moved torch']);
  });
});

describe('facts of the document', () => {
  it('are not those of a thing whose bom-ref is "document"', () => {
    const model = (task: string): Component => ({
      type: 'machine-learning-model',
      'bom-ref': 'document',
      name: 'm',
      modelCard: { modelParameters: { task } },
    });
    const { changes, documentFacts } = diff(
      documentWith([model('translation')]),
      documentWith([model('text-generation')]),
    );
    expect(documentFacts).toEqual([]);
    expect(changes.map(({ facts }) => facts.map(({ id }) => id))).toEqual([['model.task']]);
  });

  it('are told where only the document changed', () => {
    const { changes, documentFacts } = diff(
      documentWith([]),
      documentWith([], { metadata: { authors: [{ name: 'Ada' }], component: rootOf('assistant') } }),
    );
    expect(changes).toEqual([]);
    expect(documentFacts.map(({ id, before, after }) => [id, before?.values, after?.values])).toEqual([
      ['document.author', [], ['Ada']],
    ]);
  });
});

describe('what is said of a thing', () => {
  const model = (parts: Partial<Component> = {}): Component => ({
    type: 'machine-learning-model',
    'bom-ref': 'm',
    name: 'm',
    ...parts,
  });

  it('that is new counts what its author withholds, not what nobody says', () => {
    const properties = [{ name: 'trasluz:undisclosed', value: 'model.task=withheld' }];
    const [change] = diff(documentWith([]), documentWith([model({ properties })])).changes;
    expect(change?.facts.map(({ id, after }) => [id, after?.state])).toContainEqual([
      'model.task',
      'withheld',
    ]);
    expect(change?.facts.map(({ after }) => after?.state)).not.toContain('not-disclosed');
  });

  it('is its name, also where it is only named', () => {
    const made = (name: string): JsonObject =>
      documentWith([model({ supplier: { 'bom-ref': 'org', name } })]);
    const { changes } = diff(made('Acme'), made('Acme Labs'));
    const [organization] = changes.filter(({ nodeKind }) => nodeKind === 'organization');
    expect(organization).toMatchObject({
      kind: 'changed',
      matchedBy: 'bom-ref',
      before: { name: 'Acme' },
      after: { name: 'Acme Labs' },
    });
  });

  it('is not its place in the list, though a thing without a name is called by it', () => {
    const nameless = (digit: string): Component =>
      ({ type: 'library', hashes: [{ alg: 'MD5', content: digit.repeat(32) }] }) as unknown as Component; // broken
    const both = [nameless('a'), nameless('b')];
    expect(diff(documentWith(both), documentWith(both.toReversed())).changes).toEqual([]);
  });

  it('is not of the document where it is of an endpoint', () => {
    const service = (api: string): JsonObject => ({
      ...documentWith([]),
      services: [
        {
          'bom-ref': 's',
          name: 'api',
          endpoints: ['https://api.example/v1'],
          properties: [{ name: 'trasluz:portability:api', value: api }],
        },
      ],
    });
    const { changes, documentFacts } = diff(service('openai-compatible'), service('proprietary'));
    expect(documentFacts).toEqual([]);
    expect(changes.flatMap(({ facts }) => facts.map(({ id }) => id))).toEqual(['portability.api']);
  });
});

describe('one side of a change', () => {
  it('has no version where the document states none, and the pointer of its own document', () => {
    const { changes } = diff(documentWith([]), documentWith([holder({ name: 'b' }), library]));
    expect(changes.map(({ kind, nodeKind, after }) => ({ kind, nodeKind, after }))).toEqual([
      { kind: 'added', nodeKind: 'software', after: { name: 'b', pointer: '/components/0' } },
      { kind: 'added', nodeKind: 'software', after: { name: 'torch', pointer: '/components/1' } },
    ]);
  });

  it('is told for each of two things of one name, in the order of the document', () => {
    const twins = [holder({ version: '1' }), holder({ version: '1' })];
    const { changes, summary } = diff(documentWith(twins), documentWith([]));
    expect(changes.map(({ before }) => before?.pointer)).toEqual(['/components/0', '/components/1']);
    expect(summary).toEqual({ added: 0, removed: 2, changed: 0, moved: 0, unchanged: 1 });
  });
});

function rootOf(name: string): JsonObject {
  return { type: 'application', 'bom-ref': 'root', name, version: '1' };
}
