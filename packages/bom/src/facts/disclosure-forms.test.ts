import { describe, expect, it } from 'vitest';
import type { Node, StatedProperty } from '../chain/supply-chain.ts';
import { type Disclosure, disclosuresFor, disclosuresOf } from './disclosure.ts';
import { FACTS, factById } from './registry.ts';

const saying = (...pairs: readonly (readonly [string, string])[]): Node => ({
  id: 'n',
  kind: 'accelerator',
  name: 'N',
  pointer: '/components/0',
  digests: [],
  properties: pairs.map(([name, value], at): StatedProperty => ({ name, value, pointer: `/p/${at}` })),
});

/** One property, and the field and disclosure that are read of it. */
type Row = readonly [name: string, value: string, field?: string, kind?: Disclosure['kind'], detail?: string];

const ROWS: readonly Row[] = [
  ['trasluz:undisclosed', 'foundry=withheld', 'foundry', 'withheld', ''],
  ['trasluz:undisclosed', 'foundry = withheld ', 'foundry', 'withheld', ''],
  ['trasluz:undisclosed', ' Foundry=WITHHELD', 'foundry', 'withheld', ''],
  ['trasluz:undisclosed', 'foundry=unknown', 'foundry', 'unknown', ''],
  ['trasluz:undisclosed', 'foundry=NoAssertion', 'foundry', 'unknown', ''],
  ['trasluz:undisclosed', 'foundry=not-applicable', 'foundry', 'not-applicable', ''],
  ['trasluz:undisclosed', 'openness:weights=unknown', 'openness:weights', 'unknown', ''],
  ['trasluz:undisclosed', 'foundry=withheld=twice'],
  ['trasluz:undisclosed', 'foundry=withheld until 2027'],
  ['trasluz:undisclosed', 'foundry'],
  ['trasluz:undisclosed', 'foundry='],
  ['trasluz:undisclosed', '=withheld'],
  ['trasluz:undisclosed', '='],
  ['trasluz:undisclosed', 'withheld'],
  ['trasluz:undisclosed', 'foundry:withheld'],
  ['trasluz:undisclosed', 'foundry=none-found'],
  ['trasluz:undisclosed', 'foundry=constructor'],
  ['undisclosed', 'foundry=withheld'],
  ['trasluz:Undisclosed', 'foundry=withheld'],
  ['trasluz:undisclosed:note', 'foundry=withheld'],
  ['trasluz:commitment', 'foundry=sha-256:ab', 'foundry', 'withheld', ''],
  ['trasluz:commitment', 'foundry=', 'foundry', 'withheld', ''],
  ['trasluz:commitment', 'foundry'],
  ['trasluz:none-found', 'chip.foundry=2026-07-07 site', 'chip.foundry', 'none-found', '2026-07-07 site'],
  ['trasluz:none-found', 'chip.foundry=https://a/?q=1', 'chip.foundry', 'none-found', 'https://a/?q=1'],
  ['trasluz:none-found', 'chip.foundry=', 'chip.foundry', 'none-found', ''],
  ['trasluz:searched', 'chip.foundry=README.md', 'chip.foundry', 'searched', 'README.md'],
  ['trasluz:searched', 'CHIP.FOUNDRY= a ', 'chip.foundry', 'searched', 'a'],
  ['trasluz:searched', 'README.md'],
];

describe('a word on a missing value', () => {
  for (const [name, value, field, kind, detail] of ROWS) {
    it(`${name} ${value} says ${kind ?? 'nothing'} of ${field ?? 'anything'}`, () => {
      expect([...disclosuresOf(saying([name, value]))]).toEqual(
        field === undefined ? [] : [[field, [{ kind, detail, pointer: '/p/0' }]]],
      );
    });
  }

  it('stands beside others of the same field in their order', () => {
    const node = saying(
      ['trasluz:undisclosed', 'a=unknown'],
      ['trasluz:undisclosed', 'b=unknown'],
      ['trasluz:searched', 'A=x'],
    );
    expect([...disclosuresOf(node)]).toEqual([
      [
        'a',
        [
          { kind: 'unknown', detail: '', pointer: '/p/0' },
          { kind: 'searched', detail: 'x', pointer: '/p/2' },
        ],
      ],
      ['b', [{ kind: 'unknown', detail: '', pointer: '/p/1' }]],
    ]);
  });
});

describe('the words on a fact', () => {
  const foundry = factById('chip.foundry')!; // in the list of facts

  it('are those under its id and then those under its fields', () => {
    const node = saying(['trasluz:undisclosed', 'foundry=unknown'], ['trasluz:searched', 'chip.foundry=x']);
    expect(disclosuresFor(disclosuresOf(node), foundry).map(({ pointer }) => pointer)).toEqual([
      '/p/1',
      '/p/0',
    ]);
  });

  it('are not those of a field whose name only begins or ends like its own', () => {
    for (const field of ['chip', 'chip.foundry.', 'chip.foundry2', 'foundr', 'the foundry', 'hw:foundry']) {
      const node = saying(['trasluz:undisclosed', `${field}=withheld`]);
      expect(disclosuresFor(disclosuresOf(node), foundry)).toEqual([]);
    }
  });

  for (const definition of FACTS) {
    it(`${definition.id} are found once under each of its names`, () => {
      for (const field of new Set([definition.id, ...definition.fields])) {
        const node = saying(['trasluz:undisclosed', `${field.toUpperCase()}=withheld`]);
        expect(disclosuresFor(disclosuresOf(node), definition)).toEqual([
          { kind: 'withheld', detail: '', pointer: '/p/0' },
        ]);
      }
    });
  }
});
