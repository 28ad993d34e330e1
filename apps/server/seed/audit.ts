import { ABOUT, type Fact, parse, readFacts, STATES, type State, supplyChain } from '@trasluz/bom';
import { parseReference } from '@trasluz/contract';
import { validate } from '@trasluz/formats';
import { SEED_PUBLISHER } from './document/publisher.ts';
import type { SeedDocument } from './document/seed-document.ts';

/** What the audit found in one document. */
export interface AuditedDocument {
  readonly reference: string;
  readonly bytes: number;
  readonly facts: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  /** Facts with a value; each must have a source and a date. */
  readonly valued: number;
  /** Facts with a value whose every source is general knowledge, without a document. */
  readonly weak: number;
  /** What is wrong, in sentences; empty for a sound document. */
  readonly faults: readonly string[];
}

/** Words that must stand nowhere in a seeded document: a trace of a copied corpus. */
const BANNED: readonly string[] = ['packages.example'];

/** Marks the citations of sources that quote no document (the grade of the catalogue). */
const WEAK_GRADE = 'grade: generally-known';

/**
 * Proves of every document that it is valid CycloneDX 1.7, visibly a third party's, the same when it is written again,
 * and that each fact with a value names at least one source and a date.
 */
export async function auditSeed(documents: readonly SeedDocument[]): Promise<readonly AuditedDocument[]> {
  const seen = new Set<string>();
  const audited: AuditedDocument[] = [];
  for (const document of documents) {
    const repeats = seen.has(document.reference) ? [`${document.reference} is written twice`] : [];
    seen.add(document.reference);
    audited.push(await auditDocument(document, repeats));
  }
  return audited;
}

async function auditDocument(
  { reference, build }: SeedDocument,
  repeats: readonly string[],
): Promise<AuditedDocument> {
  const text = build();
  const bytes = new TextEncoder().encode(text);
  const { valid, issues } = await validate(bytes);
  const { facts, author, relation, about } = readView(bytes);
  const valued = facts.filter(({ values }) => values.length > 0);
  const checks: readonly (readonly [boolean, string])[] = [
    [isReference(reference), 'its reference cannot be published'],
    [valid, `it is not valid: ${issues.find(({ severity }) => severity === 'error')?.message}`],
    [build() === text, 'it is not the same when written again'],
    [relation === 'third-party' && about, 'it does not say that a third party wrote it about whom'],
    [author === SEED_PUBLISHER, `its author is ${author}`],
    ...BANNED.map((word) => [!text.includes(word), `it has "${word}" in it`] as const),
  ];
  return {
    reference,
    bytes: bytes.length,
    facts: facts.length,
    states: countStates(facts),
    valued: valued.length,
    weak: valued.filter(isWeak).length,
    faults: [
      ...repeats,
      ...checks.flatMap(([holds, fault]) => (holds ? [] : [fault])),
      ...valued.flatMap(sourceFaults),
    ],
  };
}

function isReference(reference: string): boolean {
  try {
    return parseReference(reference).kind === 'version';
  } catch {
    // What cannot be read is the finding itself.
    return false;
  }
}

interface View {
  readonly facts: readonly Fact[];
  readonly author: string | undefined;
  readonly relation: string;
  readonly about: boolean;
}

function readView(bytes: Uint8Array): View {
  const { value } = parse(bytes);
  if (value === undefined) return { facts: [], author: undefined, relation: '', about: false };
  const chain = supplyChain(value);
  const about = chain.root.properties.some(({ name }) => name === ABOUT);
  return { facts: readFacts(chain), author: chain.author, relation: chain.relation, about };
}

function countStates(facts: readonly Fact[]): Partial<Record<State, number>> {
  return Object.fromEntries(
    Object.keys(STATES).flatMap((state) => {
      const count = facts.filter((fact) => fact.state === state).length;
      return count === 0 ? [] : [[state, count]];
    }),
  );
}

function sourceFaults({ id, subjectName, sources, asOf }: Fact): readonly string[] {
  const place = `${id} of ${subjectName}`;
  return [
    ...(sources.length === 0 ? [`${place} has no source`] : []),
    ...(sources.every(({ date }) => date === undefined) ? [`${place} has no dated source`] : []),
    ...(asOf === undefined ? [`${place} has no date`] : []),
  ];
}

function isWeak({ sources }: Fact): boolean {
  return sources.every(({ title }) => title.includes(WEAK_GRADE));
}

/** Tells the result as a table of plain text: one line per kind of figure, then every fault. */
export function formatAudit(audited: readonly AuditedDocument[]): string {
  const sum = (of: (one: AuditedDocument) => number): number =>
    audited.reduce((total, one) => total + of(one), 0);
  const states = Object.keys(STATES) as State[];
  const faults = audited.flatMap((one) => one.faults.map((fault) => `${one.reference}: ${fault}`));
  const rows: readonly (readonly [string, number])[] = [
    ['documents', audited.length],
    ['bytes', sum(({ bytes }) => bytes)],
    ['largest document, bytes', Math.max(0, ...audited.map(({ bytes }) => bytes))],
    ['facts', sum(({ facts }) => facts)],
    ...states.map((state) => [`  ${state}`, sum((one) => one.states[state] ?? 0)] as const),
    ['facts with a value', sum(({ valued }) => valued)],
    ['  of them by general knowledge only', sum(({ weak }) => weak)],
    ['faults (without source or date, invalid, not third-party)', faults.length],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [...rows.map(([label, count]) => `${label.padEnd(width)}  ${count}`), ...faults].join('\n');
}
