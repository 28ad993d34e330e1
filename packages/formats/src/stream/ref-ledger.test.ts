import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRefLedger, type OpenReference, type RefLedger } from './ref-ledger.ts';

const at = (item: number, member = 'dependencies', line = item + 10): OpenReference => ({
  member,
  item,
  line,
});

const danglingOf = (ledger: RefLedger): readonly OpenReference[] => [...ledger.dangling()];

describe('a ledger of bom-refs', () => {
  it('has nothing dangling at first', () => {
    expect(danglingOf(createRefLedger())).toEqual([]);
  });

  it('takes each declaration once', () => {
    const ledger = createRefLedger();
    expect(['a', 'b', 'a', 'A', 'a '].map((ref) => ledger.declare(ref))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('lets a reference wait for what is declared later', () => {
    const ledger = createRefLedger();
    ledger.refer('a', at(0));
    expect(danglingOf(ledger)).toEqual([at(0)]);
    ledger.declare('a');
    expect(danglingOf(ledger)).toEqual([]);
  });

  it('does not keep a reference to what was declared', () => {
    const ledger = createRefLedger();
    ledger.declare('a');
    ledger.refer('a', at(0));
    expect(danglingOf(ledger)).toEqual([]);
  });

  it('tells where the references stand, in the order they were read', () => {
    const ledger = createRefLedger();
    const references = [at(5), at(0, 'annotations', 3), at(1, 'annotations', 4), at(2, 'dependencies', 9)];
    for (const reference of references) ledger.refer('nobody', reference);
    expect(danglingOf(ledger)).toEqual(references);
  });

  it('tells every reference to the same nothing', () => {
    const ledger = createRefLedger();
    for (const item of [0, 0, 1]) ledger.refer('nobody', at(item));
    expect(danglingOf(ledger)).toEqual([at(0), at(0), at(1)]);
  });

  it('can be asked twice, and further told in between', () => {
    const ledger = createRefLedger();
    ledger.refer('a', at(0));
    expect(danglingOf(ledger)).toEqual(danglingOf(ledger));
    ledger.refer('b', at(1));
    ledger.declare('a');
    expect(danglingOf(ledger)).toEqual([at(1)]);
  });

  // 256 rows of four numbers fill the first array.
  it.each([255, 256, 257, 512, 513, 5000])('keeps %i references', (count) => {
    const ledger = createRefLedger();
    for (let item = 0; item < count; item += 1) ledger.refer(`r${item}`, at(item, 'dependencies', item * 7));
    expect(danglingOf(ledger)).toEqual(
      Array.from({ length: count }, (_, item) => at(item, 'dependencies', item * 7)),
    );
  });

  it('keeps items and lines beyond 32 bits', () => {
    const ledger = createRefLedger();
    const far = at(2 ** 40, 'dependencies', 2 ** 41);
    ledger.refer('a', far);
    expect(danglingOf(ledger)).toEqual([far]);
  });

  it.each([
    ['the name of an inherited member', '__proto__'],
    ['a null', '\u0000'],
    ['a letter beyond the first plane', '😀'],
    ['half of it', '\ud83d'],
    ['a very long text', 'x'.repeat(100_000)],
  ])('tells %s from nothing', (_name, ref) => {
    const ledger = createRefLedger();
    expect(ledger.declare('')).toBe(true);
    expect(ledger.declare(ref)).toBe(true);
    expect(ledger.declare(ref)).toBe(false);
  });

  it('tells a hundred thousand numbered texts apart', () => {
    const ledger = createRefLedger();
    let taken = 0;
    for (let count = 0; count < 100_000; count += 1)
      if (ledger.declare(`pkg:npm/package-${count}@1.0.${count % 10}`)) taken += 1;
    expect(taken).toBe(100_000);
  });

  it.each([
    ['two letters that change places', 'ab', 'ba'],
    ['a letter more', 'a', 'aa'],
    ['a null more', 'a', 'a\u0000'],
    ['a case', 'pkg:npm/A@1', 'pkg:npm/a@1'],
    [
      'a last digit',
      'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b70',
      'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b71',
    ],
    ['the form of an accent', '\u00e9', 'e\u0301'],
  ])('tells apart what differs by %s', (_name, one, other) => {
    const ledger = createRefLedger();
    ledger.declare(one);
    ledger.refer(other, at(0));
    expect(danglingOf(ledger)).toEqual([at(0)]);
  });

  it('says the same as sets of texts would, in any order', () => {
    const ref = fc.constantFrom('a', 'b', 'c', 'd', 'A', 'ab', '');
    const step = fc.record({ isDeclared: fc.boolean(), ref });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const ledger = createRefLedger();
        const declared = new Set<string>();
        steps.forEach((one, item) => {
          if (one.isDeclared) {
            expect(ledger.declare(one.ref)).toBe(!declared.has(one.ref));
            declared.add(one.ref);
          } else ledger.refer(one.ref, at(item));
        });
        const expected = steps.flatMap((one, item) =>
          one.isDeclared || declared.has(one.ref) ? [] : [at(item)],
        );
        expect(danglingOf(ledger)).toEqual(expected);
      }),
    );
  });
});
