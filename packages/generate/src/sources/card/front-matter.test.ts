import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALIASES_MAX,
  DEPTH_MAX,
  FRONT_MATTER_CHARS_MAX,
  parseFrontMatter,
  splitCard,
} from './front-matter.ts';

describe('splitCard', () => {
  it.each<[text: string, yaml: string | undefined, body: string]>([
    ['---\na: 1\n---\nbody', 'a: 1\n', '\nbody'],
    ['---\n---\nbody', '', '\nbody'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['\n\n---\na: 1\n---\nb', 'a: 1\n', '\nb'],
    ['---  \na: 1\n---\t\nb', 'a: 1\n', '\nb'],
    ['---\r\na: 1\r\n---\r\nb\r\n', 'a: 1\n', '\nb\n'],
    ['---\ra: 1\r---\rb', 'a: 1\n', '\nb'],
    ['---\na: --- b\n---\nc', 'a: --- b\n', '\nc'],
    ['---\na: |\n  ---\n---\nc', 'a: |\n  ---\n', '\nc'],
    ['---\na: 1\n---\nb\n---\nc', 'a: 1\n', '\nb\n---\nc'],
    ['---\na: 1\n', undefined, '---\na: 1\n'],
    ['----\na: 1\n---\n', undefined, '----\na: 1\n---\n'],
    ['a\n---\nb: 1\n---\n', undefined, 'a\n---\nb: 1\n---\n'],
    ['--- a\n---\n', undefined, '--- a\n---\n'],
    ['', undefined, ''],
    ['---', undefined, '---'],
  ])('cuts %j', (text, yaml, body) => {
    expect(splitCard(text)).toEqual({ yaml, body });
  });
});

async function readValue(yaml: string): Promise<unknown> {
  return (await parseFrontMatter('README.md', yaml)).value;
}

async function faultsOf(yaml: string): Promise<readonly (string | undefined)[]> {
  return (await parseFrontMatter('README.md', yaml)).issues.map(({ found }) => found);
}

describe('parseFrontMatter', () => {
  it.each<[yaml: string, value: unknown]>([
    ['', {}],
    ['# only a comment', {}],
    ['a: b', { a: 'b' }],
    ['a: no', { a: 'no' }],
    ['a: yes', { a: 'yes' }],
    ['a: on', { a: 'on' }],
    ['a: true', { a: true }],
    ['a: null', { a: null }],
    ['a: ~', { a: null }],
    ['a:', { a: null }],
    ['a: 012', { a: 12 }],
    ['a: 0o17', { a: 15 }],
    ['a: 1e3', { a: 1000 }],
    ['a: 1_000', { a: '1_000' }],
    ['a: 1:30', { a: '1:30' }],
    ['a: 2024-01-02', { a: '2024-01-02' }],
    ['a: .inf', { a: 'Infinity' }],
    ['a: .nan', { a: 'NaN' }],
    ['a: "\\ud83d\\ude00"', { a: '😀' }],
    ['a: [1, [2]]', { a: [1, [2]] }],
    ['a: {b: {c: d}}', { a: { b: { c: 'd' } } }],
    ['1: a', { 1: 'a' }],
    ['a: &x [b]\nc: *x', { a: ['b'], c: ['b'] }],
    ['a: |\n  two\n  lines', { a: 'two\nlines\n' }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
    ['a: !!str 7', { a: '7' }],
    ['__proto__: {a: 1}\nb: 2', { b: 2 }],
    ['a: {__proto__: {b: 1}}', { a: {} }],
  ])('reads %j', async (yaml, value) => {
    expect(await readValue(yaml)).toEqual(value);
    expect(await faultsOf(yaml)).toEqual([]);
  });

  it.each<[yaml: string, value: unknown, found: string]>([
    ['- a', {}, 'a list'],
    ['words', {}, 'string words'],
    ['7', {}, 'number 7'],
    ['a: 1\na: 2', { a: 2 }, 'key "a" twice'],
    ['x: {a: 1, a: 2}', { x: { a: 2 } }, 'key "a" twice'],
    ['? [a]\n? [b]\n? [c]\n? [d]\n? [e]', {}, 'aliases or explicit keys'],
  ])('reads of %j what it can, and names the rest', async (yaml, value, found) => {
    expect(await readValue(yaml)).toEqual(value);
    expect(await faultsOf(yaml)).toEqual([found]);
  });

  it('says what to do about it', async () => {
    expect((await parseFrontMatter('card.md', '- a')).issues).toEqual([
      {
        code: 'G0102',
        file: 'card.md',
        place: 'front matter',
        message: 'Cannot read all of the front matter of "card.md"',
        found: 'a list',
        expected: 'a map of field names to values',
        fix: 'Correct the YAML between the two "---" lines at the start of the card.',
      },
    ]);
  });

  it.each<[length: number, faults: number]>([
    [FRONT_MATTER_CHARS_MAX - 1, 0],
    [FRONT_MATTER_CHARS_MAX, 0],
    [FRONT_MATTER_CHARS_MAX + 1, 1],
  ])('of %d characters has %d faults', async (length, faults) => {
    expect(await faultsOf(`a: ${'x'.repeat(length - 3)}`)).toHaveLength(faults);
  });

  it.each<[aliases: number, faults: readonly string[]]>([
    // The parser counts the value that the aliases stand for among them.
    [ALIASES_MAX - 1, []],
    [ALIASES_MAX, ['Excessive alias count indicates a resource exhaustion attack']],
    [ALIASES_MAX + 1, ['aliases or explicit keys']],
  ])('of %d aliases has the faults %j', async (aliases, faults) => {
    expect(await faultsOf(`a: &x 1\nb: [${Array(aliases).fill('*x').join(', ')}]`)).toEqual(faults);
  });

  it.each<[depth: number, kept: boolean]>([
    [DEPTH_MAX, true],
    [DEPTH_MAX + 1, false],
  ])('keeps a value %d levels down: %s', async (depth, kept) => {
    const yaml = `a: ${'['.repeat(depth - 1)}leaf${']'.repeat(depth - 1)}`;
    expect(JSON.stringify(await readValue(yaml)).includes('leaf')).toBe(kept);
  });

  it('makes nothing of an alias to itself', async () => {
    const { value, issues } = await parseFrontMatter('README.md', 'a: &x [*x]');
    expect(JSON.stringify(value).length).toBeLessThan(1_000);
    expect(issues.length).toBeLessThanOrEqual(1);
  });

  it('reads back any JSON object, since JSON is YAML', async () => {
    const text = fc.string({ maxLength: 12 }).filter((it) => it !== '__proto__' && !it.includes('\u007f'));
    const leaf = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.dictionary(text, fc.oneof(leaf, fc.array(leaf, { maxLength: 4 })), { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(value, async (object) => {
        expect(await readValue(JSON.stringify(object))).toEqual({ ...object });
      }),
    );
  });
});
