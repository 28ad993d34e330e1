import { describe, expect, it } from 'vitest';
import type { ElementKind } from './element-kind.ts';
import type { JsonObject } from './json.ts';
import { elementsOf } from './walk.ts';
import { WALK_PATHS } from './walk-paths.ts';

/** One place of every kind, by the CycloneDX 1.7 schema: an empty object stands at the pointer. */
const PLACES: Readonly<Record<ElementKind, readonly string[]>> = {
  bom: [''],
  metadata: ['/metadata'],
  tools: ['/metadata/tools', '/vulnerabilities/0/tools'],
  component: [
    '/metadata/component',
    '/components/0',
    '/components/0/components/0',
    '/components/0/pedigree/ancestors/0',
    '/components/0/pedigree/descendants/0',
    '/components/0/pedigree/variants/0',
    '/metadata/tools/components/0',
    '/formulation/0/components/0',
    '/declarations/targets/components/0',
    '/annotations/0/annotator/component',
  ],
  service: ['/services/0', '/services/0/services/0', '/formulation/0/services/0'],
  pedigree: ['/components/0/pedigree', '/metadata/component/pedigree'],
  evidence: ['/components/0/evidence'],
  'identity-evidence': ['/components/0/evidence/identity', '/components/0/evidence/identity/0'],
  occurrence: ['/components/0/evidence/occurrences/0'],
  data: ['/components/0/data/0'],
  'data-contents': [
    '/components/0/data/0/contents',
    '/components/0/modelCard/modelParameters/datasets/0/contents',
  ],
  dataset: ['/components/0/modelCard/modelParameters/datasets/0'],
  'service-data': ['/services/0/data/0'],
  governance: [
    '/services/0/data/0/governance',
    '/components/0/data/0/governance',
    '/declarations/evidence/0/data/0/governance',
  ],
  'responsible-party': [
    '/components/0/data/0/governance/custodians/0',
    '/components/0/data/0/governance/stewards/0',
    '/components/0/data/0/governance/owners/0',
  ],
  'model-card': ['/components/0/modelCard', '/metadata/component/modelCard'],
  'model-parameters': ['/components/0/modelCard/modelParameters'],
  considerations: ['/components/0/modelCard/considerations'],
  environment: ['/components/0/modelCard/considerations/environmentalConsiderations'],
  'energy-consumption': [
    '/components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0',
  ],
  'energy-provider': [
    '/components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/energyProviders/0',
  ],
  organization: [
    '/metadata/supplier',
    '/metadata/manufacturer',
    '/metadata/manufacture',
    '/components/0/supplier',
    '/components/0/manufacturer',
    '/services/0/provider',
    '/vulnerabilities/0/credits/organizations/0',
    '/components/0/data/0/governance/owners/0/organization',
    '/components/0/licenses/0/license/licensing/licensor/organization',
    '/declarations/targets/organizations/0',
    '/declarations/assessors/0/organization',
    '/annotations/0/annotator/organization',
  ],
  contact: [
    '/metadata/authors/0',
    '/components/0/authors/0',
    '/components/0/supplier/contact/0',
    '/components/0/data/0/governance/owners/0/contact',
    '/vulnerabilities/0/credits/individuals/0',
    '/annotations/0/annotator/individual',
    '/declarations/evidence/0/author',
    '/declarations/evidence/0/reviewer',
  ],
  address: ['/components/0/supplier/address', '/metadata/manufacturer/address'],
  'license-choice': [
    '/metadata/licenses/0',
    '/components/0/licenses/0',
    '/services/0/licenses/0',
    '/components/0/evidence/licenses/0',
  ],
  license: ['/components/0/licenses/0/license'],
  'expression-detail': ['/components/0/licenses/0/expressionDetails/0'],
  licensing: ['/components/0/licenses/0/licensing', '/components/0/licenses/0/license/licensing'],
  'license-party': [
    '/components/0/licenses/0/licensing/licensor',
    '/components/0/licenses/0/licensing/licensee',
    '/components/0/licenses/0/licensing/purchaser',
  ],
  'external-reference': [
    '/externalReferences/0',
    '/components/0/externalReferences/0',
    '/services/0/externalReferences/0',
    '/metadata/tools/externalReferences/0',
  ],
  property: [
    '/properties/0',
    '/metadata/properties/0',
    '/components/0/properties/0',
    '/components/0/modelCard/properties/0',
    '/components/0/releaseNotes/properties/0',
    '/services/0/properties/0',
    '/vulnerabilities/0/properties/0',
  ],
  'release-notes': ['/components/0/releaseNotes', '/services/0/releaseNotes'],
  dependency: [
    '/dependencies/0',
    '/formulation/0/workflows/0/taskDependencies/0',
    '/formulation/0/workflows/0/runtimeTopology/0',
  ],
  composition: ['/compositions/0'],
  vulnerability: ['/vulnerabilities/0'],
  affects: ['/vulnerabilities/0/affects/0'],
  credits: ['/vulnerabilities/0/credits'],
  annotation: ['/annotations/0'],
  annotator: ['/annotations/0/annotator'],
  formula: ['/formulation/0'],
  workflow: ['/formulation/0/workflows/0'],
  task: ['/formulation/0/workflows/0/tasks/0'],
  step: ['/formulation/0/workflows/0/steps/0', '/formulation/0/workflows/0/tasks/0/steps/0'],
  command: ['/formulation/0/workflows/0/steps/0/commands/0'],
  workspace: ['/formulation/0/workflows/0/workspaces/0', '/formulation/0/workflows/0/tasks/0/workspaces/0'],
  volume: ['/formulation/0/workflows/0/workspaces/0/volume'],
  trigger: ['/formulation/0/workflows/0/trigger', '/formulation/0/workflows/0/tasks/0/trigger'],
  event: ['/formulation/0/workflows/0/trigger/event'],
  condition: ['/formulation/0/workflows/0/trigger/conditions/0'],
  input: ['/formulation/0/workflows/0/inputs/0', '/formulation/0/workflows/0/trigger/inputs/0'],
  output: ['/formulation/0/workflows/0/outputs/0', '/formulation/0/workflows/0/tasks/0/outputs/0'],
  'resource-reference': [
    '/formulation/0/workflows/0/resourceReferences/0',
    '/formulation/0/workflows/0/inputs/0/source',
    '/formulation/0/workflows/0/inputs/0/target',
    '/formulation/0/workflows/0/inputs/0/resource',
    '/formulation/0/workflows/0/trigger/event/source',
    '/formulation/0/workflows/0/trigger/event/target',
  ],
  declarations: ['/declarations'],
  assessor: ['/declarations/assessors/0'],
  attestation: ['/declarations/attestations/0'],
  'attestation-map': ['/declarations/attestations/0/map/0'],
  conformance: ['/declarations/attestations/0/map/0/conformance'],
  claim: ['/declarations/claims/0'],
  'claim-evidence': ['/declarations/evidence/0'],
  'claim-evidence-data': ['/declarations/evidence/0/data/0'],
  targets: ['/declarations/targets'],
  affirmation: ['/declarations/affirmation'],
  signatory: ['/declarations/affirmation/signatories/0'],
  definitions: ['/definitions'],
  standard: ['/definitions/standards/0'],
  requirement: ['/definitions/standards/0/requirements/0'],
  level: ['/definitions/standards/0/levels/0'],
  patent: ['/definitions/patents/0'],
  'patent-assertion': ['/components/0/patentAssertions/0', '/services/0/patentAssertions/0'],
  asserter: ['/components/0/patentAssertions/0/asserter', '/definitions/patents/0/patentAssignee/0'],
  citation: ['/citations/0'],
  crypto: ['/components/0/cryptoProperties'],
  certificate: ['/components/0/cryptoProperties/certificateProperties'],
  'crypto-material': ['/components/0/cryptoProperties/relatedCryptoMaterialProperties'],
  protocol: ['/components/0/cryptoProperties/protocolProperties'],
  'cipher-suite': ['/components/0/cryptoProperties/protocolProperties/cipherSuites/0'],
  'ike-transforms': ['/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes'],
  'ike-transform': [
    '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/encr/0',
    '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/prf/0',
    '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/integ/0',
    '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/ke/0',
    '/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/auth/0',
  ],
  'crypto-asset': [
    '/components/0/cryptoProperties/certificateProperties/relatedCryptographicAssets/0',
    '/components/0/cryptoProperties/protocolProperties/relatedCryptographicAssets/0',
  ],
  'secured-by': ['/components/0/cryptoProperties/relatedCryptoMaterialProperties/securedBy'],
};

