import { describe, expect, it } from 'vitest';
import { bomAbout, ownProperties } from '../tests/bom-builder.ts';
import { documentAuthor, documentRelation } from './author.ts';
import { supplyChain } from './view.ts';

describe('author and relation', () => {
  it('name the authors, else the maker, else the supplier of the document', () => {
    expect(supplyChain({ metadata: { authors: [{ name: 'Ana' }, {}, { name: 'Blas' }] } }).author).toBe(
      'Ana, Blas',
    );
    expect(
      supplyChain({ metadata: { manufacturer: { name: 'Acme' }, supplier: { name: 'Shop' } } }).author,
    ).toBe('Acme');
    expect(supplyChain({ metadata: { supplier: { name: 'Shop' } } }).author).toBe('Shop');
    expect(supplyChain({}).author).toBeUndefined();
  });

  it('are a third party’s exactly where the metadata says whom the document is about', () => {
    expect(supplyChain(bomAbout({}, ownProperties(['about', 'OpenAI']))).relation).toBe('third-party');
    expect(supplyChain(bomAbout(ownProperties(['about', 'OpenAI']))).relation).toBe('supplier');
  });
});

describe('the author of a document', () => {
  for (const [metadata, author] of [
    [{ authors: [{ name: 'Ana' }], manufacturer: { name: 'M' }, supplier: { name: 'S' } }, 'Ana'],
    [{ authors: [], manufacturer: { name: 'M' } }, 'M'],
    [{ authors: [{ email: 'a@b.example' }], supplier: { name: 'S' } }, 'S'],
    [{ authors: [{ name: ' ' }, 'Ana', null], manufacturer: { name: 'M' } }, 'M'],
    [{ authors: { name: 'Ana' }, supplier: { name: 'S' } }, 'S'],
    [{ manufacturer: [{ name: 'M' }], supplier: 'S' }, undefined],
    [{ manufacturer: { name: 7 } }, undefined],
    ['Ana', undefined],
    [null, undefined],
  ] as const) {
    it(`whose metadata are ${JSON.stringify(metadata)} is ${author}`, () => {
      expect(documentAuthor({ metadata })).toBe(author);
    });
  }
});

describe('the relation of the author', () => {
  for (const [name, relation] of [
    ['trasluz:about', 'third-party'],
    ['trasluz:About', 'supplier'],
    ['about', 'supplier'],
    ['trasluz:about:note', 'supplier'],
  ] as const) {
    it(`where metadata state ${name} is ${relation}`, () => {
      expect(documentRelation([{ name, value: 'Acme', pointer: '/metadata/properties/0' }])).toBe(relation);
    });
  }
});
