import { ABOUT, supplyChain } from '@trasluz/bom';
import { type Catalog, createCatalog, loadCatalogData } from '@trasluz/catalog';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { supplierOf } from './supplier-of.ts';

describe('supplierOf', () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = createCatalog(await loadCatalogData());
  });

  const about = (value: string): ReturnType<typeof supplyChain> =>
    supplyChain(modelDocument({ about: value }));

  it('is the publisher for a document that names nobody else', () => {
    expect(supplierOf(supplyChain(modelDocument()), 'acme.example', catalog)).toEqual({
      domain: 'acme.example',
      name: 'acme.example',
    });
  });

  it('has name and country from the catalogue where it knows the domain', () => {
    expect(supplierOf(supplyChain(modelDocument()), 'openai.com', catalog)).toMatchObject({
      domain: 'openai.com',
      name: 'OpenAI',
      country: 'US',
    });
  });

  it('has one page for all domains of an organisation', () => {
    const main = supplierOf(about('Amazon Web Services'), 'community.localhost', catalog);
    expect(supplierOf(about(`eu.${main.domain}`), 'community.localhost', catalog)).toEqual(main);
  });

  it('has the ultimate parent by its domain', () => {
    const withParent = catalog.suppliers.all().find((row) => {
      const [owner] = catalog.suppliers.parents(row.id);
      return owner?.domains?.value?.[0] !== undefined && row.domains?.value?.[0] !== undefined;
    });
    const parent = catalog.suppliers.parents(withParent?.id ?? '').at(-1);
    const supplier = supplierOf(about(withParent?.domains?.value?.[0] ?? ''), 'community.localhost', catalog);
    expect(supplier.parent).toBe(parent?.domains?.value?.[0]);
  });

  it('takes a domain that the catalogue does not know as it is', () => {
    expect(supplierOf(about(' Unknown.Example '), 'community.localhost', catalog)).toEqual({
      domain: 'unknown.example',
      name: 'unknown.example',
    });
  });

  it.each(['Nobody Knows Ltd', '', '<script>', 'a'.repeat(10_000)])(
    'refuses %j, which has no domain',
    (value) => {
      const document = modelDocument({
        changes: {
          metadata: { properties: [{ name: ABOUT, value }], component: { type: 'application', name: 'X' } },
        },
      });
      const chain = supplyChain(document);
      const find = (): unknown => supplierOf(chain, 'community.localhost', catalog);
      if (chain.relation === 'supplier') expect(find()).toMatchObject({ domain: 'community.localhost' });
      else expect(find).toThrow(expect.objectContaining({ code: 'supplier-unnamed' }));
    },
  );
});
