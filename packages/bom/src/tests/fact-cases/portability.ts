import { bomWith, ownProperties, service } from '../bom-builder.ts';
import { type FactCase, onDevice, onModel, onService, stated, statedOfSubject } from './fact-case.ts';

const cite = (pointer: string, timestamp?: string) => ({
  citations: [{ pointers: [pointer], note: 'price list', ...(timestamp === undefined ? {} : { timestamp }) }],
});
const ENDPOINT = 'endpoint:https://a.example';
const priced = (name: string, value: string) =>
  service({ endpoints: ['https://a.example'], ...ownProperties([name, value]) });

/** Examples of the facts about leaving. */
export const PORTABILITY_CASES: readonly FactCase[] = [
  stated(onModel, 'portability.weights', ['portability:weights', 'true', true]),
  stated(onModel, 'portability.weights', ['openness:weights', 'gated', true]),
  stated(onModel, 'portability.weights', ['openness:weights', 'closed', false]),
  { ...stated(onModel, 'portability.weights', ['openness:weights', 'some']), state: 'partial' },
  stated(onModel, 'portability.format', ['portability:format', 'onnx']),
  onModel('portability.format', { externalReferences: [{ type: 'distribution', url: 'https://a/m.GGUF' }] }, [
    ['gguf'],
    '/externalReferences/0/url',
  ]),
  {
    id: 'portability.api',
    bom: bomWith({ services: [priced('portability:api', 'openai-chat')] }),
    subject: ENDPOINT,
    values: ['openai-chat'],
    pointers: ['/services/0/properties/0'],
  },
  stated(onModel, 'portability.runtime', ['portability:runtime', 'neuron']),
  stated(onDevice, 'portability.isa', ['portability:isa', 'sm_90']),
  stated(onDevice, 'portability.availability', ['portability:availability', 'merchant']),
  stated(onService, 'portability.orchestration', ['portability:orchestration', 'kubernetes']),
  stated(onService, 'portability.data-export', ['portability:data-export', 'parquet']),
  stated(onService, 'portability.logs', ['control:logging', 'portable:otel']),
  stated(onService, 'portability.identity', ['control:identity', 'native:iam']),
  stated(onService, 'portability.secrets', ['control:secrets', 'portable:vault']),
  stated(onService, 'portability.segmentation', ['control:segmentation', 'native:security-groups']),
  stated(onService, 'portability.detection', ['control:detection', 'native:guardduty']),
  statedOfSubject('portability.exit-terms', 'portability:exit-terms', '30 days'),
  {
    id: 'market.price',
    bom: bomWith({
      services: [priced('market:price', '2 USD per million tokens')],
      ...cite('/services/0', '2026-11-01T00:00:00Z'),
    }),
    subject: ENDPOINT,
    values: ['2 USD per million tokens'],
    pointers: ['/services/0/properties/0'],
  },
  {
    id: 'market.price',
    bom: bomWith({ services: [priced('market:price', '2 USD')], ...cite('/services/0') }),
    subject: ENDPOINT,
    values: [],
    pointers: [],
    state: 'not-disclosed',
  },
  {
    id: 'market.performance',
    bom: bomWith({
      services: [priced('market:performance', '90 tokens/s')],
      ...cite('/services/0/properties', '2026-11-01'),
    }),
    subject: 'service',
    values: ['90 tokens/s'],
    pointers: ['/services/0/properties/0'],
  },
];
