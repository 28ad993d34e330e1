import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError } from './contract-error.ts';
import {
  formatReference,
  isNamespace,
  isProductName,
  isVersionName,
  LATEST,
  NAME_LENGTH_MAX,
  NAMESPACE_LENGTH_MAX,
  parseDigest,
  parseReference,
  toProductName,
} from './reference.ts';

const HEX = '0123456789abcdef'.repeat(4);

describe('isNamespace', () => {
  it.each([
    'a.b',
    'acme.example',
    'dev.localhost',
    'xn--bcher-kva.example',
    '3m.com',
    'a-b.c-d.example',
    '1.2.3.4',
    'a--b.example',
  ])('takes %s', (value) => {
    expect(isNamespace(value)).toBe(true);
  });

  it.each([
    ['one label', 'localhost'],
    ['nothing', ''],
    ['an upper-case letter', 'Acme.example'],
    ['a trailing dot', 'acme.example.'],
    ['a leading dot', '.acme.example'],
    ['an empty label', 'acme..example'],
    ['a label that begins with a hyphen', 'acme.-example'],
    ['a label that ends with a hyphen', 'acme-.example'],
    ['an underscore', 'a_b.example'],
    ['a port', 'acme.example:80'],
    ['a path', 'acme.example/x'],
    ['a wildcard', '*.example'],
    ['a blank', 'acme .example'],
    ['a line break at the end', 'acme.example\n'],
    ['NUL', 'acme\u0000.example'],
    ['a letter that only looks Latin', '\u0430cme.example'],
    ['a dot of another script', 'acme\u3002example'],
    ['a full-width letter', '\uff41cme.example'],
    ['a direction mark', 'acme.example\u202e'],
    ['half a surrogate pair', 'acme\ud800.example'],
  ])('refuses %s', (_, value) => {
    expect(isNamespace(value)).toBe(false);
  });

  it('bounds a label at 63 characters and the whole at 253 (RFC 1035)', () => {
    expect(isNamespace(`${'a'.repeat(62)}.b`)).toBe(true);
    expect(isNamespace(`${'a'.repeat(63)}.b`)).toBe(true);
    expect(isNamespace(`${'a'.repeat(64)}.b`)).toBe(false);
    expect(NAMESPACE_LENGTH_MAX).toBe(253);
    const label = `${'a'.repeat(62)}.`;
    expect(isNamespace(`${label.repeat(4)}b`)).toBe(true);
    expect(isNamespace(`${'a.'.repeat(126)}a`)).toBe(true);
    expect(isNamespace(`${'a.'.repeat(126)}aa`)).toBe(false);
  });
});

describe('isProductName', () => {
  it.each(['a', '0', 'chat', 'llama-3.1-8b', 'a_b', 'a.b-c_d', '3', 'latest', 'v1'])('takes %s', (value) => {
    expect(isProductName(value)).toBe(true);
  });

  it.each([
    '',
    '.',
    '..',
    '-a',
    'a-',
    '.a',
    'a.',
    '_a',
    'a_',
    'a--b',
    'a..b',
    'a.-b',
    'a b',
    'a/b',
    'a@b',
    'a+b',
    'a:b',
    'A',
    'ñ',
    'a\n',
    'a\u0000',
    '%2e',
    '\ud800',
  ])('refuses %j', (value) => {
    expect(isProductName(value)).toBe(false);
  });
});

describe('isVersionName', () => {
  it.each(['1', '1.0', 'v1', '1.0.0-rc.1+build.5', '2024-07-23', 'A', 'a:b', 'sha:1', '1_0', LATEST])(
    'takes %s',
    (value) => {
      expect(isVersionName(value)).toBe(true);
    },
  );

  it.each(['', '.', '1.', '.1', '1..2', '1+-2', '1,2', '1/2', '1 2', '1@2', '~1', '^1', '1\n', '１', 'ü'])(
    'refuses %j',
    (value) => {
      expect(isVersionName(value)).toBe(false);
    },
  );
});

describe('the length of names', () => {
  it.each([
    [NAME_LENGTH_MAX - 1, true],
    [NAME_LENGTH_MAX, true],
    [NAME_LENGTH_MAX + 1, false],
  ])('may be %i: %s', (length, expected) => {
    expect(NAME_LENGTH_MAX).toBe(128);
    expect(isProductName('a'.repeat(length))).toBe(expected);
    expect(isVersionName('a'.repeat(length))).toBe(expected);
  });
});

