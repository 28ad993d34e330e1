import type { Fact, FactChange } from '@trasluz/bom';

/**
 * Compares the facts of one subject in two documents and returns those whose value or state differs, sorted by id.
 * Author, date and place are evidence, not content: a fact said anew in the same words has not changed.
 */
export function diffFacts(before: readonly Fact[], after: readonly Fact[]): readonly FactChange[] {
  const right = new Map(after.map((fact) => [fact.id, fact]));
  const changes: FactChange[] = [];
  for (const fact of before) {
    const other = right.get(fact.id);
    right.delete(fact.id);
    if (other === undefined) changes.push({ id: fact.id, before: fact });
    else if (contentOf(fact) !== contentOf(other)) changes.push({ id: fact.id, before: fact, after: other });
  }
  for (const fact of right.values()) changes.push({ id: fact.id, after: fact });
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function contentOf(fact: Fact): string {
  return JSON.stringify([fact.state, fact.stale ?? false, fact.values, fact.note ?? '']);
}
