import { HOSTING } from './copilot-sources.ts';
import type { PlannedService, ProductPlan } from './product-plan.ts';

/** GitHub Copilot, as GitHub's documentation says who hosts its models. */
export const GITHUB_COPILOT: ProductPlan = {
  product: 'github-copilot',
  version: '2026-11-25',
  name: 'GitHub Copilot',
  supplier: 'github',
  source: HOSTING,
  properties: [],
  services: [
    host('openai', 'OpenAI', {
      provider: 'openai',
      dependsOn: ['openai-models'],
      properties: [
        { name: 'data:training-use', value: 'no' },
        { name: 'data:retention-days', value: '0', note: 'zero data retention agreement' },
      ],
    }),
    host('azure', 'Azure OpenAI of GitHub', {
      provider: 'microsoft',
      dependsOn: ['openai-models'],
      properties: [{ name: 'cloud:provider', value: 'azure' }],
    }),
    host('bedrock', 'Amazon Bedrock', {
      provider: 'aws',
      dependsOn: ['anthropic-models'],
      properties: [
        { name: 'cloud:provider', value: 'aws' },
        { name: 'data:training-use', value: 'no' },
      ],
    }),
    host('anthropic', 'Anthropic', {
      provider: 'anthropic',
      dependsOn: ['anthropic-models'],
      properties: [
        { name: 'data:training-use', value: 'no' },
        {
          name: 'data:retention-days',
          value: '0',
          note: 'zero data retention agreement; some features in preview are not covered',
        },
      ],
    }),
    host('google', 'Google Cloud', {
      provider: 'google',
      dependsOn: ['anthropic-models', 'google-models'],
      properties: [
        { name: 'cloud:provider', value: 'gcp' },
        { name: 'data:training-use', value: 'no' },
      ],
    }),
    host('fireworks', 'Fireworks AI', {
      provider: 'fireworks',
      description: 'Inline suggestions of the free and student plans',
    }),
  ],
  models: [
    { ref: 'openai-models', name: 'OpenAI models', supplier: 'openai', source: HOSTING },
    { ref: 'anthropic-models', name: 'Anthropic Claude models', supplier: 'anthropic', source: HOSTING },
    { ref: 'google-models', name: 'Google Gemini models', supplier: 'google', source: HOSTING },
  ],
  dependsOn: ['openai', 'azure', 'bedrock', 'anthropic', 'google', 'fireworks'],
};

type Host = Partial<PlannedService> & Pick<PlannedService, 'provider'>;

function host(ref: string, name: string, more: Host): PlannedService {
  const inference = { name: 'surface', value: 'inference' };
  return {
    ref,
    name: `Model hosting by ${name}`,
    source: HOSTING,
    ...more,
    properties: [inference, ...(more.properties ?? [])],
  };
}
