import type { JsonObject } from '../../json.ts';
import {
  bomWith,
  dataset,
  dependsOn,
  device,
  key,
  model,
  ownProperties,
  properties,
  service,
} from '../bom-builder.ts';
import { type FactCase, onDataset, onKey, onModel, onService, stated } from './fact-case.ts';

const located = (place: string, more: JsonObject = {}) =>
  service({ ...ownProperties(['cloud:location', place]), ...more });
const copy = (url: string, content?: string, host?: string) => ({
  type: 'distribution',
  url,
  ...(content === undefined ? {} : { hashes: [{ alg: 'SHA-256', content }] }),
  ...(host === undefined ? {} : ownProperties(['copy:host', host])),
});
const run = (step: JsonObject) => ({ formulation: [{ workflows: [{ uid: 'run', ...step }] }] });
const RUN = '/formulation/0/workflows/0';
const ENERGY_COUNTRY =
  '/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/energyProviders/0/organization/address/country';

function onRun(id: string, step: JsonObject, expected: readonly [FactCase['values'], ...string[]]): FactCase {
  const [values, ...paths] = expected;
  const bom = bomWith({
    components: [model(), device(), dataset()],
    services: [located('SE', { provider: { name: 'Acme' } })],
    ...run({ outputs: [{ resource: { ref: 'model' } }], ...step }),
  });
  return { id, bom, subject: 'model', values, pointers: paths };
}

function onFlow(id: string, flow: JsonObject, expected: readonly [FactCase['values'], string]): FactCase {
  const [values, path] = expected;
  const bom = bomWith({
    services: [
      service({ data: [{ flow: 'outbound', classification: 'personal', ...flow }] }),
      service({ 'bom-ref': 'other', name: 'Other' }),
    ],
  });
  return { id, bom, subject: 'service', values, pointers: [`/services/0/data/0${path}`] };
}

