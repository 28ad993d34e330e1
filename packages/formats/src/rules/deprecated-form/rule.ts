import { type Element, type ElementKind, elementsOf, type JsonObject, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { DocumentRule } from '../rule.ts';

interface Form {
  readonly kind: 'component' | 'metadata' | 'vulnerability';
  readonly member: string;
  /** Since which version the specification asks to use something else. */
  readonly since: string;
  readonly instead: string;
  readonly isUsed: (element: Element) => boolean;
}

const isThere =
  (member: string) =>
  ({ value }: Element): boolean =>
    member in value;

const isList =
  (member: string) =>
  ({ value }: Element): boolean =>
    Array.isArray(value[member]);

/** By the words on deprecation in the schemas of 1.5 and 1.6. */
const FORMS: readonly Form[] = [
  {
    kind: 'metadata',
    member: 'tools',
    since: '1.5',
    instead: '"tools" as an object of components and services',
    isUsed: isList('tools'),
  },
  {
    kind: 'vulnerability',
    member: 'tools',
    since: '1.5',
    instead: '"tools" as an object of components and services',
    isUsed: isList('tools'),
  },
  {
    kind: 'metadata',
    member: 'manufacture',
    since: '1.6',
    instead: '"manufacturer" of the subject',
    isUsed: isThere('manufacture'),
  },
  {
    kind: 'component',
    member: 'author',
    since: '1.6',
    instead: '"authors" or "manufacturer"',
    isUsed: isThere('author'),
  },
  { kind: 'component', member: 'modified', since: '1.4', instead: '"pedigree"', isUsed: isThere('modified') },
];

const KINDS: readonly ElementKind[] = ['component', 'metadata', 'vulnerability'];

/** W0315: what the document's own version calls deprecated. It is read all the same. */
export const deprecatedForm: DocumentRule = {
  looksAt: 'document',
  code: 'W0315',
  what: text(
    'Nothing is written in a form that the version of the document calls deprecated.',
    'Nada está escrito en una forma que la versión del documento da por obsoleta.',
  ),
  why: text(
    'Tools that know only the newer form do not find it.',
    'Las herramientas que solo conocen la forma nueva no lo encuentran.',
  ),
  fix: text('Write it in the newer form.', 'Escríbalo en la forma nueva.'),
  keeps: { kinds: KINDS, isKept: (element) => FORMS.some((form) => isOf(form, element)) },
  find: ({ bom, original }, report, kept) => {
    const version = textAt(original, 'specVersion') ?? '';
    const forms = FORMS.filter(({ since }) => since <= version);
    for (const element of isAsWritten(bom, original) ? kept : elementsOf(original, ...KINDS)) {
      for (const form of forms) {
        if (!isOf(form, element)) continue;
        const { kind, member, since, instead } = form;
        report({
          pointer: `${element.pointer}/${member}`,
          cause: `${kind} ${member}`,
          describe: () => ({
            message: `Cannot recommend the member ${quote(member)}: CycloneDX ${since} deprecates it`,
            found: quote(member),
            expected: instead,
            fix: `Use ${instead} instead`,
          }),
        });
      }
    }
  },
};

function isOf({ kind, isUsed }: Form, element: Element): boolean {
  return kind === element.kind && isUsed(element);
}

/** The 1.7 form shares what did not change: where all members are the same objects, its elements are those of the original. */
function isAsWritten(bom: JsonObject, original: JsonObject): boolean {
  return Object.keys(original).every((member) => bom[member] === original[member] || HEAD.has(member));
}

/** What a version writes of itself; there are no elements in it. */
const HEAD: ReadonlySet<string> = new Set(['$schema', 'specVersion']);
