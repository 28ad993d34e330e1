import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { componentOfTool } from './legacy-tool.ts';

const FROM = '/metadata/tools/2';
const TO = '/metadata/tools/components/2';
const read = (tool: Json): JsonObject | undefined => componentOfTool(tool, FROM, TO)?.component;

describe('a tool of 1.2–1.4', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['a name', { name: 'scan' }, { type: 'application', name: 'scan' }],
    [
      'a name and a version',
      { name: 'scan', version: '1' },
      { type: 'application', name: 'scan', version: '1' },
    ],
    [
      'a vendor',
      { vendor: 'Acme', name: 'scan' },
      { type: 'application', name: 'scan', manufacturer: { name: 'Acme' } },
    ],
    [
      'an empty vendor, which is what it says',
      { vendor: '', name: 'scan' },
      { type: 'application', name: 'scan', manufacturer: { name: '' } },
    ],
    [
      'digests and references',
      {
        name: 'scan',
        hashes: [{ alg: 'MD5', content: 'ff' }],
        externalReferences: [{ type: 'vcs', url: 'u' }],
      },
      {
        type: 'application',
        name: 'scan',
        hashes: [{ alg: 'MD5', content: 'ff' }],
        externalReferences: [{ type: 'vcs', url: 'u' }],
      },
    ],
  ])('with %s is a component that says the same', (_case, tool, component) => {
    expect(read(tool)).toEqual(component);
  });

  it.each<[string, Json]>([
    ['null', null],
    ['text', 'scan'],
    ['a number', 1],
    ['a list', []],
    ['an object without a name', {}],
    ['a blank name', { name: ' ' }],
    ['a name that is no text', { name: ['scan'] }],
    ['a vendor that is no text', { name: 'scan', vendor: { name: 'Acme' } }],
    ['a version that is no text', { name: 'scan', version: 1 }],
    ['a version that is null', { name: 'scan', version: null }],
    ['digests that are no list', { name: 'scan', hashes: {} }],
    ['references that are no list', { name: 'scan', externalReferences: 'https://example.org' }],
    ['a member that tools do not have', { name: 'scan', purl: 'pkg:npm/scan@1' }],
    ['a type, which only components have', { name: 'scan', type: 'library' }],
    ['a member that every object has', { name: 'scan', toString: 'x' }],
  ])('is not read out of %s', (_case, tool) => {
    expect(read(tool)).toBeUndefined();
  });

  it('tells where each part of it came from', () => {
    expect(componentOfTool({ name: 'scan', vendor: 'Acme' }, FROM, TO)?.moves).toEqual([
      { to: TO, from: FROM, isWhole: true },
      { to: `${TO}/type`, from: FROM, isWhole: false },
      { to: `${TO}/manufacturer`, from: `${FROM}/vendor`, isWhole: false },
    ]);
  });

  it('without a vendor leads back to the tool', () => {
    expect(componentOfTool({ name: 'scan' }, FROM, TO)?.moves.at(-1)).toEqual({
      to: `${TO}/manufacturer`,
      from: FROM,
      isWhole: false,
    });
  });
});
