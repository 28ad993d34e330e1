/** The kinds of objects that `walk` visits, each named after what it is in the CycloneDX 1.7 schema. */
export type ElementKind =
  | 'bom'
  | 'metadata'
  | 'tools'
  | 'component'
  | 'service'
  | 'pedigree'
  | 'evidence'
  | 'identity-evidence'
  | 'occurrence'
  | 'data'
  | 'data-contents'
  | 'dataset'
  | 'service-data'
  | 'governance'
  | 'responsible-party'
  | 'model-card'
  | 'model-parameters'
  | 'considerations'
  | 'environment'
  | 'energy-consumption'
  | 'energy-provider'
  | 'organization'
  | 'contact'
  | 'address'
  | 'license-choice'
  | 'license'
  | 'expression-detail'
  | 'licensing'
  | 'license-party'
  | 'external-reference'
  | 'property'
  | 'release-notes'
  | 'dependency'
  | 'composition'
  | 'vulnerability'
  | 'affects'
  | 'credits'
  | 'annotation'
  | 'annotator'
  | 'formula'
  | 'workflow'
  | 'task'
  | 'step'
  | 'command'
  | 'workspace'
  | 'volume'
  | 'trigger'
  | 'event'
  | 'condition'
  | 'input'
  | 'output'
  | 'resource-reference'
  | 'declarations'
  | 'assessor'
  | 'attestation'
  | 'attestation-map'
  | 'conformance'
  | 'claim'
  | 'claim-evidence'
  | 'claim-evidence-data'
  | 'targets'
  | 'affirmation'
  | 'signatory'
  | 'definitions'
  | 'standard'
  | 'requirement'
  | 'level'
  | 'patent'
  | 'patent-assertion'
  | 'asserter'
  | 'citation'
  | 'crypto'
  | 'certificate'
  | 'crypto-material'
  | 'protocol'
  | 'cipher-suite'
  | 'ike-transforms'
  | 'ike-transform'
  | 'crypto-asset'
  | 'secured-by';

/**
 * What a member leads to: an element (or a list of them), the declaration of a bom-ref, the use of one,
 * or a `link`: a URL that is a reference only where it is a BOM-Link.
 */
export type Target = ElementKind | 'declares' | 'uses' | 'link';

const INPUT = {
  source: 'resource-reference',
  target: 'resource-reference',
  resource: 'resource-reference',
  environmentVars: 'property',
  properties: 'property',
} as const;

const PARTY = { organization: 'organization', individual: 'contact' } as const;

const DATA = { 'bom-ref': 'declares', contents: 'data-contents', governance: 'governance' } as const;

const ORGANIZATION = { 'bom-ref': 'declares', address: 'address', contact: 'contact' } as const;

/**
 * Every member of the CycloneDX 1.7 schema that leads to an element, a bom-ref or a use of one.
 * The member `''` says what the element means where it is written as bare text. A test compares this table with the schema.
 */
