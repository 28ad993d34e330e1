import { describe, expect, it } from 'vitest';
import { CHUNK_SIZES, streamed } from './tests/chunks.ts';

const HEAD = '"bomFormat":"CycloneDX","specVersion":"1.7"';

/** A text that is broken, and the first thing that is said of it: code, line, column, pointer. */
const FAULTS: readonly (readonly [name: string, text: string, said: string])[] = [
  ['no bytes', '', 'E0011 1:1 '],
  ['only blanks', ' \n\t', 'E0011 2:2 '],
  ['a list', '[]', 'E0003 1:1 '],
  ['a text', '"CycloneDX"', 'E0003 1:1 '],
  ['a brace that stays open', '{', 'E0011 1:2 '],
  ['a name without quotes', `{${HEAD},components:[]}`, 'E0003 1:46 /specVersion'],
  ['a name without a colon', `{${HEAD},"components"[]}`, 'E0003 1:46 /specVersion'],
  ['a name that ends nowhere', `{${HEAD},"compon`, 'E0011 1:46 /specVersion'],
  ['a name and no value', `{${HEAD},"components":`, 'E0011 1:46 /specVersion'],
  ['a list that stays open', `{${HEAD},"components":[`, 'E0011 1:60 /components'],
  ['an item that stays open', `{${HEAD},"components":[{"type":"library"`, 'E0011 1:77 /components'],
  ['no brace at the end', `{${HEAD},"components":[]`, 'E0011 1:61 /components'],
  ['a comma before the end', `{${HEAD},}`, 'E0003 1:46 /specVersion'],
  ['two commas', `{${HEAD},,"a":1}`, 'E0003 1:46 /specVersion'],
  ['no comma', `{${HEAD},"components":[] "a":1}`, 'E0003 1:62 /components'],
  ['more behind the end', `{${HEAD}} {}`, 'E0003 1:47 /specVersion'],
  ['a member twice', `{${HEAD},\n"a":1,"a":1}`, 'E0005 2:7 /a'],
  ['a member twice, once in escapes', `{${HEAD},\n"a":1,"\\u0061":1}`, 'E0005 2:7 /a'],
  ['a name of an escape that is none', `{${HEAD},"\\x":1}`, 'E0003 1:46 /specVersion'],
];

describe.each(CHUNK_SIZES)('in chunks of %i', (size) => {
  it.each(FAULTS)('says where it breaks off: %s', async (_name, text, said) => {
    const { issues, valid, sizeBytes } = await streamed(text, size);
    const first = issues.find(({ code }) => ['E0003', 'E0005', 'E0011'].includes(code));
    expect(`${first?.code} ${first?.line}:${first?.column} ${first?.pointer}`).toBe(said);
    expect(valid).toBe(false);
    expect(sizeBytes).toBeLessThanOrEqual(text.length);
  });

  it.each([
    ['two bytes', 'é', 'é'],
    ['three bytes', '漢', '漢'],
    ['four bytes', '😀', '😀'],
    ['a quotation mark behind a backslash', '\\"', '\\"'],
    ['a backslash before the end', '\\\\', '\\\\'],
    ['brackets in a text', ']}', ']}'],
    ['an escape of a quotation mark', '\\u0022', '\\"'],
  ])('reads a character of %s whole', async (_name, written, shown) => {
    const text = `{${HEAD},"components":[{"type":"${written}","name":"a","version":"1"}]}`;
    const { issues } = await streamed(text, size);
    expect(issues.map(({ code, found, line, column }) => [code, found, line, column])).toEqual([
      ['E0104', `"${shown}"`, 1, 68],
    ]);
  });

  it('finds bytes that are no UTF-8, and nothing breaks', async () => {
    const text = `{${HEAD},"components":[{"type":"library","name":"\u0001","version":"1"}]}`;
    const { valid, issues } = await streamed(text, size);
    expect(valid).toBe(false);
    expect(issues.map(({ code }) => code)).toEqual(['E0003']);
  });
});
