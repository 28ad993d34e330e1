import { isJsonObject, type Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { loadSchemas } from '../../generate/schemas.ts';

/** What the rest of this folder and its tests know how to write as 1.6; the schema's own names. */
const HANDLED: readonly string[] = [
  // citations.ts
  'citations',
  // tlp.ts
  'metadata.distributionConstraints',
  // newer-members.ts
  'certificateProperties.activationDate',
  'certificateProperties.certificateExtensions',
  'certificateProperties.certificateFileExtension',
  'certificateProperties.certificateState',
  'certificateProperties.creationDate',
  'certificateProperties.deactivationDate',
  'certificateProperties.destructionDate',
  'certificateProperties.fingerprint',
  'certificateProperties.relatedCryptographicAssets',
  'certificateProperties.revocationDate',
  'certificateProperties.serialNumber',
  'cipherSuite.tlsGroups',
  'cipherSuite.tlsSignatureSchemes',
  'component.isExternal',
  'component.patentAssertions',
  'component.versionRange',
  'patents',
  'protocolProperties.relatedCryptographicAssets',
  'relatedCryptoMaterialProperties.fingerprint',
  'relatedCryptoMaterialProperties.relatedCryptographicAssets',
  'service.patentAssertions',
  // newer-values.ts
  'algorithmProperties.algorithmFamily',
  'algorithmProperties.ellipticCurve',
  // licences.ts
  'licenseChoice.expressionDetails',
  'licenseChoice.licensing',
  'licenseChoice.properties',
  // reference-properties.ts
  'externalReference.properties',
];

/** Words that 1.7 added to lists that 1.6 has. */
const WORDS: readonly string[] = [
  'hash-alg=Streebog-256',
  'hash-alg=Streebog-512',
  'primitive=key-wrap',
  'type=5g-aka',
  'type=citation',
  'type=dtls',
  'type=eap-aka',
  'type=eap-aka-prime',
  'type=patent',
  'type=patent-assertion',
  'type=patent-family',
  'type=prins',
  'type=quic',
];

/** Objects that stand only inside members that are left out or rewritten as a whole. */
const INSIDE =
  /^(?:citation|patent\w*|priorityApplication|relatedCryptographicAsset|certificateState|certificateExtensions|distributionConstraints|expressionDetails|licens(?:ing|or|ee)|purchaser|ikeV2\w+)\.|^(?:tlpClassification|assertionType|patentLegalStatus|state|commonExtensionName|licenseTypes)=/;

/** Keywords about the schema itself. */
const KEYWORDS = /\.(?:description|items|title|type)$/;

function namesIn(schema: Json | undefined, name: string): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap((one: Json) => namesIn(one, name));
  if (!isJsonObject(schema)) return [];
  const listed = Array.isArray(schema['enum'])
    ? schema['enum'].map((word: Json) => `${name}=${String(word)}`)
    : [];
  const own = isJsonObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const inner = Object.entries(schema).flatMap(([key, value]) => namesIn(value, STEPS.has(key) ? name : key));
  return [...listed, ...own.map((member) => (name === '' ? member : `${name}.${member}`)), ...inner];
}

const STEPS: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'definitions',
  'else',
  'if',
  'items',
  'oneOf',
  'properties',
  'then',
]);

async function namesOf(version: '1.6' | '1.7'): Promise<ReadonlySet<string>> {
  const { main, byName } = await loadSchemas(version);
  return new Set(namesIn(byName[main] as Json, '')); // a schema is JSON
}

describe('what 1.7 has and 1.6 lacks', () => {
  it('is all handled here', async () => {
    const [newer, older] = [await namesOf('1.7'), await namesOf('1.6')];
    const added = [...newer].filter((name) => !older.has(name) && !INSIDE.test(name) && !KEYWORDS.test(name));
    expect(added.filter((name) => !name.includes('=')).sort()).toEqual([...HANDLED].sort());
    expect(added.filter((name) => name.includes('=')).sort()).toEqual([...WORDS].sort());
  });

  it('is not what 1.6 has: nothing was taken away', async () => {
    const [newer, older] = [await namesOf('1.7'), await namesOf('1.6')];
    const gone = [...older].filter((name) => !newer.has(name) && !KEYWORDS.test(name));
    expect(gone).toEqual([]);
  });
});
