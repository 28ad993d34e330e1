import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { modelDocument } from './tests/documents.ts';
import { publishModel } from './tests/published.ts';
import { type MemoryRegistry, openRegistry } from './tests/registry.ts';
import { type TestTerminal, type TestTerminalInput, testTerminal } from './tests/terminal.ts';
import { VERBS } from './verbs.ts';
import { version } from './version.ts';

let registry: MemoryRegistry;
beforeAll(async () => {
  registry = await openRegistry();
  await publishModel(registry, 'acme.example/chat@1', { name: 'Chat' });
  await publishModel(registry, 'acme.example/chat@2', { name: 'Chat', version: '2.0' });
});
afterAll(() => registry.close());

const FILES = {
  'a.json': modelDocument(),
  'b.json': modelDocument({ version: '2.0' }),
  'warned.json': modelDocument({
    changes: { components: [{ type: 'library', 'bom-ref': 'left-pad', name: 'x' }] },
  }),
  'rules.yaml': "remove:\n  - '$.components[0].version'\n",
  'broken.json': modelDocument({ changes: { dependencies: [{ ref: 'nobody' }] } }),
};

/** Runs the command in this process. */
async function run(
  argv: readonly string[],
  input: TestTerminalInput = {},
): Promise<TestTerminal & { readonly exit: number }> {
  const made = testTerminal({ files: FILES, fetch: registry.fetch, ...input });
  return { ...made, exit: await main(argv, made.terminal) };
}

/** A good call of each verb that reads, without a format. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  generate: ['generate', 'model', import.meta.dirname, '--progress', 'none'],
  validate: ['validate', 'warned.json'],
  lint: ['lint', 'warned.json'],
  rules: ['rules', 'list'],
  convert: ['convert', 'a.json', '--to', 'cdx1.6'],
  merge: ['merge', 'a.json', 'b.json'],
  redact: ['redact', 'a.json', '--rules', 'rules.yaml', '--openings', 'openings.json'],
  query: ['query', 'a.json', '$.components[*].name'],
  tree: ['tree', 'a.json'],
  diff: ['diff', 'a.json', 'b.json'],
  publish: ['publish', 'a.json', '--as', 'acme.example/small@1'],
  show: ['show', 'acme.example/chat@1'],
  compare: ['compare', 'acme.example/chat@1', 'acme.example/chat@2'],
  search: ['search', 'chat'],
};

const LOOKS: Readonly<Record<string, RegExp>> = {
  table: /^(?!\||\{).+\n/,
  json: /^\{\n {2}"schema": "https:\/\/trasluz\.example\/schemas\/cli\/[a-z]+-1\.json",\n {2}"results": \[\n/,
  markdown: /^([^\n|]*\n\n)?(\| .* \|\n\|(---\|)+\n|- .+\n {2}- )/,
  cyclonedx: /^\{\n {2}"\$schema": "http:\/\/cyclonedx\.org\/schema\/bom-1\.7\.schema\.json",/,
  document: /^\{\n {2}"(\$schema|bomFormat)": "/,
  sarif: /^\{\n {2}"\$schema": "https:\/\/[^"]*sarif[^"]*",\n {2}"version": "2\.1\.0",\n/,
  github: /^::(error|warning|notice) file=warned\.json,/,
  values: /^"?left-pad"?\n$/,
};

/** Verbs whose results hold random salts, so that no two runs are the same. */
const SALTED: ReadonlySet<string> = new Set(['redact']);

const MATRIX = VERBS.flatMap(({ name, outputs }) => outputs.map((format) => [name, format] as const));

