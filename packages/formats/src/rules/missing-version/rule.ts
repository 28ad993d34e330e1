import { text, textAt } from '@trasluz/bom';
import type { ElementRule } from '../rule.ts';

/** A file is one by its digest, an algorithm or key by its properties; neither has versions. */
const UNVERSIONED: ReadonlySet<unknown> = new Set(['file', 'cryptographic-asset']);

/** W0302: a component says which version it is. */
export const missingVersion: ElementRule = {
  looksAt: 'element',
  kinds: ['component'],
  code: 'W0302',
  what: text(
    'Every component except a single file or a cryptographic asset has a version or, from 1.7 on, a range of versions.',
    'Todo componente que no sea un archivo suelto ni un activo criptográfico tiene una versión o, desde 1.7, un intervalo de versiones.',
  ),
  why: text(
    'Without a version nobody can tell whether a known flaw or a changed licence applies.',
    'Sin versión nadie puede saber si le afecta un fallo conocido o un cambio de licencia.',
  ),
  fix: text('Add "version".', 'Añada "version".'),
  find: (element, report) => {
    const { value } = element;
    const isVersioned = textAt(value, 'version') !== undefined || value['versionRange'] !== undefined;
    if (isVersioned || UNVERSIONED.has(value['type'])) return;
    report({
      pointer: element.pointer,
      describe: () => ({
        message: 'Cannot find a version of this component',
        expected: 'the field "version"',
        fix: 'Add "version"',
      }),
    });
  },
};
