import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxSchema, SPDX_CONTEXT } from './check-spdx-schema.ts';
import { collector, elementOf, FIRST, idOf, relationOf, spdxWith, type Told } from './tests/documents.ts';

async function faultsOf(document: JsonObject): Promise<readonly Told[]> {
  const { found, add } = collector();
  const isFitting = await checkSpdxSchema(document, add);
  expect(isFitting).toBe(found.length === 0);
  return found;
}

const model = (members: Readonly<Record<string, Json>> = {}): JsonObject =>
  elementOf('ai_AIPackage', 'model', { name: 'chat', ...members });

describe('a good document', () => {
  it.each<[string, JsonObject]>([
    [
      'of a model with all kinds of members',
      model({
        ai_domain: ['chat'],
        ai_safetyRiskAssessment: 'low',
        ai_hyperparameter: [{ type: 'DictionaryEntry', key: 'layers', value: '32' }],
        ai_energyConsumption: {
          type: 'ai_EnergyConsumption',
          ai_trainingEnergyConsumption: [
            {
              type: 'ai_EnergyConsumptionDescription',
              ai_energyQuantity: '12.5',
              ai_energyUnit: 'megajoule',
            },
          ],
        },
        releaseTime: '2026-05-12T09:30:00Z',
        verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: 'ab' }],
        suppliedBy: idOf('author'),
      }),
    ],
    [
      'with an extension of somebody',
      model({ extension: [{ type: 'https://acme.example/ext#Own', anything: 1 }] }),
    ],
    ['with an element inside another', model({ originatedBy: [elementOf('Person', 'someone')] })],
    [
      'of a relationship to an individual',
      relationOf('hasDeclaredLicense', ['model'], { to: ['expandedlicensing_NoAssertionLicense'] }),
    ],
    ['of a relationship to a blank node', relationOf('contains', ['model'], { to: ['_:other'] })],
    [
      'of a dataset',
      elementOf('dataset_DatasetPackage', 'data', { dataset_datasetType: ['text'], dataset_datasetSize: 0 }),
    ],
  ])('has no findings: %s', async (_name, element) => {
    expect(await faultsOf(spdxWith(element))).toEqual([]);
  });

  it('may be one element without a graph', async () => {
    expect(await faultsOf({ '@context': SPDX_CONTEXT, ...model() })).toEqual([]);
  });
});

