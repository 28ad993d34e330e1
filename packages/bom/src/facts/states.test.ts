import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { BARE_SUBJECTS, bareDocument } from '../tests/bare-document.ts';
import { ownProperties } from '../tests/bom-builder.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';
import { FACTS } from './registry.ts';
import type { State } from './state.ts';

const THIRD_PARTY: JsonObject = ownProperties(['about', 'Acme']);

/** Facts that names, types, groups and the document’s own words answer, also where nothing else is said. */
const ALWAYS_SAID: ReadonlySet<string> = new Set([
  'product.name',
  'product.kind',
  'chip.model',
  'surface.role',
]);
/** In a document of somebody else `trasluz:about` names the supplier. */
const SAID_OF_OTHERS: ReadonlySet<string> = new Set([...ALWAYS_SAID, 'supplier.legal-name']);

/** The table of facts.md, States: what stands in place of a value, and what it makes of the fact. */
const TABLE: readonly (readonly [
  situation: string,
  property: string,
  word: string,
  own: State,
  others: State,
  note: string | undefined,
])[] = [
  ['is withheld', 'undisclosed', 'withheld', 'withheld', 'withheld', 'the author withholds it'],
  ['is withheld in capitals', 'undisclosed', 'WITHHELD', 'withheld', 'withheld', 'the author withholds it'],
  ['is committed to', 'commitment', 'sha-256:ab', 'withheld', 'withheld', 'the author withholds it'],
  ['is unknown', 'undisclosed', 'unknown', 'not-disclosed', 'not-assessed', 'the author says unknown'],
  [
    'is not asserted',
    'undisclosed',
    'NOASSERTION',
    'not-disclosed',
    'not-assessed',
    'the author says unknown',
  ],
  [
    'does not apply',
    'undisclosed',
    'not-applicable',
    'not-applicable',
    'not-applicable',
    'the author says not applicable',
  ],
  [
    'was looked for in vain',
    'none-found',
    '2026-07-07 vendor site',
    'not-disclosed',
    'not-disclosed',
    'none found: vendor site (2026-07-07)',
  ],
  ['was searched', 'searched', 'README.md', 'not-assessed', 'not-assessed', 'searched: README.md'],
  ['has another word', 'undisclosed', 'secret', 'not-disclosed', 'not-assessed', undefined],
  ['has another property', 'disclosed', 'withheld', 'not-disclosed', 'not-assessed', undefined],
];

function factsWhere(
  property: string,
  word: string,
  metadata: JsonObject,
): ReadonlyMap<string, readonly Fact[]> {
  const facts = readFacts(supplyChain(bareDocument(property, word, metadata)));
  return Map.groupBy(facts, ({ id }) => id);
}

for (const [situation, property, word, own, others, note] of TABLE) {
  for (const [author, metadata, said, state] of [
    ['its supplier', {}, ALWAYS_SAID, own],
    ['somebody else', THIRD_PARTY, SAID_OF_OTHERS, others],
  ] as const) {
    describe(`in the words of ${author}, a fact that ${situation}`, () => {
      const facts = factsWhere(property, word, metadata);
      for (const { id } of FACTS) {
        if (said.has(id)) continue;
        const asked = facts.get(id) ?? [];
        it(`is ${state}: ${id}`, () => {
          expect(new Set(asked.map((fact) => fact.state))).toEqual(
            new Set(asked.length === 0 ? [] : [state]),
          );
          expect(new Set(asked.map((fact) => fact.note))).toEqual(new Set(asked.length === 0 ? [] : [note]));
          expect(asked.flatMap(({ values }) => values)).toEqual([]);
        });
      }
    });
  }
}

describe('the bare document', () => {
  const facts = readFacts(supplyChain(bareDocument('profile', 'x')));

  it('is asked each fact of each thing that the fact is about, once', () => {
    const kinds = supplyChain(bareDocument('profile', 'x')).nodes.map(({ kind }) => kind);
    const expected = FACTS.flatMap((definition) =>
      definition.kinds === undefined
        ? [definition.id]
        : kinds.filter((kind) => definition.kinds?.includes(kind)).map(() => definition.id),
    );
    expect(facts.map(({ id }) => id)).toEqual(expected);
  });

  it('is asked of everything that it names', () => {
    expect(new Set(facts.map(({ subject }) => subject))).toEqual(new Set(['document', ...BARE_SUBJECTS]));
  });

  it('says only names, types and groups', () => {
    expect(
      facts.filter(({ values }) => values.length > 0).map(({ id, subject, values }) => [id, subject, values]),
    ).toEqual([
      ['product.name', 'document', ['System']],
      ['product.kind', 'document', ['system']],
      ['surface.role', 'iam', ['iam']],
      ['surface.role', 'tool', ['tool']],
      ['chip.model', 'device', ['Device']],
    ]);
  });

  it('asks 2 kinds of endpoint facts of no endpoint', () => {
    expect(FACTS.filter(({ scope }) => scope === 'endpoint').map(({ id }) => id)).toEqual([
      'portability.api',
      'market.price',
    ]);
    expect(facts.some(({ scope }) => scope === 'endpoint')).toBe(false);
  });
});
