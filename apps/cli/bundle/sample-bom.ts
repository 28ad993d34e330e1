import type { SchemaVersion } from '@trasluz/formats';

/** A document with what most documents hold, so that the usual ways through the code are compiled ahead. */
export function sampleBom(specVersion: SchemaVersion): string {
  return JSON.stringify({
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    metadata: {
      timestamp: '2026-11-01T00:00:00Z',
      component: { type: 'application', 'bom-ref': 'root', name: 'sample', version: '1' },
    },
    components: [componentOf('a'), componentOf('b')],
    dependencies: [{ ref: 'root', dependsOn: ['a', 'b'] }],
  });
}

function componentOf(name: string): object {
  return {
    type: 'library',
    'bom-ref': name,
    name,
    version: '1.0.0',
    description: 'A package',
    supplier: { name: 'Supplier', url: ['https://supplier.example/'] },
    hashes: [{ alg: 'SHA-256', content: '0'.repeat(64) }],
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:npm/${name}@1.0.0`,
    externalReferences: [{ type: 'website', url: 'https://supplier.example/package' }],
    properties: [{ name: 'sample:index', value: '0' }],
  };
}
