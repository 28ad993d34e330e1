import { PRIVACY, SUBPROCESSOR } from './copilot-sources.ts';
import type { ProductPlan } from './product-plan.ts';

/** Microsoft 365 Copilot, as two pages of Microsoft's documentation describe it. */
export const MICROSOFT_365_COPILOT: ProductPlan = {
  product: 'microsoft-copilot',
  version: '2025-12-02',
  name: 'Microsoft 365 Copilot',
  supplier: 'microsoft',
  source: PRIVACY,
  properties: [
    {
      name: 'data:training-use',
      value: 'no',
      note: 'prompts, responses and data from Microsoft Graph, for foundation models',
    },
    {
      name: 'portability:data-export',
      value: 'Content search and Microsoft Purview; Teams Export APIs for chats in Teams',
    },
    { name: 'control:identity', value: 'native:Microsoft Entra' },
    { name: 'control:logging', value: 'native:Microsoft Purview' },
  ],
  services: [
    {
      ref: 'copilot',
      name: 'Microsoft 365 Copilot service',
      provider: 'microsoft',
      source: PRIVACY,
      description: 'Orchestrates language models, Microsoft Graph and the Microsoft 365 apps',
      properties: [
        { name: 'cloud:provider', value: 'azure' },
        { name: 'data:training-use', value: 'no' },
        { name: 'data:residency', value: 'guaranteed:EU', note: 'EU Data Boundary, for customers in the EU' },
        { name: 'surface:encryption', value: 'tls' },
        { name: 'portability:data-export', value: 'Content search and Microsoft Purview' },
      ],
      dependsOn: ['azure-openai', 'anthropic', 'bing', 'entra'],
    },
    {
      ref: 'azure-openai',
      name: 'Azure OpenAI',
      provider: 'microsoft',
      source: PRIVACY,
      description: 'Runs the language models; not the services that OpenAI offers to the public',
      properties: [
        { name: 'surface', value: 'inference' },
        { name: 'cloud:provider', value: 'azure' },
      ],
      dependsOn: ['openai-models'],
    },
    {
      ref: 'anthropic',
      name: 'Anthropic models as a sub-processor',
      provider: 'anthropic',
      source: SUBPROCESSOR,
      description: 'On by default outside the EU, EFTA and the UK, off there; not in government clouds',
      properties: [
        { name: 'surface', value: 'inference' },
        {
          name: 'data:residency',
          value: 'not-guaranteed',
          note: 'outside the EU Data Boundary and in-country processing commitments',
        },
      ],
      dependsOn: ['anthropic-models'],
    },
    {
      ref: 'bing',
      name: 'Bing Search',
      provider: 'microsoft',
      source: PRIVACY,
      description: 'Receives search queries that are made from prompts, where web content is allowed',
      properties: [{ name: 'surface', value: 'tool' }],
    },
    {
      ref: 'entra',
      name: 'Microsoft Entra authorization',
      provider: 'microsoft',
      source: PRIVACY,
      description: 'Isolates tenants, with role-based access control',
      properties: [{ name: 'surface', value: 'iam' }],
    },
  ],
  models: [
    { ref: 'openai-models', name: 'OpenAI models', supplier: 'openai', source: PRIVACY },
    { ref: 'anthropic-models', name: 'Anthropic Claude models', supplier: 'anthropic', source: SUBPROCESSOR },
  ],
  dependsOn: ['copilot'],
};
