import { type Fact, STATES, type State } from '@trasluz/bom';
import type {
  Comparison,
  LensSummary,
  ProductItem,
  SearchHit,
  StateCounts,
  Version,
} from '@trasluz/contract';
import type { FactWords } from '../facts/fact-words.ts';

/** A digest of one repeated digit. */
export function digestOf(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** Counts of states; those not named are zero. */
export function countsOf(counts: Partial<StateCounts> = {}): StateCounts {
  const none = Object.fromEntries(Object.keys(STATES).map((state) => [state, 0]));
  // The record of states is closed, so every state has its zero.
  return { ...(none as unknown as StateCounts), ...counts };
}

/** What one lens says. */
export function summaryOf(
  lens: LensSummary['lens'],
  counts: Partial<StateCounts> = {},
  stale = 0,
): LensSummary {
  return { lens, counts: countsOf(counts), stale };
}

/** A version of `acme.example/<product>`. */
export function versionOf(product: string, changes: Partial<Version> = {}): Version {
  return {
    reference: `acme.example/${product}@1.0`,
    publisher: { namespace: 'acme.example', name: 'Acme' },
    supplier: { domain: 'acme.example', name: 'Acme' },
    relation: 'supplier',
    product,
    name: product.toUpperCase(),
    kind: 'model',
    version: '1.0',
    digest: digestOf('a'),
    publication: 3,
    publishedAt: '2026-01-01T00:00:00.000Z',
    format: { name: 'CycloneDX', version: '1.7' },
    sizeBytes: 1,
    counts: {},
    edges: 0,
    isLatest: true,
    lenses: [],
    links: { document: '/v1/boms/d', version: '/v', permalink: '/p' },
    ...changes,
  };
}

/** A statement of a supplier about its foundry. */
export function factOf(changes: Partial<Fact> = {}): Fact {
  return {
    id: 'chip.foundry',
    scope: 'node',
    subject: 'chip',
    subjectName: 'Chip',
    values: ['TSMC'],
    state: 'declared',
    author: { name: 'Acme', relation: 'supplier' },
    asOf: '2026-01-01',
    pointers: ['/components/0'],
    sources: [{ title: 'Data sheet', url: 'https://acme.example/sheet' }],
    ...changes,
  };
}

/** The words of the same fact in English. */
export function wordsOf(changes: Partial<FactWords> = {}): FactWords {
  return {
    id: 'chip.foundry',
    lens: 'hardware',
    label: 'Foundry',
    question: 'Who makes it?',
    valueType: 'text',
    ...changes,
  };
}

/** A result of a search. */
export function hitOf(product: string, changes: Partial<SearchHit> = {}): SearchHit {
  return {
    reference: `acme.example/${product}@1.0`,
    publisher: { namespace: 'acme.example', name: 'Acme' },
    name: product.toUpperCase(),
    kind: 'model',
    supplier: { domain: 'acme.example', name: 'Acme' },
    relation: 'supplier',
    version: '1.0',
    digest: digestOf('a'),
    lenses: [],
    ...changes,
  };
}

/** A product in the list of a supplier. */
export function productOf(product: string, changes: Partial<ProductItem> = {}): ProductItem {
  return {
    reference: `acme.example/${product}@1.0`,
    publisher: { namespace: 'acme.example', name: 'Acme' },
    product,
    name: product.toUpperCase(),
    kind: 'model',
    relation: 'supplier',
    latest: '1.0',
    versions: 1,
    lenses: [],
    ...changes,
  };
}

/** A comparison of two columns in one row. */
export function comparisonOf(
  states: readonly [State, State],
  facts: readonly [readonly Fact[], readonly Fact[]],
): Comparison {
  const cells = states.map((state, index) => ({
    state,
    facts: facts[index] ?? [],
    values: (facts[index] ?? [])[0]?.values ?? [],
  }));
  return {
    at: 7,
    columns: [versionOf('a'), versionOf('b', { relation: 'third-party' })],
    groups: [{ lens: 'hardware', rows: [{ fact: 'chip.foundry', scope: 'node', cells, differs: true }] }],
  };
}
