import { bomAbout, bomWith, dependsOn, model, ownProperties, properties } from '../bom-builder.ts';
import { type FactCase, onDocument, onModel, onSubject, stated, statedOfSubject } from './fact-case.ts';

const card = (parameters: Record<string, string | object>) =>
  ({ modelCard: { modelParameters: parameters } }) as never; // test data, read as JSON
const considering = (considerations: Record<string, object>) => ({ modelCard: { considerations } }) as never; // same
const CONSIDERATIONS = '/modelCard/considerations';
const ENERGY = `${CONSIDERATIONS}/environmentalConsiderations/energyConsumptions/0`;
const hyperparameter = (name: string, value: string) =>
  properties([`cdx:ai-ml:model:hyperparameter:${name}`, value]);

/** Examples of the facts that describe. */
export const IDENTITY_CASES: readonly FactCase[] = [
  onSubject('supplier.legal-name', { manufacturer: { name: 'Acme S.L.' } }, [
    ['Acme S.L.'],
    '/manufacturer/name',
  ]),
  onSubject('supplier.legal-name', { supplier: { name: 'Shop' }, manufacturer: {} }, [
    ['Shop'],
    '/supplier/name',
  ]),
  onDocument('supplier.legal-name', { metadata: { supplier: { name: 'Acme' } } }, [
    ['Acme'],
    '/metadata/supplier/name',
  ]),
  onDocument('supplier.legal-name', { metadata: { manufacturer: { name: 'Acme' } } }, [
    ['Acme'],
    '/metadata/manufacturer/name',
  ]),
  onDocument(
    'supplier.legal-name',
    { metadata: { ...ownProperties(['about', 'OpenAI']), supplier: { name: 'Us' } } },
    [['OpenAI'], '/metadata/properties/0'],
  ),
  onSubject('supplier.country', { manufacturer: { name: 'Acme', address: { country: 'es' } } }, [
    ['ES'],
    '/manufacturer/address/country',
  ]),
  statedOfSubject('supplier.parent', 'cloud:ultimate-parent', 'Acme Holding'),
  {
    id: 'supplier.parent',
    bom: {
      metadata: { component: { type: 'platform', name: 'Cloud', manufacturer: { name: 'Acme Cloud' } } },
      services: [
        {
          name: 'a',
          provider: { name: 'ACME Cloud' },
          ...ownProperties(['cloud:ultimate-parent', 'Holding']),
        },
      ],
    },
    values: ['Holding'],
    pointers: ['/services/0/properties/0'],
  },
  statedOfSubject('supplier.parent-country', 'cloud:parent-country', 'US'),
  statedOfSubject('supplier.lei', 'id:lei', '5493001KJTIIGC8Y1R12'),
  onSubject('product.name', { name: 'Assist' }, [['Assist'], '/name']),
  onSubject('product.version', { version: '3.2.0' }, [['3.2.0'], '/version']),
  onSubject('product.released', { releaseNotes: { timestamp: '2026-01-02T00:00:00Z' } }, [
    ['2026-01-02T00:00:00Z'],
    '/releaseNotes/timestamp',
  ]),
  onSubject('product.released', properties(['cdx:lifecycle:milestone:generalAvailability', '2026-01-02']), [
    ['2026-01-02'],
    '/properties/0',
  ]),
  onSubject('product.kind', { type: 'application' }, [['system'], '/type']),
  onSubject('product.kind', { type: 'machine-learning-model' }, [['model'], '/type']),
  onSubject('product.kind', { type: 'platform' }, [['cloud-service'], '/type']),
  onModel('component.purl', { purl: 'pkg:huggingface/acme/lm@1' }, [['pkg:huggingface/acme/lm@1'], '/purl']),
  onModel('component.digest', { hashes: [{ alg: 'SHA-256', content: 'AB' }, { alg: 'MD5' }] }, [
    ['sha-256:ab'],
    '/hashes/0',
  ]),
  onModel(
    'component.license',
    { licenses: [{ license: { id: 'MIT' } }, { license: { name: 'Own' } }, { expression: 'A OR B' }, {}] },
    [
      ['A OR B', 'MIT', 'Own'],
      '/licenses/0/license/id',
      '/licenses/1/license/name',
      '/licenses/2/expression',
    ],
  ),
  { ...onModel('component.purl', { purl: { odd: true } }, [[]]), state: 'not-disclosed' },
  { ...onModel('component.supplier', { publisher: ' ' }, [[]]), state: 'not-disclosed' },
  onModel('component.supplier', { publisher: 'Acme' }, [['Acme'], '/publisher']),
  onModel('component.supplier', { supplier: { name: 'Acme' }, publisher: 'Other' }, [
    ['Acme'],
    '/supplier/name',
  ]),
  onDocument('document.author', { metadata: { authors: [{ name: 'Ana' }, { name: 'Blas' }] } }, [
    ['Ana', 'Blas'],
    '/metadata/authors/0/name',
    '/metadata/authors/1/name',
  ]),
  onDocument(
    'document.tool',
    { metadata: { tools: { components: [{ name: 'gen', version: '1' }, {}], services: [{ name: 'web' }] } } },
    [['gen 1', 'web'], '/metadata/tools/components/0', '/metadata/tools/services/0'],
  ),
  onDocument('document.tool', { metadata: { tools: [{ name: 'old' }] } }, [['old'], '/metadata/tools/0']),
  onDocument('document.context', { metadata: { lifecycles: [{ phase: 'build' }, { name: 'training' }] } }, [
    ['build', 'training'],
    '/metadata/lifecycles/0/phase',
    '/metadata/lifecycles/1/name',
  ]),
  onDocument('document.completeness', { compositions: [{ aggregate: 'incomplete' }] }, [
    ['incomplete'],
    '/compositions/0/aggregate',
  ]),
  onDocument('document.signature', { signature: { algorithm: 'Ed25519', value: 'x' } }, [
    ['Ed25519'],
    '/signature/algorithm',
  ]),
  onModel('model.task', card({ task: 'text-generation' }), [
    ['text-generation'],
    '/modelCard/modelParameters/task',
  ]),
  onModel('model.architecture', card({ architectureFamily: 'transformer' }), [
    ['transformer'],
    '/modelCard/modelParameters/architectureFamily',
  ]),
  onModel('model.parameters', { modelCard: properties(['cdx:ai-ml:model:parameter:count', '34B']) }, [
    [34e9],
    '/modelCard/properties/0',
  ]),
  onModel('model.parameters', properties(['cdx:ai-ml:model:parameter:count', '1,500,000']), [
    [1_500_000],
    '/properties/0',
  ]),
  onModel('model.modalities', card({ inputs: [{ format: 'text' }], outputs: [{ format: 'image' }] }), [
    ['image', 'text'],
    '/modelCard/modelParameters/inputs/0/format',
    '/modelCard/modelParameters/outputs/0/format',
  ]),
  onModel('model.context-length', hyperparameter('context_length', '8192'), [[8192], '/properties/0']),
  onModel('model.context-length', hyperparameter('max_position_embeddings', '4096'), [
    [4096],
    '/properties/0',
  ]),
  onModel('model.quantization', hyperparameter('quantization', 'q4_k_m'), [['q4_k_m'], '/properties/0']),
  onModel('model.limitations', considering({ technicalLimitations: ['invents'] }), [
    ['invents'],
    `${CONSIDERATIONS}/technicalLimitations/0`,
  ]),
  onModel('model.use-cases', considering({ useCases: ['chat'] }), [['chat'], `${CONSIDERATIONS}/useCases/0`]),
  onModel(
    'model.evaluation',
    {
      modelCard: {
        quantitativeAnalysis: {
          performanceMetrics: [{ type: 'accuracy', slice: 'mmlu', value: '0.7' }, { value: '3' }, {}],
        },
      },
    },
    [
      ['accuracy (mmlu) = 0.7', 'metric = 3'],
      '/modelCard/quantitativeAnalysis/performanceMetrics/0',
      '/modelCard/quantitativeAnalysis/performanceMetrics/1',
    ],
  ),
  {
    ...onModel(
      'model.evaluation',
      { modelCard: { quantitativeAnalysis: { performanceMetrics: [{ type: 'f1' }] } } },
      [['f1'], '/modelCard/quantitativeAnalysis/performanceMetrics/0'],
    ),
    state: 'partial',
  },
  onModel('model.fairness', considering({ fairnessAssessments: [{ groupAtRisk: 'minors' }] }), [
    ['minors'],
    `${CONSIDERATIONS}/fairnessAssessments/0/groupAtRisk`,
  ]),
  onModel('model.ethics', considering({ ethicalConsiderations: [{ name: 'bias' }] }), [
    ['bias'],
    `${CONSIDERATIONS}/ethicalConsiderations/0/name`,
  ]),
  onModel(
    'model.energy',
    considering({
      environmentalConsiderations: { energyConsumptions: [{ activityEnergyCost: { value: 12 } }] },
    }),
    [[12], `${ENERGY}/activityEnergyCost/value`],
  ),
  onModel(
    'model.co2',
    considering({
      environmentalConsiderations: { energyConsumptions: [{ co2CostEquivalent: { value: 4.1 } }] },
    }),
    [[4.1], `${ENERGY}/co2CostEquivalent/value`],
  ),
  stated(onModel, 'model.safety-risk', ['model:safety-risk', 'high']),
  stated(onModel, 'model.openness.weights', ['openness:weights', 'Open', 'open']),
  stated(onModel, 'model.openness.code', ['openness:training-code', 'closed']),
  stated(onModel, 'model.openness.data', ['openness:data', 'gated']),
  stated(onModel, 'model.openness.architecture', ['openness:architecture', 'open']),
  {
    id: 'runtime.framework',
    bom: bomAbout({ 'bom-ref': 'system' }, {}),
    values: [],
    pointers: [],
    subject: 'system',
    state: 'not-disclosed',
  },
  ...(['runtime.framework', 'runtime.version'] as const).map((id) => ({
    id,
    bom: bomWith({
      components: [
        model(),
        { type: 'framework', 'bom-ref': 'torch', name: 'PyTorch', version: '2.9' },
        { type: 'library', 'bom-ref': 'numpy', name: 'numpy', version: '2' },
      ],
      ...dependsOn('model', 'torch', 'numpy'),
    }),
    subject: 'model',
    values: [id === 'runtime.framework' ? 'PyTorch' : 'PyTorch 2.9'],
    pointers: ['/dependencies/0/dependsOn/0'],
  })),
  {
    id: 'runtime.vulnerability',
    bom: bomWith({
      components: [model()],
      vulnerabilities: [
        { id: 'CVE-2026-1', affects: [{ ref: 'model' }, { ref: 'nobody' }, {}] },
        { affects: [{ ref: 'model' }] },
      ],
    }),
    subject: 'model',
    values: ['CVE-2026-1'],
    pointers: ['/vulnerabilities/0/affects/0'],
  },
];
