import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomWith, dataset, dependsOn, device, model, ownProperties, service } from '../tests/bom-builder.ts';
import { CLOUD } from '../tests/documents/cloud.ts';
import { DATA_FLOW } from '../tests/documents/data-flow.ts';
import { FINE_TUNE } from '../tests/documents/fine-tune.ts';
import { TWO_CLOUDS } from '../tests/documents/two-clouds.ts';
import { factIn } from '../tests/fact-row.ts';
import type { FactValue } from './fact.ts';

type Row = readonly [document: JsonObject, id: string, subject: string, values: readonly FactValue[]];

/** What is read of one thing because another one says it. */
const ROWS: readonly Row[] = [
  [TWO_CLOUDS, 'training.provider', 'model:lm', ['Microsoft Corporation', 'aws']],
  [TWO_CLOUDS, 'training.accelerator', 'model:lm', ['AWS Trainium2', 'NVIDIA H100 SXM5']],
  [TWO_CLOUDS, 'training.hours', 'model:lm', [190_000, 1_810_000]],
  [TWO_CLOUDS, 'training.stage', 'model:lm', ['pretrain', 'sft']],
  [TWO_CLOUDS, 'place.hosted', 'model:lm', ['SE', 'US-VA']],
  [TWO_CLOUDS, 'place.inferred', 'model:lm', ['SE']],
  [TWO_CLOUDS, 'surface.provider', 'svc:s3', ['aws']],
  [TWO_CLOUDS, 'control.jurisdiction', 'svc:blob', ['US']],
  [TWO_CLOUDS, 'dependency.nth-party', 'system:assist', ['Microsoft Corporation']],
  [TWO_CLOUDS, 'firmware.update-authority', 'fw:trn2', ['cloud-operator']],
  [FINE_TUNE, 'runtime.version', 'model:claims', ['PyTorch 2.9.0']],
  [FINE_TUNE, 'lineage.derived-by-digest', 'model:claims', [true]],
  [FINE_TUNE, 'lineage.derived-by-digest', 'model:q4', [false]],
  [FINE_TUNE, 'dependency.nth-party', 'model:claims', ['Meta']],
  [DATA_FLOW, 'mitigation.key-custody', 'svc:gateway', ['customer-held']],
  [DATA_FLOW, 'flow.from', 'svc:llm', ['Gateway']],
  [DATA_FLOW, 'flow.to', 'svc:gateway', ['Language model API', 's3://logs']],
  [DATA_FLOW, 'market.price', 'endpoint:https://api.models.example', ['2 USD per million tokens']],
  [DATA_FLOW, 'surface.tool', 'app', ['Files tool']],
  [CLOUD, 'supplier.parent-country', 'document', ['US']],
  [CLOUD, 'supplier.lei', 'document', ['5493001KJTIIGC8Y1R12']],
  [CLOUD, 'surface.provider', 'svc:eu-west-1', ['example']],
  [CLOUD, 'surface.provider', 'svc:eu-sov-1', ['Example Sovereign GmbH']],
  [CLOUD, 'control.jurisdiction', 'svc:us-east-1', ['LU', 'US']],
  [CLOUD, 'control.jurisdiction', 'svc:eu-sov-1', ['DE']],
  [CLOUD, 'resilience.region-redundancy', 'svc:account', ['eu-sov-1', 'eu-west-1', 'us-east-1']],
];

describe('what another thing says', () => {
  for (const [document, id, subject, values] of ROWS) {
    it(`answers ${id} of ${subject} with ${values.join(', ')}`, () => {
      expect(factIn(document, id, subject)).toMatchObject({ state: 'declared', values });
    });
  }
});

/** Facts that a service has from the account it is listed in, by the property that states them. */
const INHERITED: readonly (readonly [id: string, property: string, value: string, read?: FactValue])[] = [
  ['surface.provider', 'cloud:provider', 'aws'],
  ['surface.federation', 'iam:federation', 'oidc'],
  ['surface.mfa', 'iam:mfa', 'required'],
  ['surface.workload-identity', 'iam:workload-identity', 'spiffe'],
  ['surface.privileged-roles', 'iam:privileged-roles', 'root'],
  ['place.hosted', 'cloud:location', 'ES'],
  ['place.operated', 'ops:support-location', 'IN'],
  ['control.jurisdiction', 'cloud:parent-country', 'US'],
  ['control.foreign-access', 'legal:foreign-access', 'us-cloud-act'],
  ['flow.transfer-mechanism', 'legal:transfer-mechanism', 'bcr'],
  ['data.retention', 'data:retention-days', '30', 30],
  ['data.training-use', 'data:training-use', 'no'],
  ['resilience.exit-plan', 'resilience:exit-plan', 'tested'],
  ['resilience.tested-failover', 'resilience:tested-failover', '2026-05-01'],
  ['portability.orchestration', 'portability:orchestration', 'slurm'],
  ['portability.data-export', 'portability:data-export', 'parquet'],
  ['portability.logs', 'control:logging', 'portable:otel'],
  ['portability.identity', 'control:identity', 'native:iam'],
  ['portability.secrets', 'control:secrets', 'portable:vault'],
  ['portability.segmentation', 'control:segmentation', 'native:groups'],
  ['portability.detection', 'control:detection', 'native:guard'],
];

