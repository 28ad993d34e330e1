import { describe, expect, it } from 'vitest';
import { supplyChain } from '../../chain/view.ts';
import { bomWith, device } from '../../tests/bom-builder.ts';
import { readField } from './field.ts';
import { RELATION_EDGES_MAX, readRelation, readThrough } from './relation.ts';

const count = RELATION_EDGES_MAX + 2;
const devices = Array.from({ length: count }, (_, at) => device({ 'bom-ref': `d${at}`, name: `D${at}` }));
const chain = supplyChain(
  bomWith({
    components: devices,
    dependencies: [
      { ref: 'system', dependsOn: devices.map((one) => String(one['bom-ref'])) },
      { ref: 'd0', dependsOn: ['d1', 'd1'] },
    ],
  }),
);
const d0 = chain.nodeById.get('d0')!; // in the document above

describe('a relation', () => {
  it('tells the names of the nodes at the other end, with the place that states it', () => {
    expect(readRelation({ edges: ['depends-on'] })(chain, d0)).toEqual([
      { value: 'D1', pointer: '/dependencies/1/dependsOn/0' },
      { value: 'D1', pointer: '/dependencies/1/dependsOn/1' },
    ]);
  });

  it('is followed against its direction too, and only to the kinds that count', () => {
    expect(readRelation({ edges: ['depends-on'], direction: 'to' })(chain, d0)).toMatchObject([
      { value: 'System' },
    ]);
    expect(readRelation({ edges: ['depends-on'], kinds: ['model'] })(chain, d0)).toEqual([]);
    expect(readRelation({ edges: ['calls'] })(chain, d0)).toEqual([]);
  });

  it('leaves out what nothing is said of', () => {
    expect(readRelation({ edges: ['depends-on'] }, ({ version }) => version)(chain, d0)).toEqual([]);
  });

  it('reads a node once, however often it is named', () => {
    expect(readThrough({ edges: ['depends-on'] }, readField('name'))(chain, d0)).toEqual([
      { value: 'D1', pointer: '/components/1/name' },
    ]);
  });

  it('that is too long is cut, and says so', () => {
    for (const read of [
      readRelation({ edges: ['depends-on'] }),
      readThrough({ edges: ['depends-on'] }, readField('name')),
    ]) {
      const statements = read(chain, chain.root);
      expect(statements).toHaveLength(RELATION_EDGES_MAX);
      expect(statements[0]?.partial).toBe(`only the first ${RELATION_EDGES_MAX}`);
    }
  });
});
