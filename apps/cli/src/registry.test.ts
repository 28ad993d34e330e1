import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atOf, digestOf, readDocumentBytes, registryClient, textOf } from './registry.ts';
import { modelDocument } from './tests/documents.ts';
import { type MemoryRegistry, openRegistry } from './tests/registry.ts';
import { callOf } from './tests/terminal.ts';

const ZEROS = `sha256:${'0'.repeat(64)}`;
const document = modelDocument();

let registry: MemoryRegistry;
let digest = '';
beforeAll(async () => {
  registry = await openRegistry();
  const { call } = callOf([], { fetch: registry.fetch });
  const bytes = new TextEncoder().encode(document);
  const receipt = await registryClient(call, registry.token).publish({ as: 'acme.example/small@1', bytes });
  digest = receipt.digest;
});
afterAll(() => registry.close());

/** Where a client asks, for a flag and a variable. */
async function askedAt(
  flag: string | undefined,
  variable?: string,
): Promise<{ readonly url: string; readonly headers: Headers }> {
  let asked = new Request('http://nobody.test');
  const { call } = callOf([], {
    values: flag === undefined ? {} : { registry: flag },
    env: variable === undefined ? {} : { TRASLUZ_REGISTRY: variable },
    language: 'es',
    fetch: (request) => {
      asked = request;
      return registry.fetch(request);
    },
  });
  await registryClient(call).status();
  return { url: asked.url, headers: asked.headers };
}

describe('registryClient', () => {
  it.each([
    ['nothing says otherwise', undefined, undefined, 'http://localhost:8080/v1/status'],
    ['the variable says', undefined, 'http://variable.test', 'http://variable.test/v1/status'],
    ['the flag says', 'http://flag.test', undefined, 'http://flag.test/v1/status'],
    [
      'the flag says before the variable',
      'https://flag.test:8443',
      'http://variable.test',
      'https://flag.test:8443/v1/status',
    ],
    ['the flag says with a slash', 'http://flag.test/', undefined, 'http://flag.test/v1/status'],
  ])('asks where %s', async (_, flag, variable, url) => {
    expect((await askedAt(flag, variable)).url).toBe(url);
  });

  it('asks in the language of the call, and sends no token unless it has one', async () => {
    const { headers } = await askedAt(undefined);
    expect(headers.get('accept-language')).toBe('es');
    expect(headers.get('authorization')).toBeNull();
  });

  it.each([
    '',
    ' ',
    'registry.test',
    'localhost:8080',
    '//registry.test',
    'ftp://registry.test',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://',
    'http://[::1',
    'data:text/plain,x',
  ])('refuses %j', (url) => {
    const { call } = callOf([], { values: { registry: url } });
    expect(() => registryClient(call)).toThrow(
      expect.objectContaining({
        exit: 'usage',
        message: `Cannot read the registry "${url}", expected an http or https URL`,
      }),
    );
  });

  it.each([
    'http://name:secret@registry.test',
    'http://secret@registry.test',
    'https://:secret@registry.test',
  ])('refuses %j without repeating it', (url) => {
    const { call } = callOf([], { env: { TRASLUZ_REGISTRY: url } });
    expect(() => registryClient(call)).toThrow(
      expect.objectContaining({
        exit: 'usage',
        message: 'Cannot use a registry whose URL holds a name or a password',
      }),
    );
  });
});

describe('atOf', () => {
  const read = (at: string | undefined): object => atOf(callOf([], { values: { at } }).call);

  it.each([
    [undefined, {}],
    ['0', { at: 0 }],
    ['12', { at: 12 }],
    ['9007199254740991', { at: 9_007_199_254_740_991 }],
  ])('reads %j as %j', (text, at) => {
    expect(read(text)).toEqual(at);
  });

  it.each(['', ' ', '-1', '1.5', '1e3', 'latest', '9007199254740992'])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(`Cannot read --at "${text}", expected a publication number`);
  });
});

describe('textOf', () => {
  it.each([
    ['a', 'a'],
    ['', ''],
    [undefined, undefined],
    [true, undefined],
    [['a'], undefined],
  ])('of %j is %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});

describe('readDocumentBytes', () => {
  const readFrom = async (input: string): Promise<string> => {
    const files = { [input]: 'from a file' };
    const { call } = callOf([], { files, fetch: registry.fetch });
    return new TextDecoder().decode(await readDocumentBytes(input, call));
  };

  it.each([
    '-',
    'bom.json',
    './bom.json',
    '/var/bom.json',
    'folder/bom.json',
    'acme.example/small',
    'acme.example',
    'small@1',
    'acme/small@1',
    'a.example/b/c@1',
    'Acme.example/small@1',
    'sha256:abc',
    `sha256:${'A'.repeat(64)}`,
    `sha256:${'0'.repeat(65)}`,
    'acme.example/small@1@2',
    'sha512:0',
    '',
  ])('reads %j from a file', async (input) => {
    expect(await readFrom(input)).toBe('from a file');
  });

  it('reads a version, the newest one and a digest from the registry, as the exact bytes', async () => {
    for (const input of ['acme.example/small@1', 'acme.example/small@latest', digest]) {
      expect(await readFrom(input)).toBe(document);
    }
  });

  it.each(['acme.example/small@2', 'acme.example/other@1', 'nobody.example/small@1', ZEROS])(
    'does not find %s',
    async (input) => {
      await expect(readFrom(input)).rejects.toMatchObject({ status: 404 });
    },
  );
});

describe('digestOf', () => {
  const digestAt = (input: string, at?: string): Promise<string> =>
    digestOf(input, callOf([], { values: { at }, fetch: registry.fetch }).call);

  it('asks nothing for a digest', async () => {
    const { call } = callOf([]);
    expect(await digestOf(ZEROS, call)).toBe(ZEROS);
  });

  it('asks for a version', async () => {
    expect(await digestAt('acme.example/small@1')).toBe(digest);
    expect(await digestAt('acme.example/small@latest', '1')).toBe(digest);
  });

  it('does not find what was published later', async () => {
    await expect(digestAt('acme.example/small@1', '0')).rejects.toMatchObject({ status: 404 });
  });

  it('refuses what is no reference', async () => {
    await expect(digestAt('small')).rejects.toMatchObject({ code: 'reference-invalid' });
  });
});
