import { describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { callOf, type TestTerminal } from '../tests/terminal.ts';
import type { Values } from '../verb.ts';
import { run } from './diff.ts';

const library = (name: string, version: string): object => ({
  type: 'library',
  'bom-ref': name,
  name,
  version,
});

const FILES: Readonly<Record<string, string>> = {
  'one.json': modelDocument(),
  'two.json': modelDocument({ version: '2.0', license: 'MIT' }),
  'spaced.json': JSON.stringify(JSON.parse(modelDocument())),
  'more.json': modelDocument({
    changes: { components: [library('left-pad', '1.3.0'), library('right-pad', '1.0.0')] },
  }),
  'less.json': modelDocument({ changes: { components: [], dependencies: [{ ref: 'model' }] } }),
  'hostile.json': modelDocument({ name: '\u001b[31mred\u202e|x|' }),
  'broken.json': modelDocument({ changes: { dependencies: [{ ref: 'nobody' }] } }),
  'no.json': 'not JSON',
  'empty.json': '',
};

/** Compares two files and gives how it ended, or what it threw. */
async function diff(
  before: string,
  after: string,
  {
    values = { failOn: 'never' },
    outputs = [],
  }: { readonly values?: Values; readonly outputs?: readonly string[] } = {},
): Promise<TestTerminal & { readonly exit: unknown }> {
  const { call, ...terminal } = callOf([before, after], { values, outputs, files: FILES });
  return { ...terminal, exit: await run(call).catch((cause: unknown) => cause) };
}

const NO_CHANGES = '+0 added  -0 removed  ~0 changed  >0 moved  2 unchanged  0 document facts';

describe('trasluz diff', () => {
  it('finds nothing between a document and itself, nor between two ways to write it', async () => {
    for (const after of ['one.json', 'spaced.json']) {
      const { exit, out } = await diff('one.json', after);
      expect(exit).toBe('done');
      expect(out()).toBe(`${NO_CHANGES}\nChange  Kind  Name  What  Before  After\n`);
    }
  });

  it('prints facts of the document first, then what changed of each thing', async () => {
    expect((await diff('one.json', 'two.json')).out()).toBe(
      [
        '+0 added  -0 removed  ~1 changed  >0 moved  1 unchanged  1 document facts',
        'Change   Kind      Name         What               Before                             After',
        'changed  document               product.version    1.0                                2.0',
        'changed  model     Small Model  component.license  Apache-2.0                         MIT',
        'changed  model     Small Model  /licenses          [{"license":{"id":"Apache-2.0"}}]  [{"license":{"id":"MIT"}}]',
        'changed  model     Small Model  /version           1.0                                2.0',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['added', 'more.json', '+1 added  -0 removed', 'added   software  right-pad                1.0.0'],
    ['removed', 'less.json', '+0 added  -1 removed', 'removed  software  left-pad        1.3.0'],
  ])('says that something was %s, with its version', async (_, after, summary, row) => {
    const [head = '', , first] = (await diff('one.json', after)).out().split('\n');
    expect(head.startsWith(summary)).toBe(true);
    expect(first).toBe(row);
  });

  it.each([
    ['any', 'two.json', 'gateFailed'],
    ['any', 'more.json', 'gateFailed'],
    ['any', 'less.json', 'gateFailed'],
    ['any', 'one.json', 'done'],
    ['any', 'spaced.json', 'done'],
    ['never', 'two.json', 'done'],
  ])('with --fail-on %s and %s ends with %s', async (failOn, after, exit) => {
    expect((await diff('one.json', after, { values: { failOn } })).exit).toBe(exit);
  });

  it('prints the result also when the gate fails', async () => {
    const gated = await diff('one.json', 'two.json', { values: { failOn: 'any' } });
    expect(gated.out()).toBe((await diff('one.json', 'two.json')).out());
  });

  it.each(['', 'some', 'ANY', 'any,never', 'toString'])(
    'refuses the gate %j before it reads',
    async (failOn) => {
      expect((await diff('missing.json', 'missing.json', { values: { failOn } })).exit).toMatchObject({
        exit: 'usage',
        message: `Cannot gate on "${failOn}", expected any or never`,
      });
    },
  );

  it('names both sides in JSON, with the whole difference', async () => {
    const { out } = await diff('one.json', 'more.json', { outputs: ['json'] });
    expect(JSON.parse(out()).results).toEqual([
      {
        before: 'one.json',
        after: 'more.json',
        diff: {
          changes: [
            {
              kind: 'added',
              nodeKind: 'software',
              after: { name: 'right-pad', version: '1.0.0', pointer: '/components/1' },
              facts: [],
              fields: [],
            },
          ],
          documentFacts: [],
          summary: { added: 1, removed: 0, changed: 0, moved: 0, unchanged: 2 },
        },
      },
    ]);
  });

  it('takes the sting out of names', async () => {
    const table = (await diff('one.json', 'hostile.json')).out();
    const markdown = (await diff('one.json', 'hostile.json', { outputs: ['markdown'] })).out();
    expect(table).toContain('�[31mred�|x|');
    expect(markdown).toContain('| �\\[31mred�\\|x\\| |');
    expect(`${table}${markdown}`).not.toMatch(/[\u001b\u202e]/);
  });

  it.each([
    [
      'one.json',
      'broken.json',
      'Cannot compare "broken.json": it is not a valid document: E0312 at line 30, column 14: Cannot find "nobody" among the bom-refs of this document',
    ],
    [
      'no.json',
      'one.json',
      'Cannot compare "no.json": it is not a valid document: E0003 at line 1, column 1: Cannot read the document as JSON: found "not", expected a value',
    ],
    [
      'one.json',
      'empty.json',
      'Cannot compare "empty.json": it is not a valid document: E0009 at line 1, column 1: Cannot read an empty document',
    ],
  ])('does not compare %s with %s, and says where the first error is', async (before, after, message) => {
    const { exit, out } = await diff(before, after);
    expect(exit).toMatchObject({ exit: 'failed', message, fix: 'Run trasluz validate on it.' });
    expect(out()).toBe('');
  });

  it('says which side is not there', async () => {
    expect((await diff('one.json', 'none.json')).exit).toMatchObject({
      exit: 'failed',
      message: 'Cannot read "none.json": it does not exist',
    });
  });
});