describe('a fault in an element', () => {
  it.each<[string, Readonly<Record<string, Json>>, object]>([
    [
      'a misspelt member',
      { ai_limitations: 'none' },
      { code: 'E0102', pointer: `${FIRST}/ai_limitations`, fix: 'Did you mean "ai_limitation"?' },
    ],
    [
      'a member without the prefix of its profile',
      { packageVersion: '1' },
      {
        code: 'E0102',
        fix: 'Did you mean "software_packageVersion"?',
        patch: [
          { op: 'remove', path: `${FIRST}/packageVersion` },
          { op: 'add', path: `${FIRST}/software_packageVersion`, value: '1' },
        ],
      },
    ],
    [
      'a member of another class',
      { dataset_sensor: [] },
      { code: 'E0102', fix: expect.stringContaining('extension') },
    ],
    [
      'one value where a list is required',
      { ai_domain: 'chat' },
      {
        code: 'E0103',
        pointer: `${FIRST}/ai_domain`,
        patch: [{ op: 'replace', path: `${FIRST}/ai_domain`, value: ['chat'] }],
      },
    ],
    [
      'a list where one value is required',
      { ai_limitation: ['none'] },
      { code: 'E0103', patch: [{ op: 'replace', path: `${FIRST}/ai_limitation`, value: 'none' }] },
    ],
    [
      'a list of several where one is required',
      { ai_limitation: ['a', 'b'] },
      { code: 'E0103', patch: undefined },
    ],
    [
      'a number as text',
      { comment: 4 },
      { code: 'E0103', patch: [{ op: 'replace', path: `${FIRST}/comment`, value: '4' }] },
    ],
    [
      'a word in other case',
      { ai_safetyRiskAssessment: 'High' },
      { code: 'E0104', fix: 'Did you mean "high"?' },
    ],
    ['a number for a word', { ai_safetyRiskAssessment: 3 }, { code: 'E0103', expected: 'one word' }],
    ['a word nobody means', { software_primaryPurpose: 'zzz' }, { code: 'E0104', patch: undefined }],
    [
      'a time with an offset',
      { releaseTime: '2026-05-12T11:30:00+02:00' },
      {
        code: 'E0105',
        patch: [{ op: 'replace', path: `${FIRST}/releaseTime`, value: '2026-05-12T09:30:00Z' }],
      },
    ],
    [
      'a time with a fraction',
      { releaseTime: '2026-05-12T11:30:00.250Z' },
      { code: 'E0105', patch: undefined },
    ],
    [
      'a time that is none',
      { releaseTime: '2026-99-12T11:30:00+02:00' },
      { code: 'E0105', patch: undefined },
    ],
    [
      'an id of SPDX 2',
      { suppliedBy: 'SPDXRef-1' },
      { code: 'E0105', fix: expect.stringContaining('namespace') },
    ],
    ['no id of anything', { suppliedBy: 'Acme' }, { code: 'E0105', pointer: `${FIRST}/suppliedBy` }],
    [
      'a truth value for an id',
      { suppliedBy: true },
      { code: 'E0103', expected: 'an id or an object of Agent' },
    ],
    [
      'an object of another class',
      { suppliedBy: { type: 'Hash' } },
      { code: 'E0104', pointer: `${FIRST}/suppliedBy/type` },
    ],
    [
      'an object without type',
      { ai_hyperparameter: [{ key: 'a', value: 'b' }] },
      {
        code: 'E0101',
        patch: [{ op: 'add', path: `${FIRST}/ai_hyperparameter/0/type`, value: 'DictionaryEntry' }],
      },
    ],
    [
      'a number as the value of an entry',
      { ai_metric: [{ type: 'DictionaryEntry', key: 'f1', value: 0.5 }] },
      {
        code: 'E0103',
        pointer: `${FIRST}/ai_metric/0/value`,
        patch: [{ op: 'replace', path: `${FIRST}/ai_metric/0/value`, value: '0.5' }],
      },
    ],
    [
      'an entry without key',
      { ai_metric: [{ type: 'DictionaryEntry' }] },
      { code: 'E0101', pointer: `${FIRST}/ai_metric/0` },
    ],
    [
      'the sign of a unit',
      {
        ai_energyConsumption: {
          type: 'ai_EnergyConsumption',
          ai_trainingEnergyConsumption: [
            { type: 'ai_EnergyConsumptionDescription', ai_energyQuantity: 1, ai_energyUnit: 'kWh' },
          ],
        },
      },
      { code: 'E0104', fix: 'Did you mean "kilowattHour"?' },
    ],
    ['an id that is no text', { spdxId: 7 }, { code: 'E0103', pointer: `${FIRST}/spdxId` }],
    ['an extension without type', { extension: [{}] }, { code: 'E0101', pointer: `${FIRST}/extension/0` }],
    [
      'an extension of no type',
      { extension: [{ type: 'own' }] },
      { code: 'E0104', pointer: `${FIRST}/extension/0/type` },
    ],
    ['null', { comment: null }, { code: 'E0103' }],
    [
      'a misspelt member whose value does not fit the other',
      { summary_: 4 },
      { code: 'E0102', fix: 'Did you mean "summary"?', patch: undefined },
    ],
    [
      'a misspelt member that holds an object',
      { ai_energyConsumptoin: { type: 'ai_EnergyConsumption' } },
      { code: 'E0102', patch: undefined },
    ],
    [
      'the other id beside the right one',
      { '@id': '_:x' },
      { code: 'E0102', pointer: `${FIRST}/@id`, patch: undefined },
    ],
    [
      'one object where a list is required',
      { ai_metric: { type: 'DictionaryEntry', key: 'a' } },
      { code: 'E0103', patch: undefined },
    ],
    [
      'one value of another type where a list is required',
      { ai_domain: 5 },
      { code: 'E0103', expected: 'a list', patch: undefined },
    ],
    [
      'a list of ids where one is required',
      { suppliedBy: [idOf('author')] },
      { code: 'E0103', patch: [{ op: 'replace', path: `${FIRST}/suppliedBy`, value: idOf('author') }] },
    ],
    [
      'a list of one word where a word is required',
      { ai_safetyRiskAssessment: ['low'] },
      { code: 'E0103', patch: [{ op: 'replace', path: `${FIRST}/ai_safetyRiskAssessment`, value: 'low' }] },
    ],
    [
      'a media type of no form',
      { externalRef: [{ type: 'ExternalRef', contentType: 'text' }] },
      { code: 'E0105', pointer: `${FIRST}/externalRef/0/contentType` },
    ],
  ])('is told once, %s', async (_name, members, expected) => {
    expect(await faultsOf(spdxWith(model(members)))).toMatchObject([expected]);
  });

  it.each<[string, Json, object]>([
    ['no object', 'text', { code: 'E0103', pointer: FIRST }],
    ['no type', { spdxId: idOf('x') }, { code: 'E0101', pointer: FIRST }],
    [
      'a type without profile',
      elementOf('Package', 'x'),
      { code: 'E0104', fix: 'Did you mean "software_Package"?' },
    ],
    [
      'a type in other case',
      elementOf('ai_aipackage', 'x'),
      { code: 'E0104', fix: 'Did you mean "ai_AIPackage"?' },
    ],
    [
      'an abstract type',
      elementOf('security_VexVulnAssessmentRelationship', 'x'),
      {
        code: 'E0104',
        pointer: `${FIRST}/type`,
        expected: expect.stringMatching(/^one of ("security_Vex\w+"(, )?){4}$/),
      },
    ],
    ['a type of the prototype', elementOf('constructor', 'x'), { code: 'E0104' }],
    ['no creation information', { type: 'Person', spdxId: idOf('x') }, { code: 'E0101', pointer: FIRST }],
    ['the id of a blank node', { ...elementOf('Person', 'x'), spdxId: '_:x' }, { code: 'E0105' }],
    [
      'a misspelt required member',
      { type: 'Person', SpdxId: idOf('x'), creationInfo: '_:creation' },
      { code: 'E0102', fix: 'Did you mean "spdxId"?' },
    ],
    [
      'the id of another kind',
      { type: 'Person', '@id': idOf('x'), creationInfo: '_:creation' },
      { code: 'E0102', fix: 'Did you mean "spdxId"?' },
    ],
    [
      'a relationship to nothing',
      relationOf('contains', ['model']),
      { code: 'E0107', expected: 'at least 1 item' },
    ],
    [
      'a relationship of SPDX 2',
      relationOf('DEPENDS_ON', ['model', 'author']),
      { code: 'E0104', fix: 'Did you mean "dependsOn"?' },
    ],
    [
      'a relationship of SPDX 3.1',
      relationOf('finetunedOn', ['model', 'author']),
      { code: 'E0104', fix: expect.stringContaining('SPDX 3.1') },
    ],
    ['a dataset without its type', elementOf('dataset_DatasetPackage', 'x'), { code: 'E0101' }],
    [
      'a text for a truth value',
      elementOf('expandedlicensing_CustomLicense', 'x', {
        simplelicensing_licenseText: 'x',
        expandedlicensing_isFsfLibre: 'true',
      }),
      { code: 'E0103', expected: 'true or false' },
    ],
    [
      'a text for a number',
      elementOf('dataset_DatasetPackage', 'x', { dataset_datasetType: ['text'], dataset_datasetSize: '7' }),
      { code: 'E0103', expected: 'a whole number from 0' },
    ],
    ['a type that is no text', { ...elementOf('Person', 'x'), type: 7 }, { code: 'E0104' }],
    [
      'a negative size',
      elementOf('dataset_DatasetPackage', 'x', { dataset_datasetType: ['text'], dataset_datasetSize: -1 }),
      { code: 'E0105' },
    ],
    [
      'a set of one licence',
      elementOf('expandedlicensing_DisjunctiveLicenseSet', 'x', { expandedlicensing_member: [idOf('a')] }),
      { code: 'E0107', expected: 'at least 2 items' },
    ],
  ])('is told once, %s', async (_name, element, expected) => {
    expect(await faultsOf(spdxWith(element))).toMatchObject([expected]);
  });

  it('of elements of several classes without creation information is one cause', async () => {
    const found = await faultsOf(
      spdxWith({ type: 'Person', spdxId: idOf('a') }, { type: 'Tool', spdxId: idOf('b') }),
    );
    expect(found).toHaveLength(2);
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
  });

  it('of many ids of SPDX 2 is one cause', async () => {
    const found = await faultsOf(spdxWith({ ...model(), spdxId: 'SPDXRef-a', suppliedBy: 'SPDXRef-b' }));
    expect(new Set(found.map(({ cause }) => cause)).size).toBe(1);
    expect(found).toHaveLength(2);
  });
});

