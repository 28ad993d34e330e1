import {
  type Accelerator,
  type Authorization,
  type Catalog,
  type CatalogData,
  type Cloud,
  createCatalog,
  type FirmwareReview,
  type HostedModel,
  type InstanceType,
  type Jurisdiction,
  type Known,
  type ModelFacts,
  type NotFound,
  type Quoted,
  type Region,
  type Source,
  type Subprocessor,
  type Supplier,
} from '@trasluz/catalog';

/** A page of the maker itself. */
export const MAKER: Source = {
  id: 'maker',
  title: 'Acme, a page',
  location: 'https://acme.example/page',
  licence: 'page',
  grade: 'vendor',
  date: '2026-08',
  dateKind: 'published',
};

/** A list that somebody else keeps in a repository. */
export const LIST: Source = {
  id: 'list',
  title: 'A list',
  location: 'github:somebody/list@0123abc:data/list.json',
  licence: 'MIT',
  grade: 'secondary',
  date: '2026-07-02',
  dateKind: 'snapshot',
};

/** What no document says. */
export const KNOWLEDGE: Source = {
  id: 'knowledge',
  title: 'Generally known',
  location: 'no document',
  licence: 'none',
  grade: 'generally-known',
  date: '2026-08',
  dateKind: 'published',
};

/** A value that the maker states. */
export function known<T>(value: T, changes: Partial<Known<T>> = {}): Known<T> {
  return { value, sources: ['maker'], asOf: '2026-08', ...changes };
}

/** A value with its words, as cards have it. */
export function quoted<T>(value: T, quote: string): Quoted<T> {
  return { ...known(value), quote };
}

/** Somebody looked in vain. */
export function notFound(changes: Partial<NotFound['searched']> = {}): NotFound {
  return { value: null, searched: { where: 'the pages of Acme', date: '2026-07', ...changes } };
}

function row(id: string, name: string): Pick<Supplier, 'id' | 'name' | 'aliases' | 'sources' | 'asOf'> {
  return { id, name, aliases: [], sources: ['list'], asOf: '2026-07-02' };
}

/** A supplier with a name and nothing else. */
export function supplierRow(id: string, name: string, changes: Partial<Supplier> = {}): Supplier {
  return { ...row(id, name), ...changes };
}

/** Acme, of which everything is known. */
export const ACME: Supplier = supplierRow('acme', 'Acme', {
  legalNames: known(['Acme Devices, Inc.', 'Acme Devices Ltd']),
  domains: known(['acme.example', 'acme.test']),
  country: known('US'),
});

/** A chip with a name and no designer that was found. */
export function acceleratorRow(changes: Partial<Accelerator> = {}): Accelerator {
  return { ...row('acme-one', 'One'), designer: notFound(), ...changes };
}

/** A cloud of Acme with a name and nothing else. */
export function cloudRow(changes: Partial<Cloud> = {}): Cloud {
  return { ...row('acme-cloud', 'Acme Cloud'), supplier: 'acme', ...changes };
}

/** A region of Acme's cloud. */
export function regionRow(code: string, changes: Partial<Region> = {}): Region {
  return { ...row(`acme-cloud:${code}`, `Region ${code}`), cloud: 'acme-cloud', code, ...changes };
}

/** An instance type of Acme's cloud. */
export function instanceRow(code: string, changes: Partial<InstanceType> = {}): InstanceType {
  return { ...row(`acme-cloud:${code}`, code), cloud: 'acme-cloud', code, ...changes };
}

/** A report on firmware in which nothing was found but its name. */
export function reviewRow(id: string, changes: Partial<FirmwareReview> = {}): FirmwareReview {
  const none = notFound();
  return {
    ...row(id, `Review ${id}`),
    vendor: none,
    vendorName: none,
    product: none,
    version: none,
    digests: none,
    framework: none,
    reviewer: none,
    methodology: none,
    completed: none,
    reportVersion: none,
    scope: none,
    issues: none,
    report: none,
    ...changes,
  };
}

/** A model that Acme hosts. */
export function hostedRow(model: string, changes: Partial<HostedModel> = {}): HostedModel {
  return { ...row(`acme:${model}`, model), provider: 'acme', supplier: 'acme', model, ...changes };
}

/** A card of Acme that says nothing. */
export function cardRow(changes: Partial<ModelFacts> = {}): ModelFacts {
  return { ...row('acme/model', 'model'), developer: 'acme', ...changes };
}

/** A company that Acme names as a sub-processor. */
export function subprocessorRow(supplier: string, changes: Partial<Subprocessor> = {}): Subprocessor {
  const none = notFound();
  return {
    ...row(`acme:${supplier}`, `Company ${supplier}`),
    controller: 'acme',
    supplier,
    purpose: none,
    products: none,
    countries: none,
    ...changes,
  };
}

/** An entry of a register about Acme. */
export function authorizationRow(id: string, changes: Partial<Authorization> = {}): Authorization {
  const none = notFound();
  return {
    ...row(`fedramp:${id}`, `Entry ${id}`),
    supplier: 'acme',
    scheme: 'fedramp',
    status: none,
    level: none,
    authorizedBy: none,
    serviceModels: known(['IaaS']),
    ...changes,
  };
}

/** A country, and whether 18 U.S.C. 2713 is its law. */
export function countryRow(id: string, cloudAct: Jurisdiction['cloudAct']): Jurisdiction {
  const no = known(false);
  return {
    ...row(id, `Country ${id}`),
    alpha3: `${id}X`,
    numeric: '000',
    eu: no,
    eea: no,
    gdprApplies: no,
    aiActApplies: no,
    gdprAdequacy: known('none'),
    cloudAct,
    earA1: no,
    earA5: no,
    earA6: no,
    earD5: no,
    advancedComputingRule: no,
  };
}

/** The United States and Germany. */
export const COUNTRIES: readonly Jurisdiction[] = [
  countryRow('US', known(true, { sources: ['list'], asOf: '2025' })),
  countryRow('DE', known(false)),
];

/** A catalogue of the rows of a test, beside Acme, the two countries and three sources. */
export function catalogOf(data: Partial<CatalogData> = {}): Catalog {
  return createCatalog({
    sources: [MAKER, LIST, KNOWLEDGE],
    suppliers: [ACME],
    jurisdictions: COUNTRIES,
    accelerators: [],
    foundries: [],
    clouds: [],
    regions: [],
    instanceTypes: [],
    sdks: [],
    firmwareReviews: [],
    models: [],
    modelFacts: [],
    authorizations: [],
    subprocessors: [],
    terraformTypes: [],
    kubernetesNames: [],
    ...data,
  });
}
