import fc from 'fast-check';

/** Damage to bytes: what a bad disk, a cut connection, a wrong editor or an attacker does to a file. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const flip = fc.tuple(at, fc.nat(7)).map(
  ([where, bit]): Damage =>
    (bytes) => {
      const copy = bytes.slice();
      const index = Math.floor(where * copy.length);
      copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      return copy;
    },
);

const truncate = at.map(
  (where): Damage =>
    (bytes) =>
      bytes.slice(0, Math.floor(where * bytes.length)),
);

const repeat = fc.tuple(at, at, fc.nat(20)).map(
  ([one, other, times]): Damage =>
    (bytes) => {
      const [start, end] = bounds(bytes, one, other);
      const piece = bytes.subarray(start, Math.min(end, start + PIECE_MAX));
      return joined([
        bytes.subarray(0, start),
        ...Array.from({ length: times }, () => piece),
        bytes.subarray(start),
      ]);
    },
);

const remove = fc.tuple(at, at).map(
  ([one, other]): Damage =>
    (bytes) => {
      const [start, end] = bounds(bytes, one, other);
      return joined([bytes.subarray(0, start), bytes.subarray(end)]);
    },
);

/** Pieces of text that readers of some format give a meaning to. */
const TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '\\ud800',
    'null',
    'true',
    '-',
    '1e999',
    '0.1e-400',
    '9'.repeat(400),
  ],
  ...[
    '"__proto__":{},',
    '"constructor":1,',
    '"@graph":[],',
    '"type":"SpdxDocument",',
    '"bom-ref":"",',
    '"payload":"!",',
  ],
  ...[
    '<',
    '>',
    '</',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<?xml?>',
    '&',
    '&amp;',
    '&#0;',
    '&a;',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    'xmlns="x"',
  ],
  ...['\u0000', '\ufeff', '\u202e', '\r', '\u2028', '\t'.repeat(200), '['.repeat(300), '<a>'.repeat(300)],
].map((token) => new TextEncoder().encode(token));

const insert = fc
  .tuple(at, fc.oneof(fc.constantFrom(...TOKENS), fc.uint8Array({ minLength: 1, maxLength: 12 })))
  .map(
    ([where, token]): Damage =>
      (bytes) => {
        const start = Math.floor(where * bytes.length);
        return joined([bytes.subarray(0, start), token, bytes.subarray(start)]);
      },
  );

/** One to four damages, one after the other. */
export const byteDamage: fc.Arbitrary<Damage> = fc
  .array(fc.oneof(flip, truncate, repeat, remove, { arbitrary: insert, weight: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map(
    (damages): Damage =>
      (bytes) =>
        damages.reduce((damaged, damage) => damage(damaged), bytes),
  );

/** A repeated piece is at most this long, so that damage on damage stays small. */
const PIECE_MAX = 2_000;

function bounds(bytes: Uint8Array, one: number, other: number): readonly [number, number] {
  const [a, b] = [Math.floor(one * bytes.length), Math.floor(other * bytes.length)];
  return a < b ? [a, b] : [b, a];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
