import { type Finding, findingsOf } from './finding.ts';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';
import type { ArtefactIssue } from './issue.ts';

/** Properties of which a model has one value; two files that give different ones disagree. */
const SINGLE = [hyperparameter('context_length'), hyperparameter('vocab_size'), PARAMETER_COUNT];

/** Finds what two files state differently: both statements stay in the document, and a person has to look. */
export function conflicts(findings: readonly Finding[]): readonly ArtefactIssue[] {
  const properties = findingsOf(findings, 'card-property').filter(({ name }) => SINGLE.includes(name));
  const byName = Map.groupBy(properties, ({ name }) => name);
  const licences = findingsOf(findings, 'licence').filter(({ licence }) => licence.id !== undefined);
  return [
    ...[...byName].flatMap(([name, found]) => conflict(name, found)),
    ...conflict(
      'licence',
      licences.map(({ licence, from }) => ({ value: licence.id ?? '', from })),
    ),
  ];
}

/** Finds licence files whose title had to stand for a licence, because no field names one and the text is not known. */
export function unlistedLicences(findings: readonly Finding[]): readonly ArtefactIssue[] {
  const licences = findingsOf(findings, 'licence');
  if (licences.some(({ from }) => from.includes('#'))) return [];
  return licences.flatMap(({ licence, from }) => {
    if (licence.name === undefined) return [];
    return [
      {
        code: 'G0403' as const,
        file: from,
        message: `Took over the title of "${from}" as the licence's name`,
        found: licence.name,
        expected:
          'a licence in the front matter of the card, or the exact text of one that is recognised here',
        fix: 'State the licence in the front matter of the card.',
      },
    ];
  });
}

function conflict(what: string, found: readonly { value: string; from: string }[]): readonly ArtefactIssue[] {
  const [first, ...others] = found;
  const other = others.find(
    ({ value, from }) => value !== first?.value && fileOf(from) !== fileOf(first?.from ?? ''),
  );
  if (first === undefined || other === undefined) return [];
  return [
    {
      code: 'G0402',
      file: fileOf(other.from),
      place: what,
      message: `Kept two statements about ${what} that differ`,
      found: `"${first.value}" in ${first.from}, "${other.value}" in ${other.from}`,
      expected: 'one value',
      fix: 'Correct the file that is wrong.',
    },
  ];
}

function fileOf(from: string): string {
  return from.split('#')[0] ?? from;
}
