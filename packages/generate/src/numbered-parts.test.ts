import { describe, expect, it } from 'vitest';
import { areNumberedThrough, partSet } from './numbered-parts.ts';

describe('partSet', () => {
  it.each<[path: string, set: string]>([
    ['model-00001-of-00070.safetensors', 'model.safetensors'],
    ['a/b-00002-of-00002.gguf', 'a/b.gguf'],
    ['model.safetensors', 'model.safetensors'],
    ['model-1-of-2.bin', 'model-1-of-2.bin'],
    ['model-00001-of-00002', 'model-00001-of-00002'],
    ['model-00001-of-00002.fp16.safetensors', 'model-00001-of-00002.fp16.safetensors'],
    ['a-00001-of-00002.x/model.bin', 'a-00001-of-00002.x/model.bin'],
    ['', ''],
  ])('of %j is %j', (path, set) => {
    expect(partSet(path)).toBe(set);
  });
});

describe('areNumberedThrough', () => {
  it.each<[paths: readonly string[], through: boolean]>([
    [[], true],
    [['model.bin'], true],
    [['a.bin', 'b.bin'], true],
    [['m-00001-of-00001.bin'], true],
    [['m-00001-of-00002.bin', 'm-00002-of-00002.bin'], true],
    [['m-00001-of-00002.bin'], false],
    [['m-00002-of-00002.bin'], false],
    [['m-00001-of-00000.bin'], false],
    [['m-00001-of-00002.bin', 'm-00002-of-00003.bin'], false],
    [['m-00001-of-00002.bin', 'm-00002-of-00002.bin', 'm-00003-of-00002.bin'], false],
    [['m-00001-of-00002.bin', 'n-00002-of-00002.bin'], false],
    [['a/m-00001-of-00001.bin', 'b/m-00001-of-00002.bin', 'b/m-00002-of-00002.bin'], true],
    [['m-00001-of-00002.bin', 'm-00002-of-00002.safetensors'], false],
    [['whole.bin', 'm-00001-of-00002.bin'], false],
  ])('of %j: %s', (paths, through) => {
    expect(areNumberedThrough(paths)).toBe(through);
    expect(areNumberedThrough(paths.toReversed())).toBe(through);
  });
});