export const WALK_PATHS: Readonly<Record<ElementKind, Readonly<Record<string, Target>>>> = {
  bom: {
    metadata: 'metadata',
    components: 'component',
    services: 'service',
    externalReferences: 'external-reference',
    dependencies: 'dependency',
    compositions: 'composition',
    vulnerabilities: 'vulnerability',
    annotations: 'annotation',
    formulation: 'formula',
    declarations: 'declarations',
    definitions: 'definitions',
    citations: 'citation',
    properties: 'property',
  },
  metadata: {
    tools: 'tools',
    manufacturer: 'organization',
    authors: 'contact',
    component: 'component',
    manufacture: 'organization',
    supplier: 'organization',
    licenses: 'license-choice',
    properties: 'property',
  },
  tools: { components: 'component', services: 'service', externalReferences: 'external-reference' },
  component: {
    'bom-ref': 'declares',
    supplier: 'organization',
    manufacturer: 'organization',
    authors: 'contact',
    licenses: 'license-choice',
    patentAssertions: 'patent-assertion',
    pedigree: 'pedigree',
    externalReferences: 'external-reference',
    components: 'component',
    evidence: 'evidence',
    releaseNotes: 'release-notes',
    modelCard: 'model-card',
    data: 'data',
    cryptoProperties: 'crypto',
    properties: 'property',
  },
  service: {
    'bom-ref': 'declares',
    provider: 'organization',
    data: 'service-data',
    licenses: 'license-choice',
    patentAssertions: 'patent-assertion',
    externalReferences: 'external-reference',
    services: 'service',
    releaseNotes: 'release-notes',
    properties: 'property',
  },
  pedigree: { ancestors: 'component', descendants: 'component', variants: 'component' },
  evidence: { identity: 'identity-evidence', occurrences: 'occurrence', licenses: 'license-choice' },
  'identity-evidence': { tools: 'uses' },
  occurrence: { 'bom-ref': 'declares' },
  data: DATA,
  'data-contents': { properties: 'property' },
  dataset: { ...DATA, ref: 'uses' },
  'service-data': { governance: 'governance', source: 'link', destination: 'link' },
  governance: { custodians: 'responsible-party', stewards: 'responsible-party', owners: 'responsible-party' },
  'responsible-party': { organization: 'organization', contact: 'contact' },
  'model-card': {
    'bom-ref': 'declares',
    modelParameters: 'model-parameters',
    considerations: 'considerations',
    properties: 'property',
  },
  'model-parameters': { datasets: 'dataset' },
  considerations: { environmentalConsiderations: 'environment' },
  environment: { energyConsumptions: 'energy-consumption', properties: 'property' },
  'energy-consumption': { energyProviders: 'energy-provider', properties: 'property' },
  'energy-provider': {
    'bom-ref': 'declares',
    organization: 'organization',
    externalReferences: 'external-reference',
  },
  organization: ORGANIZATION,
  contact: { 'bom-ref': 'declares' },
  address: { 'bom-ref': 'declares' },
  'license-choice': {
    'bom-ref': 'declares',
    license: 'license',
    expressionDetails: 'expression-detail',
    licensing: 'licensing',
    properties: 'property',
  },
  license: { 'bom-ref': 'declares', licensing: 'licensing', properties: 'property' },
  'expression-detail': { 'bom-ref': 'declares' },
  licensing: { licensor: 'license-party', licensee: 'license-party', purchaser: 'license-party' },
  'license-party': PARTY,
  'external-reference': { url: 'link', properties: 'property' },
  property: {},
  'release-notes': { properties: 'property' },
  dependency: { ref: 'uses', dependsOn: 'uses', provides: 'uses' },
  composition: { 'bom-ref': 'declares', assemblies: 'uses', dependencies: 'uses', vulnerabilities: 'uses' },
  vulnerability: {
    'bom-ref': 'declares',
    credits: 'credits',
    tools: 'tools',
    affects: 'affects',
    properties: 'property',
  },
  affects: { ref: 'uses' },
  credits: { organizations: 'organization', individuals: 'contact' },
  annotation: { 'bom-ref': 'declares', subjects: 'uses', annotator: 'annotator' },
  annotator: { ...PARTY, component: 'component', service: 'service' },
  formula: {
    'bom-ref': 'declares',
    components: 'component',
    services: 'service',
    workflows: 'workflow',
    properties: 'property',
  },
  workflow: {
    'bom-ref': 'declares',
    resourceReferences: 'resource-reference',
    tasks: 'task',
    taskDependencies: 'dependency',
    trigger: 'trigger',
    steps: 'step',
    inputs: 'input',
    outputs: 'output',
    workspaces: 'workspace',
    runtimeTopology: 'dependency',
    properties: 'property',
  },
  task: {
    'bom-ref': 'declares',
    resourceReferences: 'resource-reference',
    trigger: 'trigger',
    steps: 'step',
    inputs: 'input',
    outputs: 'output',
    workspaces: 'workspace',
    runtimeTopology: 'dependency',
    properties: 'property',
  },
  step: { commands: 'command', properties: 'property' },
  command: { properties: 'property' },
  workspace: {
    'bom-ref': 'declares',
    resourceReferences: 'resource-reference',
    volume: 'volume',
    properties: 'property',
  },
  volume: { properties: 'property' },
  trigger: {
    'bom-ref': 'declares',
    resourceReferences: 'resource-reference',
    event: 'event',
    conditions: 'condition',
    inputs: 'input',
    outputs: 'output',
    properties: 'property',
  },
  event: { source: 'resource-reference', target: 'resource-reference', properties: 'property' },
  condition: { properties: 'property' },
  input: INPUT,
  output: INPUT,
  'resource-reference': { ref: 'uses', externalReference: 'external-reference' },
  declarations: {
    assessors: 'assessor',
    attestations: 'attestation',
    claims: 'claim',
    evidence: 'claim-evidence',
    targets: 'targets',
    affirmation: 'affirmation',
  },
  assessor: { 'bom-ref': 'declares', organization: 'organization' },
  attestation: { assessor: 'uses', map: 'attestation-map' },
  'attestation-map': {
    requirement: 'uses',
    claims: 'uses',
    counterClaims: 'uses',
    conformance: 'conformance',
  },
  conformance: { mitigationStrategies: 'uses' },
  claim: {
    'bom-ref': 'declares',
    target: 'uses',
    mitigationStrategies: 'uses',
    evidence: 'uses',
    counterEvidence: 'uses',
    externalReferences: 'external-reference',
  },
  'claim-evidence': {
    'bom-ref': 'declares',
    data: 'claim-evidence-data',
    author: 'contact',
    reviewer: 'contact',
  },
  'claim-evidence-data': { governance: 'governance' },
  targets: { organizations: 'organization', components: 'component', services: 'service' },
  affirmation: { signatories: 'signatory' },
  signatory: { organization: 'organization', externalReference: 'external-reference' },
  definitions: { standards: 'standard', patents: 'patent' },
  standard: {
    'bom-ref': 'declares',
    requirements: 'requirement',
    levels: 'level',
    externalReferences: 'external-reference',
  },
  requirement: {
    'bom-ref': 'declares',
    parent: 'uses',
    properties: 'property',
    externalReferences: 'external-reference',
  },
  level: { 'bom-ref': 'declares', requirements: 'uses' },
  // A patent and a patent family stand in one list and share no conflicting member.
  patent: {
    'bom-ref': 'declares',
    patentAssignee: 'asserter',
    members: 'uses',
    externalReferences: 'external-reference',
  },
  'patent-assertion': { 'bom-ref': 'declares', patentRefs: 'uses', asserter: 'asserter' },
  // Written as an organization, a person, or the bom-ref of one.
  asserter: { ...ORGANIZATION, '': 'uses' },
  citation: { 'bom-ref': 'declares', attributedTo: 'uses', process: 'uses' },
  crypto: {
    certificateProperties: 'certificate',
    relatedCryptoMaterialProperties: 'crypto-material',
    protocolProperties: 'protocol',
  },
  certificate: {
    signatureAlgorithmRef: 'uses',
    subjectPublicKeyRef: 'uses',
    relatedCryptographicAssets: 'crypto-asset',
  },
  'crypto-material': {
    algorithmRef: 'uses',
    securedBy: 'secured-by',
    relatedCryptographicAssets: 'crypto-asset',
  },
  protocol: {
    cipherSuites: 'cipher-suite',
    ikev2TransformTypes: 'ike-transforms',
    cryptoRefArray: 'uses',
    relatedCryptographicAssets: 'crypto-asset',
  },
  'cipher-suite': { algorithms: 'uses' },
  'ike-transforms': {
    encr: 'ike-transform',
    prf: 'ike-transform',
    integ: 'ike-transform',
    ke: 'ike-transform',
    auth: 'ike-transform',
  },
  // Until 1.6 a bare bom-ref, since 1.7 an object that may name one.
  'ike-transform': { algorithm: 'uses', '': 'uses' },
  'crypto-asset': { ref: 'uses' },
  'secured-by': { algorithmRef: 'uses' },
};
