import { normalPurl, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';
import { isPlainPurl } from './plain-purl.ts';

/** W0319: a purl is one. */
export const packageUrl: ElementRule = {
  looksAt: 'element',
  kinds: ['component'],
  code: 'W0319',
  what: text(
    'A "purl" is a package URL: "pkg:<type>/<namespace>/<name>@<version>".',
    'Un "purl" es una URL de paquete: "pkg:<tipo>/<espacio>/<nombre>@<versión>".',
  ),
  why: text(
    'Things are joined across documents by package URL; a broken one joins nothing.',
    'Los elementos se unen entre documentos por su URL de paquete; una rota no une nada.',
  ),
  fix: text('Correct the package URL, or leave it out.', 'Corrija la URL de paquete o quítela.'),
  find: (element, report) => {
    const purl = textAt(element.value, 'purl');
    if (purl === undefined || isPlainPurl(purl) || normalPurl(purl) !== undefined) return;
    report({
      pointer: `${element.pointer}/purl`,
      cause: purl,
      describe: () => ({
        message: `Cannot read ${quote(purl)} as a package URL`,
        found: quote(purl),
        expected: '"pkg:<type>/<namespace>/<name>@<version>"',
        fix: 'Correct the package URL, or leave it out',
      }),
    });
  },
};
