import type { Catalog, Source } from '@trasluz/catalog';
import { organizationName } from './organization-name.ts';

/** Owners of repositories whose name is not a domain, by supplier id: only those that sources cite. */
const SUPPLIER_BY_REPOSITORY_OWNER: Readonly<Record<string, string>> = {
  QwenLM: 'alibaba',
  allenai: 'ai2',
  'bigscience-workshop': 'bigscience',
  CompVis: 'compvis',
  databricks: 'databricks',
  'deepseek-ai': 'deepseek',
  'google-research': 'google',
  'ibm-granite': 'ibm',
  'meta-llama': 'meta',
  MoonshotAI: 'moonshot',
  'NVIDIA-NeMo': 'nvidia',
  NVIDIA: 'nvidia',
  openai: 'openai',
  'xai-org': 'xai',
  'zai-org': 'zhipu',
  'aws-neuron': 'aws',
  boto: 'aws',
  'jax-ml': 'google',
  GoogleCloudPlatform: 'google',
  'AI-Hypercomputer': 'google',
  oracle: 'oracle',
  MicrosoftDocs: 'microsoft',
  github: 'github',
};

/** The name of the supplier whose own document a source is, as documents write it; `undefined` when nobody knows. */
export function ownerOf(source: Pick<Source, 'location'>, catalog: Catalog): string | undefined {
  const supplier = catalog.suppliers.find(supplierIdOf(source.location, catalog) ?? '');
  return supplier === undefined ? undefined : organizationName(supplier);
}

function supplierIdOf(location: string, catalog: Catalog): string | undefined {
  const repository = /^(?:github:|https:\/\/github\.com\/)([^/]+)\//u.exec(location)?.[1];
  if (repository !== undefined) return SUPPLIER_BY_REPOSITORY_OWNER[repository];
  if (!URL.canParse(location)) return undefined;
  return catalog.suppliers.findByHost(new URL(location).hostname)?.id;
}
