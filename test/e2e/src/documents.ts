/** A sound document of a small model; `changes` are merged into its top level. */
export function soundDocument(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber: 'urn:uuid:0d0d2ad1-6a4c-4b63-8d09-6a0c7b9a4f11',
    version: 1,
    metadata: {
      timestamp: '2026-11-01T00:00:00Z',
      component: {
        type: 'machine-learning-model',
        'bom-ref': 'model',
        name: 'lantern',
        version: '1.0',
        supplier: { name: 'Lantern Lab S.L.', address: { country: 'ES' } },
        licenses: [{ license: { id: 'Apache-2.0' } }],
        modelCard: { modelParameters: { task: 'text-generation', architectureFamily: 'transformer' } },
      },
    },
    components: [
      { type: 'library', 'bom-ref': 'torch', name: 'torch', version: '2.9.0', purl: 'pkg:pypi/torch@2.9.0' },
    ],
    dependencies: [{ ref: 'model', dependsOn: ['torch'] }],
    ...changes,
  };
}

/** The text of a sound document. */
export function soundText(): string {
  return `${JSON.stringify(soundDocument(), null, 2)}\n`;
}

/** Five ways to be broken, each with the code that names it. */
export const BROKEN: Readonly<Record<string, { readonly code: string; readonly text: string }>> = {
  'dangling dependsOn': {
    code: 'E0312',
    text: broken({ dependencies: [{ ref: 'model', dependsOn: ['torhc'] }] }),
  },
  'duplicate bom-ref': {
    code: 'E0313',
    text: broken({
      components: [
        { type: 'library', 'bom-ref': 'torch', name: 'torch', version: '2.9.0' },
        { type: 'library', 'bom-ref': 'torch', name: 'numpy', version: '2.3.0' },
      ],
    }),
  },
  'bad enum': {
    code: 'E0104',
    text: broken({ components: [{ type: 'mdoel', 'bom-ref': 'torch', name: 'torch', version: '1' }] }),
  },
  'missing field': {
    code: 'E0101',
    text: broken({ components: [{ type: 'library', 'bom-ref': 'torch', version: '1' }] }),
  },
  'truncated JSON': { code: 'E0011', text: soundText().slice(0, -40) },
};

function broken(changes: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(soundDocument(changes), null, 2)}\n`;
}
