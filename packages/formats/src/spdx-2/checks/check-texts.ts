import { type JsonObject, textAt } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { quote } from '../../findings/quote.ts';
import { membersOf, NO_ASSERTION } from '../members.ts';
import { parseParty } from '../party.ts';

/** Checks the texts that SPDX 2 gives a form: times and who somebody is. Its JSON schema takes any text. */
export function checkTexts(document: JsonObject, report: (finding: Finding) => void): void {
  const root = membersOf(document, '');
  const creation = document['creationInfo'];
  if (typeof creation === 'object' && creation !== null && !Array.isArray(creation)) {
    const info = membersOf(creation as JsonObject, ''); // neither a list nor a plain value
    checkTime(textAt(info.value, 'created'), '/creationInfo/created', report);
    for (const [index, text] of info.texts('creators'))
      checkParty(text, `/creationInfo/creators/${index}`, report);
  }
  for (const [index, value] of root.objects('packages')) {
    for (const name of ['supplier', 'originator']) {
      const text = textAt(value, name);
      if (text !== undefined && text !== NO_ASSERTION) checkParty(text, `/packages/${index}/${name}`, report);
    }
    for (const name of ['releaseDate', 'builtDate', 'validUntilDate']) {
      checkTime(textAt(value, name), `/packages/${index}/${name}`, report);
    }
  }
}

/** SPDX 2.3 §6.9: UTC, whole seconds. */
const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

function checkTime(text: string | undefined, pointer: string, report: (finding: Finding) => void): void {
  if (text === undefined || text === NO_ASSERTION || TIME.test(text)) return;
  report(otherForm(text, { pointer, expected: 'a time in UTC such as "2026-05-12T09:30:00Z"' }));
}

function checkParty(text: string, pointer: string, report: (finding: Finding) => void): void {
  if (parseParty(text) !== undefined) return;
  report(otherForm(text, { pointer, expected: '"Organization: ", "Person: " or "Tool: " and a name' }));
}

function otherForm(
  text: string,
  { pointer, expected }: { readonly pointer: string; readonly expected: string },
): Finding {
  return {
    code: 'W0412',
    pointer,
    cause: expected,
    family: expected,
    describe: () => ({
      message: `Cannot read ${quote(text)} as ${expected}`,
      found: quote(text),
      expected,
      fix: `Write ${expected}`,
    }),
  };
}
