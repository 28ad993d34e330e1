import { type Element, ownProperty, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';
import { COUNTRIES } from './countries.ts';

const OWN = ownProperty('');

/** Our own properties whose value begins with a country or subdivision. */
const PLACES = new RegExp(
  `^${OWN}(?:origin:[^:]+|cloud:location|cloud:parent-country|key:jurisdiction|ops:support-location|legal:governing-law)$`,
);

const CODES: ReadonlySet<string> = new Set(COUNTRIES);

/** W0320: countries are ISO 3166-1 alpha-2 codes, places in our own properties also 3166-2. */
export const countryCode: ElementRule = {
  looksAt: 'element',
  kinds: ['address', 'property'],
  code: 'W0320',
  what: text(
    'A country is an ISO 3166-1 alpha-2 code, such as "ES".',
    'Un país es un código ISO 3166-1 alfa-2, como "ES".',
  ),
  why: text(
    'Whose law reaches a thing is told by country; a name in words is not compared.',
    'Qué ley alcanza a algo se dice por país; un nombre escrito con palabras no se compara.',
  ),
  fix: text('Use the code of two letters.', 'Use el código de dos letras.'),
  find: (element, report) => {
    const [member, code] = codeOf(element);
    if (code === undefined || (element.kind === 'address' ? CODES.has(code) : isPlace(code))) return;
    const said = textAt(element.value, member) ?? '';
    report({
      pointer: `${element.pointer}/${member}`,
      cause: code,
      describe: () => ({
        message: `Cannot find the country ${quote(code)} in ISO 3166-1`,
        found: quote(said),
        expected: 'a code of two capital letters, such as "ES"',
        fix: 'Use the ISO 3166-1 alpha-2 code',
      }),
    });
  },
};

function codeOf({ kind, value }: Element): readonly [member: string, code: string | undefined] {
  if (kind === 'address') return ['country', textAt(value, 'country')];
  const name = value['name'];
  // Most properties are not ours, and a beginning is looked at faster than a pattern.
  const isPlace = typeof name === 'string' && name.startsWith(OWN) && PLACES.test(name);
  return ['value', isPlace ? textAt(value, 'value')?.replace(/\s*=.*$/s, '') : undefined];
}

/** A country or subdivision, ISO 3166-2, or a word for none. */
function isPlace(place: string): boolean {
  if (place === 'unknown' || place === 'withheld') return true;
  return CODES.has(place.replace(/-[A-Z\d]{1,3}$/, ''));
}
