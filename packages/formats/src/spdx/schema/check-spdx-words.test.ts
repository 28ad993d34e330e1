import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxSchema } from './check-spdx-schema.ts';
import { leastOf } from './tests/classes.ts';
import { collector, FIRST, spdxWith, type Told } from './tests/documents.ts';

async function faultsOf(owner: string, member: string, value: Json): Promise<readonly Told[]> {
  const { found, add } = collector();
  await checkSpdxSchema(spdxWith(leastOf(owner, { [member]: value })), add);
  return found.map(({ describe: _describe, ...told }) => told as Told);
}

/** Class, member, word, the word that was meant, and the words that there are. */
const WORDS: readonly (readonly [string, string, string, string | undefined, readonly string[]])[] = [
  ['Annotation', 'annotationType', 'Review', 'review', ['other', 'review']],
  ['Relationship', 'completeness', 'complet', 'complete', ['complete', 'incomplete', 'noAssertion']],
  [
    'LifecycleScopedRelationship',
    'scope',
    'Runtime',
    'runtime',
    ['build', 'design', 'development', 'other', 'runtime', 'test'],
  ],
  ['ai_AIPackage', 'ai_safetyRiskAssessment', 'seriuos', 'serious', ['high', 'low', 'medium', 'serious']],
  ['ai_AIPackage', 'ai_autonomyType', 'Yes', 'yes', ['no', 'noAssertion', 'yes']],
  ['ai_AIPackage', 'ai_autonomyType', 'perhaps', undefined, ['no', 'noAssertion', 'yes']],
  [
    'dataset_DatasetPackage',
    'dataset_confidentialityLevel',
    'RED',
    'red',
    ['amber', 'clear', 'green', 'red'],
  ],
  [
    'dataset_DatasetPackage',
    'dataset_datasetAvailability',
    'directdownload',
    'directDownload',
    ['clickthrough', 'directDownload', 'query', 'registration', 'scrapingScript'],
  ],
  [
    'security_SsvcVulnAssessmentRelationship',
    'security_decisionType',
    'Act',
    'act',
    ['act', 'attend', 'track', 'trackStar'],
  ],
  ['software_File', 'software_fileKind', 'Directory', 'directory', ['directory', 'file']],
];

describe('a word that is not on the list', () => {
  it.each(WORDS)('%s %s %j is told', async (owner, member, value, meant, words) => {
    const pointer = `${FIRST}/${member}`;
    expect(await faultsOf(owner, member, value)).toEqual([
      {
        code: 'E0104',
        pointer,
        cause: `word ${owner} ${member} ${value}`,
        family: `word ${owner} ${member}`,
        message: `Cannot take "${value}" as one of the allowed values`,
        found: `"${value}"`,
        expected: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
        fix: meant === undefined ? 'Choose one of the allowed values' : `Did you mean "${meant}"?`,
        patch: meant === undefined ? undefined : [{ op: 'replace', path: pointer, value: meant }],
      },
    ]);
  });

  it.each([
    ['pretrainedOn', 'trainedOn'],
    ['finetunedOn', 'trainedOn'],
    ['validatedOn', 'testedOn'],
    ['evaluatedOn', 'testedOn'],
    ['runsOn', 'hasHost'],
  ])('%s, which comes with 3.1, is told with %s', async (later, word) => {
    const [told] = await faultsOf('Relationship', 'relationshipType', later);
    expect(told).toMatchObject({
      code: 'E0104',
      cause: `word Relationship relationshipType ${later}`,
      fix: `Write "${word}": "${later}" is a word of SPDX 3.1, not of 3.0.1`,
      patch: undefined,
    });
  });
});

describe('a list', () => {
  it.each<[string, string, number, string]>([
    ['Relationship', 'to', 1, 'at least 1 item'],
    ['dataset_DatasetPackage', 'dataset_datasetType', 1, 'at least 1 item'],
    ['expandedlicensing_ConjunctiveLicenseSet', 'expandedlicensing_member', 2, 'at least 2 items'],
  ])('%s %s is told to be short below %i', async (owner, member, min, expected) => {
    expect(await faultsOf(owner, member, [])).toEqual([
      {
        code: 'E0107',
        pointer: `${FIRST}/${member}`,
        cause: `short ${owner} ${member}`,
        family: `short ${min}`,
        message: `Cannot take a list of 0: ${expected} is required`,
        found: 'a list of 0',
        expected,
        fix: `Write ${expected}`,
        patch: undefined,
      },
    ]);
  });

  it.each<[string, string]>([
    ['ai_AIPackage', 'ai_domain'],
    ['software_Package', 'verifiedUsing'],
    ['software_Package', 'originatedBy'],
  ])('%s %s may be empty', async (owner, member) => {
    expect(await faultsOf(owner, member, [])).toEqual([]);
  });
});
