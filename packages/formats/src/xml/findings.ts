import {
  breadcrumbsOf,
  createLines,
  type Issue,
  type IssueCode,
  type JsonObject,
  type Severity,
} from '@trasluz/bom';
import { ALSO_PLACES_MAX } from '../findings/bounds.ts';

/** One fault of a document in XML, before its offset is turned into a line and a column. */
export interface XmlFinding {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Offset into the text in UTF-16 units. */
  readonly at: number;
  readonly pointer: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
  /** What is expected and what to do, worked out only for what is told: a document may have a million faults. */
  readonly advise?: () => { readonly expected: string; readonly fix: string };
}

/** Collects findings; those that say the same are told once, with their further places. */
export interface Findings {
  add(finding: XmlFinding): void;
  /** In the order in which they were found, at most `issuesMax` of them. */
  toIssues(text: string, value: JsonObject): readonly Issue[];
}

/** Makes an empty collection. */
export function createFindings(issuesMax: number): Findings {
  const groups = new Map<string, Group>();
  return {
    add(finding) {
      const group = groups.get(finding.message);
      if (group !== undefined) {
        group.count += 1;
        if (group.also.length < ALSO_PLACES_MAX) group.also.push(finding);
      } else if (groups.size < issuesMax) groups.set(finding.message, { first: finding, also: [], count: 0 });
    },
    toIssues(text, value) {
      if (groups.size === 0) return [];
      const lines = createLines(text);
      const breadcrumb = breadcrumbsOf(value);
      return [...groups.values()].map(({ first: { at, advise, ...finding }, also, count }): Issue => {
        const places = also.map((other) => ({ ...lines.placeAt(other.at), pointer: other.pointer }));
        return {
          ...finding,
          ...advise?.(),
          ...lines.placeAt(at),
          breadcrumb: breadcrumb(finding.pointer),
          ...(count > 0 && { also: count, alsoAt: places }),
        };
      });
    },
  };
}

interface Group {
  readonly first: XmlFinding;
  readonly also: XmlFinding[];
  count: number;
}
