import type { Change, DiffResult } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { factIdsOf, groupChanges } from './change-groups.ts';

function change(nodeKind: Change['nodeKind'], name: string, facts: readonly string[] = []): Change {
  return {
    kind: 'changed',
    nodeKind,
    before: { name, pointer: '/a' },
    after: { name, pointer: '/a' },
    facts: facts.map((id) => ({ id })),
    fields: [],
  };
}

describe('groupChanges', () => {
  it('keeps the order of kinds and of changes', () => {
    const groups = groupChanges([change('model', 'a'), change('dataset', 'b'), change('model', 'c')]);
    expect(groups.map((group) => [group.nodeKind, group.changes.map((item) => item.before?.name)])).toEqual([
      ['model', ['a', 'c']],
      ['dataset', ['b']],
    ]);
  });

  it('is empty for no changes', () => {
    expect(groupChanges([])).toEqual([]);
  });
});

describe('factIdsOf', () => {
  it('names every fact once', () => {
    const diff: DiffResult = {
      changes: [change('model', 'a', ['x.y', 'x.z'])],
      documentFacts: [{ id: 'x.y' }],
      summary: { added: 0, removed: 0, changed: 1, moved: 0, unchanged: 0 },
    };
    expect([...factIdsOf(diff)]).toEqual(['x.y', 'x.z']);
  });
});
