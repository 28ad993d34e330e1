import type { Issue, IssueCode, Locator } from '@trasluz/bom';
import { ALSO_PLACES_MAX, ROOT_CAUSES_MAX } from './bounds.ts';
import type { Finding } from './finding.ts';

/** Takes findings one by one and keeps one entry for each root cause: memory does not grow with the faults. */
export interface RootCauses {
  add(finding: Finding): void;
  /** The issues, sorted by line, column and code. */
  toIssues(scene: Scene): readonly Issue[];
}

/** What turns a pointer into a place and a way that people know. */
export interface Scene {
  readonly locator: Locator;
  readonly breadcrumbOf: (pointer: string) => readonly string[];
}

interface Cause {
  readonly finding: Finding;
  also: number;
  readonly further: Finding[];
}

/** Makes an empty collection. */
export function createRootCauses(): RootCauses {
  const causes = new Map<string, Cause>();
  return {
    add(finding) {
      const key = keyOf(finding, causes);
      const cause = causes.get(key);
      if (cause === undefined) {
        causes.set(key, { finding, also: 0, further: [] });
        return;
      }
      cause.also += 1;
      if (cause.further.length < ALSO_PLACES_MAX) cause.further.push(finding);
    },
    toIssues: (scene) =>
      withoutEchoes([...causes.values()].map((cause) => toIssue(cause, scene)).sort(byPlace)),
  };
}

function keyOf({ code, cause, family }: Finding, causes: ReadonlyMap<string, Cause>): string {
  const fine = `${code} ${cause}`;
  return causes.size < ROOT_CAUSES_MAX || causes.has(fine) ? fine : `${code} family ${family}`;
}

function toIssue({ finding, also, further }: Cause, scene: Scene): Issue {
  const { code, pointer } = finding;
  return {
    code,
    severity: code.startsWith('E') ? 'error' : 'warning',
    ...finding.describe(),
    pointer,
    breadcrumb: scene.breadcrumbOf(pointer),
    ...placeOf(finding, scene),
    ...(also > 0 && {
      also,
      alsoAt: further.map((one) => ({ ...placeOf(one, scene), pointer: one.pointer })),
    }),
  };
}

function placeOf({ pointer, isAboutName }: Finding, { locator }: Scene): { line: number; column: number } {
  const { line, column } = isAboutName ? locator.keyPlaceOf(pointer) : locator.placeOf(pointer);
  return { line, column };
}

/** Errors about a value as a whole: whatever a rule says about the same value is their consequence. */
const REFUSALS: ReadonlySet<IssueCode> = new Set(['E0102', 'E0103', 'E0105', 'E0107']);

function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const refused = new Map(
    issues.filter(({ code }) => REFUSALS.has(code)).map(({ pointer, also }) => [pointer, also]),
  );
  return issues.filter(
    ({ severity, pointer, also }) =>
      severity === 'error' || !refused.has(pointer) || refused.get(pointer) !== also,
  );
}

function byPlace(a: Issue, b: Issue): number {
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : Number(a.code > b.code));
}
