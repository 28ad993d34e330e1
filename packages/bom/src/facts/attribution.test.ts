import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { Author } from './fact.ts';
import { readFacts } from './read-facts.ts';

const organizations = [
  { 'bom-ref': 'acme', name: 'Acme' },
  { 'bom-ref': 'index', name: 'Transparency Index' },
];

/** A document of a third party about Acme, whose statements on the model are cited from these organizations. */
function authorOf(...cited: readonly string[]): Author | undefined {
  const chain = supplyChain({
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: {
      authors: [{ name: 'Community' }],
      properties: [{ name: 'trasluz:about', value: 'Acme' }],
      component: { type: 'machine-learning-model', 'bom-ref': 'model', name: 'lantern', version: '1' },
    },
    declarations: { targets: { organizations } },
    citations: cited.map((attributedTo) => ({
      timestamp: '2026-01-01T00:00:00Z',
      attributedTo,
      pointers: ['/metadata/component'],
    })),
  });
  return readFacts(chain).find((fact) => fact.id === 'product.version')?.author;
}

describe('the author of a fact', () => {
  it('is who assembled the document when nothing is cited', () => {
    expect(authorOf()).toEqual({ name: 'Community', relation: 'third-party' });
  });

  it('is the cited one when only one is cited, however often', () => {
    expect(authorOf('index', 'index')).toEqual({ name: 'Transparency Index', relation: 'third-party' });
  });

  it('is the supplier only when the supplier alone is cited', () => {
    expect(authorOf('acme')).toEqual({ name: 'Acme', relation: 'supplier' });
    expect(authorOf('acme', 'index')).toEqual({ name: 'Community', relation: 'third-party' });
    expect(authorOf('index', 'acme')).toEqual({ name: 'Community', relation: 'third-party' });
  });
});
