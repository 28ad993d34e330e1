import { type Element, type ElementKind, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import type { ElementRule, Report } from '../rule.ts';

/** Nothing in a BOM is older; the zero times of programming languages are. */
const FIRST_YEAR = 1970;

/** Single dates, by the element that carries them. */
const DATES: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  metadata: ['timestamp'],
  vulnerability: ['created', 'published', 'updated', 'rejected'],
  annotation: ['timestamp'],
  citation: ['timestamp'],
  workflow: ['timeStart', 'timeEnd'],
  task: ['timeStart', 'timeEnd'],
  trigger: ['timeActivated'],
  'release-notes': ['timestamp'],
  licensing: ['lastRenewal', 'expiration'],
};

/** Pairs of which the second cannot come first. */
const SPANS: Readonly<Partial<Record<ElementKind, readonly (readonly [string, string])[]>>> = {
  workflow: [['timeStart', 'timeEnd']],
  task: [['timeStart', 'timeEnd']],
  certificate: [['notValidBefore', 'notValidAfter']],
  licensing: [['lastRenewal', 'expiration']],
  patent: [['filingDate', 'grantDate']],
};

/** W0307: dates that cannot be right. */
export const impossibleDate: ElementRule = {
  looksAt: 'element',
  kinds: [...new Set([...keysOf(DATES), ...keysOf(SPANS)])],
  code: 'W0307',
  what: text(
    'No end comes before its beginning, and no date lies before 1970.',
    'Ningún final precede a su comienzo y ninguna fecha es anterior a 1970.',
  ),
  why: text(
    'Such dates come from unset fields; whatever is computed from them, the age of a training run say, is wrong.',
    'Esas fechas vienen de campos sin valor; lo que se calcule con ellas, como la antigüedad de un entrenamiento, es falso.',
  ),
  fix: text('Correct the date or leave it out.', 'Corrija la fecha o quítela.'),
  find: (element, report) => {
    reportEarly(element, DATES[element.kind] ?? [], report);
    reportReversed(element, SPANS[element.kind] ?? [], report);
  },
};

function keysOf(table: Readonly<Partial<Record<ElementKind, unknown>>>): ElementKind[] {
  return Object.keys(table) as ElementKind[]; // the tables above have no other keys
}

function reportEarly(element: Element, members: readonly string[], report: Report): void {
  for (const member of members) {
    const date = textAt(element.value, member);
    if (date === undefined || !(new Date(date).getUTCFullYear() < FIRST_YEAR)) continue;
    report({
      pointer: `${element.pointer}/${member}`,
      cause: `early ${member}`,
      describe: () => ({
        message: `Cannot believe the date ${quote(date)}`,
        found: quote(date),
        expected: `a date from ${FIRST_YEAR} on`,
        fix: 'Correct the date or leave it out',
      }),
    });
  }
}

function reportReversed(
  element: Element,
  spans: readonly (readonly [string, string])[],
  report: Report,
): void {
  for (const [start, end] of spans) {
    const [from, to] = [textAt(element.value, start), textAt(element.value, end)];
    if (from === undefined || to === undefined || !(Date.parse(to) < Date.parse(from))) continue;
    report({
      pointer: `${element.pointer}/${end}`,
      cause: `reversed ${end}`,
      describe: () => ({
        message: `Cannot end at ${quote(to)} what starts at ${quote(from)}`,
        found: quote(to),
        expected: `a time after "${start}"`,
        fix: `Correct "${start}" or "${end}"`,
      }),
    });
  }
}
