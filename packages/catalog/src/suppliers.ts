import { CatalogError } from './catalog-error.ts';
import { knownValue } from './datum.ts';
import { createLookup, type Lookup, NAME_LENGTH_MAX } from './lookup.ts';
import type { Supplier } from './supplier.ts';

/** Suppliers, found by id, name, alias, legal name or domain. */
export interface Suppliers extends Lookup<Supplier> {
  /** The owners of a supplier, nearest first; empty when none is known or the name is unknown. */
  parents(name: string): readonly Supplier[];
  /** The supplier whose domain a host belongs to: "bedrock.us-east-1.amazonaws.com" leads to AWS. */
  findByHost(host: string): Supplier | undefined;
}

/** Indexes suppliers; throws `unknown-parent` or `parent-cycle` when ownership does not end. */
export function createSuppliers(rows: readonly Supplier[]): Suppliers {
  const lookup = createLookup(rows, {
    moreNames: (row) => [...namesIn(row.legalNames), ...namesIn(row.domains)],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const chains = new Map(rows.map((row) => [row.id, chainOf(row, byId)]));
  const byDomain = new Map(
    rows.flatMap((row) => namesIn(row.domains).map((domain) => [domain, row] as const)),
  );
  return {
    ...lookup,
    parents: (name) => chains.get(lookup.find(name)?.id ?? '') ?? [],
    findByHost: (host) => findDomain(host, byDomain),
  };
}

function namesIn(datum: Supplier['domains']): readonly string[] {
  return knownValue(datum) ?? [];
}

function chainOf(row: Supplier, byId: ReadonlyMap<string, Supplier>): readonly Supplier[] {
  const chain: Supplier[] = [];
  let id = knownValue(row.parent);
  while (id !== undefined) {
    const parent = byId.get(id);
    if (parent === undefined)
      throw new CatalogError('unknown-parent', `Add supplier "${id}": "${row.id}" names it as parent`);
    if (parent === row || chain.includes(parent))
      throw new CatalogError('parent-cycle', `Cut the ownership cycle at "${id}"`);
    chain.push(parent);
    id = knownValue(parent.parent);
  }
  return chain;
}

function findDomain(host: string, byDomain: ReadonlyMap<string, Supplier>): Supplier | undefined {
  if (host.length > NAME_LENGTH_MAX) return undefined;
  const labels = host.toLowerCase().split('.');
  // The longest suffix wins: "bigscience.huggingface.co" is not Hugging Face.
  for (let first = 0; first < labels.length; first += 1) {
    const row = byDomain.get(labels.slice(first).join('.'));
    if (row !== undefined) return row;
  }
  return undefined;
}
