import type { JsonObject } from '../../json.ts';
import { ownProperties } from '../bom-builder.ts';

const digest = (content: string) => [{ alg: 'SHA-256', content }];

/** A fine-tuned model with its base, a smaller variant and an adapter (standards.md §H.2). */
export const FINE_TUNE: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: {
    timestamp: '2026-09-01T00:00:00Z',
    authors: [{ name: 'Ana' }, { name: 'Blas' }],
    component: {
      type: 'machine-learning-model',
      'bom-ref': 'model:claims',
      name: 'claims-8b',
      version: '2.0.0',
      manufacturer: { name: 'Example Insurance S.A.', address: { country: 'ES' } },
      licenses: [{ license: { name: 'Llama 3.1 Community License' } }],
      components: [
        { type: 'file', 'bom-ref': 'file:1', name: 'model-00001.safetensors', hashes: digest('01') },
        { type: 'file', 'bom-ref': 'file:2', name: 'model-00002.safetensors' },
      ],
      pedigree: {
        ancestors: [
          {
            type: 'machine-learning-model',
            'bom-ref': 'model:base',
            name: 'Llama-3.1-8B',
            purl: 'pkg:huggingface/meta-llama/Llama-3.1-8B@0E9E39F249A16976918F6564B8830BC894C89659',
            hashes: digest('BA5E'),
            supplier: { name: 'Meta' },
          },
        ],
        variants: [
          {
            type: 'machine-learning-model',
            'bom-ref': 'model:q4',
            name: 'claims-8b-q4',
            properties: [{ name: 'cdx:ai-ml:model:hyperparameter:quantization', value: 'q4_k_m' }],
          },
        ],
        patches: [{ type: 'unofficial', diff: { url: 'https://example.com/lora.safetensors' } }],
      },
      modelCard: {
        modelParameters: {
          task: 'text-classification',
          architectureFamily: 'transformer',
          inputs: [{ format: 'text' }],
          outputs: [{ format: 'text' }],
          datasets: [{ ref: 'data:claims' }, { ref: 'data:bench' }],
        },
        quantitativeAnalysis: {
          performanceMetrics: [{ type: 'f1', slice: 'motor', value: '0.87' }, { type: 'accuracy' }],
        },
        considerations: {
          useCases: ['sorting claims'],
          technicalLimitations: ['Spanish only'],
          ethicalConsiderations: [{ name: 'unequal treatment' }],
        },
        properties: [{ name: 'cdx:ai-ml:model:parameter:count', value: '8B' }],
      },
      ...ownProperties(
        ['openness:weights', 'closed'],
        ['openness:data', 'closed'],
        ['undisclosed', 'model.energy=unknown'],
        ['undisclosed', 'evaluation=withheld'],
      ),
    },
  },
  components: [
    {
      type: 'data',
      'bom-ref': 'data:claims',
      name: 'claims 2015–2025',
      data: [
        {
          type: 'dataset',
          'bom-ref': 'data:claims:rows',
          sensitiveData: ['health', 'accidents'],
          contents: ownProperties(
            ['dataset:role', 'fine-tune'],
            ['dataset:acquisition', 'own'],
            ['dataset:size', '2.1e6 records'],
            ['dataset:period', '2015/2025'],
            ['dataset:language', 'es'],
            ['origin:collected', 'ES=100'],
          ),
        },
      ],
    },
    {
      type: 'data',
      'bom-ref': 'data:bench',
      name: 'bench',
      data: [{ type: 'dataset', contents: ownProperties(['dataset:role', 'test']) }],
    },
    { type: 'framework', 'bom-ref': 'fw:torch', name: 'PyTorch', version: '2.9.0' },
  ],
  dependencies: [{ ref: 'model:claims', dependsOn: ['model:base', 'data:claims', 'fw:torch'] }],
  formulation: [
    {
      workflows: [
        {
          'bom-ref': 'wf',
          uid: 'tune',
          taskTypes: ['other'],
          inputs: [{ resource: { ref: 'model:base' } }, { resource: { ref: 'data:claims:rows' } }],
          ...ownProperties(['training:phase', 'fine-tune'], ['training:compute-flop', '8.6e19']),
        },
      ],
    },
  ],
  vulnerabilities: [{ 'bom-ref': 'v', id: 'CVE-2026-0001', affects: [{ ref: 'fw:torch' }] }],
};