const rows = Object.entries(PLACES).flatMap(([kind, pointers]) =>
  pointers.map((pointer) => [pointer, kind as ElementKind] as const),
);

describe('the kind of an element', () => {
  it('is one that the table of paths has, and each has one', () => {
    expect(Object.keys(PLACES).sort()).toEqual(Object.keys(WALK_PATHS).sort());
  });

  it.each(rows)('at "%s" is %s', (pointer, kind) => {
    const bom = documentAround(pointer);
    const found = elementsOf(bom, kind).filter((element) => element.pointer === pointer);
    expect(found.map((element) => element.kind)).toEqual([kind]);
    expect(found[0]?.value).toBe(valueAt(bom, pointer));
    expect(found[0]?.member).toBe(pointer.split('/').findLast((part) => !/^\d+$/.test(part)));
  });

  it.each(rows)('is asked by no other kind at "%s"', (pointer, kind) => {
    const others = (Object.keys(PLACES) as ElementKind[]).filter((other) => other !== kind);
    const found = elementsOf(documentAround(pointer), ...others);
    expect(found.filter((element) => element.pointer === pointer)).toEqual([]);
  });
});

/** Builds the smallest document in which an empty object stands at a pointer; a number is an index of a list. */
function documentAround(pointer: string): JsonObject {
  const parts = pointer.split('/').slice(1);
  return parts.reduceRight<object>(
    (inner, part) => (/^\d+$/.test(part) ? [inner] : { [part]: inner }),
    {},
  ) as JsonObject; // no pointer of the table begins with an index
}

function valueAt(bom: JsonObject, pointer: string): unknown {
  const parts = pointer.split('/').slice(1);
  return parts.reduce<unknown>((value, part) => Reflect.get(Object(value), part), bom);
}
