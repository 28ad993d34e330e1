import type { Issue, IssueCode, Locator } from '@trasluz/bom';
import { ALSO_PLACES_MAX } from '../findings/bounds.ts';
import type { SpdxIssue } from '../spdx/read-spdx.ts';

/** What only reading our own extension can find; the other kinds are told by the schema and the profiles. */
const KINDS: Readonly<
  Partial<Record<SpdxIssue['kind'], { readonly code: IssueCode; readonly fix: string }>>
> = {
  'changed-since-export': {
    code: 'W0413',
    fix: 'Convert the CycloneDX document again, or remove the entry of the extension',
  },
  'unreadable-entry': { code: 'W0414', fix: 'Remove the entry, or write it with trasluz convert' },
};

/** Tells each kind once, with its first place and the others beside it. */
export function spdxIssues(found: readonly SpdxIssue[], locator: Locator): readonly Issue[] {
  return [...Map.groupBy(found, ({ kind }) => kind)].flatMap(([kind, [first, ...others]]) => {
    const words = KINDS[kind];
    if (words === undefined || first === undefined) return [];
    const { pointer, message } = first;
    const issue: Issue = {
      code: words.code,
      severity: 'warning',
      message,
      fix: words.fix,
      pointer,
      breadcrumb: pointer.split('/').slice(1),
      ...locator.placeOf(pointer),
    };
    const alsoAt = others
      .slice(0, ALSO_PLACES_MAX)
      .map((other) => ({ ...locator.placeOf(other.pointer), pointer: other.pointer }));
    return [others.length === 0 ? issue : { ...issue, also: others.length, alsoAt }];
  });
}
