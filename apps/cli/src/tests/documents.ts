/** What a test says about its document; the rest is that of a small model with one library. */
export interface ModelDocument {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  /** Members that replace those of the document. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

/** A valid CycloneDX 1.7 document of a model, as text with line ends. */
export function modelDocument({
  name = 'Small Model',
  version = '1.0',
  license = 'Apache-2.0',
  changes = {},
}: ModelDocument = {}): string {
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      component: {
        type: 'machine-learning-model',
        'bom-ref': 'model',
        name,
        version,
        licenses: [{ license: { id: license } }],
      },
    },
    components: [{ type: 'library', 'bom-ref': 'left-pad', name: 'left-pad', version: '1.3.0' }],
    dependencies: [{ ref: 'model', dependsOn: ['left-pad'] }],
    ...changes,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