describe('a fault in the document', () => {
  const graph = spdxWith(model())['@graph'] ?? [];

  it.each<[string, JsonObject, object]>([
    [
      'no context',
      { '@graph': graph },
      { code: 'E0101', patch: [{ op: 'add', path: '/@context', value: SPDX_CONTEXT }] },
    ],
    [
      'the context in a list',
      { '@context': [SPDX_CONTEXT], '@graph': graph },
      { code: 'E0104', patch: [{ op: 'replace', path: '/@context', value: SPDX_CONTEXT }] },
    ],
    [
      'the context of 3.1',
      { '@context': 'https://spdx.org/rdf/3.1/spdx-context.jsonld', '@graph': graph },
      { code: 'E0104', patch: undefined },
    ],
    [
      'more than the context',
      { '@context': [SPDX_CONTEXT, { a: 'b' }], '@graph': graph },
      { code: 'E0104', patch: undefined },
    ],
    [
      'something beside the graph',
      { '@context': SPDX_CONTEXT, '@graph': graph, name: 'x' },
      { code: 'E0102', pointer: '/name' },
    ],
    [
      'a graph that is no list',
      { '@context': SPDX_CONTEXT, '@graph': {} },
      { code: 'E0103', pointer: '/@graph' },
    ],
    ['neither graph nor element', { '@context': SPDX_CONTEXT }, { code: 'E0101', pointer: '' }],
  ])('is told once, %s', async (_name, document, expected) => {
    expect(await faultsOf(document)).toMatchObject([expected]);
  });
});

