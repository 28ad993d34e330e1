import { describe, expect, it } from 'vitest';
import { knownValue, standingOf } from './datum.ts';
import { loadCatalog } from './load.ts';

const { suppliers, clouds, sdks, subprocessors, authorizations, kubernetesNames, terraformTypes } =
  await loadCatalog();

describe('a supplier', () => {
  it.each([
    ['Google DeepMind', 'google', 'US', ['alphabet']],
    ['GCP', 'google', 'US', ['alphabet']],
    ['Azure OpenAI', 'microsoft', 'US', []],
    ['GitHub Models', 'github', 'US', ['microsoft']],
    ['Annapurna Labs', 'aws', 'US', ['amazon-group']],
    ['Facebook AI', 'meta', 'US', []],
    ['Habana Labs', 'intel', 'US', []],
    ['HiSilicon', 'huawei', 'CN', []],
    ['Aliyun', 'alibaba', 'CN', []],
    ['Zhipu AI', 'zhipu', 'CN', []],
    ['Kimi', 'moonshot', 'CN', []],
    ['mistralai', 'mistral', 'FR', []],
    ['3DS Outscale', 'outscale', 'FR', ['dassault-systemes']],
    ['Scaleway Generative APIs', 'scaleway', 'FR', ['iliad']],
    ['OVH SAS', 'ovh', 'FR', []],
    ['Aleph Alpha', 'aleph-alpha', 'DE', []],
    ['Nebius Group N.V.', 'nebius', 'NL', []],
    ['AI21', 'ai21', 'IL', []],
    ['Cohere For AI', 'cohere', 'CA', []],
    ['Taiwan Semiconductor Manufacturing Company Limited', 'tsmc', 'TW', []],
    ['Samsung Foundry', 'samsung', 'KR', []],
    ['Red Hat, Inc.', 'red-hat', 'US', ['ibm']],
    ['Voyage', 'voyage', 'US', ['mongodb']],
    ['W&B', 'wandb', 'US', ['coreweave']],
    ['Paperspace (DigitalOcean)', 'paperspace', 'US', ['digitalocean']],
  ])('called "%s" is %s in %s, owned by %j', (name, id, country, owners) => {
    const row = suppliers.find(name);
    expect([row?.id, knownValue(row?.country)]).toEqual([id, country]);
    expect(suppliers.parents(name).map((owner) => owner.id)).toEqual(owners);
  });

  it.each(['Stability AI', 'Okta', 'Confluent', 'CHIPS Alliance'])(
    'has no country where no source tells one: %s',
    (name) => {
      expect(suppliers.find(name)).toBeDefined();
      expect(standingOf(suppliers.find(name)?.country)).not.toBe('known');
    },
  );
});

describe('a host', () => {
  it.each([
    ['bedrock-runtime.eu-west-1.amazonaws.com', 'aws'],
    ['api.openai.com', 'openai'],
    ['eu.api.openai.com', 'openai'],
    ['my.openai.azure.com', 'microsoft'],
    ['API.Anthropic.COM', 'anthropic'],
    ['api.mistral.ai', 'mistral'],
    ['huggingface.co', 'huggingface'],
    ['bigscience.huggingface.co', 'bigscience'],
    ['api.x.ai', 'xai'],
    ['api.z.ai', 'zhipu'],
    ['inference.generativeai.eu-frankfurt-1.oci.oraclecloud.com', 'oracle'],
    ['openai.com.evil.example', undefined],
    ['notopenai.com', undefined],
    ['ai', undefined],
    ['com', undefined],
    ['localhost', undefined],
    ['127.0.0.1', undefined],
    ['openai.com.', undefined],
    ['.openai.com', 'openai'],
    ['', undefined],
  ])('%j belongs to %s', (host, id) => {
    expect(suppliers.findByHost(host)?.id).toBe(id);
  });
});