describe('every verb in every format', () => {
  const env = (): Record<string, string> => ({ TRASLUZ_TOKEN: registry.token });

  it('has a call here', () => {
    expect(Object.keys(CALLS).sort()).toEqual(VERBS.map(({ name }) => name).sort());
  });

  it.each(MATRIX)('%s prints %s to standard output', async (name, format) => {
    const { exit, out } = await run([...(CALLS[name] ?? []), '-o', format], { env: env() });
    expect(exit).toBe(0);
    expect(out()).toMatch(LOOKS[format] ?? /$^/);
    expect(out().endsWith('\n')).toBe(true);
  });

  it.each(MATRIX)('%s writes the same %s to a file, and nothing to standard output', async (name, format) => {
    const direct = await run([...(CALLS[name] ?? []), '-o', format], { env: env() });
    const filed = await run([...(CALLS[name] ?? []), '-o', `${format}=result`], { env: env() });
    expect(filed.exit).toBe(0);
    expect(filed.out()).toBe('');
    const text = filed.written.get('result');
    expect(text).toMatch(LOOKS[format] ?? /$^/);
    if (!SALTED.has(name)) expect(text).toBe(direct.out());
  });

  it.each(VERBS.map(({ name }) => name))('%s takes --json for -o json', async (name) => {
    const long = await run([...(CALLS[name] ?? []), '-o', 'json'], { env: env() });
    const short = await run([...(CALLS[name] ?? []), '--json'], { env: env() });
    expect(short.out()).toBe(long.out());
    expect(JSON.parse(short.out()).results).not.toHaveLength(0);
  });

  it.each(VERBS.map(({ name }) => name).filter((name) => !SALTED.has(name)))(
    '%s gives the same twice',
    async (name) => {
      const [first, second] = [
        await run(CALLS[name] ?? [], { env: env() }),
        await run(CALLS[name] ?? [], { env: env() }),
      ];
      expect(second.out()).toBe(first.out());
    },
  );

  it.each(VERBS.map(({ name }) => name))(
    '%s refuses a format that nobody has, before anything else',
    async (name) => {
      const { exit, out, err } = await run([...(CALLS[name] ?? []), '-o', 'xml'], { env: env() });
      expect({ exit, out: out() }).toEqual({ exit: 3, out: '' });
      expect(err()).toMatch(/^trasluz: Cannot print as "xml", expected one of /);
    },
  );

  it.each(VERBS.map(({ name }) => name))('%s refuses a language that nobody has', async (name) => {
    const { exit, err } = await run([...(CALLS[name] ?? []), '--lang', 'fr'], { env: env() });
    expect({ exit, err: err() }).toEqual({ exit: 3, err: 'trasluz: Cannot speak "fr", expected en or es\n' });
  });

  it.each(VERBS.map(({ name }) => name))(
    '%s shows its help as result, whatever else is said',
    async (name) => {
      const { exit, out, err } = await run([name, '--help']);
      expect({ exit, err: err() }).toEqual({ exit: 0, err: '' });
      expect(out()).toMatch(new RegExp(`^Usage: trasluz ${name} \\[options\\] `));
      expect((await run(['help', name])).out()).toBe(out());
      expect((await run([name, '-h'])).out()).toBe(out());
    },
  );
});

