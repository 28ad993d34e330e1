import { describe, expect, it } from 'vitest';
import {
  decodeText,
  FILES_MAX,
  HEAD_BYTES,
  JSON_BYTES_MAX,
  openArtefact,
  readBytes,
  readFirst,
  readHead,
  readJsonObject,
  readSmall,
  unreadable,
} from './artefact.ts';
import type { Files } from './files.ts';
import type { ArtefactIssue } from './issue.ts';
import { artefactOf, type Content, filesOf, sizesOf } from './tests/builders.ts';

/** Files that count how often each is read. */
function counted(contents: Readonly<Record<string, Content>>): { files: Files; reads: string[] } {
  const files = filesOf(contents);
  const reads: string[] = [];
  const read: Files['read'] = (path, offset, lengthBytes) => {
    reads.push(`${path} ${offset} ${lengthBytes}`);
    return files.read(path, offset, lengthBytes);
  };
  return { files: { ...files, read }, reads };
}

function filled(count: number): Readonly<Record<string, Content>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`f${String(at).padStart(5, '0')}`, '']),
  );
}

describe('openArtefact', () => {
  it('sorts the files by path without regard to the locale', async () => {
    const { entries } = await artefactOf({ b: '', B: '', 'a/b': '', ä: '', a: '' });
    expect(entries.map(({ path }) => path)).toEqual(['B', 'a', 'a/b', 'b', 'ä']);
  });

  it('finds a file by its path, and nothing that only every object has', async () => {
    const { find } = await artefactOf({ 'a/b': 'xyz' });
    expect(find('a/b')).toEqual({ path: 'a/b', sizeBytes: 3 });
    expect(find('b')).toBeUndefined();
    expect(find('constructor')).toBeUndefined();
    expect(find('__proto__')).toBeUndefined();
  });

  it('hands on the label and the issues of the listing', async () => {
    const issue: ArtefactIssue = { code: 'G0002', file: 'link', message: 'm' };
    const files = { ...filesOf({}), list: async () => ({ entries: [], issues: [issue], label: 'model' }) };
    const { artefact, issues } = await openArtefact(files);
    expect(artefact.label).toBe('model');
    expect(issues).toEqual([issue]);
  });

  it.each([FILES_MAX - 1, FILES_MAX])('takes %d files without a word', async (count) => {
    const { artefact, issues } = await openArtefact(filesOf(filled(count)));
    expect(artefact.entries).toHaveLength(count);
    expect(issues).toEqual([]);
  });

  it('takes at most so many files, the first by name, and says so', async () => {
    const { artefact, issues } = await openArtefact(filesOf(filled(FILES_MAX + 1)));
    expect(artefact.entries).toHaveLength(FILES_MAX);
    expect(artefact.find('f09999')).toBeDefined();
    expect(artefact.find('f10000')).toBeUndefined();
    expect(issues).toEqual([
      {
        code: 'G0003',
        file: '',
        message: 'Listed only the first 10000 files',
        found: 'at least 10001',
        expected: 'at most 10000',
        fix: 'Point the generator at the directory of one model.',
      },
    ]);
  });

  it('takes a path that is listed twice for one file', async () => {
    const entries = [
      { path: 'a', sizeBytes: 1 },
      { path: 'a', sizeBytes: 2 },
    ];
    const { artefact, issues } = await openArtefact({
      ...filesOf({}),
      list: async () => ({ entries, issues: [] }),
    });
    expect(artefact.entries).toEqual([{ path: 'a', sizeBytes: 2 }]);
    expect(issues).toEqual([]);
  });

  it('leaves out files whose names are no text, and says so', async () => {
    const { artefact, issues } = await openArtefact(filesOf({ 'a\ud800': '', 'a\ud801': '', b: '' }));
    expect(artefact.entries).toEqual([{ path: 'b', sizeBytes: 0 }]);
    expect(issues).toEqual([
      {
        code: 'G0001',
        file: '',
        message: 'Left out files whose names are no text',
        found: '2',
        expected: 'names in well-formed Unicode',
        fix: 'Rename the files.',
      },
    ]);
  });

  it('becomes an empty artefact with an issue when nothing can be listed', async () => {
    const files = { ...filesOf({}), list: () => Promise.reject(new Error('/home/someone is gone')) };
    const { artefact, issues } = await openArtefact(files);
    expect(artefact.entries).toEqual([]);
    expect(issues).toEqual([
      {
        code: 'G0001',
        file: '',
        message: 'Cannot read ""',
        found: 'an error',
        expected: 'a file that this process may read',
        fix: 'Give the process the right to read the file, or leave the file out.',
      },
    ]);
  });
});

describe('readSmall', () => {
  it.each<[bytesMax: number, text: string | undefined]>([
    [4, 'abc'],
    [3, 'abc'],
    [2, undefined],
    [0, undefined],
  ])('with a limit of %d bytes gives of three bytes %j', async (bytesMax, text) => {
    const { value } = await readSmall(await artefactOf({ a: 'abc' }), 'a', bytesMax);
    expect(value === undefined ? undefined : new TextDecoder().decode(value)).toBe(text);
  });

  it('checks the size before it reads', async () => {
    const { artefact } = await openArtefact(sizesOf({ a: 3 }));
    expect(await readSmall(artefact, 'a', 2)).toEqual({
      issue: {
        code: 'G0004',
        file: 'a',
        message: 'Did not read "a", which is larger than the limit',
        found: '3 bytes',
        expected: 'at most 2 bytes',
        fix: 'Check that the file is what its name says.',
      },
    });
  });

  it('has neither value nor issue for a file that is not there', async () => {
    expect(await readSmall(await artefactOf({}), 'missing', 2)).toEqual({});
  });
});

