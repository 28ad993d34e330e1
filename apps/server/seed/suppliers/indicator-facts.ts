/** The thing in a supplier's document that a fact is asked of. */
export type FactTarget = 'model' | 'training-data' | 'service';

/** A fact whose disclosure an indicator asks for. */
export interface IndicatorFact {
  readonly factId: string;
  readonly target: FactTarget;
}

/**
 * Which fact each indicator of the Foundation Model Transparency Index, December 2025, asks for, by the indicator's
 * name. An indicator is here only where a verdict on it is a verdict on the fact. Near misses stay verdicts of the
 * standard alone: sources of licensed or usage data are not a licence class or a policy of use, a duration is not a
 * date, and a description to build from is more than an architecture. Hardware is asked for with its amount, so there
 * a developer that names the chip alone gets no point.
 */
export const INDICATOR_FACTS: Readonly<Record<string, readonly IndicatorFact[]>> = {
  'Data acquisition methods': [{ factId: 'data.acquisition', target: 'training-data' }],
  Crawling: [{ factId: 'data.opt-out', target: 'training-data' }],
  'Data size': [{ factId: 'data.size', target: 'training-data' }],
  'Data language composition': [{ factId: 'data.language', target: 'training-data' }],
  'Compute usage for final training run': [{ factId: 'training.flop', target: 'model' }],
  'Compute hardware for final training run': [{ factId: 'training.accelerator', target: 'model' }],
  'Compute provider': [{ factId: 'training.provider', target: 'model' }],
  'Energy usage for final training run': [{ factId: 'model.energy', target: 'model' }],
  'Carbon emissions for final training run': [{ factId: 'model.co2', target: 'model' }],
  'Model stages': [{ factId: 'training.stage', target: 'model' }],
  'Model dependencies': [{ factId: 'lineage.base-model', target: 'model' }],
  'Capabilities evaluation': [{ factId: 'model.evaluation', target: 'model' }],
  Quantization: [{ factId: 'model.quantization', target: 'model' }],
  'Terms of use': [{ factId: 'component.license', target: 'model' }],
  'Data retention and deletion policy': [{ factId: 'data.retention', target: 'service' }],
};

/** The indicator that asks for openness itself: its point says that weights can be had by everybody at no cost. */
export const OPEN_WEIGHTS_INDICATOR = 'Open weights';
