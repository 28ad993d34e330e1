import { ABOUT, type JsonObject } from '@trasluz/bom';

/** What a test says about its document. */
export interface ModelDocument {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** Who the document is about, when a third party wrote it. */
  readonly about?: string;
  /** Members that replace those of the document. */
  readonly changes?: JsonObject;
}

/** A valid CycloneDX 1.7 document of a model with a library, a data set and a chip. */
export function modelDocument(asked: ModelDocument = {}): JsonObject {
  const { name = 'Small Model', version = '1.0', license = 'Apache-2.0', about, changes = {} } = asked;
  return {
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

/** A valid document of an accelerator, named as a worked example of the home page asks for it. */
export function chipDocument(name: string): JsonObject {
  const component = { type: 'device', 'bom-ref': 'chip', name, version: 'A1' };
  return modelDocument({ changes: { metadata: { component }, components: [], dependencies: [] } });
}