describe('parseReference', () => {
  it('says the whole of what is wrong', () => {
    const error = failureOf(() => parseReference('acme.example/Chat@1'));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      name: 'ContractError',
      code: 'reference-invalid',
      message:
        'Cannot read reference "acme.example/Chat@1": "Chat" is not a product name of lower-case letters, digits, ".", "_", "-"',
    });
  });

  it.each([
    ['chat', 'Cannot read reference "chat": expected "namespace/product@version" or "sha256:" and 64 digits'],
    ['acme/chat@1', 'Cannot read reference "acme/chat@1": "acme" is not a lower-case domain name'],
    [
      'acme.example/chat@1/2',
      'Cannot read reference "acme.example/chat@1/2": "1/2" is not a version of letters, digits, ".", "_", "+", ":", "-"',
    ],
    [
      'acme.example/chat@1@2',
      'Cannot read reference "acme.example/chat@1@2": "1@2" is not a version of letters, digits, ".", "_", "+", ":", "-"',
    ],
    [
      'a@b.example/chat',
      'Cannot read reference "a@b.example/chat": expected "namespace/product@version" or "sha256:" and 64 digits',
    ],
    [
      'SHA256:0',
      'Cannot read reference "SHA256:0": expected "namespace/product@version" or "sha256:" and 64 digits',
    ],
  ])('says of %s why', (value, message) => {
    expect(failureOf(() => parseReference(value))).toHaveProperty('message', message);
  });

  it('quotes 160 characters at most', () => {
    const quoted = (length: number): string =>
      /"(x+…?)"/u.exec(String(failureOf(() => parseReference('x'.repeat(length)))))?.[1] ?? '';
    expect(quoted(160)).toBe('x'.repeat(160));
    expect(quoted(161)).toBe(`${'x'.repeat(159)}…`);
    expect(quoted(100_000)).toHaveLength(160);
  });

  it('takes nothing but what formatReference writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '0', '.', '-', '/', '@', ':', 'A', ' ') }),
        (value) => {
          const read = readOrUndefined(value);
          if (read !== undefined) expect(formatReference(read)).toBe(value);
        },
      ),
    );
  });
});

describe('parseDigest', () => {
  it.each([HEX, `sha256:${HEX}`])('reads %s', (value) => {
    expect(parseDigest(value)).toBe(`sha256:${HEX}`);
  });

  it.each([
    '',
    'sha256:',
    HEX.slice(1),
    `${HEX}0`,
    HEX.toUpperCase(),
    `sha256:sha256:${HEX}`,
    `sha512:${HEX}`,
  ])('refuses %j with code and reason', (value) => {
    expect(failureOf(() => parseDigest(value))).toMatchObject({
      code: 'digest-invalid',
      message: `Cannot read digest "${value}": expected "sha256:" and 64 lower-case hexadecimal digits`,
    });
  });
});

describe('toProductName', () => {
  it.each<[string, string | undefined]>([
    ['', undefined],
    ['   ', undefined],
    ['---', undefined],
    ['日本語', undefined],
    ['日本 GPT', 'gpt'],
    ['GPT-4o', 'gpt-4o'],
    ['GPT–4o', 'gpt-4o'],
    ['Phi_3.5  mini', 'phi_3.5-mini'],
    ['a - . _ b', 'a-b'],
    ['Ünïcödé', 'unicode'],
    ['ﬁne', 'fine'],
    ['x²', 'x2'],
    ['№5', 'no5'],
    ['Straße', 'stra-e'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\u0000b', 'a-b'],
    ['\ud800x', 'x'],
    ['C++', 'c'],
  ])('makes of %j %j', (value, name) => {
    expect(toProductName(value)).toBe(name);
  });

  it('cuts at the longest name and leaves no separator at the end', () => {
    expect(toProductName('a'.repeat(500))).toBe('a'.repeat(128));
    expect(toProductName(`${'a'.repeat(127)}-b`)).toBe('a'.repeat(127));
  });

  it('leaves a name that is one already as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9](?:[._-]?[a-z0-9]){0,40}$/u), (name) => {
        expect(toProductName(name)).toBe(name);
      }),
    );
  });
});

function failureOf(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

function readOrUndefined(value: string): ReturnType<typeof parseReference> | undefined {
  try {
    return parseReference(value);
  } catch (error) {
    expect(error).toBeInstanceOf(ContractError);
    return undefined;
  }
}
