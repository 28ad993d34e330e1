import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { rewriteReferences } from './rewrite-references.ts';
import { uuidOf } from './tests/merge-builder.ts';

const OLD_LINK = `urn:cdx:${uuidOf(1)}/1#old`;
const NEW_LINK = `urn:cdx:${uuidOf(2)}/1#new`;
const FOREIGN_LINK = `urn:cdx:${uuidOf(3)}/1#old`;

/** Rewrites every use of "old" to "new", and the link to it. */
function rewritten(bom: JsonObject): { readonly bom: JsonObject; readonly broken: readonly JsonObject[] } {
  const broken: JsonObject[] = [];
  const result = rewriteReferences(bom, {
    declared: new Map(),
    uses: new Map([['old', 'new']]),
    link: (link) => (link === OLD_LINK ? NEW_LINK : link),
    signatureBroken: (object) => broken.push(object),
  });
  return { bom: result, broken };
}

/** Puts a value at the end of a path of members; `-` stands for the only item of a list. */
function nested(path: string, value: Json): JsonObject {
  return path
    .split('/')
    .reduceRight<Json>((inner, key) => (key === '-' ? [inner] : { [key]: inner }), value) as JsonObject; // no path begins with a list
}

/** Every place of CycloneDX 1.7 at which a bom-ref is used (schema: `refType`, `refLinkType`, `bomLinkElementType`). */
const USES: readonly string[] = [
  'dependencies/-/ref',
  'dependencies/-/dependsOn/-',
  'dependencies/-/provides/-',
  'compositions/-/assemblies/-',
  'compositions/-/dependencies/-',
  'compositions/-/vulnerabilities/-',
  'vulnerabilities/-/affects/-/ref',
  'annotations/-/subjects/-',
  'citations/-/attributedTo',
  'citations/-/process',
  'metadata/component/modelCard/modelParameters/datasets/-/ref',
  'components/-/modelCard/modelParameters/datasets/-/ref',
  'components/-/components/-/modelCard/modelParameters/datasets/-/ref',
  'components/-/pedigree/ancestors/-/modelCard/modelParameters/datasets/-/ref',
  'components/-/pedigree/descendants/-/modelCard/modelParameters/datasets/-/ref',
  'components/-/pedigree/variants/-/modelCard/modelParameters/datasets/-/ref',
  'components/-/evidence/identity/-/tools/-',
  'components/-/evidence/identity/tools/-',
  'components/-/patentAssertions/-/patentRefs/-',
  'components/-/patentAssertions/-/asserter',
  'components/-/cryptoProperties/certificateProperties/signatureAlgorithmRef',
  'components/-/cryptoProperties/certificateProperties/subjectPublicKeyRef',
  'components/-/cryptoProperties/certificateProperties/relatedCryptographicAssets/-/ref',
  'components/-/cryptoProperties/relatedCryptoMaterialProperties/algorithmRef',
  'components/-/cryptoProperties/relatedCryptoMaterialProperties/securedBy/algorithmRef',
  'components/-/cryptoProperties/relatedCryptoMaterialProperties/relatedCryptographicAssets/-/ref',
  'components/-/cryptoProperties/protocolProperties/cipherSuites/-/algorithms/-',
  'components/-/cryptoProperties/protocolProperties/cryptoRefArray/-',
  'components/-/cryptoProperties/protocolProperties/ikev2TransformTypes/encr/-/algorithm',
  'components/-/cryptoProperties/protocolProperties/ikev2TransformTypes/prf/-/algorithm',
  'components/-/cryptoProperties/protocolProperties/ikev2TransformTypes/integ/-/algorithm',
  'components/-/cryptoProperties/protocolProperties/ikev2TransformTypes/ke/-/algorithm',
  'components/-/cryptoProperties/protocolProperties/ikev2TransformTypes/auth/-',
  'components/-/cryptoProperties/protocolProperties/relatedCryptographicAssets/-/ref',
  'services/-/services/-/patentAssertions/-/asserter',
  'formulation/-/components/-/modelCard/modelParameters/datasets/-/ref',
  'formulation/-/workflows/-/resourceReferences/-/ref',
  'formulation/-/workflows/-/inputs/-/resource/ref',
  'formulation/-/workflows/-/inputs/-/source/ref',
  'formulation/-/workflows/-/inputs/-/target/ref',
  'formulation/-/workflows/-/outputs/-/resource/ref',
  'formulation/-/workflows/-/taskDependencies/-/ref',
  'formulation/-/workflows/-/taskDependencies/-/dependsOn/-',
  'formulation/-/workflows/-/runtimeTopology/-/dependsOn/-',
  'formulation/-/workflows/-/trigger/resourceReferences/-/ref',
  'formulation/-/workflows/-/trigger/event/source/ref',
  'formulation/-/workflows/-/trigger/event/target/ref',
  'formulation/-/workflows/-/workspaces/-/resourceReferences/-/ref',
  'formulation/-/workflows/-/tasks/-/inputs/-/resource/ref',
  'formulation/-/workflows/-/tasks/-/outputs/-/target/ref',
  'formulation/-/workflows/-/tasks/-/trigger/inputs/-/source/ref',
  'formulation/-/workflows/-/tasks/-/runtimeTopology/-/ref',
  'declarations/attestations/-/assessor',
  'declarations/attestations/-/map/-/requirement',
  'declarations/attestations/-/map/-/claims/-',
  'declarations/attestations/-/map/-/counterClaims/-',
  'declarations/attestations/-/map/-/conformance/mitigationStrategies/-',
  'declarations/claims/-/target',
  'declarations/claims/-/mitigationStrategies/-',
  'declarations/claims/-/evidence/-',
  'declarations/claims/-/counterEvidence/-',
  'declarations/targets/components/-/modelCard/modelParameters/datasets/-/ref',
];

