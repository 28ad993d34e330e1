import type { JsonObject } from '@trasluz/bom';

/** A digest in the form of the API. */
export const DIGEST: string = `sha256:${'0f'.repeat(32)}`;

/** A moment in the form of the API. */
export const MOMENT = '2026-03-01T12:00:00.000Z';

const counts: JsonObject = {
  evidenced: 1,
  declared: 2,
  partial: 0,
  contradicted: 0,
  withheld: 0,
  'not-disclosed': 3,
  'not-assessed': 0,
  'not-applicable': 0,
};

const lensSummary: JsonObject = { lens: 'sovereignty', counts, stale: 1 };
const publisher: JsonObject = { namespace: 'community.localhost', name: 'Community' };
const supplierName: JsonObject = { domain: 'openai.com', name: 'OpenAI' };
const links: JsonObject = { document: '/v1/boms/x', version: '/v1/suppliers/x', permalink: '/v1/boms/x' };
const text: JsonObject = { en: 'Licence', es: 'Licencia' };

const issue: JsonObject = {
  code: 'E0104',
  severity: 'error',
  message: 'Replace "libary" with one of the types',
  pointer: '/components/0/type',
  line: 12,
  column: 15,
  breadcrumb: ['components', 'left-pad', 'type'],
  found: '"libary"',
  expected: 'library',
  fix: 'library',
  patch: [
    { op: 'replace', path: '/components/0/type', value: 'library' },
    { op: 'remove', path: '/components/0/typo' },
  ],
  also: 2,
  alsoAt: [{ line: 20, column: 3, pointer: '/components/1/type' }],
};

const fact: JsonObject = {
  id: 'component.license',
  scope: 'node',
  subject: 'model',
  subjectName: 'Chat',
  values: ['MIT', 3, true],
  state: 'declared',
  stale: true,
  author: { name: 'Acme', relation: 'third-party' },
  asOf: '2026-01-01',
  pointers: ['/metadata/component'],
  sources: [{ title: 'Card', url: 'https://acme.example/card', date: '2026-01-01', quote: 'MIT' }],
  note: 'from the card',
};

const factChange: JsonObject = { id: 'component.license', before: fact, after: fact };

const change: JsonObject = {
  kind: 'changed',
  nodeKind: 'software',
  before: { name: 'left-pad', version: '1.2.0', pointer: '/components/0' },
  after: { name: 'left-pad', version: '1.3.0', pointer: '/components/1' },
  matchedBy: 'purl',
  facts: [factChange],
  fields: [{ path: '/scope', before: 'required', after: 'optional' }],
};

const diffResult: JsonObject = {
  changes: [change],
  documentFacts: [factChange],
  summary: { added: 0, removed: 0, changed: 1, moved: 0, unchanged: 4 },
};

const version: JsonObject = {
  reference: 'community.localhost/gpt@1',
  publisher,
  supplier: supplierName,
  relation: 'third-party',
  author: 'Jane',
  product: 'gpt',
  name: 'GPT',
  kind: 'model',
  version: '1',
  digest: DIGEST,
  publication: 7,
  publishedAt: MOMENT,
  format: { name: 'CycloneDX', version: '1.7' },
  sizeBytes: 1024,
  counts: { model: 1, dataset: 2 },
  edges: 3,
  isLatest: true,
  lenses: [lensSummary],
  links,
};

const cell: JsonObject = { facts: [fact], more: 4, state: 'declared', values: ['MIT'] };
const row: JsonObject = {
  fact: 'component.license',
  scope: 'node',
  cells: [cell, cell],
  differs: true,
  scopeMismatch: true,
};

const supplierItem: JsonObject = {
  domain: 'openai.com',
  name: 'OpenAI',
  country: 'US',
  parent: { domain: 'foundation.example', name: 'Foundation' },
  own: 0,
  thirdParty: 2,
  kinds: ['model'],
};

const productItem: JsonObject = {
  reference: 'community.localhost/gpt@1',
  publisher,
  product: 'gpt',
  name: 'GPT',
  kind: 'model',
  relation: 'third-party',
  latest: '1',
  versions: 3,
  lenses: [lensSummary],
};

const versionItem: JsonObject = {
  reference: 'community.localhost/gpt@1',
  version: '1',
  digest: DIGEST,
  publication: 7,
  publishedAt: MOMENT,
  format: { name: 'CycloneDX', version: '1.7' },
  lenses: [lensSummary],
};

const loss: JsonObject = {
  pointer: '/components/0/isExternal',
  what: 'the member "isExternal"',
  why: 'CycloneDX 1.6 has no member for it',
  approximatedBy: '/components/0/properties/0',
};

const place: JsonObject = { input: 1, pointer: '/components/0' };

