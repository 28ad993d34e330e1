import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storableText } from '../publish/storable-json.ts';
import { type CursorKey, formatCursor, parseCursor } from './cursor.ts';

const KEY = fc.oneof(fc.string(), fc.integer());
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('parseCursor', () => {
  it('reads what formatCursor wrote', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(KEY, { maxLength: 4 }), (at, keys) => {
        const storable = keys.map((key) => (typeof key === 'string' ? storableText(key) : key));
        const cursor = { list: 'search', at, keys: storable };
        expect(parseCursor(formatCursor(cursor), 'search', keys)).toEqual(cursor);
      }),
    );
  });

  it.each<[string, string, readonly CursorKey[]]>([
    ['of another list', encode(['facts', 1, 'a']), ['']],
    ['with too few keys', encode(['search', 1]), ['']],
    ['with too many keys', encode(['search', 1, 'a', 'b']), ['']],
    ['with a key of another type', encode(['search', 1, 2]), ['']],
    ['with a key that is an object', encode(['search', 1, {}]), ['']],
    ['with a number that is no 32-bit integer', encode(['search', 1, 2 ** 40]), [0]],
    ['with half a publication', encode(['search', 0.5, 'a']), ['']],
    ['that is an object', encode({ list: 'search' }), []],
    ['that is no JSON', 'AAAA', []],
    ['that is too long', 'A'.repeat(8_001), []],
    ['that is empty', '', []],
  ])('refuses a cursor %s', (_, text, example) => {
    expect(() => parseCursor(text, 'search', example)).toThrow(
      expect.objectContaining({ code: 'bad-cursor' }),
    );
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => parseCursor(text, 'search', [''])).toThrow(
          expect.objectContaining({ code: 'bad-cursor' }),
        );
      }),
    );
  });
});
