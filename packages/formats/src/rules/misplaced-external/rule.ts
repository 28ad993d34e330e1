import { text } from '@trasluz/bom';
import type { ElementRule } from '../rule.ts';

/** W0314: only what a product runs with, and does not contain, is external. */
export const misplacedExternal: ElementRule = {
  looksAt: 'element',
  kinds: ['component'],
  code: 'W0314',
  what: text(
    'The subject of a document and components with the scope "excluded" are not external.',
    'El sujeto del documento y los componentes con "scope": "excluded" no son externos.',
  ),
  why: text(
    'An external component is provided by the environment at run time; what a document is about cannot be.',
    'Un componente externo lo aporta el entorno en ejecución; aquello de lo que trata el documento no puede serlo.',
  ),
  fix: text('Remove "isExternal", or correct the scope.', 'Quite "isExternal" o corrija el "scope".'),
  find: (element, report) => {
    const { value, owner, member } = element;
    if (value['isExternal'] !== true) return;
    const { pointer } = element; // made when it is asked for, and most components are not external
    const isSubject = owner?.kind === 'metadata' && member === 'component';
    if (!isSubject && value['scope'] !== 'excluded') return;
    report({
      pointer: `${pointer}/isExternal`,
      cause: isSubject ? 'subject' : 'excluded',
      describe: () => ({
        message: `Cannot take ${isSubject ? 'the subject of the document' : 'an excluded component'} as external`,
        found: 'true',
        expected: 'false, or no member "isExternal"',
        fix: 'Remove "isExternal", or correct the scope',
        patch: [{ op: 'remove', path: `${pointer}/isExternal` }],
      }),
    });
  },
};
