import { ABOUT, type JsonObject } from '@trasluz/bom';

const TEXT = new TextEncoder();

/** What a test says about its document; the rest is that of a small model with one library and one data set. */
export interface ModelDocument {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** Who the document is about, when a third party wrote it. */
  readonly about?: string;
  /** Members that replace those of the document. */
  readonly changes?: JsonObject;
}

/** A valid CycloneDX 1.7 document of a model. */
export function modelDocument(asked: ModelDocument = {}): JsonObject {
  const { name = 'Small Model', version = '1.0', license = 'Apache-2.0', about, changes = {} } = asked;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      timestamp: '2026-02-01T00:00:00Z',
      authors: [{ name: 'Test Author' }],
      component: {
        type: 'machine-learning-model',
        'bom-ref': 'model',
        name,
        version,
        purl: `pkg:huggingface/acme/${encodeURIComponent(name.toLowerCase().replaceAll(' ', '-'))}@${version}`,
        licenses: [{ license: { id: license } }],
      },
      ...(about === undefined ? {} : { properties: [{ name: ABOUT, value: about }] }),
    },
    components: [
      {
        type: 'library',
        'bom-ref': 'left-pad',
        name: 'left-pad',
        version: '1.3.0',
        purl: 'pkg:npm/left-pad@1.3.0',
        hashes: [{ alg: 'SHA-256', content: 'ab'.repeat(32) }],
      },
      { type: 'data', 'bom-ref': 'corpus', name: 'corpus', version: '2', data: [{ type: 'dataset' }] },
    ],
    dependencies: [{ ref: 'model', dependsOn: ['left-pad', 'corpus'] }],
    ...changes,
  };
}

/** A valid document of an accelerator. */
export function chipDocument(name: string): JsonObject {
  const component = { type: 'device', 'bom-ref': 'chip', name, version: 'A1' };
  return modelDocument({ changes: { metadata: { component }, components: [], dependencies: [] } });
}

/** The bytes of a document as an editor would write them, so that places have lines. */
export function bytesOf(document: JsonObject): Uint8Array {
  return TEXT.encode(`${JSON.stringify(document, null, 2)}\n`);
}

/** Documents that break one rule each, with the code that must come of it. */
export function brokenDocuments(): readonly (readonly [name: string, code: string, bytes: Uint8Array])[] {
  const good = modelDocument();
  const components = good['components'] as readonly JsonObject[];
  const [component = {}, corpus = {}] = components;
  const { name: _, ...nameless } = component;
  const text = JSON.stringify(good, null, 2);
  return [
    [
      'a dangling dependsOn',
      'E0312',
      bytesOf({ ...good, dependencies: [{ ref: 'model', dependsOn: ['nowhere'] }] }),
    ],
    [
      'a duplicate bom-ref',
      'E0313',
      bytesOf({ ...good, components: [component, { ...component, version: '2' }, corpus] }),
    ],
    ['a bad enum', 'E0104', bytesOf({ ...good, components: [{ ...component, type: 'libary' }, corpus] })],
    ['a missing field', 'E0101', bytesOf({ ...good, components: [nameless, corpus] })],
    ['truncated JSON', 'E0011', TEXT.encode(text.slice(0, text.length / 2))],
  ];
}
