import type { Json, JsonObject } from '@trasluz/bom';
import { MODEL, property, type RowExample, testRow } from '../tests/row-examples.ts';

const parameters = (modelParameters: Json): JsonObject => ({ modelCard: { modelParameters } });
const considerations = (members: Json): JsonObject => ({ modelCard: { considerations: members } });
const metrics = (...performanceMetrics: readonly Json[]): JsonObject => ({
  modelCard: { quantitativeAnalysis: { performanceMetrics } },
});
const card = (...properties: readonly Json[]): JsonObject => ({ modelCard: { properties } });
const entry = (key: string, value?: string): JsonObject => ({
  type: 'DictionaryEntry',
  key,
  ...(value === undefined ? {} : { value }),
});

/** Says something that no member of SPDX can hold: nothing is written, and the extension brings it back. */
const unsaid = (name: string, says: JsonObject): RowExample => ({ name, says, reads: {} });

testRow('approach and architecture', MODEL, [
  {
    name: 'a family alone',
    says: parameters({ architectureFamily: 'transformer' }),
    element: { ai_typeOfModel: ['transformer'] },
  },
  {
    name: 'an architecture alone, which any reader takes for the family',
    says: parameters({ modelArchitecture: 'decoder-only' }),
    element: { ai_typeOfModel: ['decoder-only'] },
    reads: parameters({ architectureFamily: 'decoder-only' }),
  },
  ...['supervised', 'unsupervised', 'reinforcement-learning', 'semi-supervised', 'self-supervised'].map(
    (type): RowExample => ({
      name: `the approach ${type}`,
      says: parameters({ approach: { type } }),
      element: { ai_typeOfModel: [type] },
    }),
  ),
  {
    name: 'all three in the order family, architecture, approach',
    says: parameters({
      approach: { type: 'supervised' },
      modelArchitecture: 'decoder-only',
      architectureFamily: 'transformer',
    }),
    element: { ai_typeOfModel: ['transformer', 'decoder-only', 'supervised'] },
  },
  unsaid('an empty family', parameters({ architectureFamily: '' })),
  unsaid('a family that is a number', parameters({ architectureFamily: 7 })),
  unsaid('an approach that is a text', parameters({ approach: 'supervised' })),
  unsaid('parameters that are a list', parameters(['transformer'])),
  unsaid('parameters that are null', parameters(null)),
  unsaid('a card that is empty', { modelCard: {} }),
]);

testRow('task and domain', MODEL, [
  {
    name: 'a task of one word',
    says: parameters({ task: 'text-generation' }),
    element: { ai_informationAboutApplication: 'text-generation' },
  },
  {
    name: 'use cases',
    says: considerations({ useCases: ['assistants', 'search'] }),
    element: { ai_domain: ['assistants', 'search'] },
  },
  {
    name: 'use cases of which one is a number',
    says: considerations({ useCases: ['assistants', 3] }),
    element: { ai_domain: ['assistants'] },
    reads: considerations({ useCases: ['assistants'] }),
  },
  {
    name: 'a use case twice',
    says: considerations({ useCases: ['a', 'a'] }),
    element: { ai_domain: ['a', 'a'] },
  },
  unsaid('a task in a sentence', parameters({ task: 'It writes texts.' })),
  unsaid('a task that is an object', parameters({ task: { name: 'x' } })),
  unsaid('no use case', considerations({ useCases: [] })),
  unsaid('tags', { tags: ['nlp'] }),
]);

testRow('metrics', MODEL, [
  {
    name: 'a type and a value',
    says: metrics({ type: 'accuracy', value: '0.71' }),
    element: { ai_metric: [entry('accuracy', '0.71')] },
  },
  {
    name: 'a slice after the sign',
    says: metrics({ type: 'accuracy', value: '0.71', slice: 'mmlu' }),
    element: { ai_metric: [entry('accuracy@mmlu', '0.71')] },
  },
  {
    name: 'a slice that holds the sign',
    says: metrics({ type: 'f1', value: '1', slice: 'a@b' }),
    element: { ai_metric: [entry('f1@a@b', '1')] },
  },
  {
    name: 'a type that holds the sign, which any reader takes for a slice',
    says: metrics({ type: 'pass@1', value: '0.4' }),
    element: { ai_metric: [entry('pass@1', '0.4')] },
    reads: metrics({ type: 'pass', value: '0.4', slice: '1' }),
  },
  {
    name: 'the same metric twice',
    says: metrics({ type: 'f1', value: '1' }, { type: 'f1', value: '1' }),
    element: { ai_metric: [entry('f1', '1'), entry('f1', '1')] },
  },
  {
    name: 'an interval, which only the extension has',
    says: metrics({
      type: 'f1',
      value: '1',
      confidenceInterval: { lowerBound: '0.9', upperBound: '1.1' },
    }),
    element: { ai_metric: [entry('f1', '1')] },
    reads: metrics({ type: 'f1', value: '1' }),
  },
  unsaid('a type without a value', metrics({ type: 'accuracy' })),
  unsaid('a value without a type', metrics({ value: '1' })),
  unsaid('a value that is a number', metrics({ type: 'f1', value: 0.5 })),
  unsaid('metrics that are texts', metrics('f1')),
]);

