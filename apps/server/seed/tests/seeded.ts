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
