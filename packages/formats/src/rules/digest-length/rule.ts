import { isJsonObject, listAt, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

/** Hexadecimal digits of each algorithm's digest; BLAKE3 may have any length and is left out. */
const DIGITS: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'BLAKE2b-256': 64,
  'BLAKE2b-384': 96,
  'BLAKE2b-512': 128,
  'Streebog-256': 64,
  'Streebog-512': 128,
};

/** W0306: a digest has the length of its algorithm; the schema accepts any of five. */
export const digestLength: ElementRule = {
  looksAt: 'element',
  kinds: ['component', 'external-reference'],
  code: 'W0306',
  what: text(
    'A digest has as many hexadecimal digits as its algorithm makes.',
    'Un resumen tiene tantos dígitos hexadecimales como produce su algoritmo.',
  ),
  why: text(
    'A digest of another length can never match the bytes: it was cut, or belongs to another algorithm.',
    'Un resumen de otra longitud nunca coincidirá con los bytes: está cortado o es de otro algoritmo.',
  ),
  fix: text('Correct "alg" or "content".', 'Corrija "alg" o "content".'),
  find: (element, report) => {
    const hashes = listAt(element.value, 'hashes');
    for (let index = 0; index < hashes.length; index += 1) {
      const hash = hashes[index];
      if (!isJsonObject(hash)) continue;
      const algorithm = textAt(hash, 'alg') ?? '';
      const length = textAt(hash, 'content')?.length;
      const expected = Object.hasOwn(DIGITS, algorithm) ? DIGITS[algorithm] : undefined;
      if (length === undefined || expected === undefined || length === expected) continue;
      report({
        pointer: `${element.pointer}/hashes/${index}/content`,
        cause: `${algorithm} ${length}`,
        describe: () => ({
          message: `Cannot match a digest of ${length} digits with ${quote(algorithm)}`,
          found: `${length} hexadecimal digits`,
          expected: `${expected} hexadecimal digits`,
          fix: 'Correct "alg" or "content"',
        }),
      });
    }
  },
};