/** Facts that are of one service and never of those inside it. */
const OWN: readonly (readonly [id: string, property: string, value: string])[] = [
  ['surface.public', 'surface:public', 'true'],
  ['surface.encryption', 'surface:encryption', 'tls'],
  ['mitigation.key-custody', 'key:custody', 'customer-held'],
  ['mitigation.key-jurisdiction', 'key:jurisdiction', 'ES'],
  ['mitigation.confidential-compute', 'hw:confidential-compute', 'on'],
  ['resilience.alternative', 'resilience:alternative', 'another'],
  ['resilience.substitutability', 'resilience:substitutability', 'easily'],
];

const nested = (outer: JsonObject, inner: JsonObject = {}) =>
  bomWith({
    services: [
      service({
        ...outer,
        services: [service({ 'bom-ref': 'mid', services: [service({ 'bom-ref': 'in', ...inner })] })],
      }),
    ],
  });

describe('a service two levels inside an account', () => {
  for (const [id, property, value, read = value] of INHERITED) {
    it(`has ${id} from the account, at the place that says it`, () => {
      expect(factIn(nested(ownProperties([property, value])), id, 'in')).toMatchObject({
        state: 'declared',
        values: [read],
        pointers: ['/services/0/properties/0'],
      });
    });

    it(`that says ${id} itself has it from nobody else`, () => {
      const bom = nested(ownProperties([property, value]), ownProperties([property, 'withheld']));
      expect(factIn(bom, id, 'in')).toMatchObject({
        state: 'withheld',
        values: [],
        pointers: ['/services/0/services/0/services/0/properties/0'],
      });
    });
  }

  for (const [id, property, value] of OWN) {
    it(`does not have ${id} from the account`, () => {
      expect(factIn(nested(ownProperties([property, value])), id, 'in')?.state).toBe('not-disclosed');
    });
  }
});

describe('a run that names places, chips and clouds', () => {
  const trained = (services: readonly JsonObject[], ...refs: readonly string[]) =>
    bomWith({
      components: [model(), device(), dataset()],
      services,
      formulation: [{ workflows: [{ resourceReferences: refs.map((ref) => ({ ref })) }] }],
    });

  it('gives the place of the cloud, its own before the account’s', () => {
    const inside = service({ 'bom-ref': 'in', ...ownProperties(['cloud:location', 'SE']) });
    const account = service({ services: [inside], ...ownProperties(['cloud:location', 'IE']) });
    expect(factIn(trained([account], 'in'), 'place.trained', 'model')?.values).toEqual(['SE']);
    expect(factIn(trained([account], 'service'), 'place.trained', 'model')?.values).toEqual(['IE']);
  });

  it('names each chip and cloud once, however often it is used', () => {
    const bom = trained([service({ provider: { name: 'Acme' } })], 'device', 'service', 'device', 'service');
    expect(factIn(bom, 'training.accelerator', 'model')?.values).toEqual(['Device']);
    expect(factIn(bom, 'training.provider', 'model')?.values).toEqual(['Acme']);
  });

  it('says nothing of the model where it used only data', () => {
    const bom = trained([], 'dataset');
    for (const id of ['training.accelerator', 'training.provider', 'place.trained', 'training.hours']) {
      expect(factIn(bom, id, 'model')?.state).toBe('not-disclosed');
    }
  });
});

describe('a vulnerability and a framework', () => {
  const torch = { type: 'framework', 'bom-ref': 'torch', name: 'PyTorch', version: 'withheld' };

  it('whose version is withheld keeps its name', () => {
    const bom = bomWith({ components: [model(), torch], ...dependsOn('model', 'torch') });
    expect(factIn(bom, 'runtime.framework', 'model')?.values).toEqual(['PyTorch']);
  });

  it('affect each thing that they name', () => {
    const affects = [{ ref: 'model' }, { ref: 'torch' }, { ref: 'model' }];
    const bom = bomWith({ components: [model(), torch], vulnerabilities: [{ id: 'CVE-1', affects }] });
    expect(factIn(bom, 'runtime.vulnerability', 'model')).toMatchObject({
      values: ['CVE-1'],
      pointers: ['/vulnerabilities/0/affects/0', '/vulnerabilities/0/affects/2'],
    });
    expect(factIn(bom, 'runtime.vulnerability', 'torch')?.values).toEqual(['CVE-1']);
  });
});
