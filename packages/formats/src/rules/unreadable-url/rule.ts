import { type ElementKind, type Json, text } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';
import { isPlainUrl } from './plain-url.ts';

/** Members that hold one IRI reference or a list of them. */
const MEMBERS: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  'external-reference': ['url'],
  service: ['endpoints'],
  organization: ['url'],
  'data-contents': ['url'],
  license: ['url'],
};

/** W0316: URLs are IRI references, RFC 3987; the formats of JSON Schema that look at them refuse good ones. */
export const unreadableUrl: ElementRule = {
  looksAt: 'element',
  kinds: Object.keys(MEMBERS) as ElementKind[], // the table has no other keys
  code: 'W0316',
  what: text(
    'URLs and endpoints are IRI references: no blanks, and a host after "https://".',
    'Las URL y los "endpoints" son referencias IRI: sin espacios y con un host tras "https://".',
  ),
  why: text('Nobody can follow it.', 'Nadie puede seguirla.'),
  fix: text('Correct the URL; write a blank as %20.', 'Corrija la URL; escriba el espacio como %20.'),
  find: (element, report) => {
    for (const member of MEMBERS[element.kind] ?? []) {
      for (const [place, url] of unreadableAt(element.value[member], member)) {
        report({
          pointer: `${element.pointer}/${place}`,
          cause: url,
          describe: () => ({
            message: `Cannot follow the URL ${quote(url)}`,
            found: quote(url),
            expected: 'an IRI reference as RFC 3987 writes it',
            fix: 'Correct the URL; write a blank as %20',
          }),
        });
      }
    }
  },
};

/** The first member of each pair is below the pointer of the element, which is not asked while all is well. */
function unreadableAt(said: Json | undefined, member: string): readonly (readonly [string, string])[] {
  if (typeof said === 'string') return isReadable(said) ? NONE : [[member, said]];
  if (!Array.isArray(said)) return NONE;
  const found: [string, string][] = [];
  for (let index = 0; index < said.length; index += 1) {
    const item = said[index];
    if (typeof item === 'string' && !isReadable(item)) found.push([`${member}/${index}`, item]);
  }
  return found;
}

const NONE: readonly (readonly [string, string])[] = [];

// RFC 3987, 2.2: these are in no production, nor (4.1) what turns the direction of text; a percent sign begins an octet.
const FORBIDDEN = /[\s<>"\\^`{|}\p{Cc}\u200e\u200f\u202a-\u202e]|%(?![\da-fA-F]{2})/u;

function isReadable(url: string): boolean {
  if (isPlainUrl(url)) return true;
  if (FORBIDDEN.test(url)) return false;
  // The parser of browsers finds a host where RFC 9110, 4.2 has none: "https:///path" and "https:path".
  return !/^https?:/i.test(url) || (/^https?:\/\/[^/?#]/i.test(url) && URL.canParse(url));
}
