import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { enumeration, uniqueness } from './keywords.ts';

/** A validator of a schema in which our keywords stand for those of ajv. */
const validatorOf = (schema: object) => {
  const ajv = new Ajv({ strict: false });
  for (const keyword of [uniqueness, enumeration])
    ajv.removeKeyword(String(keyword.keyword)).addKeyword(keyword);
  return ajv.compile(schema);
};

describe('our keywords agree with those of ajv', () => {
  const items = [0, '0', 1, '1', true, null, '', {}, [], { a: 1 }, { a: '1' }, [1], [[1]], '__proto__'];

  it('about items that are alike', () => {
    const [ours, theirs] = [
      validatorOf({ uniqueItems: true }),
      new Ajv({ strict: false }).compile({ uniqueItems: true }),
    ];
    for (const a of items)
      for (const b of items) expect(ours([a, b]), JSON.stringify([a, b])).toBe(theirs([a, b]));
  });

  it.each([1, 7, 8, 9])('about %i words', (count) => {
    const words = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? `w${at}` : at));
    const [ours, theirs] = [
      validatorOf({ enum: words }),
      new Ajv({ strict: false }).compile({ enum: words }),
    ];
    for (const value of [...words, ...items, 'w1', '1'])
      expect(ours(value), JSON.stringify(value)).toBe(theirs(value));
  });
});