/** Every place at which a URL may be a BOM-Link. */
const LINKS: readonly string[] = [
  'externalReferences/-/url',
  'metadata/component/externalReferences/-/url',
  'metadata/tools/components/-/externalReferences/-/url',
  'components/-/externalReferences/-/url',
  'services/-/externalReferences/-/url',
  'services/-/data/-/source/-',
  'services/-/data/-/destination/-',
  'formulation/-/workflows/-/resourceReferences/-/externalReference/url',
  'formulation/-/workflows/-/tasks/-/inputs/-/resource/externalReference/url',
  'declarations/claims/-/externalReferences/-/url',
  'declarations/affirmation/signatories/-/externalReference/url',
];

describe('rewriteReferences', () => {
  it.each(USES)('renames what is used at %s', (path) => {
    expect(rewritten(nested(path, 'old')).bom).toEqual(nested(path, 'new'));
  });

  it.each(USES)('leaves alone what is not renamed at %s', (path) => {
    const bom = nested(path, 'older');
    expect(rewritten(bom).bom).toBe(bom);
  });

  it.each([...USES, ...LINKS])('rewrites a BOM-Link at %s', (path) => {
    expect(rewritten(nested(path, OLD_LINK)).bom).toEqual(nested(path, NEW_LINK));
  });

  it.each(LINKS)('takes neither a bom-ref nor a foreign link for one of ours at %s', (path) => {
    for (const text of ['old', FOREIGN_LINK, 'https://example.org/old']) {
      const bom = nested(path, text);
      expect(rewritten(bom).bom).toBe(bom);
    }
  });

  it.each([
    'name',
    'components/-/name',
    'components/-/description',
    'components/-/group',
    'components/-/purl',
    'components/-/licenses/-/license/id',
    'components/-/tags/-',
    'components/-/author',
    'services/-/endpoints/-',
    'vulnerabilities/-/id',
    'annotations/-/text',
    'citations/-/note',
    'citations/-/expressions/-',
    'formulation/-/workflows/-/uid',
    'formulation/-/workflows/-/tasks/-/taskTypes/-',
    'declarations/claims/-/predicate',
  ])('does not take the text at %s for a bom-ref', (path) => {
    const bom = nested(path, 'old');
    expect(rewritten(bom).bom).toBe(bom);
  });

  it.each<[string, string, string]>([
    ['trasluz:contains', 'old', 'new'],
    ['trasluz:contains', OLD_LINK, NEW_LINK],
    ['trasluz:copy:host', 'old', 'new'],
    ['trasluz:copy:verified-by', 'old', 'new'],
    ['trasluz:resilience:alternative', 'old', 'new'],
    ['trasluz:resilience:alternative', 'none', 'none'],
    ['trasluz:origin:trained:performed-by', 'ES=old', 'ES=new'],
    ['trasluz:origin:data-collected:performed-by', `FR=${OLD_LINK}`, `FR=${NEW_LINK}`],
    ['trasluz:origin:trained:performed-by', 'old', 'old'],
    ['trasluz:origin:trained:performed-by', 'old=other', 'old=other'],
    ['trasluz:origin:trained:performed-by', 'ES=a=old', 'ES=a=old'],
    ['trasluz:origin:performed-by', 'ES=old', 'ES=old'],
    ['trasluz:origin:trained:performed-by:x', 'ES=old', 'ES=old'],
    ['trasluz:alias', 'old', 'old'],
    ['trasluz:copy:hosts', 'old', 'old'],
    ['acme:copy:host', 'old', 'old'],
    ['TRASLUZ:copy:host', 'old', 'old'],
    ['', 'old', 'old'],
  ])('reads the property %s = %s as %s', (name, before, after) => {
    expect(rewritten({ properties: [{ name, value: before }] }).bom).toEqual({
      properties: [{ name, value: after }],
    });
  });

  it.each([
    'metadata/properties/-',
    'components/-/properties/-',
    'components/-/externalReferences/-/properties/-',
    'components/-/modelCard/properties/-',
    'components/-/data/-/contents/properties/-',
    'components/-/licenses/-/license/properties/-',
    'components/-/releaseNotes/properties/-',
    'services/-/properties/-',
    'vulnerabilities/-/properties/-',
    'formulation/-/properties/-',
    'formulation/-/workflows/-/properties/-',
    'formulation/-/workflows/-/tasks/-/steps/-/properties/-',
    'formulation/-/workflows/-/tasks/-/steps/-/commands/-/properties/-',
    'formulation/-/workflows/-/workspaces/-/volume/properties/-',
    'formulation/-/workflows/-/inputs/-/environmentVars/-',
  ])('renames in our own properties at %s', (path) => {
    const at = (value: string): JsonObject => nested(path, { name: 'trasluz:copy:host', value });
    expect(rewritten(at('old')).bom).toEqual(at('new'));
  });

  it.each<[string, Json]>([
    ['a property without a name', [{ value: 'old' }]],
    ['a property without a value', [{ name: 'trasluz:copy:host' }]],
    ['a property whose value is a number', [{ name: 'trasluz:copy:host', value: 7 }]],
    ['a property whose name is a list', [{ name: ['trasluz:copy:host'], value: 'old' }]],
    ['properties that are a text', 'old'],
    ['properties that are numbers and nothing', [7, null, true]],
  ])('leaves %s as it is', (_case, properties) => {
    const bom: JsonObject = { properties };
    expect(rewritten(bom).bom).toBe(bom);
  });
});

