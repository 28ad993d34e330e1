import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const card = (considerations: object) => ({ modelCard: { considerations } }) as never; // JSON by construction
const measured = (...performanceMetrics: readonly (object | string)[]) =>
  ({ modelCard: { quantitativeAnalysis: { performanceMetrics } } }) as never; // same
const consumed = (...energyConsumptions: readonly object[]) =>
  card({ environmentalConsiderations: { energyConsumptions } });
const CARD = '/modelCard/considerations';
const METRICS = '/modelCard/quantitativeAnalysis/performanceMetrics';
const ENERGY = `${CARD}/environmentalConsiderations/energyConsumptions`;
const grams = (value: string) => ({ modelCard: { properties: [{ name: 'trasluz:co2:grams', value }] } });

/** What a model card says of limits, uses, measurements and energy. */
const ROWS: readonly FactRow[] = [
  [
    'model.limitations',
    'model',
    card({ technicalLimitations: ['b', 'a', 'b'] }),
    'declared',
    ['a', 'b'],
    [`${CARD}/technicalLimitations/0`, `${CARD}/technicalLimitations/1`, `${CARD}/technicalLimitations/2`],
  ],
  ['model.limitations', 'model', card({ technicalLimitations: 'many' }), 'not-disclosed', [], []],
  [
    'model.limitations',
    'model',
    card({ technicalLimitations: [{ text: 'a' }, [], null, ' '] }),
    'not-disclosed',
    [],
    [],
  ],
  [
    'model.limitations',
    'model',
    card({ technicalLimitations: ['withheld'] }),
    'withheld',
    [],
    [`${CARD}/technicalLimitations/0`],
    'the author withholds it',
  ],
  [
    'model.use-cases',
    'model',
    card({ useCases: ['chat', 'search'] }),
    'declared',
    ['chat', 'search'],
    [`${CARD}/useCases/0`, `${CARD}/useCases/1`],
  ],
  [
    'model.use-cases',
    'model',
    [['undisclosed', 'use-cases=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'model.evaluation',
    'model',
    measured({ type: 'mmlu', value: '0.71' }),
    'declared',
    ['mmlu = 0.71'],
    [`${METRICS}/0`],
  ],
  [
    'model.evaluation',
    'model',
    measured({ type: 'mmlu', slice: 'law', value: '0.6' }),
    'declared',
    ['mmlu (law) = 0.6'],
    [`${METRICS}/0`],
  ],
  [
    'model.evaluation',
    'model',
    measured({ slice: 'law', value: '0.6' }),
    'declared',
    ['metric (law) = 0.6'],
    [`${METRICS}/0`],
  ],
  [
    'model.evaluation',
    'model',
    measured({ type: 'mmlu', value: 0.71 }),
    'partial',
    ['mmlu'],
    [`${METRICS}/0`],
    'a metric without its value',
  ],
  [
    'model.evaluation',
    'model',
    measured({ type: 'mmlu', slice: 'law' }, { type: 'f1', value: '1' }),
    'partial',
    ['f1 = 1', 'mmlu (law)'],
    [`${METRICS}/0`, `${METRICS}/1`],
    'a metric without its value',
  ],
  ['model.evaluation', 'model', measured({ slice: 'law' }, {}, 'mmlu'), 'not-disclosed', [], []],
  [
    'model.evaluation',
    'model',
    [['undisclosed', 'evaluation=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'model.fairness',
    'model',
    card({ fairnessAssessments: [{ groupAtRisk: 'minors', harms: 'exclusion' }] }),
    'declared',
    ['exclusion', 'minors'],
    [`${CARD}/fairnessAssessments/0/groupAtRisk`, `${CARD}/fairnessAssessments/0/harms`],
  ],
  [
    'model.fairness',
    'model',
    card({ fairnessAssessments: [{ benefits: 'b', mitigationStrategy: 'm' }] }),
    'not-disclosed',
    [],
    [],
  ],
  [
    'model.ethics',
    'model',
    card({ ethicalConsiderations: [{ name: 'bias' }, { name: 'misuse' }] }),
    'declared',
    ['bias', 'misuse'],
    [`${CARD}/ethicalConsiderations/0/name`, `${CARD}/ethicalConsiderations/1/name`],
  ],
  [
    'model.ethics',
    'model',
    card({ ethicalConsiderations: [{ mitigationStrategy: 'm' }, 'bias'] }),
    'not-disclosed',
    [],
    [],
  ],
  [
    'model.energy',
    'model',
    consumed({ activityEnergyCost: { value: 30 } }, { activityEnergyCost: { value: 4 } }),
    'declared',
    [4, 30],
    [`${ENERGY}/0/activityEnergyCost/value`, `${ENERGY}/1/activityEnergyCost/value`],
  ],
  [
    'model.energy',
    'model',
    consumed({ activityEnergyCost: { value: 0 } }),
    'declared',
    [0],
    [`${ENERGY}/0/activityEnergyCost/value`],
  ],
  [
    'model.energy',
    'model',
    consumed({ activityEnergyCost: { value: '30' } }),
    'declared',
    [30],
    [`${ENERGY}/0/activityEnergyCost/value`],
  ],
  [
    'model.energy',
    'model',
    consumed({ activityEnergyCost: { value: 'a lot' } }),
    'partial',
    ['a lot'],
    [`${ENERGY}/0/activityEnergyCost/value`],
    'not a number',
  ],
  ['model.energy', 'model', consumed({ activityEnergyCost: 30 }), 'not-disclosed', [], []],
  [
    'model.energy',
    'model',
    [['undisclosed', 'energy=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'model.co2',
    'model',
    consumed({ co2CostEquivalent: { value: 11390 } }),
    'declared',
    [11_390],
    [`${ENERGY}/0/co2CostEquivalent/value`],
  ],
  ['model.co2', 'model', grams('2500000'), 'declared', [2.5], ['/modelCard/properties/0']],
  ['model.co2', 'model', [['co2:grams', '1e6']], 'declared', [1], [0]],
  [
    'model.co2',
    'model',
    [['undisclosed', 'co2=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
];

describe('a model card', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
