import { text, textAt } from '@trasluz/bom';
import { quote, quoteList } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';
import { type Allowed, VOCABULARY } from './vocabulary.ts';

/** Values that a message lists. */
const VALUES_SHOWN_MAX = 10;

/** What the author may always say instead of a value. */
const NO_VALUE: ReadonlySet<string> = new Set(['unknown', 'withheld', 'not-applicable']);

/** W0321: values of known properties are in their vocabulary. */
export const taxonomyProperty: ElementRule = {
  looksAt: 'element',
  kinds: ['property'],
  code: 'W0321',
  what: text(
    'The value of a property of the official taxonomy, or of "trasluz:", is one that its vocabulary has.',
    'El valor de una propiedad de la taxonomía oficial, o de "trasluz:", está en su vocabulario.',
  ),
  why: text(
    'A word that nobody else uses is not found, filtered or compared.',
    'Una palabra que nadie más usa no se encuentra, ni se filtra, ni se compara.',
  ),
  fix: text('Choose a value of the vocabulary.', 'Elija un valor del vocabulario.'),
  find: (element, report) => {
    const name = textAt(element.value, 'name');
    const allowed = name === undefined ? undefined : VOCABULARY.get(name);
    const value = allowed === undefined ? undefined : textAt(element.value, 'value');
    if (name === undefined || allowed === undefined || value === undefined) return;
    if (NO_VALUE.has(value) || isAllowed(value, allowed)) return;
    report({
      pointer: `${element.pointer}/value`,
      cause: `${name} ${value}`,
      describe: () => ({
        message: `Cannot take ${quote(value)} as a value of ${quote(name)}`,
        found: quote(value),
        expected:
          typeof allowed === 'string'
            ? FORMS[allowed].name
            : `one of ${quoteList(allowed, VALUES_SHOWN_MAX)}`,
        fix: 'Choose a value of the vocabulary, or say "unknown"',
      }),
    });
  },
};

interface Form {
  readonly name: string;
  readonly pattern: RegExp;
}

const FORMS: Readonly<Record<Extract<Allowed, string>, Form>> = {
  boolean: { name: '"true" or "false"', pattern: /^(?:true|false)$/ },
  date: {
    name: 'a date as RFC 3339 writes it',
    pattern: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/,
  },
  integer: { name: 'a whole number', pattern: /^\d+$/ },
  number: { name: 'a number, such as "8.6e23"', pattern: /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i },
  lei: { name: '20 letters and digits, ISO 17442', pattern: /^[A-Z\d]{18}\d\d$/ },
};

function isAllowed(value: string, allowed: Allowed): boolean {
  return typeof allowed === 'string' ? FORMS[allowed].pattern.test(value) : allowed.includes(value);
}