describe('a cloud', () => {
  it.each([
    ['Amazon Web Services', 'aws', 'US', undefined],
    ['Azure', 'microsoft', 'US', undefined],
    ['Google Cloud Platform', 'google', 'US', undefined],
    ['Oracle Cloud', 'oracle', 'US', undefined],
    ['Akamai (Linode)', 'akamai', 'US', undefined],
    ['OVH', 'ovh', 'FR', true],
    ['3DS Outscale', 'outscale', 'FR', true],
    ['Scaleway', 'scaleway', 'FR', false],
    ['Hetzner', 'hetzner', 'DE', undefined],
    ['Alibaba Cloud', 'alibaba', 'CN', undefined],
  ])('called %s is run by %s from %s', (name, supplier, country, secNumCloud) => {
    const row = clouds.find(name);
    expect([row?.supplier, knownValue(row?.country)]).toEqual([supplier, country]);
    expect(knownValue(row?.secNumCloud)).toBe(secNumCloud);
  });

  it('stands in the country of its supplier', () => {
    for (const cloud of clouds.all()) {
      const seat = knownValue(suppliers.find(cloud.supplier)?.country);
      expect(knownValue(cloud.country), cloud.id).toBe(seat);
    }
  });
});

describe('a package', () => {
  it.each<[Parameters<typeof sdks.findByPackage>, readonly string[]]>([
    [
      ['pypi', 'anthropic'],
      ['anthropic', 'aws-bedrock'],
    ],
    [['pypi', 'boto3'], ['aws-bedrock']],
    [['pypi', 'google-genai'], ['google-gemini']],
    [['pypi', 'mistralai'], ['mistral']],
    [['pypi', 'torch'], ['frameworks']],
    [['pypi', 'vllm'], ['vllm']],
    [['pypi', 'torch_neuronx'], ['aws-neuron']],
    [['pypi', 'LangChain.Core'], ['langchain']],
    [['npm', '@ai-sdk/openai'], ['openai']],
    [['npm', '@AWS-SDK/client-bedrock'], ['aws-bedrock']],
    [['npm', 'groq-sdk'], ['groq']],
    [['npm', 'groq_sdk'], []],
    [['npm', 'groq.sdk'], []],
    [['nuget', 'ollamasharp'], ['ollama']],
    [['pypi', '@ai-sdk/openai'], []],
    [['npm', 'torch'], []],
    [['cargo', 'constructor'], []],
    [['maven', ''], []],
  ])('%j shows %j', ([ecosystem, name], ids) => {
    expect(sdks.findByPackage(ecosystem, name).map((row) => row.id)).toEqual(ids);
  });
});

describe('a name of infrastructure', () => {
  it.each([
    ['nvidia.com/gpu', 'resource', 'nvidia'],
    ['amd.com/gpu', 'resource', 'amd'],
    ['aws.amazon.com/neuron', 'resource', 'aws'],
    ['google.com/tpu', 'resource', 'google'],
    ['habana.ai/gaudi', 'resource', 'intel'],
    ['huawei.com/ascend910', 'resource', 'huawei'],
    ['node.kubernetes.io/instance-type', 'label', undefined],
    ['serving.kserve.io/v1beta1 InferenceService', 'custom-resource', undefined],
  ])('of Kubernetes, %s, is a %s of %s', (name, kind, supplier) => {
    expect(kubernetesNames.find(name)?.kind).toBe(kind);
    expect(kubernetesNames.find(name)?.supplier).toBe(supplier);
  });

  it.each(['nvidia.com-gpu', 'nvidiacomgpu', 'nvidia.com/gpu '])('is exact: %j is none', (name) => {
    expect(kubernetesNames.find(name)).toBeUndefined();
  });

  it('of Terraform begins with its provider', () => {
    for (const row of terraformTypes.all()) expect(row.name.split('_')[0]).toBe(row.provider);
  });
});

describe('what others say of a supplier', () => {
  it.each([
    ['openai:microsoft', 'Cloud infrastructure', 16],
    ['openai:coreweave', 'Cloud infrastructure', 1],
    ['openai:oracle', 'Cloud infrastructure', 1],
    ['openai:google', 'Cloud infrastructure', 5],
    ['openai:cloudflare', 'Content delivery network provider', undefined],
  ])('sub-processor %s: %s', (id, purpose, countries) => {
    const row = subprocessors.find(id);
    expect(knownValue(row?.purpose)).toBe(purpose);
    expect(knownValue(row?.countries)?.length).toBe(countries);
  });

  it('authorisations without a date are not finished', () => {
    const open = authorizations.all().filter((row) => knownValue(row.authorizedOn) === undefined);
    expect(open.map((row) => knownValue(row.status))).not.toContain('FedRAMP Authorized');
    const dated = authorizations.all().filter((row) => knownValue(row.authorizedOn) !== undefined);
    expect(dated.map((row) => knownValue(row.status))).not.toContain('FedRAMP In Process');
    expect([open.length, dated.length]).toEqual([5, 29]);
  });
});
