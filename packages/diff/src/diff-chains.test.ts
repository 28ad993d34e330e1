import { type Component, type JsonObject, type Origin, supplyChain } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffChains } from './diff-chains.ts';
import { documentWith } from './tests/builders.ts';

const library: Component = {
  type: 'library',
  'bom-ref': 'lib',
  name: 'torch',
  version: '2.0',
  purl: 'pkg:pypi/torch@2.0',
};
const model: Component = {
  type: 'machine-learning-model',
  'bom-ref': 'model',
  name: 'acme-lm',
  version: '1',
  modelCard: { modelParameters: { task: 'text-generation' } },
};

function diff(before: JsonObject, after: JsonObject) {
  return diffChains(supplyChain(before), supplyChain(after));
}

describe('diffChains', () => {
  it('finds nothing between a document and itself', () => {
    const { changes, documentFacts, summary } = diff(
      documentWith([library, model]),
      documentWith([library, model]),
    );
    expect([changes, documentFacts]).toEqual([[], []]);
    expect(summary).toMatchObject({ added: 0, removed: 0, changed: 0, moved: 0 });
  });

  it('does not care about the order of components', () => {
    expect(diff(documentWith([library, model]), documentWith([model, library])).changes).toEqual([]);
  });

  it('tells what was added and what was removed, with what was said about it', () => {
    const { changes, summary } = diff(documentWith([library]), documentWith([model]));
    expect(summary).toMatchObject({ added: 1, removed: 1 });
    const added = changes.find((change) => change.kind === 'added');
    expect(added).toMatchObject({ nodeKind: 'model', after: { name: 'acme-lm', pointer: '/components/0' } });
    expect(added?.facts.map((fact) => fact.id)).toContain('model.task');
  });

  it('does not list the gaps of a thing that is new', () => {
    const added = diff(documentWith([]), documentWith([model])).changes[0];
    expect(added?.facts.every((fact) => fact.after !== undefined && fact.after.values.length > 0)).toBe(true);
  });

  it('tells a changed fact with both sides', () => {
    const after: Component = { ...model, modelCard: { modelParameters: { task: 'translation' } } };
    const [change] = diff(documentWith([model]), documentWith([after])).changes;
    const task = change?.facts.find((fact) => fact.id === 'model.task');
    expect([task?.before?.values, task?.after?.values]).toEqual([['text-generation'], ['translation']]);
  });

  it('tells a new version as a change of the same thing', () => {
    const after: Component = { ...library, version: '2.1', purl: 'pkg:pypi/torch@2.1' };
    const [change] = diff(documentWith([library]), documentWith([after])).changes;
    expect(change).toMatchObject({
      kind: 'changed',
      matchedBy: 'purl',
      before: { version: '2.0' },
      after: { version: '2.1' },
    });
  });

  it('tells a thing that only changed its container as moved', () => {
    const nested: JsonObject = documentWith([{ ...model, components: [library] }]);
    const kinds = diff(documentWith([model, library]), nested).changes.map((change) => [
      change.kind,
      change.after?.name,
    ]);
    expect(kinds).toContainEqual(['moved', 'torch']);
  });

  it('tells a member that no fact reads', () => {
    const after: Component = { ...library, description: 'tensors' };
    const [change] = diff(documentWith([library]), documentWith([after])).changes;
    expect(change?.fields).toEqual([{ path: '/description', after: 'tensors' }]);
  });

  it('tells facts of the document itself apart from facts of things', () => {
    const after = documentWith([library], {
      metadata: { component: { type: 'application', 'bom-ref': 'root', name: 'assistant', version: '2' } },
    });
    const { documentFacts } = diff(documentWith([library]), after);
    expect(documentFacts.map((fact) => fact.id)).toContain('product.version');
  });

  it('points into the documents as they were read', () => {
    const origin: Origin = {
      pointerOf: (pointer) => `/read${pointer}`,
      placeOf: () => ({ line: 1, column: 1 }),
    };
    const result = diffChains(supplyChain(documentWith([])), supplyChain(documentWith([library])), {
      afterOrigin: origin,
    });
    expect(result.changes[0]?.after?.pointer).toBe('/read/components/0');
  });

  it('mirrors itself when the sides are swapped', () => {
    const components = fc
      .uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
      .map((names) =>
        names.map((name): Component => ({ type: 'library', 'bom-ref': name, name, version: '1' })),
      );
    fc.assert(
      fc.property(components, components, (left, right) => {
        const there = diff(documentWith(left), documentWith(right)).summary;
        const back = diff(documentWith(right), documentWith(left)).summary;
        expect([there.added, there.removed, there.unchanged]).toEqual([
          back.removed,
          back.added,
          back.unchanged,
        ]);
      }),
    );
  });
});
