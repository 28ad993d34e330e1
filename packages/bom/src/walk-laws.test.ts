import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementKind } from './element-kind.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { pointerParts } from './pointer.ts';
import { declarationsOf, elementsOf, referencesOf, walk } from './walk.ts';
import { WALK_PATHS } from './walk-paths.ts';

const MEANINGS = ['declares', 'uses', 'link'];

/** What a document that was made member by member holds, as its maker wrote it down. */
interface Made {
  readonly value: JsonObject;
  readonly elements: readonly string[];
  readonly declared: readonly string[];
  readonly used: readonly string[];
}

/** Makes elements of a kind out of some of the members that the schema gives it, and keeps the books. */
function madeOf(kind: ElementKind, pointer: string, depth: number): fc.Arbitrary<Made> {
  const members = Object.entries(WALK_PATHS[kind]).filter(([member]) => member !== '');
  return fc.subarray(members, { maxLength: Math.min(members.length, depth > 0 ? 4 : 1) }).chain((chosen) =>
    fc
      .tuple(...chosen.map(([member, target]) => madeAt(target, `${pointer}/${member}`, depth)))
      .map((parts) => ({
        value: Object.fromEntries(chosen.map(([member], index) => [member, parts[index]?.value])),
        elements: [`${kind} ${pointer}`, ...parts.flatMap(({ elements }) => elements)],
        declared: parts.flatMap(({ declared }) => declared),
        used: parts.flatMap(({ used }) => used),
      })),
  );
}

function madeAt(
  target: string,
  pointer: string,
  depth: number,
): fc.Arbitrary<Omit<Made, 'value'> & { value: Json }> {
  const none = { elements: [], declared: [], used: [] };
  if (target === 'declares') return fc.constant({ ...none, value: 'r', declared: [`${pointer} r`] });
  if (target === 'uses')
    return fc.constant({ ...none, value: ['a', 7, 'b'], used: [`${pointer}/0 a`, `${pointer}/2 b`] });
  if (target === 'link') return fc.constant({ ...none, value: 'https://example.org' });
  if (depth === 0) return fc.constant({ ...none, value: null });
  const kind = target as ElementKind; // what is no meaning is a kind
  return fc.oneof(
    madeOf(kind, pointer, depth - 1),
    madeOf(kind, `${pointer}/1`, depth - 1).map((made) => ({ ...made, value: [null, made.value] })),
  );
}

const made = madeOf('bom', '', 5);

describe('laws of the walk', () => {
  it('visits every element, declaration and use exactly once, in the order of the document', () => {
    fc.assert(
      fc.property(made, ({ value, elements, declared, used }) => {
        const visited: string[] = [];
        walk(value, { element: ({ kind, pointer }) => visited.push(`${kind} ${pointer}`) });
        expect(visited).toEqual(elements);
        expect(declarationsOf(value).map(({ pointer, ref }) => `${pointer} ${ref}`)).toEqual(declared);
        expect(referencesOf(value).map(({ pointer, ref }) => `${pointer} ${ref}`)).toEqual(used);
      }),
      { numRuns: 300 },
    );
  });

  it('finds at its pointer what it visited, and the owner on the way to it', () => {
    fc.assert(
      fc.property(made, ({ value }) => {
        walk(value, {
          element: (element) => {
            expect(valueAt(value, element.pointer)).toBe(element.value);
            const owner = element.owner;
            if (owner !== undefined) expect(element.pointer).toContain(`${owner.pointer}/${element.member}`);
          },
        });
      }),
    );
  });

  it('finds by kinds the same as without, whichever kinds are asked for', () => {
    const kinds = fc.subarray(Object.keys(WALK_PATHS) as ElementKind[]);
    fc.assert(
      fc.property(made, kinds, ({ value, elements }, asked) => {
        const wanted = elements.filter((line) => asked.some((kind) => line.startsWith(`${kind} `)));
        expect(elementsOf(value, ...asked).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual(wanted);
      }),
    );
  });

  it('never throws, and never visits what is no object, whatever the document is', () => {
    const member = fc.constantFrom(...Object.keys(WALK_PATHS.bom), ...Object.keys(WALK_PATHS.component));
    const any = fc.letrec<{ readonly json: Json; readonly object: JsonObject }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 0, '', 'r'),
        fc.array(tie('json')),
        tie('object'),
      ),
      object: fc.dictionary(member, tie('json'), { maxKeys: 4 }),
    })).object;
    fc.assert(
      fc.property(any, (bom) => {
        walk(bom, { element: ({ value }) => expect(isJsonObject(value)).toBe(true) });
        for (const { ref } of [...declarationsOf(bom), ...referencesOf(bom)])
          expect(typeof ref).toBe('string');
      }),
    );
  });

  it('knows targets only that are kinds or meanings', () => {
    const targets = Object.values(WALK_PATHS).flatMap((members) => Object.values(members));
    expect(targets.filter((target) => !(target in WALK_PATHS) && !MEANINGS.includes(target))).toEqual([]);
  });
});

function valueAt(bom: JsonObject, pointer: string): unknown {
  return pointerParts(pointer).reduce<unknown>((value, part) => Reflect.get(Object(value), part), bom);
}
