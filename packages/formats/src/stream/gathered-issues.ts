import type { Issue } from '@trasluz/bom';
import { ALSO_PLACES_MAX, ROOT_CAUSES_MAX } from '../findings/bounds.ts';

/** Puts issues of slices together: the same words about the same kind of fault are one root cause. */
export interface GatheredIssues {
  add(issue: Issue): void;
  /** In the order in which their first places were read. */
  readonly issues: readonly Issue[];
}

/** Makes an empty collection; memory does not grow with the faults. */
export function createGatheredIssues(): GatheredIssues {
  const byCause = new Map<string, Issue>();
  return {
    add: (issue) => {
      const cause = `${issue.code} ${issue.message}`;
      const key = byCause.size < ROOT_CAUSES_MAX || byCause.has(cause) ? cause : issue.code;
      const known = byCause.get(key);
      byCause.set(key, known === undefined ? issue : joined(known, issue));
    },
    get issues() {
      return [...byCause.values()];
    },
  };
}

function joined(known: Issue, { line, column, pointer, also = 0, alsoAt = [] }: Issue): Issue {
  const places = [...(known.alsoAt ?? []), { line, column, pointer }, ...alsoAt];
  return { ...known, also: (known.also ?? 0) + 1 + also, alsoAt: places.slice(0, ALSO_PLACES_MAX) };
}