const mergeReport: JsonObject = {
  inputs: [
    {
      input: 0,
      name: 'a.json',
      digest: '0f'.repeat(32),
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      version: 1,
      timestamp: MOMENT,
      authors: ['Jane'],
    },
  ],
  matched: [{ by: 'purl', pointers: [place], pointer: '/components/0' }],
  renamed: [{ from: 'a', to: 'a-1', input: 1 }],
  contradicted: [{ pointer: '/components/0/version', statements: [{ author: 'Jane', value: '1' }] }],
  unresolved: [{ why: 'part-of-several', about: 'a', places: [place] }],
};

const factDefinition: JsonObject = {
  id: 'model.energy',
  lens: 'portability',
  scope: 'version',
  valueType: 'number',
  unit: 'kWh',
  values: ['low', 'high'],
  kinds: ['model'],
  label: text,
  question: text,
  readFrom: ['modelCard.considerations'],
};

const component: JsonObject = {
  kind: 'software',
  name: 'left-pad',
  version: '1.3.0',
  purl: 'pkg:npm/left-pad',
};

/** One value of every named schema with all of its members, the optional ones too. */
export const WIRE: Readonly<Record<string, JsonObject>> = {
  Cell: cell,
  Change: change,
  Comparison: { at: 7, columns: [version, version], groups: [{ lens: 'identity', rows: [row] }] },
  ComponentItem: {
    id: 'left-pad',
    ...component,
    supplier: 'Acme',
    license: 'MIT',
    pointer: '/components/0',
    digests: ['sha-256:aa'],
  },
  ComponentUses: {
    component,
    uses: [{ reference: 'acme.example/chat@1', digest: DIGEST, pointer: '/components/0' }],
    more: 1,
  },
  Conversion: {
    schema: 'https://trasluz.example/schemas/conversion-1.json',
    to: 'cdx1.6',
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    source: DIGEST,
    digest: DIGEST,
    document: '{}\n',
    losses: [loss],
  },
  DiffAnswer: { from: version, to: version, diff: diffResult },
  DiffResult: diffResult,
  EdgeItem: {
    kind: 'flows-to',
    from: 'a',
    to: 'b',
    fromName: 'A',
    toName: 'B',
    pointer: '/services/0/data/0',
    label: 'PII',
  },
  Fact: fact,
  FactChange: factChange,
  FactDefinition: factDefinition,
  FactDefinitionList: { items: [factDefinition] },
  Issue: issue,
  LensSummary: lensSummary,
  Loss: loss,
  MergeReport: mergeReport,
  MergeResult: {
    schema: 'https://trasluz.example/schemas/merge-1.json',
    digest: DIGEST,
    document: '{}\n',
    report: mergeReport,
    losses: [{ input: 0, ...loss }],
  },
  Problem: {
    type: '/docs/api#problem-bom-invalid',
    title: 'The BOM is not valid',
    status: 422,
    detail: 'Correct what makes the document invalid',
    instance: '/v1/boms',
    code: 'bom-invalid',
    retryable: false,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    errors: [issue],
    input: 1,
    alsoInvalid: [3],
    losses: [loss],
    parameters: [{ name: 'limit', message: 'expected a whole number from 1 to 500' }],
    missing: 'publish:acme.example',
    storedDigest: DIGEST,
    limitBytes: 1024,
    accepted: ['application/json'],
  },
  Product: {
    publisher,
    supplier: supplierName,
    relation: 'third-party',
    product: 'gpt',
    name: 'GPT',
    kind: 'model',
    latest: '1',
    versions: [versionItem],
    more: 2,
    at: 7,
  },
  ProductItem: productItem,
  Receipt: {
    publication: 7,
    digest: DIGEST,
    reference: 'acme.example/chat@1',
    publishedAt: MOMENT,
    durability: 'embedded-postgresql',
    links,
  },
  Row: row,
  SearchHit: {
    reference: 'community.localhost/gpt@1',
    publisher,
    name: 'GPT',
    kind: 'model',
    supplier: supplierName,
    relation: 'third-party',
    version: '1',
    digest: DIGEST,
    lenses: [lensSummary],
  },
  Status: { at: 7, database: 'pglite', version: '0.1.0' },
  Supplier: { ...supplierItem, products: [productItem], more: 1, at: 7 },
  SupplierItem: supplierItem,
  Total: { count: 1000, type: 'at-least' },
  ValidationResult: {
    schema: 'https://trasluz.example/schemas/validation-1.json',
    valid: false,
    format: { name: 'cyclonedx-json', version: '1.7' },
    digest: DIGEST,
    issues: [issue],
    counts: { errors: 1, warnings: 0 },
  },
  Version: version,
  VersionItem: versionItem,
};
