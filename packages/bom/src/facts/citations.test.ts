import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, device, ownProperties } from '../tests/bom-builder.ts';
import { PLACE_CITATIONS_MAX } from './citations.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';

const PAGE = {
  type: 'data',
  'bom-ref': 'page',
  name: 'Product page',
  supplier: { name: 'Amazon' },
  externalReferences: [{ type: 'website', url: 'https://aws.example/trn2' }],
};

function foundry(citations: readonly JsonObject[], metadata: JsonObject = {}): Fact | undefined {
  const bom = bomWith({
    metadata: {
      timestamp: '2026-11-25T00:00:00Z',
      authors: [{ name: 'Ana' }],
      component: { type: 'device', name: 'Chips', supplier: { name: 'Amazon' } },
      ...metadata,
    },
    components: [device(ownProperties(['hw:foundry', 'TSMC'])), PAGE],
    citations,
  });
  return readFacts(supplyChain(bom)).find(({ id, subject }) => id === 'chip.foundry' && subject === 'device');
}

const pointing = (pointer: string, parts: JsonObject = {}): JsonObject => ({
  pointers: [pointer, 7],
  timestamp: '2026-11-22T00:00:00Z',
  ...parts,
});

describe('a citation', () => {
  it('is one of a bounded number for each place', () => {
    const many = Array.from({ length: PLACE_CITATIONS_MAX + 5 }, (_, at) =>
      pointing('', { note: `source ${at}` }),
    );
    expect(foundry(many)?.sources).toHaveLength(PLACE_CITATIONS_MAX);
  });

  it('gives a fact its author, date and source', () => {
    expect(
      foundry([pointing('/components/0/properties/0', { attributedTo: 'page', note: 'trn2 page' })]),
    ).toMatchObject({
      state: 'declared',
      author: { name: 'Amazon', relation: 'supplier' },
      asOf: '2026-11-22T00:00:00Z',
      sources: [{ title: 'trn2 page', url: 'https://aws.example/trn2', date: '2026-11-22T00:00:00Z' }],
    });
  });

  it('covers what stands below its pointer, also the whole document', () => {
    for (const pointer of ['/components/0', '/components', '']) {
      expect(foundry([pointing(pointer, { attributedTo: 'page' })])?.sources).toHaveLength(1);
    }
  });

  it('does not cover what stands beside it', () => {
    expect(foundry([pointing('/components/1', { attributedTo: 'page' })])).toMatchObject({
      author: { name: 'Ana', relation: 'supplier' },
      asOf: '2026-11-25T00:00:00Z',
      sources: [],
    });
  });

  it('names its place by the bom-ref of the element', () => {
    const expressions = ["$..[?(@['bom-ref']=='device')].properties", '$..strange', 7];
    expect(foundry([{ expressions, process: 'page' }])?.sources).toEqual([
      { title: 'Product page', url: 'https://aws.example/trn2' },
    ]);
  });

  it('that stands closest comes first', () => {
    const citations = [
      pointing('/components', { note: 'far' }),
      pointing('/components/0/properties', { note: 'near', timestamp: '2026-01-01' }),
      pointing('/components/0/properties', { note: 'near too' }),
    ];
    const fact = foundry(citations);
    expect(fact?.sources.map(({ title }) => title)).toEqual(['near', 'near too', 'far']);
    expect(fact?.asOf).toBe('2026-01-01');
  });

  it('of somebody else is a third party’s word', () => {
    const manufacturer = { 'bom-ref': 'lab', name: 'Test lab', url: [7, 'https://lab.example'] };
    expect(foundry([pointing('', { attributedTo: 'lab' })], { manufacturer })).toMatchObject({
      author: { name: 'Test lab', relation: 'third-party' },
      sources: [{ title: 'Test lab', url: 'https://lab.example' }],
    });
  });

  it('of a service is the word of who provides it', () => {
    const bom = bomWith({
      components: [device(ownProperties(['hw:foundry', 'TSMC']))],
      services: [{ 'bom-ref': 'api', name: 'Price API', provider: { name: 'Amazon' } }],
      citations: [pointing('/components/0', { attributedTo: 'api' })],
    });
    expect(readFacts(supplyChain(bom)).find(({ id }) => id === 'chip.foundry')).toMatchObject({
      author: { name: 'Amazon', relation: 'third-party' },
      sources: [{ title: 'Price API', date: '2026-11-22T00:00:00Z' }],
    });
  });

  it('of the author of the document keeps the author’s relation', () => {
    const authors = [{ 'bom-ref': 'ana', name: 'Ana' }];
    expect(foundry([pointing('', { attributedTo: 'ana' })], { authors })?.author).toEqual({
      name: 'Ana',
      relation: 'supplier',
    });
  });

  it('that names nobody known keeps what it names as its title', () => {
    expect(foundry([pointing('', { attributedTo: 'nobody' })])).toMatchObject({
      author: { name: 'Ana', relation: 'supplier' },
      sources: [{ title: 'nobody' }],
    });
  });

  it('takes the supplier’s name from the publisher or from whom the document is about', () => {
    const about = {
      ...ownProperties(['about', 'AMAZON']),
      component: { type: 'device', name: 'C', publisher: 'P' },
    };
    expect(foundry([pointing('', { attributedTo: 'page' })], about)?.author).toEqual({
      name: 'Amazon',
      relation: 'supplier',
    });
  });
});
