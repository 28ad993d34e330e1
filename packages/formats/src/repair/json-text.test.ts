import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterSpace, containerAt } from './json-text.ts';

/** The members that stand directly in a text, as their names and the text of their values. */
function membersOf(text: string): readonly (readonly [string, string])[] | undefined {
  return containerAt(text, 0)?.members.map(({ key, valueStart, end }) => [key, text.slice(valueStart, end)]);
}

describe('afterSpace', () => {
  it.each([
    ['', 0, 0],
    ['a', 0, 0],
    [' \t\r\na', 0, 4],
    ['a  b', 1, 3],
    ['  ', 0, 2],
    ['\u00A0a', 0, 0],
    ['\uFEFFa', 0, 0],
  ])('in %j from %i is %i: only the four spaces of JSON are skipped', (text, at, place) => {
    expect(afterSpace(text, at)).toBe(place);
  });
});

describe('containerAt', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    ['{}', []],
    ['[]', []],
    [' { } ', []],
    ['{"a":1}', [['a', '1']]],
    [
      '{"a" : 1 , "b" :\n2 }',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '["x", {"y":[1,2]}, null]',
      [
        ['0', '"x"'],
        ['1', '{"y":[1,2]}'],
        ['2', 'null'],
      ],
    ],
    [
      '{"a":{"b":{"c":"}"}},"d":true}',
      [
        ['a', '{"b":{"c":"}"}}'],
        ['d', 'true'],
      ],
    ],
    [
      '{"a":"\\"}","b":"\\\\"}',
      [
        ['a', '"\\"}"'],
        ['b', '"\\\\"'],
      ],
    ],
    [
      '{"a":"[{","b":"]}"}',
      [
        ['a', '"[{"'],
        ['b', '"]}"'],
      ],
    ],
    ['{"\\u0061":-1.5e+3}', [['a', '-1.5e+3']]],
    [
      '{"a~/b":1,"":2}',
      [
        ['a~/b', '1'],
        ['', '2'],
      ],
    ],
    ['{"__proto__":{"x":1}}', [['__proto__', '{"x":1}']]],
    [
      '[[[]],[]]',
      [
        ['0', '[[]]'],
        ['1', '[]'],
      ],
    ],
  ])('lists what stands in %s', (text, members) => {
    expect(membersOf(text)).toEqual(members);
  });

  it('keeps two members of one name apart', () => {
    expect(membersOf('{"a":1,"a":2}')).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
  });

  it.each([
    '',
    '   ',
    '1',
    '"a"',
    'null',
    '{',
    '[',
    '{"a"',
    '{"a":',
    '{"a":1',
    '["a"',
    '{"a":1 "b":2}',
    '{a:1}',
    '[1 2]',
    '{"a":1,,}',
    '{,}',
    '{"a":"',
    '{"\\x":1}',
    '{"a"1}',
  ])('finds nothing to edit in %j', (text) => {
    expect(containerAt(text, 0)).toBeUndefined();
  });

  it('starts where it is told', () => {
    const text = '{"a":{"b":1}}';
    expect(containerAt(text, 5)?.members.map((member) => member.key)).toEqual(['b']);
    expect(containerAt(text, 1)).toBeUndefined();
  });

  it('says where the brackets stand', () => {
    expect(containerAt('  [1, 2 ] ', 0)).toMatchObject({ isList: true, start: 2, close: 8 });
    expect(containerAt('{ }', 0)).toMatchObject({ isList: false, start: 0, close: 2 });
  });

  it('ends on nesting that would break a walk', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)},"b":1}`;
    expect(containerAt(deep, 0)?.members.map((member) => member.key)).toEqual(['a', 'b']);
  });

  it('finds in any object exactly its members, with values that read back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(0, 2, '\t'),
        (object, indent) => {
          const text = JSON.stringify(object, null, indent);
          const found = membersOf(text) ?? [];
          expect(found.map(([key]) => key)).toEqual(Object.keys(object));
          for (const [key, value] of found)
            expect(JSON.parse(value)).toEqual(JSON.parse(JSON.stringify(object[key])));
        },
      ),
    );
  });

  it('finds in any list exactly its items', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        expect(membersOf(JSON.stringify(list))?.map(([, value]) => JSON.parse(value))).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
      }),
    );
  });

  it('never throws and never runs past the end, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'a', '1', ' ', '\n') }),
        (text) => {
          const found = containerAt(text, 0);
          for (const { start, valueStart, end } of found?.members ?? []) {
            expect(start).toBeLessThanOrEqual(valueStart);
            expect(valueStart).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
