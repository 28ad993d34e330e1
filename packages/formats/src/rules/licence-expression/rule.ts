/// <reference path="../../spdx-expression-parse.d.ts" />
import { text, textAt } from '@trasluz/bom';
import parseExpression from 'spdx-expression-parse';
import { quote } from '../../findings/quote.ts';
import type { ElementRule } from '../rule.ts';

/** Longer expressions are not read: nobody writes one, and the parser descends into every bracket. */
export const EXPRESSION_LENGTH_MAX = 2000;

/** W0318: licence expressions are SPDX expressions of licences on the list, or of LicenseRef. */
export const licenceExpression: ElementRule = {
  looksAt: 'element',
  kinds: ['license-choice'],
  code: 'W0318',
  what: text(
    'A licence expression joins identifiers of the SPDX list, or LicenseRef names, by AND, OR and WITH.',
    'Una expresión de licencia une identificadores de la lista SPDX, o nombres LicenseRef, con AND, OR y WITH.',
  ),
  why: text(
    'A policy cannot tell what an unreadable expression allows.',
    'Una política no puede saber qué permite una expresión ilegible.',
  ),
  fix: text(
    'Correct the expression; write licences outside the list as LicenseRef.',
    'Corrija la expresión; escriba las licencias fuera de la lista como LicenseRef.',
  ),
  find: (element, report) => {
    const expression = textAt(element.value, 'expression');
    if (expression === undefined || isExpression(expression)) return;
    report({
      pointer: `${element.pointer}/expression`,
      cause: expression,
      describe: () => ({
        message: `Cannot read ${quote(expression)} as an SPDX licence expression`,
        found: quote(expression),
        expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
        fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
      }),
    });
  },
};

function isExpression(expression: string): boolean {
  if (expression.length > EXPRESSION_LENGTH_MAX) return false;
  try {
    parseExpression(expression);
    return true;
  } catch {
    return false; // the library tells faults by throwing, with an offset that its users do not see
  }
}
