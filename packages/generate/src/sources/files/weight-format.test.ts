import { describe, expect, it } from 'vitest';
import { isWeightsName, promisesFormat, weightFormat } from './weight-format.ts';

/** The first bytes of each format as its specification gives them. */
const HEADS: Readonly<Record<string, readonly number[]>> = {
  safetensors: [2, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d],
  gguf: [0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0],
  onnx: [0x08, 0x0a],
  tflite: [0x1c, 0, 0, 0, 0x54, 0x46, 0x4c, 0x33],
  hdf5: [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a],
  zip: [0x50, 0x4b, 0x03, 0x04],
  numpy: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0],
  pickle1: [0x80, 1],
  pickle2: [0x80, 2],
  pickle5: [0x80, 5],
  pickle6: [0x80, 6],
  html: [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e],
  none: [],
};

describe('weightFormat', () => {
  it.each<[path: string, head: string, format: string | undefined]>([
    ['model.safetensors', 'safetensors', 'safetensors'],
    ['a/b/MODEL.SAFETENSORS', 'safetensors', 'safetensors'],
    ['model.safetensors', 'html', undefined],
    ['model.safetensors', 'none', undefined],
    ['model.safetensors.index.json', 'safetensors', undefined],
    ['model.gguf', 'gguf', 'gguf'],
    ['model.gguf', 'safetensors', undefined],
    ['model.gguf.part', 'gguf', undefined],
    ['model.onnx', 'onnx', 'onnx'],
    ['model.onnx', 'html', undefined],
    ['model.onnx_data', 'onnx', undefined],
    ['model.tflite', 'tflite', 'tflite'],
    ['model.lite', 'tflite', 'tflite'],
    ['model.tflite', 'gguf', undefined],
    ['model.h5', 'hdf5', 'hdf5'],
    ['model.hdf5', 'hdf5', 'hdf5'],
    ['model.keras', 'hdf5', 'hdf5'],
    ['model.keras', 'zip', 'keras'],
    ['model.h5', 'zip', undefined],
    ['saved_model.pb', 'onnx', 'saved-model'],
    ['1/saved_model.pb', 'onnx', 'saved-model'],
    ['my_saved_model.pb', 'onnx', undefined],
    ['weights.npy', 'numpy', 'numpy'],
    ['weights.npz', 'zip', undefined],
    ['pytorch_model.bin', 'zip', 'pickle'],
    ['pytorch_model.bin', 'pickle2', 'pickle'],
    ['pytorch_model.bin', 'html', undefined],
    ['model.pt', 'pickle5', 'pickle'],
    ['model.pth', 'pickle2', 'pickle'],
    ['model.ckpt', 'zip', 'pickle'],
    ['model.pkl', 'pickle2', 'pickle'],
    ['model.joblib', 'pickle2', 'pickle'],
    ['model.pkl', 'pickle1', undefined],
    ['model.pkl', 'pickle6', undefined],
    ['model.pkl', 'none', undefined],
    ['training_args.bin', 'zip', undefined],
    ['checkpoint-1/optimizer.pt', 'zip', undefined],
    ['checkpoint-1/scheduler.pt', 'zip', undefined],
    ['scaler.pt', 'zip', undefined],
    ['rng_state.pth', 'zip', undefined],
    ['rng_state_0.pth', 'zip', undefined],
    ['my_optimizer.pt', 'zip', 'pickle'],
    ['archive.zip', 'zip', undefined],
    ['README.md', 'gguf', undefined],
  ])('of %s that begins like %s is %s', (path, head, format) => {
    expect(weightFormat(path, new Uint8Array(HEADS[head] ?? []))).toBe(format);
  });
});

describe('isWeightsName and promisesFormat', () => {
  it.each<[path: string, isWeights: boolean, promises: boolean]>([
    ['a.safetensors', true, true],
    ['a.gguf', true, true],
    ['a.onnx', true, true],
    ['a.tflite', true, true],
    ['a.h5', true, true],
    ['a.hdf5', true, true],
    ['a.keras', true, true],
    ['a.npy', true, true],
    ['a.npz', true, false],
    ['a.bin', true, false],
    ['a.pt', true, false],
    ['a.pth', true, false],
    ['a.pt2', true, false],
    ['a.ckpt', true, false],
    ['a.pkl', true, false],
    ['a.joblib', true, false],
    ['a.msgpack', true, false],
    ['a.mlmodel', true, false],
    ['a/saved_model.pb', true, false],
    ['a.pb', false, false],
    ['a.BIN', true, false],
    ['a.json', false, false],
    ['bin', false, false],
    ['', false, false],
  ])('of %j', (path, isWeights, promises) => {
    expect(isWeightsName(path)).toBe(isWeights);
    expect(promisesFormat(path)).toBe(promises);
  });
});
