import { describe, expect, it } from 'vitest';
import { CLOUD_NAMES } from '../tests/seed-names.ts';
import { seeded } from '../tests/seeded.ts';

/** Cloud, provider, seat, regions, chips on offer, certificates, law that reaches the provider. */
const CLOUDS: readonly (readonly [string, string, string, number, number, number, string])[] = [
  ['alibaba-cloud', 'Alibaba Group Holding Limited', 'CN', 0, 0, 0, 'not-assessed'],
  ['anthropic-api', 'Anthropic, PBC', 'US', 0, 0, 0, 'us-cloud-act'],
  ['aws', 'Amazon Web Services, Inc.', 'US', 46, 20, 2, 'us-cloud-act'],
  ['azure', 'Microsoft Corporation', 'US', 58, 11, 2, 'us-cloud-act'],
  ['cerebras', 'Cerebras', 'US', 0, 0, 0, 'us-cloud-act'],
  ['cohere', 'Cohere', 'CA', 0, 0, 0, 'not-assessed'],
  ['coreweave', 'CoreWeave, Inc.', 'US', 3, 0, 0, 'us-cloud-act'],
  ['crusoe', 'Crusoe', 'US', 2, 0, 0, 'us-cloud-act'],
  ['deepseek-api', 'DeepSeek', 'CN', 0, 0, 0, 'not-assessed'],
  ['digitalocean', 'DigitalOcean', 'US', 13, 0, 0, 'us-cloud-act'],
  ['fireworks', 'Fireworks AI', 'US', 0, 0, 0, 'us-cloud-act'],
  ['gcp', 'Google LLC', 'US', 42, 13, 1, 'us-cloud-act'],
  ['groq', 'Groq', 'US', 0, 0, 0, 'us-cloud-act'],
  ['hetzner', 'Hetzner', 'DE', 6, 0, 0, 'not-assessed'],
  ['huggingface', 'Hugging Face', 'US', 0, 0, 0, 'us-cloud-act'],
  ['ibm-cloud', 'International Business Machines Corporation', 'US', 0, 0, 2, 'us-cloud-act'],
  ['lambda', 'Lambda', 'US', 2, 0, 0, 'us-cloud-act'],
  ['linode', 'Akamai Technologies, Inc.', 'US', 10, 0, 0, 'us-cloud-act'],
  ['mistral-api', 'Mistral AI', 'FR', 0, 0, 0, 'not-assessed'],
  ['moonshot', 'Moonshot AI', 'CN', 0, 0, 0, 'not-assessed'],
  ['nebius', 'Nebius Group N.V.', 'NL', 4, 0, 0, 'not-assessed'],
  ['oci', 'Oracle Corporation', 'US', 85, 0, 4, 'us-cloud-act'],
  ['openai-api', 'OpenAI', 'US', 0, 0, 0, 'us-cloud-act'],
  ['outscale', 'Outscale', 'FR', 0, 0, 1, 'not-assessed'],
  ['ovh', 'OVH SAS', 'FR', 9, 0, 1, 'not-assessed'],
  ['paperspace', 'Paperspace', 'US', 3, 0, 0, 'us-cloud-act'],
  ['scaleway', 'SCALEWAY SAS', 'FR', 3, 0, 0, 'not-assessed'],
  ['tencent', 'Tencent Holdings Limited', 'CN', 0, 0, 0, 'not-assessed'],
  ['together', 'Together AI', 'US', 0, 0, 0, 'us-cloud-act'],
  ['vultr', 'Vultr', 'US', 11, 0, 0, 'us-cloud-act'],
  ['xai-api', 'xAI', 'US', 0, 0, 0, 'us-cloud-act'],
  ['zhipu', 'Z.ai', 'CN', 0, 0, 0, 'not-assessed'],
];

describe('what the seed says of clouds', () => {
  it.each(CLOUDS)(
    '%s is of %s in %s, with %d regions, %d chips and %d certificates; law: %s',
    (id, ...row) => {
      const name = CLOUD_NAMES.find(([one]) => one.startsWith(`${id}@`))?.[0] ?? '';
      const document = seeded(name);
      const { metadata, services, components } = document.bom;
      const law = document.fact('control.foreign-access', 'cloud');
      const regions = services?.[0]?.services?.filter((one) => one['bom-ref']?.startsWith('region:'));

      expect([
        metadata?.component?.supplier?.name,
        metadata?.component?.supplier?.address?.country,
        regions?.length ?? 0,
        components?.length ?? 0,
        metadata?.component?.externalReferences?.length ?? 0,
        law?.values[0] ?? law?.state,
      ]).toEqual(row);
    },
  );

  it('has all 32 clouds of the catalogue, and 297 regions that are not for tests', () => {
    expect(CLOUDS).toHaveLength(32);
    expect(CLOUDS.map(([, , , regions]) => regions).reduce((total, count) => total + count, 0)).toBe(297);
  });
});
