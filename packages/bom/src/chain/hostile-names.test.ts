import { describe, expect, it } from 'vitest';
import { readFacts } from '../facts/read-facts.ts';
import type { JsonObject } from '../json.ts';
import { bomAbout, bomWith, model, ownProperties, properties, service } from '../tests/bom-builder.ts';
import type { NodeKind } from './supply-chain.ts';
import { supplyChain } from './view.ts';

/** Members that every object of the language has: a look-up in a plain record finds them. */
const INHERITED = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'toLocaleString',
  '__proto__',
  '__defineGetter__',
];

const kindOf = (bom: JsonObject): NodeKind | undefined => supplyChain(bom).nodeById.get('odd')?.kind;

describe('a name that every object has', () => {
  for (const name of INHERITED) {
    it(`${name} as the type of a component makes it software`, () => {
      expect(kindOf(bomWith({ components: [{ type: name, 'bom-ref': 'odd', name: 'Odd' }] }))).toBe(
        'software',
      );
    });

    it(`${name} as the type of the subject makes it a system`, () => {
      const facts = readFacts(supplyChain(bomAbout({ type: name })));
      expect(facts.find(({ id }) => id === 'product.kind')?.values).toEqual(['system']);
    });

    it(`${name} as openness of weights keeps its words`, () => {
      const bom = bomWith({ components: [model(ownProperties(['openness:weights', name]))] });
      expect(readFacts(supplyChain(bom)).find(({ id }) => id === 'portability.weights')).toMatchObject({
        state: 'partial',
        values: [name],
        note: 'not a boolean',
      });
    });

    it(`${name} as a value that a dialect rewrites is kept`, () => {
      const dialects = [{ property: 'vendor:gpu', means: 'trasluz:hw:board', values: { a: 'b' } }];
      const bom = bomWith({ components: [model(properties(['vendor:gpu', name]))] });
      expect(supplyChain(bom, { dialects }).nodeById.get('model')?.properties).toEqual([
        {
          name: 'trasluz:hw:board',
          value: name,
          pointer: '/components/0/properties/0',
          statedAs: 'vendor:gpu',
        },
      ]);
    });

    it(`${name} as bom-ref, group and reference is a name like any other`, () => {
      const chain = supplyChain(
        bomWith({
          components: [model({ 'bom-ref': name })],
          services: [service({ group: name })],
          dependencies: [{ ref: 'service', dependsOn: [name] }],
        }),
      );
      expect(chain.edges).toEqual([
        { kind: 'depends-on', from: 'service', to: name, pointer: '/dependencies/0/dependsOn/0' },
        { kind: 'hosted-in', from: name, to: 'service', pointer: '/dependencies/0/dependsOn/0' },
      ]);
      expect(chain.edgesFrom.get(name)).toHaveLength(1);
    });

    it(`${name} as a field that is withheld is no field`, () => {
      const bom = bomWith({ components: [model(ownProperties(['undisclosed', `${name}=withheld`]))] });
      expect(readFacts(supplyChain(bom)).filter(({ state }) => state === 'withheld')).toEqual([]);
    });
  }
});