describe('main', () => {
  it('prints its version', async () => {
    const { exit, out, err } = await run(['--version']);
    expect({ exit, out: out(), err: err() }).toEqual({ exit: 0, out: `${version}\n`, err: '' });
  });

  it('shows the same help for --help, -h and help, as result', async () => {
    const [long, short, word] = [await run(['--help']), await run(['-h']), await run(['help'])];
    expect([long.exit, short.exit, word.exit]).toEqual([0, 0, 0]);
    expect(short.out()).toBe(long.out());
    expect(word.out()).toBe(long.out());
    for (const { name } of VERBS) expect(long.out()).toContain(`\n  ${name} [options] `);
  });

  it('shows the help as talk, and ends with 3, without a verb', async () => {
    const { exit, out, err } = await run([]);
    expect({ exit, out: out() }).toEqual({ exit: 3, out: '' });
    expect(err()).toBe((await run(['--help'])).out());
  });

  it('collects formats in order, with --json as the last one', async () => {
    const { out } = await run(['validate', '--json', '-o', 'table', 'a.json', '-o', 'markdown']);
    const parts = [out().indexOf('a.json: valid'), out().indexOf('| File |'), out().indexOf('{')];
    expect(parts).toEqual([...parts].sort((left, right) => left - right));
    expect(Math.min(...parts)).toBe(0);
  });

  it('keeps nothing of one run for the next', async () => {
    await run(['validate', 'a.json', '-o', 'json', '-o', 'json=x']);
    expect((await run(['validate', 'a.json'])).out()).toMatch(/^a\.json: valid/);
  });

  it('takes what follows -- for inputs', async () => {
    const { exit, out } = await run(['validate', '--', '--json'], { files: { '--json': modelDocument() } });
    expect({ exit, out: out() }).toEqual({
      exit: 0,
      out: '--json: valid, cyclonedx-json 1.7, 0 errors, 0 warnings\n',
    });
  });

  it('takes flags before, between and behind inputs, and with an equals sign', async () => {
    const plain = (await run(['diff', 'a.json', 'b.json', '-o', 'markdown'])).out();
    for (const argv of [
      ['diff', '-o', 'markdown', 'a.json', 'b.json'],
      ['diff', 'a.json', '-o', 'markdown', 'b.json'],
      ['diff', 'a.json', 'b.json', '--output=markdown'],
      ['diff', 'a.json', 'b.json', '-omarkdown'],
    ])
      expect((await run(argv)).out()).toBe(plain);
  });

  it('prints what went wrong as talk, and what to do on a line below', async () => {
    const { exit, out, err } = await run(['search', 'x'], {
      fetch: () => Promise.reject(new TypeError('no')),
    });
    expect({ exit, out: out() }).toEqual({ exit: 6, out: '' });
    expect(err()).toBe(
      'trasluz: Cannot reach http://localhost:8080: nothing answered\n  Is the registry running? Set --registry or TRASLUZ_REGISTRY.\n',
    );
  });

  it('takes the sting out of an error that repeats what it was given', async () => {
    const { err } = await run(['diff', 'a\u001b[31m\u202e.json', 'b.json']);
    expect(err()).toBe('trasluz: Cannot read "a�[31m�.json": it does not exist\n');
  });

  it.each([
    ['text', 'no such luck', 'trasluz: no such luck\n'],
    ['nothing', undefined, 'trasluz: undefined\n'],
    ['an error of the runtime', new RangeError('Invalid string length'), 'trasluz: Invalid string length\n'],
  ])('never throws: a terminal that throws %s ends with 1', async (_, thrown, message) => {
    const { terminal, err } = testTerminal();
    const broken = {
      ...terminal,
      readFile: () => {
        throw thrown;
      },
    };
    expect(await main(['diff', 'a', 'b'], broken)).toBe(1);
    expect(err()).toBe(message);
  });

  it('does not change the words it is given', async () => {
    const argv = Object.freeze(['validate', 'a.json', '-o', 'json']);
    await run(argv);
    expect(argv).toEqual(['validate', 'a.json', '-o', 'json']);
  });

  it.each([
    ['validate a document that is sound', ['validate', 'a.json'], 0],
    ['validate one that is not', ['validate', 'broken.json'], 2],
    ['validate one that is not there', ['validate', 'none.json'], 1],
    ['diff with a gate and changes', ['diff', 'a.json', 'b.json', '--fail-on', 'any'], 2],
    ['diff with a gate and none', ['diff', 'a.json', 'a.json', '--fail-on', 'any'], 0],
    ['diff with one that is not sound', ['diff', 'a.json', 'broken.json'], 1],
    ['show what nobody published', ['show', 'acme.example/none@1'], 5],
    ['show what is no reference', ['show', 'none'], 3],
    ['publish without a token', ['publish', 'a.json', '--as', 'acme.example/x@1'], 4],
  ])('ends as it must: %s', async (_, argv, exit) => {
    expect((await run(argv)).exit).toBe(exit);
  });
});
