import fc from 'fast-check';
import type { Damage } from './damaged-bytes.ts';

/** Values where none of them belongs, or none of that size. */
const JUNK: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e21,
    Number.MAX_SAFE_INTEGER,
    '',
    ' ',
    'x',
    '\u202e',
    '\u0000',
    'NOASSERTION',
  ],
  ...[
    'x'.repeat(3_000),
    '/'.repeat(300),
    '%'.repeat(30),
    'pkg:',
    'pkg:npm/%ff@',
    'urn:cdx:x/1#',
    'urn:uuid:',
    '_:creation',
  ],
  ...[
    '2026-02-30T00:00:00Z',
    '+275761-01-01T00:00:00Z',
    'MIT AND (',
    '('.repeat(500),
    '(((MIT',
    'http://[::1',
    'a b',
  ],
  ...[
    [],
    {},
    [[]],
    [null],
    [{}],
    { type: 'x' },
    { '@id': '_:a' },
    { ref: 'x', dependsOn: ['x'] },
    [1, 'a', null, {}],
  ],
  Array.from({ length: 300 }, (_, index) => ({
    type: 'library',
    name: `n${index % 7}`,
    'bom-ref': `r${index % 5}`,
  })),
];

/** Names that mean something in some format, or to JavaScript. */
const NAMES = [
  ...[
    'constructor',
    'toString',
    'hasOwnProperty',
    'length',
    '',
    '/',
    '~',
    'type',
    'name',
    'bom-ref',
    'components',
  ],
  ...[
    'dependencies',
    'specVersion',
    'bomFormat',
    '@graph',
    '@context',
    'spdxId',
    'spdxVersion',
    'extension',
    'to',
    'from',
  ],
  ...[
    'payloadType',
    'predicate',
    '_type',
    'citations',
    'properties',
    'compositions',
    'modelCard',
    'signature',
  ],
];

type Edit = (holder: object, name: string) => void;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...JUNK).map(
    (junk): Edit =>
      (holder, name) =>
        set(holder, name, structuredClone(junk)),
  ),
  fc.constantFrom(...NAMES).map(
    (other): Edit =>
      (holder, name) =>
        set(holder, other, Reflect.get(holder, name)),
  ),
  fc.constant<Edit>(
    (holder, name) =>
      void (Array.isArray(holder) ? holder.splice(Number(name), 1) : Reflect.deleteProperty(holder, name)),
  ),
  // The holder inside itself, as a copy: nothing in a text can be a cycle.
  fc.constant<Edit>((holder, name) => set(holder, name, structuredClone(holder))),
  fc.nat(70).map(
    (depth): Edit =>
      (holder, name) => {
        let value: unknown = Reflect.get(holder, name);
        for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
        set(holder, name, value);
      },
  ),
  fc.constant<Edit>((holder) => {
    if (Array.isArray(holder)) holder.push(...structuredClone(holder));
  }),
);

/** One to five edits of a JSON text; a text that is none stays as it is. */
export const valueDamage: fc.Arbitrary<Damage> = fc
  .array(fc.tuple(fc.nat(), edit), { minLength: 1, maxLength: 5 })
  .map(
    (edits): Damage =>
      (bytes) => {
        const document = parsed(bytes);
        if (document === undefined) return bytes;
        for (const [place, change] of edits) {
          const places = placesOf(document);
          const [holder, name] = places[place % Math.max(places.length, 1)] ?? [document, 'x'];
          change(holder, name);
        }
        return new TextEncoder().encode(JSON.stringify(document));
      },
  );

/** What people do to a value when they write it by hand. */
const slip: fc.Arbitrary<(value: unknown) => unknown> = fc.constantFrom<((value: unknown) => unknown)[]>(
  (value) => (typeof value === 'string' ? value.toLowerCase() : value),
  (value) => (typeof value === 'string' ? value.slice(0, -1) : value),
  (value) => (typeof value === 'string' ? value.replace('-', '') : String(value)),
  (value) => [value],
);

/** A few slips of the pen, of which many have one right answer. */
export const misspelling: fc.Arbitrary<Damage> = fc
  .array(fc.tuple(fc.nat(), slip), { minLength: 3, maxLength: 8 })
  .map(
    (slips): Damage =>
      (bytes) => {
        const document = parsed(bytes);
        if (document === undefined) return bytes;
        for (const [place, change] of slips) {
          const places = placesOf(document).filter(
            ([holder, name]) => typeof Reflect.get(holder, name) !== 'object',
          );
          const [holder, name] = places[place % Math.max(places.length, 1)] ?? [document, 'x'];
          set(holder, name, change(Reflect.get(holder, name)));
        }
        return new TextEncoder().encode(JSON.stringify(document, undefined, 1));
      },
  );

function set(holder: object, name: string, value: unknown): void {
  if (name !== '__proto__' && !(Array.isArray(holder) && name === 'length')) Reflect.set(holder, name, value);
}

function parsed(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined; // XML, and bytes that were damaged before
  }
}

type Place = readonly [holder: object, name: string];

function placesOf(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]): readonly Place[] => [
    [value, name],
    ...placesOf(member),
  ]);
}
