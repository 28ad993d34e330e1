import type { Fact, State } from '@trasluz/bom';
import type { FactQuestion } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { gapsOf } from './gaps.ts';
import type { Relation } from './lineage.ts';
import { subjectOf } from './subject.ts';

const version = { name: 'Chat', kind: 'model' } as const;

function relation(from: string, to: string): Relation {
  return { kind: 'contains', from, to, fromName: from, toName: to };
}

function fact(id: string, state: State): Fact {
  const author = { name: 'Acme', relation: 'supplier' } as const;
  const base = {
    scope: 'node',
    subject: 'a',
    subjectName: 'A',
    values: [],
    pointers: [],
    sources: [],
  } as const;
  return { ...base, id, state, author };
}

function question(id: string): FactQuestion {
  const label = { en: `${id}?`, es: `¿${id}?` };
  return { id, lens: 'sovereignty', scope: 'node', valueType: 'text', label, question: label, readFrom: [] };
}

describe('subjectOf', () => {
  it('is the component of the metadata', () => {
    const component = {
      id: 'x',
      kind: 'model',
      name: 'X',
      pointer: '/metadata/component',
      digests: [],
    } as const;
    expect(subjectOf(version, [component], [relation('a', 'x')])).toEqual({
      id: 'x',
      name: 'X',
      kind: 'model',
    });
  });

  it('is what nothing leads to and most is reached from, where the metadata were not read', () => {
    const relations = [
      relation('stray', 'b'),
      relation('root', 'a'),
      relation('root', 'b'),
      relation('a', 'root2'),
    ];
    expect(subjectOf(version, [], relations).id).toBe('root');
  });

  it('is a stand-in where everything runs in a circle or nothing is related', () => {
    expect(subjectOf(version, [], [relation('a', 'b'), relation('b', 'a')])).toMatchObject({ name: 'Chat' });
    expect(subjectOf(version, [], [])).toEqual({ id: '', name: 'Chat', kind: 'model' });
  });
});

describe('gapsOf', () => {
  const definitions = ['place.trained', 'lineage.base-model', 'chip.foundry'].map(question);

  it('names what is open, in the order of derivation', () => {
    const facts = [fact('place.trained', 'not-assessed'), fact('lineage.base-model', 'not-disclosed')];
    expect(gapsOf(facts, definitions, 'es')).toEqual([
      { fact: 'lineage.base-model', question: '¿lineage.base-model?', state: 'not-disclosed' },
      { fact: 'place.trained', question: '¿place.trained?', state: 'not-assessed' },
    ]);
  });

  it('leaves out what is answered, cannot apply, is not defined or names no neighbour', () => {
    const facts = [
      fact('place.trained', 'declared'),
      fact('lineage.base-model', 'not-applicable'),
      fact('training.provider', 'not-disclosed'),
      fact('chip.foundry', 'not-disclosed'),
    ];
    expect(gapsOf(facts, definitions, 'en')).toEqual([]);
  });
});
