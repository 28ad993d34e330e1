import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxSchema } from './check-spdx-schema.ts';
import { leastOf } from './tests/classes.ts';
import { collector, FIRST, idOf, spdxWith, type Told } from './tests/documents.ts';

async function faultsOf(owner: string, member: string, value: Json): Promise<readonly Told[]> {
  const { found, add } = collector();
  await checkSpdxSchema(spdxWith(leastOf(owner, { [member]: value })), add);
  return found.map(({ describe: _describe, ...told }) => told as Told);
}

const TIME = 'a time in UTC with seconds such as "2026-05-12T09:30:00Z"';
const VERSION = 'a version of three parts such as "3.0.1"';
const MEDIA_TYPE = 'a media type such as "application/json"';
const IRI = 'an IRI such as "https://example.org/bom#model"';
const WHOLE = 'a whole number from 0';
const URI = 'a URI such as "https://example.org/"';

/** Class, member, value, how the value is quoted, what is expected, and the one value that says the same. */
type Row = [string, string, Json, string, string, Json?];

/** A value of another JSON type than the member takes. */
const TYPES: readonly Row[] = [
  ['Person', 'name', 7, '7', 'text', '7'],
  ['Person', 'name', true, 'true', 'text', 'true'],
  ['Person', 'name', null, 'null', 'text'],
  ['Person', 'name', ['Ada'], 'a list of 1', 'text', 'Ada'],
  ['Person', 'name', ['Ada', 'Bo'], 'a list of 2', 'text'],
  ['Person', 'name', [], 'a list of 0', 'text'],
  ['Person', 'name', { en: 'Ada' }, 'an object with "en"', 'text'],
  ['software_Package', 'software_homePage', 4, '4', URI, '4'],
  ['software_Package', 'releaseTime', 2026, '2026', TIME],
  ['software_Package', 'releaseTime', ['2026-05-12T09:30:00Z'], 'a list of 1', TIME, '2026-05-12T09:30:00Z'],
  ['software_Package', 'releaseTime', ['soon'], 'a list of 1', TIME],
  ['simplelicensing_LicenseExpression', 'simplelicensing_licenseListVersion', 3.26, '3.26', VERSION],
  ['software_File', 'contentType', false, 'false', MEDIA_TYPE],
  ['dataset_DatasetPackage', 'dataset_datasetSize', '12', '"12"', WHOLE],
  ['dataset_DatasetPackage', 'dataset_datasetSize', [12], 'a list of 1', WHOLE, 12],
  ['dataset_DatasetPackage', 'dataset_datasetSize', null, 'null', WHOLE],
  ['expandedlicensing_CustomLicense', 'expandedlicensing_isOsiApproved', 'yes', '"yes"', 'true or false'],
  ['expandedlicensing_CustomLicense', 'expandedlicensing_isOsiApproved', 1, '1', 'true or false'],
  [
    'expandedlicensing_CustomLicense',
    'expandedlicensing_isFsfLibre',
    [true],
    'a list of 1',
    'true or false',
    true,
  ],
  ['security_EpssVulnAssessmentRelationship', 'security_probability', true, 'true', 'a number'],
  ['ai_AIPackage', 'ai_domain', 'chat', '"chat"', 'a list', ['chat']],
  ['ai_AIPackage', 'ai_domain', 7, '7', 'a list'],
  ['ai_AIPackage', 'ai_domain', null, 'null', 'a list'],
  ['ai_AIPackage', 'ai_domain', { a: 1 }, 'an object with "a"', 'a list'],
  ['dataset_DatasetPackage', 'dataset_datasetType', 'text', '"text"', 'a list', ['text']],
  ['dataset_DatasetPackage', 'dataset_datasetType', 'smell', '"smell"', 'a list'],
  ['software_Sbom', 'software_sbomType', 'build', '"build"', 'a list', ['build']],
  ['ai_AIPackage', 'ai_safetyRiskAssessment', 3, '3', 'one word'],
  ['ai_AIPackage', 'ai_safetyRiskAssessment', ['low'], 'a list of 1', 'one word', 'low'],
  ['ai_AIPackage', 'ai_safetyRiskAssessment', ['small'], 'a list of 1', 'one word'],
  ['ai_AIPackage', 'ai_safetyRiskAssessment', null, 'null', 'one word'],
  ['software_Package', 'suppliedBy', 7, '7', 'an id or an object of Agent'],
  ['software_Package', 'suppliedBy', [idOf('a')], 'a list of 1', 'an id or an object of Agent', idOf('a')],
  ['software_Package', 'suppliedBy', null, 'null', 'an id or an object of Agent'],
  ['software_Package', 'originatedBy', idOf('a'), `"${idOf('a')}"`, 'a list', [idOf('a')]],
];

