import accelerators from '../data/accelerators.json' with { type: 'json' };
import authorizations from '../data/authorizations.json' with { type: 'json' };
import clouds from '../data/clouds.json' with { type: 'json' };
import firmwareReviews from '../data/firmware-reviews.json' with { type: 'json' };
import foundries from '../data/foundries.json' with { type: 'json' };
import instanceTypes from '../data/instance-types.json' with { type: 'json' };
import jurisdictions from '../data/jurisdictions.json' with { type: 'json' };
import kubernetesNames from '../data/kubernetes-names.json' with { type: 'json' };
import modelFacts from '../data/model-facts.json' with { type: 'json' };
import models from '../data/models.json' with { type: 'json' };
import regions from '../data/regions.json' with { type: 'json' };
import sdks from '../data/sdks.json' with { type: 'json' };
import sources from '../data/sources.json' with { type: 'json' };
import subprocessors from '../data/subprocessors.json' with { type: 'json' };
import suppliers from '../data/suppliers.json' with { type: 'json' };
import terraformTypes from '../data/terraform-types.json' with { type: 'json' };
import type { CatalogData } from './catalog.ts';
import type { Widened } from './widened.ts';

const files: Widened<CatalogData> = {
  sources,
  accelerators,
  foundries,
  clouds,
  regions,
  instanceTypes,
  jurisdictions,
  suppliers,
  sdks,
  firmwareReviews,
  models,
  modelFacts,
  authorizations,
  subprocessors,
  terraformTypes,
  kubernetesNames,
};

/** The data files as they are. Import it through {@link loadCatalogData}: a static import puts all of it in a bundle. */
// The compiler holds the files against the row types above; it cannot see literals, which the JSON schemas check.
export const catalogData: CatalogData = files as CatalogData;