/** Examples of the facts about places, law, data, lineage and weights. */
export const SOVEREIGNTY_CASES: readonly FactCase[] = [
  stated(onDataset, 'place.collected', ['origin:collected', 'es=100', 'ES=100']),
  onModel('place.trained', ownProperties(['origin:trained', 'US-VA=90.5'], ['origin:trained', 'SE=9.5 %']), [
    ['SE=9.5', 'US-VA=90.5'],
    '/properties/0',
    '/properties/1',
  ]),
  { ...stated(onModel, 'place.trained', ['origin:trained', 'SE=40']), state: 'partial' },
  onRun('place.trained', { resourceReferences: [{ ref: 'service' }] }, [['SE'], '/services/0/properties/0']),
  {
    ...onModel(
      'place.trained',
      {
        modelCard: {
          considerations: {
            environmentalConsiderations: {
              energyConsumptions: [{ energyProviders: [{ organization: { address: { country: 'FR' } } }] }],
            },
          },
        },
      },
      [['FR'], ENERGY_COUNTRY],
    ),
    state: 'partial',
  },
  stated(onService, 'place.hosted', ['cloud:location', 'SE']),
  {
    id: 'place.hosted',
    bom: bomWith({
      components: [model({ externalReferences: [copy('s3://w', undefined, 'service')] })],
      services: [located('IE')],
    }),
    subject: 'model',
    values: ['IE'],
    pointers: ['/services/0/properties/0'],
  },
  stated(onService, 'place.operated', ['ops:support-location', 'IN']),
  stated(onModel, 'place.inferred', ['origin:inferred', 'DE=100']),
  {
    id: 'place.inferred',
    bom: bomWith({ components: [model()], services: [located('DE')], ...dependsOn('service', 'model') }),
    subject: 'model',
    values: ['DE'],
    pointers: ['/services/0/properties/0'],
  },
  onService(
    'control.jurisdiction',
    { provider: { name: 'A', address: { country: 'US' } }, ...ownProperties(['cloud:parent-country', 'IE']) },
    [['IE', 'US'], '/provider/address/country', '/properties/0'],
  ),
  onDataset(
    'control.jurisdiction',
    { data: [{ governance: { owners: [{ organization: { name: 'A', address: { country: 'ES' } } }] } }] },
    [['ES'], '/data/0/governance/owners/0/organization/address/country'],
  ),
  stated(onService, 'control.foreign-access', ['legal:foreign-access', 'us-cloud-act']),
  stated(onKey, 'mitigation.key-custody', ['key:custody', 'customer-held']),
  {
    id: 'mitigation.key-custody',
    bom: bomWith({
      components: [model(), key(ownProperties(['key:custody', 'provider-managed']))],
      ...dependsOn('model', 'key'),
    }),
    subject: 'model',
    values: ['provider-managed'],
    pointers: ['/components/1/properties/0'],
  },
  stated(onKey, 'mitigation.key-jurisdiction', ['key:jurisdiction', 'ES']),
  stated(onService, 'mitigation.confidential-compute', ['hw:confidential-compute', 'on']),
  {
    id: 'mitigation.confidential-compute',
    bom: bomWith({
      components: [device(ownProperties(['hw:confidential-compute', 'off']))],
      services: [service()],
      ...dependsOn('service', 'device'),
    }),
    subject: 'service',
    values: ['off'],
    pointers: ['/components/0/properties/0'],
  },
  onFlow('flow.class', {}, [['personal'], '/classification']),
  onFlow('flow.from', { source: ['other'] }, [['Other'], '/source/0']),
  onFlow('flow.to', { destination: ['https://x.example'] }, [['https://x.example'], '/destination/0']),
  stated(onService, 'flow.transfer-mechanism', ['legal:transfer-mechanism', 'bcr']),
  onDataset('data.role', { data: [{ contents: ownProperties(['dataset:role', 'pretrain']) }] }, [
    ['pretrain'],
    '/data/0/contents/properties/0',
  ]),
  stated(onDataset, 'data.acquisition', ['dataset:acquisition', 'web-crawl']),
  stated(onDataset, 'data.size', ['dataset:size', '9.1e12 tokens']),
  onDataset('data.period', ownProperties(['dataset:period', '2010/2025'], ['dataset:cutoff', '2025-06']), [
    ['2010/2025', '2025-06'],
    '/properties/0',
    '/properties/1',
  ]),
  stated(onDataset, 'data.language', ['dataset:language', 'es']),
  onDataset('data.language', properties(['cdx:ai-ml:model:language', 'ca']), [['ca'], '/properties/0']),
  stated(onDataset, 'data.license-class', ['dataset:license-class', 'non-commercial']),
  onDataset('data.personal', { data: [{ sensitiveData: ['health'] }] }, [
    ['health'],
    '/data/0/sensitiveData/0',
  ]),
  onDataset(
    'data.governance',
    { data: [{ governance: { custodians: [{ organization: { name: 'Keeper' } }] } }] },
    [['Keeper'], '/data/0/governance/custodians/0/organization/name'],
  ),
  stated(onDataset, 'data.opt-out', ['dataset:tdm-optout', 'robots.txt']),
  stated(onService, 'data.retention', ['data:retention-days', '30', 30]),
  stated(onService, 'data.training-use', ['data:training-use', 'opt-out']),
  onModel(
    'lineage.base-model',
    {
      pedigree: {
        ancestors: [{ type: 'machine-learning-model', name: 'Base', purl: 'pkg:huggingface/a/base@1' }],
      },
    },
    [['pkg:huggingface/a/base@1'], '/pedigree/ancestors/0'],
  ),
  onModel(
    'lineage.base-model',
    { pedigree: { ancestors: [{ type: 'machine-learning-model', name: 'Base' }] } },
    [['Base'], '/pedigree/ancestors/0'],
  ),
  onModel('lineage.adapter', { pedigree: { patches: [{ diff: { url: 'https://a/lora' } }] } }, [
    ['https://a/lora'],
    '/pedigree/patches/0/diff/url',
  ]),
  onModel(
    'lineage.derived-by-digest',
    { pedigree: { ancestors: [{ name: 'Base', hashes: [{ alg: 'MD5', content: 'a' }] }] } },
    [[true], '/pedigree/ancestors/0'],
  ),
  onModel('lineage.derived-by-digest', { pedigree: { ancestors: [{ name: 'Base' }] } }, [
    [false],
    '/pedigree/ancestors/0',
  ]),
  onRun('training.stage', ownProperties(['training:phase', 'sft']), [['sft'], `${RUN}/properties/0`]),
  onRun('training.provider', { resourceReferences: [{ ref: 'service' }] }, [
    ['Acme'],
    '/services/0/provider/name',
  ]),
  onRun('training.accelerator', { resourceReferences: [{ ref: 'device' }] }, [
    ['Device'],
    `${RUN}/resourceReferences/0/ref`,
  ]),
  onRun('training.hours', ownProperties(['training:accelerator-hours', '1810000']), [
    [1_810_000],
    `${RUN}/properties/0`,
  ]),
  onRun('training.flop', ownProperties(['training:compute-flop', '8.6e23']), [
    [8.6e23],
    `${RUN}/properties/0`,
  ]),
  stated(onModel, 'training.flop', ['training:compute-flop', '1e24', 1e24]),
  onRun('training.period', { timeStart: '2026-01-01T00:00:00Z', timeEnd: '2026-02-01T00:00:00Z' }, [
    ['2026-01-01T00:00:00Z/2026-02-01T00:00:00Z'],
    `${RUN}/timeStart`,
  ]),
  onRun('training.period', { timeEnd: '2026-02-01T00:00:00Z' }, [
    ['../2026-02-01T00:00:00Z'],
    `${RUN}/timeEnd`,
  ]),
  onRun('training.period', { timeStart: '2026-01-01T00:00:00Z' }, [
    ['2026-01-01T00:00:00Z/..'],
    `${RUN}/timeStart`,
  ]),
  onModel(
    'weights.copy',
    { externalReferences: [{ type: 'vcs', url: 'x' }, copy('s3://w'), { type: 'distribution' }] },
    [['s3://w'], '/externalReferences/1/url'],
  ),
  onModel('weights.copies-equal', { externalReferences: [copy('a', 'aa'), copy('b', 'AA')] }, [
    [true],
    '/externalReferences/0',
  ]),
  onModel('weights.copies-equal', { externalReferences: [copy('a', 'aa'), copy('b', 'bb')] }, [
    [false],
    '/externalReferences/0',
  ]),
  {
    ...onModel(
      'weights.copies-equal',
      { externalReferences: [copy('a', 'aa'), copy('b', 'aa'), copy('c')] },
      [[true], '/externalReferences/0'],
    ),
    state: 'partial',
  },
  {
    ...onModel('weights.copies-equal', { externalReferences: [copy('a'), copy('b')] }, [[]]),
    state: 'not-disclosed',
  },
  {
    ...onModel('weights.copies-equal', { externalReferences: [copy('a', 'aa'), copy('b')] }, [[]]),
    state: 'not-disclosed',
  },
  { ...onModel('weights.copies-equal', { externalReferences: [copy('a')] }, [[]]), state: 'not-applicable' },
  onModel(
    'weights.signature',
    { externalReferences: [{ type: 'digital-signature', url: 'https://a/model.sig' }] },
    [['https://a/model.sig'], '/externalReferences/0/url'],
  ),
  stated(onModel, 'weights.format', ['portability:format', 'gguf']),
  onModel(
    'weights.format',
    {
      components: [
        { type: 'file', name: 'model-00001.safetensors' },
        { type: 'file', name: 'README.md' },
        { type: 'file' },
      ],
    },
    [['safetensors'], '/components/0/name'],
  ),
];