describe('rewriteReferences of declarations', () => {
  it('renames the object that is told and no other of the same bom-ref', () => {
    const [first, second] = [
      { 'bom-ref': 'old', name: 'a' },
      { 'bom-ref': 'old', name: 'b' },
    ];
    const bom = { components: [first, second] };
    const result = rewriteReferences(bom, {
      declared: new Map([[second, 'new']]),
      uses: new Map([['old', 'used']]),
      link: (link) => link,
      signatureBroken: () => undefined,
    });
    expect(result).toEqual({ components: [first, { 'bom-ref': 'new', name: 'b' }] });
    expect(bom).toEqual({
      components: [
        { 'bom-ref': 'old', name: 'a' },
        { 'bom-ref': 'old', name: 'b' },
      ],
    });
  });

  it('shares with the document what does not change', () => {
    const kept = { name: 'kept', properties: [{ name: 'p', value: 'old' }] };
    const bom = { components: [kept], dependencies: [{ ref: 'old' }, { ref: 'x' }] };
    const result = rewritten(bom).bom;
    expect(result['components']).toBe(bom.components);
    expect((result['dependencies'] as Json[])[1]).toBe(bom.dependencies[1]); // the list that was written above
  });

  it('keeps members in their order', () => {
    const entry = { provides: ['old'], ref: 'x', dependsOn: ['old'] };
    const { bom } = rewritten({ dependencies: [entry] });
    expect(JSON.stringify(bom)).toBe('{"dependencies":[{"provides":["new"],"ref":"x","dependsOn":["new"]}]}');
  });
});

describe('a signature over what is renamed', () => {
  const signature = { algorithm: 'ES256', value: 'AA' };

  it('is left out and told of, with that of everything around it', () => {
    const component = { name: 'm', signature, evidence: { identity: [{ tools: ['old'] }] } };
    const { bom, broken } = rewritten({ signature, components: [component, { name: 'n', signature }] });
    expect(bom).toEqual({
      components: [
        { name: 'm', evidence: { identity: [{ tools: ['new'] }] } },
        { name: 'n', signature },
      ],
    });
    expect(broken.map((one) => one['name'])).toEqual(['m', undefined]);
  });

  it('stays where nothing below it changes', () => {
    const bom = { signature, components: [{ name: 'n', signature }], dependencies: [{ ref: 'x' }] };
    const result = rewritten(bom);
    expect(result.bom).toBe(bom);
    expect(result.broken).toEqual([]);
  });
});