testRow('limitations', MODEL, [
  {
    name: 'two, joined by a line break',
    says: considerations({ technicalLimitations: ['hallucination', 'short context'] }),
    element: { ai_limitation: 'hallucination\nshort context' },
  },
  {
    name: 'one of two lines, which any reader takes apart',
    says: considerations({ technicalLimitations: ['a\nb'] }),
    element: { ai_limitation: 'a\nb' },
    reads: considerations({ technicalLimitations: ['a', 'b'] }),
  },
  unsaid('an empty one', considerations({ technicalLimitations: [''] })),
  unsaid('none', considerations({ technicalLimitations: [] })),
  unsaid('numbers', considerations({ technicalLimitations: [1, 2] })),
]);

const HYPERPARAMETER = 'cdx:ai-ml:model:hyperparameter:';

testRow('hyper-parameters', MODEL, [
  {
    name: 'one, without the prefix',
    says: card(property(`${HYPERPARAMETER}context_length`, '4096')),
    element: { ai_hyperparameter: [entry('context_length', '4096')] },
  },
  {
    name: 'one without a value',
    says: card(property(`${HYPERPARAMETER}tied`)),
    element: { ai_hyperparameter: [entry('tied')] },
  },
  {
    name: 'one with an empty value',
    says: card(property(`${HYPERPARAMETER}tied`, '')),
    element: { ai_hyperparameter: [entry('tied', '')] },
  },
  {
    name: 'one of one name twice',
    says: card(property(`${HYPERPARAMETER}a`, '1'), property(`${HYPERPARAMETER}a`, '2')),
    element: { ai_hyperparameter: [entry('a', '1'), entry('a', '2')] },
  },
  {
    name: 'one whose value is a number',
    says: card({ name: `${HYPERPARAMETER}a`, value: 4 }),
    element: { ai_hyperparameter: [entry('a')] },
    reads: card(property(`${HYPERPARAMETER}a`)),
  },
  unsaid('another property', card(property('acme:x', '1'))),
  unsaid('a property without a name', card({ value: '1' })),
]);

testRow('thresholds', MODEL, [
  {
    name: 'a name and a number',
    says: card(property('trasluz:metric:threshold', 'f1=0.9')),
    element: { ai_metricDecisionThreshold: [entry('f1', '0.9')] },
  },
  {
    name: 'the last sign parts them',
    says: card(property('trasluz:metric:threshold', 'a=b=0.9')),
    element: { ai_metricDecisionThreshold: [entry('a=b', '0.9')] },
  },
  {
    name: 'an empty value',
    says: card(property('trasluz:metric:threshold', 'f1=')),
    element: { ai_metricDecisionThreshold: [entry('f1', '')] },
  },
  unsaid('no sign', card(property('trasluz:metric:threshold', 'f1'))),
  unsaid('no name', card(property('trasluz:metric:threshold', '=0.9'))),
  unsaid('no value at all', card(property('trasluz:metric:threshold'))),
]);

testRow('what belongs to no other row of a model', MODEL, [
  unsaid('ethics', considerations({ ethicalConsiderations: [{ name: 'bias', mitigationStrategy: 'm' }] })),
  unsaid('fairness', considerations({ fairnessAssessments: [{ groupAtRisk: 'children' }] })),
  unsaid('users', considerations({ users: ['all'] })),
  unsaid('trade-offs', considerations({ performanceTradeoffs: ['speed'] })),
  unsaid('graphics', { modelCard: { quantitativeAnalysis: { graphics: { description: 'd' } } } }),
  unsaid('inputs and outputs', parameters({ inputs: [{ format: 'text' }], outputs: [{ format: 'text' }] })),
]);