describe('readHead and readFirst', () => {
  it('read the beginning of a file at most once', async () => {
    const { files, reads } = counted({ a: new Uint8Array(5_000).fill(7) });
    const { artefact } = await openArtefact(files);
    const first = await readFirst(artefact, 'a', 4_000);
    const head = await readHead(artefact, 'a');
    expect(first.value).toHaveLength(4_000);
    expect(head.value).toEqual(new Uint8Array(HEAD_BYTES).fill(7));
    expect(reads).toEqual(['a 0 4000']);
  });

  it('keep no more than the head, so that the memory of the first read is given back', async () => {
    const artefact = await artefactOf({ a: new Uint8Array(5_000) });
    await readFirst(artefact, 'a', 4_000);
    expect(artefact.heads.get('a')?.buffer.byteLength).toBe(HEAD_BYTES);
  });

  it('keep nothing of a file that could not be read', async () => {
    const { artefact } = await openArtefact(sizesOf({ a: 3 }));
    expect((await readFirst(artefact, 'a', 3)).issue?.found).toBe('TOO_MUCH');
    expect(artefact.heads.size).toBe(0);
    expect((await readHead(artefact, 'a')).issue?.found).toBe('TOO_MUCH');
  });

  it('give what there is of a file that is shorter', async () => {
    expect((await readHead(await artefactOf({ a: 'xy' }), 'a')).value).toEqual(new Uint8Array([0x78, 0x79]));
  });
});

describe('readBytes', () => {
  it.each<[offset: number, lengthBytes: number, text: string]>([
    [0, 6, 'abcdef'],
    [2, 2, 'cd'],
    [4, 9, 'ef'],
    [6, 1, ''],
    [99, 1, ''],
  ])('from %d reads %d bytes: %j', async (offset, lengthBytes, text) => {
    const { value } = await readBytes(await artefactOf({ a: 'abcdef' }), 'a', offset, lengthBytes);
    expect(new TextDecoder().decode(value)).toBe(text);
  });
});

describe('decodeText', () => {
  it.each<[bytes: readonly number[], text: string | undefined]>([
    [[], ''],
    [[0x61], 'a'],
    [[0xef, 0xbb, 0xbf, 0x61], 'a'],
    [[0xc3, 0xb1], 'ñ'],
    [[0xf0, 0x9f, 0x98, 0x80], '😀'],
    [[0x00], '\u0000'],
    [[0xff], undefined],
    [[0xc3], undefined],
    [[0xed, 0xa0, 0x80], undefined],
    [[0xc0, 0x80], undefined],
    [[0xfe, 0xff, 0x00, 0x61], undefined],
  ])('reads %j as %j', (bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toBe(text);
  });

  it('keeps nothing from a text that was cut', () => {
    expect(decodeText(new Uint8Array([0xf0, 0x9f]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0x98, 0x80]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0x61]))).toBe('a');
  });
});

describe('readJsonObject', () => {
  it.each<[content: Content, found: string]>([
    ['[1]', 'a list'],
    ['null', 'null'],
    ['7', 'number 7'],
    ['"text"', 'string text'],
    ['true', 'boolean true'],
    [new Uint8Array([0x7b, 0x7d, 0xff]), 'bytes that are not UTF-8'],
  ])('says of %j what it found', async (content, found) => {
    expect(await readJsonObject(await artefactOf({ 'a.json': content }), 'a.json')).toEqual({
      issue: {
        code: 'G0201',
        file: 'a.json',
        message: 'Cannot read "a.json" as JSON',
        found,
        expected: 'one JSON object',
        fix: 'Write the file again with the library that made it.',
      },
    });
  });

  it.each(['', '{', "{'a':1}", '{"a":1,}', '{"a":1}{"b":2}', '{"a":NaN}', '// c\n{}', '{"a":"\u0001"}'])(
    'refuses %j',
    async (content) => {
      const { value, issue } = await readJsonObject(await artefactOf({ a: content }), 'a');
      expect(value).toBeUndefined();
      expect(issue).toMatchObject({ code: 'G0201', found: expect.stringMatching(/^SyntaxError/) });
    },
  );

  it('reads an object with or without a byte order mark, and keeps its own members apart from inherited ones', async () => {
    const artefact = await artefactOf({ a: '\ufeff{"__proto__":{"b":1},"c":2}' });
    const { value } = await readJsonObject(artefact, 'a');
    expect(value?.['c']).toBe(2);
    expect(value?.['b']).toBeUndefined();
  });

  it.each<[sizeBytes: number, found: string | undefined]>([
    [JSON_BYTES_MAX, 'TOO_MUCH'],
    [JSON_BYTES_MAX + 1, '16777217 bytes'],
  ])('of %d bytes is asked for only up to the limit: %s', async (sizeBytes, found) => {
    const { artefact } = await openArtefact(sizesOf({ a: sizeBytes }));
    expect((await readJsonObject(artefact, 'a')).issue?.found).toBe(found);
  });

  it('is neither there nor an issue when there is no such file', async () => {
    expect(await readJsonObject(await artefactOf({}), 'a')).toEqual({});
  });
});

describe('unreadable', () => {
  it.each<[error: unknown, found: string]>([
    [Object.assign(new Error('/home/me/x'), { code: 'EACCES' }), 'EACCES'],
    [new Error('/home/me/x'), 'an error'],
    ['text', 'an error'],
    [undefined, 'an error'],
  ])('names the code of %s and no path of the host', (error, found) => {
    const issue = unreadable('a', error);
    expect(issue.found).toBe(found);
    expect(JSON.stringify(issue)).not.toContain('/home');
  });
});
