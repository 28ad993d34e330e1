import { describe, expect, it } from 'vitest';
import type { Bom } from './bom.ts';
import type { JsonObject } from './json.ts';
import { elementsOf } from './walk.ts';

describe('Bom', () => {
  it('is what the functions of this package read, without a cast', () => {
    const bom: Bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      components: [
        { type: 'machine-learning-model', name: 'chat', modelCard: { properties: [{ name: 'a' }] } },
      ],
    };
    const object: JsonObject = bom;
    expect(elementsOf(object, 'component', 'property').map((element) => element.pointer)).toEqual([
      '/components/0',
      '/components/0/modelCard/properties/0',
    ]);
  });
});
