import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith } from '../tests/documents.ts';
import { type Validation, validate } from '../validate.ts';
import { validateStream } from './validate-stream.ts';

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

const said = ({ valid, issues }: Pick<Validation, 'issues' | 'valid'>): readonly string[] => [
  String(valid),
  ...issues.map(({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`).sort(),
];

const components = [componentWith()];

describe('the head of a document that is read as it comes', () => {
  it.each<readonly [string, Record<string, Json>]>([
    ['is all there is', { bomFormat: 'CycloneDX', specVersion: '1.7' }],
    ['lacks a member, and nothing follows', { specVersion: '1.7' }],
    ['lacks a member before a list', { specVersion: '1.7', components }],
    ['comes partly after a list', { specVersion: '1.7', components, bomFormat: 'CycloneDX' }],
    [
      'comes partly after a list, where 1.4 asks for it',
      { bomFormat: 'CycloneDX', specVersion: '1.4', components, version: 1 },
    ],
    [
      'has a wrong member before a list',
      { bomFormat: 'CycloneDX', specVersion: '1.7', serialNumber: 'x', components },
    ],
    [
      'has a wrong member after a list',
      { bomFormat: 'CycloneDX', specVersion: '1.7', components, serialNumber: 'x' },
    ],
    ['has a member of a wrong type', { bomFormat: 'CycloneDX', specVersion: '1.7', version: { a: ['b'] } }],
    ['names another format', { bomFormat: 'Cyclone', specVersion: '1.7', components }],
    ['names a version that is not known', { bomFormat: 'CycloneDX', specVersion: '9.9' }],
  ])('is told what the whole would be told when it %s', async (_name, document) => {
    const bytes = new TextEncoder().encode(JSON.stringify(document, undefined, 1));
    expect(said(await validateStream(chunksOf(bytes))).map(start)).toEqual(
      said(await validate(bytes)).map(start),
    );
  });
});

/** A version that is not known is told where the document begins: its own place is not kept until then. */
function start(line: string): string {
  return line.replace(/^(E0014 \/specVersion) .*/, '$1');
}
