import type { JsonObject } from '@trasluz/bom';
import { MODEL, property, type RowExample, testRow } from '../tests/row-examples.ts';

const card = (name: string, ...values: readonly string[]): JsonObject => ({
  modelCard: { properties: values.map((value) => property(`trasluz:${name}`, value)) },
});

/** Members of the AI profile of SPDX 3.0.1 §AIPackage that hold any number of texts. */
const LISTS = [
  ['model:explainability', 'ai_modelExplainability'],
  ['model:preprocessing', 'ai_modelDataPreprocessing'],
  ['model:standard', 'ai_standardCompliance'],
] as const;

/** Members that hold one word of a list, with the list. */
const WORDS = [
  ['model:safety-risk', 'ai_safetyRiskAssessment', ['serious', 'high', 'medium', 'low']],
  ['model:autonomy', 'ai_autonomyType', ['yes', 'no']],
] as const;

for (const [name, member] of LISTS)
  testRow(member, MODEL, [
    { name: 'one', says: card(name, 'a'), element: { [member]: ['a'] } },
    { name: 'two, in order', says: card(name, 'b', 'a'), element: { [member]: ['b', 'a'] } },
    { name: 'one twice', says: card(name, 'a', 'a'), element: { [member]: ['a', 'a'] } },
    { name: 'an empty one, which says nothing', says: card(name, ''), reads: {} },
    {
      name: 'no assertion, which any reader takes for nothing',
      says: card(name, 'NOASSERTION'),
      element: { [member]: ['NOASSERTION'] },
      reads: {},
    },
    {
      name: 'a property of the component, which is another thing',
      says: { properties: [property(`trasluz:${name}`, 'a')] },
      reads: {},
    },
  ]);

for (const [name, member, words] of WORDS)
  testRow(member, MODEL, [
    ...words.map((word): RowExample => ({ name: word, says: card(name, word), element: { [member]: word } })),
    { name: 'another word', says: card(name, 'huge'), reads: {} },
    { name: 'a word in capitals', says: card(name, 'LOW'), reads: {} },
    {
      name: 'two words, of which the first counts',
      says: card(name, ...words.slice(0, 2)),
      element: { [member]: words[0] },
      reads: card(name, words[0]),
    },
  ]);

testRow('ai_informationAboutTraining', MODEL, [
  {
    name: 'one text',
    says: card('model:training', 'on two clouds'),
    element: { ai_informationAboutTraining: 'on two clouds' },
  },
  {
    name: 'two texts, of which the first counts',
    says: card('model:training', 'a', 'b'),
    element: { ai_informationAboutTraining: 'a' },
    reads: card('model:training', 'a'),
  },
  { name: 'an empty text', says: card('model:training', ''), reads: {} },
]);

testRow('ai_autonomyType without an assertion', MODEL, [
  {
    name: 'is written, and any reader takes it for nothing',
    says: card('model:autonomy', 'noAssertion'),
    element: { ai_autonomyType: 'noAssertion' },
    reads: {},
  },
]);