describe('a value of another type', () => {
  it.each<Row>(TYPES)('%s %s %j is told', async (owner, member, value, found, expected, repaired) => {
    const pointer = `${FIRST}/${member}`;
    expect(await faultsOf(owner, member, value)).toEqual([
      {
        code: 'E0103',
        pointer,
        cause: `type ${owner} ${member}`,
        family: `type ${expected}`,
        message: `Cannot take ${found} where ${expected} is required`,
        found,
        expected,
        fix: repaired === undefined ? `Write ${expected}` : `Write ${JSON.stringify(repaired)}`,
        patch: repaired === undefined ? undefined : [{ op: 'replace', path: pointer, value: repaired }],
      },
    ]);
  });
});

/** A value of the right type in another form. */
const FORMS: readonly Row[] = [
  ['software_Package', 'releaseTime', '', '""', TIME],
  ['software_Package', 'releaseTime', '2026-05-12', '"2026-05-12"', TIME],
  ['software_Package', 'releaseTime', '2026-05-12 09:30:00', '"2026-05-12 09:30:00"', TIME],
  [
    'software_Package',
    'releaseTime',
    '2026-05-12T11:30:00+02:00',
    '"2026-05-12T11:30:00+02:00"',
    TIME,
    '2026-05-12T09:30:00Z',
  ],
  [
    'software_Package',
    'builtTime',
    '2026-05-12T09:30:00.000Z',
    '"2026-05-12T09:30:00.000Z"',
    TIME,
    '2026-05-12T09:30:00Z',
  ],
  ['software_Package', 'builtTime', '2026-05-12T09:30:00.001Z', '"2026-05-12T09:30:00.001Z"', TIME],
  ['software_Package', 'validUntilTime', '2026-02-30T00:00:00+01:00', '"2026-02-30T00:00:00+01:00"', TIME],
  ['simplelicensing_LicenseExpression', 'simplelicensing_licenseListVersion', '3.26', '"3.26"', VERSION],
  ['simplelicensing_LicenseExpression', 'simplelicensing_licenseListVersion', '03.1.0', '"03.1.0"', VERSION],
  ['software_File', 'contentType', 'text', '"text"', MEDIA_TYPE],
  ['software_File', 'contentType', 'a/b/c', '"a/b/c"', MEDIA_TYPE],
  ['dataset_DatasetPackage', 'dataset_datasetSize', -1, '-1', WHOLE],
  ['dataset_DatasetPackage', 'dataset_datasetSize', 1.5, '1.5', WHOLE],
  ['ai_AIPackage', 'ai_energyConsumption', 'much', '"much"', IRI],
  ['software_Package', 'suppliedBy', 'Acme', '"Acme"', IRI],
  ['software_Package', 'suppliedBy', '', '""', IRI],
  ['software_Package', 'suppliedBy', ':a', '":a"', IRI],
];

describe('a value in another form', () => {
  it.each<Row>(FORMS)('%s %s %j is told', async (owner, member, value, found, expected, repaired) => {
    const pointer = `${FIRST}/${member}`;
    expect(await faultsOf(owner, member, value)).toEqual([
      {
        code: 'E0105',
        pointer,
        cause: `form ${owner} ${member}`,
        family: `form ${expected}`,
        message: `Cannot read ${found} as ${expected}`,
        found,
        expected,
        fix: repaired === undefined ? `Write ${expected}` : `Write ${JSON.stringify(repaired)}`,
        patch: repaired === undefined ? undefined : [{ op: 'replace', path: pointer, value: repaired }],
      },
    ]);
  });

  it.each<[string, string, Json]>([
    ['dataset_DatasetPackage', 'dataset_datasetSize', 0],
    ['dataset_DatasetPackage', 'dataset_datasetSize', 1e21],
    ['security_EpssVulnAssessmentRelationship', 'security_probability', '-0.5'],
    ['security_EpssVulnAssessmentRelationship', 'security_probability', '1.'],
    ['simplelicensing_LicenseExpression', 'simplelicensing_licenseListVersion', '1.0.0-rc.1+a'],
    ['software_Package', 'suppliedBy', '_:a'],
    ['software_Package', 'suppliedBy', 'a:b'],
    ['software_File', 'contentType', 'a/b'],
    ['Person', 'name', ''],
  ])('%s %s %j is taken', async (owner, member, value) => {
    expect(await faultsOf(owner, member, value)).toEqual([]);
  });
});
