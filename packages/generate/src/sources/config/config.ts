import type { JsonObject } from '@trasluz/bom';
import { type Artefact, type FileRead, readJsonObject } from '../../artefact.ts';
import { joinReadings, type Reading, type Source } from '../../source.ts';
import { readAdapterConfig } from './adapter-config.ts';
import { readGenerationConfig } from './generation-config.ts';
import { readModelConfig } from './model-config.ts';
import { readPipelineIndex } from './pipeline-index.ts';
import { readTokenizerConfig } from './tokenizer-config.ts';

/** The settings files that are read, by name, each at the root or one directory down (an adapter in `results/`). */
const READERS: Readonly<Record<string, (file: string, values: JsonObject) => Reading>> = {
  'adapter_config.json': readAdapterConfig,
  'config.json': readModelConfig,
  'generation_config.json': readGenerationConfig,
  'model_index.json': readPipelineIndex,
  'tokenizer_config.json': readTokenizerConfig,
};

/** Reads the settings that the training and inference libraries write beside the weights. */
export const config: Source = {
  name: 'config',
  async read(artefact: Artefact): Promise<Reading> {
    const readings: Reading[] = [];
    for (const path of configPaths(artefact)) {
      const file: FileRead<JsonObject> = await readJsonObject(artefact, path);
      const reader = READERS[path.slice(path.lastIndexOf('/') + 1)];
      if (file.value !== undefined && reader !== undefined) readings.push(reader(path, file.value));
      if (file.issue !== undefined) readings.push({ findings: [], issues: [file.issue] });
    }
    return joinReadings(readings);
  },
};

/** `config.json` counts only at the root: in a subdirectory it belongs to a part, such as a pooling layer. */
function configPaths(artefact: Artefact): readonly string[] {
  const names = artefact.entries.map((entry) => entry.path);
  const atRoot = names.filter((path) => Object.hasOwn(READERS, path));
  const adapters = names.filter((path) => /^[^/]+\/adapter_config\.json$/.test(path));
  return atRoot.includes('adapter_config.json') ? atRoot : [...atRoot, ...adapters];
}
