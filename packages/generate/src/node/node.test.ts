import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FILES_MAX } from '../artefact.ts';
import { generateModel } from '../generate-model.ts';
import { writeBom } from '../write-bom.ts';
import { DEPTH_MAX, directoryFiles } from './directory-files.ts';
import { fileHasher } from './file-hasher.ts';
import { looseFiles } from './loose-files.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trasluz-generate-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, content: string | Uint8Array = 'x'): Promise<string> {
  const full = join(root, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, content);
  return full;
}

async function pathsIn(directory: string): Promise<readonly string[]> {
  const { entries } = await (await directoryFiles(directory)).list();
  return entries.map(({ path }) => path).toSorted();
}

async function codesIn(directory: string): Promise<readonly string[]> {
  const { issues } = await (await directoryFiles(directory)).list();
  return issues.map(({ code, file }) => `${code} ${file}`);
}

describe('directoryFiles', () => {
  it('lists regular files with their size, and leaves version control out', async () => {
    await write('model/README.md', 'four');
    await write('model/onnx/model.onnx');
    await write('model/.git/config');
    await write('model/.gitattributes');
    const { entries, label } = await (await directoryFiles(join(root, 'model'))).list();
    expect(entries).toContainEqual({ path: 'README.md', sizeBytes: 4 });
    expect(await pathsIn(join(root, 'model'))).toEqual(['.gitattributes', 'README.md', 'onnx/model.onnx']);
    expect(label).toBe('model');
  });

  it('follows links inside the directory, and no link out of it', async () => {
    await write('secret');
    await write('model/a');
    await symlink('a', join(root, 'model/inside'));
    await symlink('../secret', join(root, 'model/outside'));
    await symlink('/etc/hostname', join(root, 'model/absolute'));
    await symlink('nowhere', join(root, 'model/dangling'));
    await symlink('.', join(root, 'model/loop'));
    expect(await pathsIn(join(root, 'model'))).toEqual(['a', 'inside']);
    const codes = await codesIn(join(root, 'model'));
    expect(codes).toEqual(expect.arrayContaining(['G0002 outside', 'G0001 dangling']));
    expect(codes.join()).not.toContain(root);
  });

  it('follows the links of the cache layout of the hub', async () => {
    await write('models--a--b/blobs/abc', 'weights');
    await mkdir(join(root, 'models--a--b/snapshots/0123'), { recursive: true });
    await symlink('../../blobs/abc', join(root, 'models--a--b/snapshots/0123/model.bin'));
    expect(await pathsIn(join(root, 'models--a--b/snapshots/0123'))).toEqual(['model.bin']);
  });

  it('says of each file that it did not list what to do', async () => {
    await write('model/a');
    await symlink('/etc/hostname', join(root, 'model/out'));
    await symlink('nowhere', join(root, 'model/dangling'));
    const { issues } = await (await directoryFiles(join(root, 'model'))).list();
    const advice = {
      expected: 'a readable file inside the directory',
      fix: 'Copy the file into the directory, or leave it out.',
    };
    expect(issues).toEqual([
      { code: 'G0001', file: 'dangling', message: 'Cannot read "dangling"', ...advice },
      {
        code: 'G0002',
        file: 'out',
        message: 'Did not follow the link "out", which leads out of the directory',
        ...advice,
      },
    ]);
  });

  it('does not take a directory for inside because its name begins like that of the artefact', async () => {
    await write('model/a');
    await write('model-secret/b');
    await symlink('../model-secret/b', join(root, 'model/b'));
    expect(await pathsIn(join(root, 'model'))).toEqual(['a']);
    expect(await codesIn(join(root, 'model'))).toEqual(['G0002 b']);
  });

  it('follows no link out of the cache of the hub, and none to its neighbours', async () => {
    await write('models--a--b/refs/main', 'x');
    await mkdir(join(root, 'models--a--b/snapshots/0123'), { recursive: true });
    await symlink('../../refs/main', join(root, 'models--a--b/snapshots/0123/main'));
    expect(await codesIn(join(root, 'models--a--b/snapshots/0123'))).toEqual(['G0002 main']);
  });

  it('lists no directory twice through a link, and no directory as a file', async () => {
    await write('model/a/b');
    await symlink('a', join(root, 'model/again'));
    expect(await pathsIn(join(root, 'model'))).toEqual(['a/b']);
    expect(await codesIn(join(root, 'model'))).toEqual([]);
  });

  it.each(['a b', 'ñ', '鳥', '😀', '-rf', '$(x)', '#a?b%20', "it's", 'a\nb'])(
    'lists a file called %j',
    async (name) => {
      await write(name, 'abc');
      const { entries } = await (await directoryFiles(root)).list();
      expect(entries).toEqual([{ path: name, sizeBytes: 3 }]);
      expect(await (await directoryFiles(root)).read(name, 1, 1)).toEqual(new Uint8Array([0x62]));
    },
  );

  it('lists a file at the depth that is the limit', async () => {
    const path = `${'d/'.repeat(DEPTH_MAX)}deep`;
    await write(path);
    expect(await pathsIn(root)).toEqual([path]);
    expect(await codesIn(root)).toEqual([]);
  });

  it('rejects the reading of a file that is not there', async () => {
    const files = await directoryFiles(root);
    await expect(files.read('missing', 0, 1)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('gives bytes that share no memory with others', async () => {
    await write('a', 'abcdef');
    const files = await directoryFiles(root);
    const bytes = await files.read('a', 1, 2);
    expect(bytes.buffer.byteLength).toBe(2);
    bytes.fill(0);
    expect(await files.read('a', 1, 2)).toEqual(new Uint8Array([0x62, 0x63]));
  });

  it('stops soon after the limit of files, however many lie in one directory', async () => {
    for (let at = 0; at < FILES_MAX + 50; at += 1) writeFileSync(join(root, `f${at}`), '');
    const { entries } = await (await directoryFiles(root)).list();
    expect(entries).toHaveLength(FILES_MAX + 1);
  });

  it('stops at a depth', async () => {
    await write(`${'d/'.repeat(DEPTH_MAX + 2)}deep`);
    expect(await pathsIn(root)).toEqual([]);
    expect(await codesIn(root)).toEqual([expect.stringContaining('G0005')]);
  });

  it('refuses a path that is no directory', async () => {
    await expect(directoryFiles(await write('file'))).rejects.toMatchObject({ code: 'NOT_A_DIRECTORY' });
    await expect(directoryFiles(join(root, 'missing'))).rejects.toMatchObject({ code: 'NOT_A_DIRECTORY' });
  });

  it('reads a range, and no more memory than the file has', async () => {
    await write('a', 'abcdef');
    const files = await directoryFiles(root);
    expect(new TextDecoder().decode(await files.read('a', 2, 3))).toBe('cde');
    expect(new TextDecoder().decode(await files.read('a', 4, 2 ** 50))).toBe('ef');
    expect(await files.read('a', 99, 1)).toHaveLength(0);
  });
});

describe('fileHasher', () => {
  it.each([0, 1, 4 * 1024 * 1024 - 1, 4 * 1024 * 1024, 9 * 1024 * 1024 + 7])(
    'hashes %d bytes in one pass',
    async (size) => {
      const content = Buffer.alloc(size, 'trasluz');
      await write('weights', content);
      const progress: number[] = [];
      const digests = await fileHasher(root)('weights', (bytes) => progress.push(bytes));
      expect(digests).toEqual({
        sha256: createHash('sha256').update(content).digest('hex'),
        sha512: createHash('sha512').update(content).digest('hex'),
      });
      expect(progress.at(-1) ?? 0).toBe(size);
    },
  );

  it.each([
    64 * 1024 - 1,
    64 * 1024,
    64 * 1024 + 1,
    2 * 1024 * 1024 - 1,
    2 * 1024 * 1024,
    2 * 1024 * 1024 + 1,
  ])('hashes %d bytes, at the bounds of slices and blocks', async (size) => {
    const content = Buffer.from(Array.from({ length: size }, (_, at) => at % 251));
    await write('weights', content);
    const digests = await fileHasher(root)('weights', () => undefined);
    expect(digests.sha256).toBe(createHash('sha256').update(content).digest('hex'));
    expect(digests.sha512).toBe(createHash('sha512').update(content).digest('hex'));
  });

  it('gives the digests of no bytes and of "abc" (FIPS 180-4)', async () => {
    await write('empty', '');
    await write('abc', 'abc');
    const hash = fileHasher(root);
    const empty = await hash('empty', () => undefined);
    const abc = await hash('abc', () => undefined);
    expect(empty.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(abc.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(abc.sha512.slice(0, 32)).toBe('ddaf35a193617abacc417349ae204131');
  });

  it('hashes several files at once without mixing them', async () => {
    const names = ['a', 'b', 'c'];
    await Promise.all(names.map((name) => write(name, name.repeat(3_000_000))));
    const hash = fileHasher(root);
    const digests = await Promise.all(names.map((name) => hash(name, () => undefined)));
    const expected = names.map((name) => createHash('sha256').update(name.repeat(3_000_000)).digest('hex'));
    expect(digests.map(({ sha256 }) => sha256)).toEqual(expected);
  });

  it('rejects a directory, and rejects when there is no such file', async () => {
    await mkdir(join(root, 'folder'));
    await expect(fileHasher(root)('folder', () => undefined)).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(fileHasher(root)('missing', () => undefined)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('looseFiles', () => {
  it('reads single files as one artefact, without their directories', async () => {
    const files = await looseFiles([
      await write('a/README.md', '# Sparrow'),
      await write('b/config.json', '{"model_type":"bert"}'),
    ]);
    const { bom } = await generateModel({ files, hashFile: fileHasher(files.pathOf) });
    const text = writeBom(bom);
    expect(text).toContain('"name": "Sparrow"');
    expect(text).toContain('"architectureFamily": "bert"');
    expect(text).not.toContain(root);
  });

  it('refuses two files of one name, and what is no file', async () => {
    const [one, two] = [await write('a/x'), await write('b/x')];
    await expect(looseFiles([one, two])).rejects.toMatchObject({ code: 'BAD_OPTION' });
    await expect(looseFiles([root])).rejects.toMatchObject({ code: 'BAD_OPTION' });
  });
});

describe('a directory on disk', () => {
  it('gives the same bytes wherever it lies, and with files written in another order', async () => {
    await write('one/model/config.json', '{}');
    await write('one/model/b.txt');
    await write('two/model/b.txt');
    await write('two/model/config.json', '{}');
    const texts = await Promise.all(
      ['one/model', 'two/model'].map(async (path) => {
        const directory = join(root, path);
        const files = await directoryFiles(directory);
        return writeBom((await generateModel({ files, hashFile: fileHasher(directory) })).bom);
      }),
    );
    expect(texts[0]).toBe(texts[1]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file that may not be read, and reads the others', async () => {
    const secret = await write('model/config.json', '{}');
    await write('model/README.md', '# Sparrow');
    await chmod(secret, 0);
    const directory = join(root, 'model');
    const { bom, issues } = await generateModel({
      files: await directoryFiles(directory),
      hashFile: fileHasher(directory),
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'G0001', file: 'config.json' }));
    expect(writeBom(bom)).toContain('Sparrow');
  });

  it('names a file that goes away while it is read', async () => {
    const gone = await write('model/config.json', '{}');
    const directory = join(root, 'model');
    const files = await directoryFiles(directory);
    const listing = await files.list();
    await rm(gone);
    const { issues } = await generateModel({
      files: { ...files, list: async () => listing },
      hashFile: fileHasher(directory),
    });
    expect(issues).toContainEqual(expect.objectContaining({ code: 'G0001', found: 'ENOENT' }));
  });
});
