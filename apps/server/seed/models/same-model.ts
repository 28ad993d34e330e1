/**
 * Rows of `modelFacts` and entries of the Model Openness Tool that clearly are the same model, by row id and entry
 * name. A family of several sizes is not the same as one of its members, so most rows have no entry.
 */
export const SAME_MODEL: Readonly<Record<string, string>> = {
  'bigscience/bloom': 'BLOOM',
  'databricks/dbrx': 'dbrx-base',
  'deepseek/deepseek-v3': 'DeepSeek-V3',
  'openai/gpt-2': 'GPT-2',
};

/** How the models of the rows are called; the catalogue has the name of their repository. */
export const MODEL_NAMES: Readonly<Record<string, string>> = {
  'alibaba/qwen3': 'Qwen3',
  'allenai/olmo': 'OLMo',
  'bigscience/bloom': 'BLOOM',
  'compvis/stable-diffusion-v1': 'Stable Diffusion v1',
  'databricks/dbrx': 'DBRX',
  'deepseek/deepseek-v3': 'DeepSeek-V3',
  'google/bert': 'BERT',
  'ibm/granite-3.0': 'Granite 3.0',
  'meta/codellama': 'Code Llama',
  'meta/llama-3.1': 'Llama 3.1',
  'meta/llama-3.2': 'Llama 3.2',
  'meta/llama-4': 'Llama 4',
  'moonshot/kimi-k2': 'Kimi K2',
  'nvidia/nemotron-3-nano': 'Nemotron 3 Nano',
  'openai/clip': 'CLIP',
  'openai/gpt-2': 'GPT-2',
  'openai/gpt-oss': 'gpt-oss',
  'openai/whisper': 'Whisper',
  'xai/grok-1': 'Grok-1',
  'zai/glm-4.5': 'GLM-4.5',
};
