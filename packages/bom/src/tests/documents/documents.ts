import type { JsonObject } from '../../json.ts';
import { CLOUD } from './cloud.ts';
import { DATA_FLOW } from './data-flow.ts';
import { FINE_TUNE } from './fine-tune.ts';
import { THIRD_PARTY } from './third-party.ts';
import { TWO_CLOUDS } from './two-clouds.ts';

/** The rich documents of the tests by the name of their golden files. */
export const DOCUMENTS: Readonly<Record<string, JsonObject>> = {
  'two-clouds': TWO_CLOUDS,
  'fine-tune': FINE_TUNE,
  'data-flow': DATA_FLOW,
  'third-party': THIRD_PARTY,
  cloud: CLOUD,
};
