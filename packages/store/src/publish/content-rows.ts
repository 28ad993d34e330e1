import type { Lens, NodeKind, State } from '@trasluz/bom';
import { componentDigest } from './component-digest.ts';
import type { ComponentItem, FactInput, PublishInput } from './publish-input.ts';
import { nameKey } from './search-words.ts';
import { storableJson } from './storable-json.ts';

/** Rows per statement: a document of any usual size is one, and a huge one does not fill the server's memory. */
export const ROWS_MAX = 10_000;

/** The rows of one release as JSON texts of at most `ROWS_MAX` rows, one statement each. */
export interface ContentRows {
  readonly components: readonly string[];
  readonly occurrences: readonly string[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly facts: readonly string[];
  readonly lensCounts: readonly string[];
  readonly nodeCounts: string;
}

/** Computes every row before the transaction, so that the lock on the numbering is held for the writes only. */
export function contentRows(input: PublishInput): ContentRows {
  const keys = input.nodes.map(componentDigest);
  return {
    components: toStatements(componentRows(input.nodes, keys)),
    occurrences: toStatements(keys.map((component, ordinal) => ({ ordinal, component }))),
    nodes: toStatements(input.nodes.map(nodeRow)),
    edges: toStatements(edgeRows(input)),
    facts: toStatements(input.facts.map(factRow)),
    lensCounts: toStatements(lensCountRows(input.facts)),
    nodeCounts: storableJson(countKinds(input.nodes)),
  };
}

function toStatements(rows: readonly object[]): readonly string[] {
  const count = Math.ceil(rows.length / ROWS_MAX);
  return Array.from({ length: count }, (_, index) =>
    storableJson(rows.slice(index * ROWS_MAX, (index + 1) * ROWS_MAX)),
  );
}

/** Longest `<alg>:<hex>` that is kept: SHA-512 has 136 characters, and an index entry must stay far below 2,704. */
const DIGEST_LENGTH_MAX = 200;

/** What is too long to be a digest is left out; the original bytes still have it. */
function nodeRow(node: ComponentItem, ordinal: number): object {
  const digests = node.digests.filter((digest) => digest.length <= DIGEST_LENGTH_MAX);
  return { ordinal, ...node, digests };
}

/** Sorted by key: publications that share components then wait for each other instead of blocking each other. */
function componentRows(nodes: readonly ComponentItem[], keys: readonly string[]): readonly object[] {
  const byKey = new Map<string, ComponentItem>();
  for (const [index, node] of nodes.entries()) {
    const key = keys[index];
    if (key !== undefined && !byKey.has(key)) byKey.set(key, node);
  }
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { kind, name, version, purl }]) => ({
      key,
      kind,
      name,
      name_key: nameKey(name),
      version,
      purl,
    }));
}

function edgeRows({ nodes, edges }: PublishInput): readonly object[] {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  return edges.map(({ kind, from, to, pointer, label }, ordinal) => ({
    ordinal,
    kind,
    source: from,
    target: to,
    source_name: names.get(from) ?? from,
    target_name: names.get(to) ?? to,
    pointer,
    label,
  }));
}

function factRow({ lens, fact }: FactInput, ordinal: number): object {
  const { id, scope, subject, state, stale, ...body } = fact;
  return { ordinal, lens, fact: id, scope, subject, state, stale: stale === true, body };
}

function lensCountRows(facts: readonly FactInput[]): readonly object[] {
  const rows = new Map<string, { lens: Lens; state: State; facts: number; stale: number }>();
  for (const { lens, fact } of facts) {
    const key = `${lens} ${fact.state}`;
    const row = rows.get(key) ?? { lens, state: fact.state, facts: 0, stale: 0 };
    row.facts += 1;
    row.stale += fact.stale === true ? 1 : 0;
    rows.set(key, row);
  }
  return [...rows.values()];
}

function countKinds(nodes: readonly ComponentItem[]): Readonly<Partial<Record<NodeKind, number>>> {
  const counts: Partial<Record<NodeKind, number>> = {};
  for (const { kind } of nodes) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
