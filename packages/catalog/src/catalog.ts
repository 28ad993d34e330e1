import type { Accelerator } from './accelerator.ts';
import type { Authorization } from './authorization.ts';
import type { Cloud } from './cloud.ts';
import { knownValue } from './datum.ts';
import type { FirmwareReview } from './firmware-review.ts';
import { createFirmwareReviews, type FirmwareReviews } from './firmware-reviews.ts';
import type { Foundry } from './foundry.ts';
import type { HostedModel } from './hosted-model.ts';
import type { KubernetesName, TerraformType } from './infrastructure-name.ts';
import type { InstanceType } from './instance-type.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { createLookup, groupRows, type Lookup, normaliseIdentifier } from './lookup.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Region } from './region.ts';
import type { Sdk } from './sdk.ts';
import { createSdks, type Sdks } from './sdks.ts';
import type { Source } from './source.ts';
import type { Subprocessor } from './subprocessor.ts';
import type { Supplier } from './supplier.ts';
import { createSuppliers, type Suppliers } from './suppliers.ts';

/** The rows of the data files. */
export interface CatalogData {
  readonly sources: readonly Source[];
  readonly accelerators: readonly Accelerator[];
  readonly foundries: readonly Foundry[];
  readonly clouds: readonly Cloud[];
  readonly regions: readonly Region[];
  readonly instanceTypes: readonly InstanceType[];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly suppliers: readonly Supplier[];
  readonly sdks: readonly Sdk[];
  readonly firmwareReviews: readonly FirmwareReview[];
  readonly models: readonly HostedModel[];
  readonly modelFacts: readonly ModelFacts[];
  readonly authorizations: readonly Authorization[];
  readonly subprocessors: readonly Subprocessor[];
  readonly terraformTypes: readonly TerraformType[];
  readonly kubernetesNames: readonly KubernetesName[];
}

/** Regions, found by `cloud:code`. */
export interface Regions extends Lookup<Region> {
  /** Regions of a cloud id, ordered by id; empty when none is listed. */
  ofCloud(cloud: string): readonly Region[];
}

/** Instance types, found by `cloud:code`. */
export interface InstanceTypes extends Lookup<InstanceType> {
  /** Instance types that carry an accelerator id, ordered by id. */
  ofAccelerator(accelerator: string): readonly InstanceType[];
}

/** The reference facts, indexed. */
export interface Catalog {
  readonly sources: Lookup<Source>;
  readonly accelerators: Lookup<Accelerator>;
  readonly foundries: Lookup<Foundry>;
  readonly clouds: Lookup<Cloud>;
  readonly regions: Regions;
  readonly instanceTypes: InstanceTypes;
  readonly jurisdictions: Lookup<Jurisdiction>;
  readonly suppliers: Suppliers;
  readonly sdks: Sdks;
  readonly firmwareReviews: FirmwareReviews;
  readonly models: Lookup<HostedModel>;
  readonly modelFacts: Lookup<ModelFacts>;
  readonly authorizations: Lookup<Authorization>;
  readonly subprocessors: Lookup<Subprocessor>;
  readonly terraformTypes: Lookup<TerraformType>;
  readonly kubernetesNames: Lookup<KubernetesName>;
}

/** Indexes catalogue rows; throws a {@link CatalogError} when names are ambiguous or ownership does not end. */
export function createCatalog(data: CatalogData): Catalog {
  const exact = { normalise: normaliseIdentifier, byName: false };
  return {
    sources: createSources(data.sources),
    accelerators: createLookup(data.accelerators),
    foundries: createLookup(data.foundries),
    clouds: createLookup(data.clouds),
    regions: createRegions(data.regions),
    instanceTypes: createInstanceTypes(data.instanceTypes),
    jurisdictions: createLookup(data.jurisdictions),
    suppliers: createSuppliers(data.suppliers),
    sdks: createSdks(data.sdks),
    firmwareReviews: createFirmwareReviews(data.firmwareReviews),
    models: createLookup(data.models, exact),
    modelFacts: createLookup(data.modelFacts),
    authorizations: createLookup(data.authorizations, exact),
    subprocessors: createLookup(data.subprocessors, exact),
    terraformTypes: createLookup(data.terraformTypes, exact),
    kubernetesNames: createLookup(data.kubernetesNames, exact),
  };
}

function createSources(rows: readonly Source[]): Lookup<Source> {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((row) => [row.id, row]));
  return { find: (id) => byId.get(id), all: () => sorted };
}

function createRegions(rows: readonly Region[]): Regions {
  const lookup = createLookup(rows, { byName: false });
  const byCloud = groupRows(lookup.all(), (row) => [row.cloud]);
  return { ...lookup, ofCloud: (cloud) => byCloud.get(cloud) ?? [] };
}

function createInstanceTypes(rows: readonly InstanceType[]): InstanceTypes {
  const lookup = createLookup(rows, { byName: false });
  const byAccelerator = groupRows(lookup.all(), (row) => [knownValue(row.accelerator) ?? '']);
  return { ...lookup, ofAccelerator: (id) => (id === '' ? [] : (byAccelerator.get(id) ?? [])) };
}
