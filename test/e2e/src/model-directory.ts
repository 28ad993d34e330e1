import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CARD = `---
license: apache-2.0
language: [en, es]
pipeline_tag: text-generation
library_name: transformers
base_model: lantern-lab/lantern-base
datasets: [lantern-lab/coastal-letters]
---
# Wick

A very small model for tests.

## Intended use

Short letters to lighthouse keepers.

## Limitations

It knows nothing about the sea.
`;

const CONFIG = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 4,
  max_position_embeddings: 128,
  num_hidden_layers: 1,
  torch_dtype: 'float32',
  vocab_size: 8,
};

/** Values of the one tensor, and so the parameters of the model. */
const PARAMETERS = 32;
const FLOAT_BYTES = 4;
/** A safetensors file begins with the length of its header as 64 bits, little-endian. */
const LENGTH_BYTES = 8;

/** Writes a small but real model repository: a card, a configuration and one file of weights. */
export function writeModelDirectory(folder: string): void {
  writeFileSync(join(folder, 'README.md'), CARD);
  writeFileSync(join(folder, 'config.json'), `${JSON.stringify(CONFIG, null, 2)}\n`);
  writeFileSync(join(folder, 'model.safetensors'), safetensors());
}

function safetensors(): Uint8Array {
  const header = new TextEncoder().encode(
    JSON.stringify({
      __metadata__: { format: 'pt' },
      'model.embed_tokens.weight': {
        dtype: 'F32',
        shape: [CONFIG.vocab_size, CONFIG.hidden_size],
        data_offsets: [0, PARAMETERS * FLOAT_BYTES],
      },
    }),
  );
  const file = new Uint8Array(LENGTH_BYTES + header.byteLength + PARAMETERS * FLOAT_BYTES);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.byteLength), true);
  file.set(header, LENGTH_BYTES);
  for (let index = 0; index < PARAMETERS; index += 1) {
    new DataView(file.buffer).setFloat32(
      LENGTH_BYTES + header.byteLength + index * FLOAT_BYTES,
      index / PARAMETERS,
      true,
    );
  }
  return file;
}
