import { type ElementKind, text } from '@trasluz/bom';
import type { ElementRule } from '../rule.ts';

/** Objects that the schema lets be empty and that are only there for what they say. */
const KINDS: readonly ElementKind[] = [
  'dataset',
  'organization',
  'contact',
  'address',
  'pedigree',
  'evidence',
  'model-card',
  'model-parameters',
  'considerations',
  'environment',
  'data-contents',
  'responsible-party',
  'governance',
];

/** W0312: an object says something. */
export const emptyObject: ElementRule = {
  looksAt: 'element',
  kinds: KINDS,
  code: 'W0312',
  what: text('An object has at least one member.', 'Un objeto tiene al menos un miembro.'),
  why: text(
    'An empty object looks like evidence and says nothing.',
    'Un objeto vacío parece una evidencia y no dice nada.',
  ),
  fix: text('Fill the object, or leave it out.', 'Rellene el objeto o quítelo.'),
  find: (element, report) => {
    for (const _member in element.value) return; // no list of the names is made only to count them
    report({
      pointer: element.pointer,
      cause: element.kind,
      describe: () => ({
        message: `Cannot learn anything from an empty object in "${element.member}"`,
        found: '{}',
        expected: 'at least one member',
        fix: 'Fill the object, or leave it out',
      }),
    });
  },
};
