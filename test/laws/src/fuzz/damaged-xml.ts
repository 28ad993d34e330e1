import fc from 'fast-check';
import type { Damage } from './damaged-bytes.ts';

/** What stands in the place of a tag or a text: well-formed, and wrong. */
const TAGS = [
  '',
  '<name/>',
  '<component type="x">',
  '</component>',
  '<x xmlns="y"/>',
  '<t:x xmlns:t="y">z</t:x>',
  '<bom>',
  '<!-- x -->',
  '<?x y?>',
];
const TEXTS = [
  '',
  ' ',
  '-1',
  '1e9',
  'true',
  'NOASSERTION',
  '2026-02-30',
  '&#x202e;',
  '&lt;b&gt;',
  '<![CDATA[<x>]]>',
  'x'.repeat(3_000),
  '<name>x</name>',
];

type Change = (piece: string) => string;

const tag: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...TAGS).map(
    (other): Change =>
      () =>
        other,
  ),
  fc.constant<Change>((piece) => piece + piece),
  fc.constant<Change>((piece) => piece.replace(/ [\w:-]+="[^"]*"/, '')),
  fc.constantFrom(...TEXTS).map(
    (text): Change =>
      (piece) =>
        piece.replace(/"[^"<]*"/, () => JSON.stringify(text)),
  ),
  fc.constant<Change>((piece) => piece.replace(/^<(\/?)\w+/, '<$1version')),
);

const content = fc.constantFrom(...TEXTS).map(
  (text): Change =>
    () =>
      text,
);

/** One to three changed tags or texts of XML. */
export const xmlDamage: fc.Arbitrary<Damage> = fc
  .array(fc.tuple(fc.nat(), fc.oneof(tag, { arbitrary: content, weight: 2 })), { minLength: 1, maxLength: 3 })
  .map(
    (changes): Damage =>
      (bytes) => {
        // Tags and texts in turn: the odd ones are tags.
        const pieces = new TextDecoder().decode(bytes).split(/(<[^>]*>)/);
        for (const [place, change] of changes) {
          const at = place % pieces.length;
          pieces[at] = change(pieces[at] ?? '');
        }
        return new TextEncoder().encode(pieces.join(''));
      },
  );
