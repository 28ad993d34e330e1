import { type Content, ggufFile, pointerFile, safetensorsFile } from './builders.ts';

/** Artefacts whose files are easier built than kept, by the name of their golden document. */
export const BUILT: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
  'kestrel-gguf': {
    'kestrel-q8_0.gguf': ggufFile(
      {
        'general.architecture': 'llama',
        'general.name': 'Kestrel',
        'general.version': 'v2',
        'general.description': 'Hovers over long texts.',
        'general.author': 'Ada Falconer',
        'general.organization': 'ACME Aviary',
        'general.license': 'apache-2.0',
        'general.license.link': 'https://acme.example/licence',
        'general.file_type': 7,
        'general.languages': ['en', 'es'],
        'general.datasets': ['acme/flights'],
        'general.tags': ['bird'],
        'general.base_model.count': 1,
        'general.base_model.0.name': 'Egg',
        'general.base_model.0.repo_url': 'https://huggingface.co/acme/egg',
        'llama.context_length': 4_096,
        'llama.embedding_length': 64,
        'llama.block_count': 2,
        'llama.attention.head_count': 8,
      },
      { tensors: { 'blk.0.weight': [8, 8], 'blk.1.weight': [8, 4] } },
    ),
  },
  'mosaic-pipeline': {
    'README.md':
      '---\nlicense: openrail++\npipeline_tag: text-to-image\nlibrary_name: diffusers\n---\n# Mosaic\n\nPaints birds.\n',
    'model_index.json': '{"_class_name":"MosaicPipeline","unet":["diffusers","UNet2DConditionModel"]}',
    'unet/config.json': '{"hidden_size":99}',
    'unet/diffusion_pytorch_model.safetensors': safetensorsFile({ a: ['F16', [2, 2], 8] }),
    'vae/diffusion_pytorch_model.safetensors': safetensorsFile({ b: ['F16', [3], 6] }),
  },
  'torn-shards': {
    'README.md': '# Torn\n',
    'LICENSE.txt': 'TORN MODEL TERMS\n\nBe kind.\n',
    'config.json': '{"model_type":"llama","vocab_size":32,"max_position_embeddings":128}',
    'model-00001-of-00003.safetensors': safetensorsFile({ a: ['BF16', [4], 8] }),
    'model-00002-of-00003.safetensors': pointerFile('c0ffee00'.repeat(8)),
    'model.safetensors.index.json':
      '{"weight_map":{"a":"model-00001-of-00003.safetensors","b":"model-00002-of-00003.safetensors","c":"model-00003-of-00003.safetensors"}}',
  },
};
