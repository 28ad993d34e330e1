import type { CitedSource } from '../document/cited-source.ts';

/** Microsoft's own page on what Microsoft 365 Copilot does with data, at the commit that was read. */
export const PRIVACY: CitedSource = {
  id: 'microsoft-365-copilot-privacy',
  title: 'Microsoft, data, privacy, and security for Microsoft 365 Copilot',
  location:
    'github:MicrosoftDocs/microsoft-365-docs@f4946d182155cc08994174e9c67cec8eb10cb789:copilot/microsoft-365-copilot-privacy.md',
  licence: 'CC-BY-4.0',
  grade: 'vendor',
  date: '2025-01-15',
};

/** Microsoft's own page on Anthropic as a sub-processor. */
export const SUBPROCESSOR: CitedSource = {
  id: 'microsoft-365-copilot-subprocessor',
  title: 'Microsoft, Anthropic as a subprocessor for Microsoft Online Services',
  location:
    'github:MicrosoftDocs/microsoft-365-docs@c7cdf9bcea72d0fe9aa56faa68b83cf3fc2e0745:copilot/connect-to-ai-subprocessor.md',
  licence: 'CC-BY-4.0',
  grade: 'vendor',
  date: '2025-12-02',
};

/** GitHub's own page on who hosts the models of GitHub Copilot; undated, so the date is that of reading. */
export const HOSTING: CitedSource = {
  id: 'github-copilot-hosting',
  title: 'GitHub, hosting of models for GitHub Copilot',
  location:
    'github:github/docs@03e038c5a4905e27f7339c3ef3b19f68eef48dbd:content/copilot/reference/ai-models/model-hosting.md',
  licence: 'CC-BY-4.0',
  grade: 'vendor',
  date: '2026-11-25',
};
