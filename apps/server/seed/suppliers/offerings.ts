/** One supplier of foundation models that the seed describes. */
export interface Offering {
  /** Product name in the reference. */
  readonly product: string;
  /** The name under which the index scores the developer; absent where it does not. */
  readonly developer?: string;
  /** Id in the catalogue of suppliers. */
  readonly supplier: string;
  /** How the offering is called. */
  readonly name: string;
  /** Where the catalogue of hosted models lists the supplier's own models. */
  readonly hosted?: HostedBy;
}

/** The entries of a provider that are the supplier's own models. */
export interface HostedBy {
  /** Provider key of the catalogue. */
  readonly provider: string;
  /** What the identifiers of its own models begin with, where the provider also hosts those of others. */
  readonly prefix?: string;
}

/** The 13 developers of the index, December 2025, and two suppliers that it does not score. */
export const OFFERINGS: readonly Offering[] = [
  offering('openai', 'OpenAI', { provider: 'openai' }),
  { ...offering('amazon', 'Amazon', { provider: 'amazon-bedrock', prefix: 'amazon.' }), supplier: 'aws' },
  unscored('microsoft', 'Microsoft', { provider: 'azure', prefix: 'phi' }),
  offering('google', 'Google', { provider: 'google' }),
  unscored('nvidia', 'NVIDIA', { provider: 'nvidia', prefix: 'nvidia/' }),
  offering('anthropic', 'Anthropic', { provider: 'anthropic' }),
  offering('meta', 'Meta', { provider: 'llama' }),
  offering('mistral', 'Mistral', { provider: 'mistral' }),
  offering('deepseek', 'DeepSeek', { provider: 'deepseek' }),
  offering('alibaba', 'Alibaba', { provider: 'alibaba' }),
  offering('ibm', 'IBM'),
  { ...offering('ai21', 'AI21 Labs'), supplier: 'ai21' },
  offering('midjourney', 'Midjourney'),
  offering('writer', 'Writer'),
  offering('xai', 'xAI', { provider: 'xai' }),
];

function offering(product: string, developer: string, hosted?: HostedBy): Offering {
  return { ...unscored(product, developer, hosted), developer };
}

function unscored(product: string, called: string, hosted?: HostedBy): Offering {
  const name = `${called} foundation models`;
  return { product, supplier: product, name, ...(hosted === undefined ? {} : { hosted }) };
}
