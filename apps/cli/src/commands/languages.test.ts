import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { SAMPLES } from '../tests/samples.ts';
import { testTerminal } from '../tests/terminal.ts';

const HOSTILE = '\u001b[31mred\u202E\u0007\n::error::x\r|<b>`';

/** A document whose every text would like to be a command. */
const hostileDocument = (members: object = {}): string =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'a', name: HOSTILE, version: HOSTILE } },
    components: [{ type: 'library', 'bom-ref': HOSTILE, name: HOSTILE, version: '1', purl: HOSTILE }],
    dependencies: [{ ref: 'a', dependsOn: [HOSTILE] }],
    ...members,
  });

const FILES = {
  ...SAMPLES,
  [HOSTILE]: hostileDocument(),
  'hostile.json': hostileDocument(),
  'invalid.json': hostileDocument({ components: [{ type: HOSTILE, name: HOSTILE }], dependencies: [] }),
  'broken.json': `{"${HOSTILE.replaceAll(/[\u0000-\u001f]/g, '')}": }`,
};

/** What would colour, move, forge or reorder what is printed. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

async function run(
  ...args: readonly string[]
): Promise<{ exit: number; out: string; err: string; files: string }> {
  const { terminal, out, err, written } = testTerminal({ files: FILES });
  const exit = await main(args, terminal);
  return { exit, out: out(), err: err(), files: [...written.values()].join('') };
}

describe('a hostile document', () => {
  it.each<readonly [exit: number, args: readonly string[]]>([
    [0, ['validate', 'hostile.json']],
    [2, ['validate', 'invalid.json']],
    [2, ['validate', 'broken.json']],
    [2, ['validate', 'invalid.json', '-o', 'json']],
    [2, ['validate', 'invalid.json', '-o', 'markdown']],
    [2, ['validate', 'invalid.json', '-o', 'sarif']],
    [2, ['validate', 'invalid.json', '-o', 'github']],
    [2, ['validate', 'invalid.json', '--fix', '--dry-run']],
    [0, ['lint', 'hostile.json']],
    [0, ['lint', 'hostile.json', '-o', 'github']],
    [0, ['lint', 'hostile.json', '-o', 'sarif']],
    [0, ['lint', 'hostile.json', '-o', 'markdown']],
    [2, ['lint', 'hostile.json', '-o', 'json', '--fail-on', 'warning']],
    [0, ['tree', 'hostile.json']],
    [0, ['tree', 'hostile.json', '-o', 'markdown']],
    [0, ['tree', 'hostile.json', '-o', 'json']],
    [0, ['query', 'hostile.json', '$..name']],
    [0, ['query', 'hostile.json', '$..name', '-o', 'values']],
    [0, ['query', 'hostile.json', '$..name', '-o', 'json']],
    [0, ['query', 'hostile.json', '$..name', '-o', 'markdown']],
    [3, ['query', 'hostile.json', HOSTILE]],
    [0, ['convert', 'hostile.json', '--to', 'cdx1.6', '-o', 'table']],
    [0, ['convert', 'hostile.json', '--to', 'spdx3', '-o', 'json']],
    [3, ['convert', 'hostile.json', '--to', HOSTILE]],
    [0, ['merge', 'hostile.json', 'bom.json', '-o', 'table']],
    [0, ['merge', 'hostile.json', 'bom.json', '-o', 'markdown']],
    [0, ['merge', 'hostile.json', 'bom.json', '-o', 'json']],
    [0, ['diff', 'hostile.json', 'bom.json']],
    [5, ['rules', 'explain', HOSTILE]],
    [3, ['lint', 'hostile.json', '--rule', HOSTILE]],
    [0, ['validate', HOSTILE]],
    [1, ['validate', `no${HOSTILE}`]],
    [1, ['convert', `no${HOSTILE}`, '--to', 'cdx1.6']],
    [3, ['validate', 'hostile.json', '-o', HOSTILE]],
  ])('ends with %i, and is printed as text, by %j', async (exit, args) => {
    const ran = await run(...args);
    expect(ran.exit).toBe(exit);
    expect(ran.out).not.toMatch(UNSAFE);
    expect(ran.err).not.toMatch(UNSAFE);
    expect(ran.out + ran.err).not.toMatch(/^::error::x/m);
    expect(ran.out + ran.err).not.toBe('');
  });
});

describe('what people read', () => {
  it.each([
    ['en', 'E0104 A value is not one of the allowed ones'],
    ['es', 'E0104 Un valor no está entre los permitidos'],
  ])('has its titles in %s', async (language, title) => {
    const { exit, out } = await run('validate', 'invalid.json', '--lang', language);
    expect(exit).toBe(2);
    expect(
      out
        .split('\n')
        .find((line) => line.startsWith('E0104'))
        ?.split('  ')[0],
    ).toBe(title);
  });

  it.each(['validate', 'lint', 'tree'])('has no other language than two: %s', async (verb) => {
    const { exit, err, out } = await run(verb, 'bom.json', '--lang', 'fr');
    expect({ exit, out, err }).toEqual({
      exit: 3,
      out: '',
      err: 'trasluz: Cannot speak "fr", expected en or es\n',
    });
  });

  it('explains codes in Spanish with Spanish words', async () => {
    const { out } = await run('rules', 'explain', 'W0320', '--lang', 'es');
    expect(out).toContain('Un país es un código ISO 3166-1 alfa-2, como "ES".');
    expect(out).not.toContain('A country is');
  });
});

/** Which verb prints what; everything else is wrong usage. */
const OUTPUTS: readonly (readonly [verb: string, args: readonly string[], formats: string])[] = [
  ['validate', ['bom.json'], 'table json markdown sarif github'],
  ['lint', ['bom.json'], 'table json markdown sarif github'],
  ['query', ['bom.json', '$'], 'table json markdown values'],
  ['convert', ['bom.json', '--to', 'cdx1.6'], 'document table json markdown'],
  ['merge', ['bom.json', 'bom.xml'], 'document table json markdown'],
];
const ALL = ['table', 'json', 'markdown', 'sarif', 'github', 'values', 'document', 'yaml', 'JSON', ''];

describe.each(OUTPUTS)('%s', (verb, args, formats) => {
  it.each(ALL)('-o %j', async (format) => {
    const { exit, out } = await run(verb, ...args, '-o', format);
    const isKnown = formats.split(' ').includes(format);
    expect(exit).toBe(isKnown ? 0 : 3);
    if (!isKnown) expect(out).toBe('');
    if (format === 'json' && isKnown) expect(JSON.parse(out)).toHaveProperty('results');
  });

  it('writes every format to a file of its own, and then prints nothing', async () => {
    const targets = formats.split(' ').flatMap((format) => ['-o', `${format}=${format}.txt`]);
    const { terminal, out, written } = testTerminal({ files: FILES });
    expect(await main([verb, ...args, ...targets], terminal)).toBe(0);
    expect(out()).toBe('');
    expect([...written.keys()].sort()).toEqual(
      formats
        .split(' ')
        .map((format) => `${format}.txt`)
        .sort(),
    );
  });

  it('has no file without a name', async () => {
    expect(await run(verb, ...args, '-o', 'json=')).toMatchObject({ exit: 3, out: '', files: '' });
  });
});
