import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { type MemoryRegistry, openRegistry } from '../tests/registry.ts';
import { callOf, type TestTerminal } from '../tests/terminal.ts';
import type { Values } from '../verb.ts';
import { run } from './publish.ts';

let registry: MemoryRegistry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const FILES = {
  'one.json': modelDocument(),
  'two.json': modelDocument({ version: '2.0' }),
  'broken.json': modelDocument({ changes: { dependencies: [{ ref: 'nobody' }] } }),
  'token.txt': '  file-token\n',
};

interface Published extends TestTerminal {
  readonly exit: unknown;
  readonly sent: readonly Request[];
}

/** Publishes a file with the token of the registry unless the values or the environment say otherwise. */
async function publish(
  file: string,
  values: Values,
  { token = registry.token, outputs = [] as readonly string[] } = {},
): Promise<Published> {
  const sent: Request[] = [];
  const { call, ...terminal } = callOf([file], {
    values,
    outputs,
    files: FILES,
    env: token === '' ? {} : { TRASLUZ_TOKEN: token },
    fetch: (request) => {
      sent.push(request.clone());
      return registry.fetch(request);
    },
  });
  const exit = await run(call).catch((cause: unknown) => cause);
  return { ...terminal, exit, sent };
}

describe('trasluz publish', () => {
  it('sends the exact bytes, once, with the token and the name', async () => {
    const { exit, sent } = await publish('one.json', { as: 'acme.example/exact@1' });
    expect(exit).toBe('done');
    expect(sent).toHaveLength(1);
    const [request] = sent as [Request];
    expect(await request.text()).toBe(FILES['one.json']);
    expect(request.headers.get('authorization')).toBe(`Bearer ${registry.token}`);
    expect(new URL(request.url).searchParams.get('as')).toBe('acme.example/exact@1');
  });

  it('prints the same receipt when it is sent again', async () => {
    const first = await publish('one.json', { as: 'acme.example/again@1' }, { outputs: ['json'] });
    const second = await publish('one.json', { as: 'acme.example/again@1' }, { outputs: ['json'] });
    expect(second.out()).toBe(first.out());
  });

  it('prints the receipt as the API gave it', async () => {
    const { out } = await publish('one.json', { as: 'acme.example/receipt@1' }, { outputs: ['json'] });
    expect(JSON.parse(out()).results).toEqual([
      {
        file: 'one.json',
        receipt: {
          publication: expect.any(Number),
          digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
          reference: 'acme.example/receipt@1',
          publishedAt: '2026-03-01T12:00:00.000Z',
          durability: 'pglite',
          links: {
            document: expect.stringMatching(/^\/v1\/boms\/[0-9a-f]{64}$/),
            version: '/v1/suppliers/acme.example/products/receipt/versions/1',
            permalink: expect.stringMatching(/^\/v1\/boms\/[0-9a-f]{64}$/),
          },
        },
      },
    ]);
  });

  it('says that other bytes stand under that version', async () => {
    await publish('one.json', { as: 'acme.example/taken@1' });
    const { exit, out } = await publish('two.json', { as: 'acme.example/taken@1' });
    expect(exit).toMatchObject({ status: 409, code: 'version-conflict' });
    expect(out()).toBe('');
  });

  it.each([
    ['with a token', {}],
    ['without a token', { token: '' }],
  ])('sends nothing with --dry-run, %s', async (_, options) => {
    const { exit, sent, out, err } = await publish(
      'one.json',
      { as: 'acme.example/dry@1', dryRun: true },
      options,
    );
    expect({ exit, sent, out: out() }).toEqual({ exit: 'done', sent: [], out: '' });
    expect(err()).toBe(
      '"one.json" is valid and would be published as acme.example/dry@1; nothing was sent\n',
    );
  });

  it.each([{}, { dryRun: true }])(
    'sends nothing that is not valid, and says why, with %j',
    async (values) => {
      const { exit, sent, out, err } = await publish('broken.json', {
        as: 'acme.example/broken@1',
        ...values,
      });
      expect(exit).toMatchObject({
        exit: 'gateFailed',
        message: 'Cannot publish "broken.json": it is not valid, nothing was sent',
      });
      expect({ sent, out: out() }).toEqual({ sent: [], out: '' });
      expect(err()).toMatch(/^E0312 /);
    },
  );

  it.each([
    [undefined, 'Cannot publish without a name'],
    [
      'acme.example/small@latest',
      'Cannot publish as "acme.example/small@latest", expected namespace/product@version with a version of its own',
    ],
    [
      `sha256:${'0'.repeat(64)}`,
      `Cannot publish as "sha256:${'0'.repeat(64)}", expected namespace/product@version with a version of its own`,
    ],
  ])('refuses the name %j before it reads or sends anything', async (as, message) => {
    const { exit, sent } = await publish('missing.json', { as });
    expect(exit).toMatchObject({ exit: 'usage', message });
    expect(sent).toEqual([]);
  });

  it.each(['', ' ', '\n', '\t \r\n'])('takes the token %j for none', async (token) => {
    const { exit, sent } = await publish('one.json', { as: 'acme.example/none@1' }, { token: token || '' });
    expect(exit).toMatchObject({ exit: 'authentication', message: 'Cannot publish without a token' });
    expect(sent).toEqual([]);
  });

  it.each(['two words', 'two\nlines', 'sécret', 'tab\there', 'nul\0byte', 'emoji🤖', '\u202esecret'])(
    'sends no token like %j, and repeats nothing of it',
    async (token) => {
      const { exit, sent, err, out } = await publish('one.json', { as: 'acme.example/none@1' }, { token });
      expect(exit).toMatchObject({
        exit: 'authentication',
        message: 'Cannot use the token: it has blanks, line ends or letters that no token has',
        fix: 'Copy it again; nothing of it is shown here.',
      });
      expect({ sent, said: `${out()}${err()}` }).toEqual({ sent: [], said: '' });
    },
  );

  it('reads a token from a file, without the blanks around it, before the variable', async () => {
    const { sent } = await publish('one.json', { as: 'acme.example/file@1', tokenFile: 'token.txt' });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer file-token');
  });

  it('says that the file of the token is not there, and does not fall back to the variable', async () => {
    const { exit, sent } = await publish('one.json', { as: 'acme.example/file@1', tokenFile: 'none.txt' });
    expect(exit).toMatchObject({ exit: 'failed', message: 'Cannot read "none.txt": it does not exist' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['a token that nobody knows', { as: 'acme.example/x@1' }, 'wrong', 401],
    ['a token of somebody else', { as: 'other.example/x@1' }, undefined, 403],
  ])('is refused with %s', async (_, values, token, status) => {
    const { exit } = await publish('one.json', values, token === undefined ? {} : { token });
    expect(exit).toMatchObject({ name: 'ApiError', status });
  });
});
