/** Gives the text of such a document piece by piece, for documents that are larger than one text can be. */
export function* syntheticBomPieces(components: number): Generator<string> {
  const empty = syntheticBom(0);
  const [head = '', between = '', tail = ''] = empty.split('[]');
  yield `${head}[`;
  yield* listPieces(components, componentOf);
  yield `]${between}[`;
  yield* listPieces(components, dependencyOf);
  yield `]${tail}`;
}

const ITEMS_PER_PIECE = 1_000;

function* listPieces(count: number, itemOf: (index: number) => object): Generator<string> {
  for (let from = 0; from < count; from += ITEMS_PER_PIECE) {
    const length = Math.min(ITEMS_PER_PIECE, count - from);
    const items = Array.from({ length }, (_, index) => JSON.stringify(itemOf(from + index)));
    yield (from === 0 ? '' : ',') + items.join();
  }
}

/** Builds a valid CycloneDX 1.6 document with this many components: a tenth models with cards, a tenth data, like real AIBOMs. */
export function syntheticBom(components: number): string {
  return JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    version: 1,
    metadata: {
      timestamp: '2026-11-01T00:00:00Z',
      component: { type: 'application', 'bom-ref': 'root', name: 'bench', version: '1' },
    },
    components: Array.from({ length: components }, (_, index) => componentOf(index)),
    dependencies: Array.from({ length: components }, (_, index) => dependencyOf(index)),
  });
}

function dependencyOf(index: number): object {
  return { ref: refOf(index), dependsOn: index === 0 ? [] : [refOf(index >> 1)] };
}

function refOf(index: number): string {
  return `pkg:pypi/package-${index}@1.${index % 90}.0`;
}

function componentOf(index: number): object {
  const base = {
    'bom-ref': refOf(index),
    name: `package-${index}`,
    version: `1.${index % 90}.0`,
    description: `A package that does the thing number ${index} and says so in a sentence of the usual length for a registry entry`,
    supplier: { name: `Supplier ${index % 500}`, url: [`https://supplier-${index % 500}.example/`] },
    hashes: [{ alg: 'SHA-256', content: index.toString(16).padStart(64, '0') }],
    licenses: [{ license: { id: index % 3 === 0 ? 'MIT' : 'Apache-2.0' } }],
    purl: refOf(index),
    externalReferences: [{ type: 'website', url: `https://package-${index}.example/` }],
    properties: [{ name: 'bench:index', value: String(index) }],
  };
  if (index % 10 === 1) return { type: 'machine-learning-model', ...base, modelCard: modelCardOf(index) };
  if (index % 10 === 2)
    return {
      type: 'data',
      ...base,
      data: [{ type: 'dataset', name: `dataset-${index}`, classification: 'public' }],
    };
  return { type: 'library', ...base };
}

function modelCardOf(index: number): object {
  return {
    modelParameters: {
      approach: { type: 'supervised' },
      task: 'text-generation',
      architectureFamily: 'transformer',
      modelArchitecture: `arch-${index % 7}`,
      inputs: [{ format: 'text' }],
      outputs: [{ format: 'text' }],
    },
    quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy', value: '0.9', slice: 'test' }] },
    considerations: {
      users: ['researchers'],
      useCases: ['summaries'],
      technicalLimitations: ['long inputs'],
    },
  };
}