describe('a hostile document', () => {
  /** Quadratic behaviour takes minutes at this size, linear behaviour a second. */
  const COUNT = 50_000;
  const BOUND_MS = 10_000;

  it.each<[string, (index: number) => Json]>([
    ['different unknown members', (index) => model({ [`k${index}`]: index })],
    ['different words', (index) => model({ software_primaryPurpose: `w${index}` })],
    ['no objects', (index) => index],
    ['different types', (index) => elementOf(`T${index}`, 'x')],
  ])('of many elements with %s is told in linear time', async (_name, make) => {
    const start = performance.now();
    let told = 0;
    await checkSpdxSchema(spdxWith(...Array.from({ length: COUNT }, (_item, index) => make(index))), () => {
      told += 1;
    });
    expect(told).toBe(COUNT);
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });

  it('with one object of many unknown members is told in linear time', async () => {
    const members = Object.fromEntries(Array.from({ length: COUNT }, (_item, index) => [`k${index}`, index]));
    const start = performance.now();
    expect(await faultsOf(spdxWith(model(members)))).toHaveLength(COUNT);
    expect(performance.now() - start).toBeLessThan(BOUND_MS);
  });

  it('of elements inside elements is read to the end', async () => {
    let element: JsonObject = model();
    for (let depth = 0; depth < 200; depth += 1)
      element = relationOf('contains', ['model'], { to: [element] });
    expect(await faultsOf(spdxWith(element))).toEqual([]);
  });
});
