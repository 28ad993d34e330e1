import { type Bom, type Fact, parse, readFacts, supplyChain } from '@trasluz/bom';
import { loadCatalog } from '@trasluz/catalog';
import { seedDocuments } from '../documents.ts';

const documents = seedDocuments(await loadCatalog());

/** A seeded document as tests look at it. */
export interface Seeded {
  readonly bom: Bom;
  readonly facts: readonly Fact[];
  /** The fact of a subject; the subject of the document when none is named. */
  fact(id: string, subject?: string): Fact | undefined;
}

/** Builds one document of the seed by its name behind the namespace. */
export function seeded(name: string): Seeded {
  const text = documents.find(({ reference }) => reference.endsWith(`/${name}`))?.build() ?? '{}';
  const { value } = parse(new TextEncoder().encode(text));
  const facts = readFacts(supplyChain(value ?? {}));
  return {
    // The seed writes what the type says; the audit validates it.
    bom: JSON.parse(text) as Bom,
    facts,
    fact: (id, subject) => facts.find((one) => one.id === id && (subject ?? one.subject) === one.subject),
  };
}

/** What a fact of the subject says in one cell of a table: its values, or the state where it has none. */
export function cellOf(document: Seeded, id: string): string {
  const fact = document.fact(id, 'subject');
  if (fact === undefined) return 'absent';
  return fact.values.length === 0 ? fact.state : fact.values.join(' + ');
}
