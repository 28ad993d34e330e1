import { ISSUE_CODES, type Issue } from '@trasluz/bom';
import { ALSO_PLACES_MAX, ROOT_CAUSES_MAX, type Validation } from '@trasluz/formats';

/** What is wrong with the way in which issues are told; nothing, whatever the document was. */
export function illTold({
  valid,
  issues,
  counts,
}: Pick<Validation, 'counts' | 'issues' | 'valid'>): readonly string[] {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return [
    ...issues.flatMap((issue) => (isWellTold(issue) ? [] : [JSON.stringify(issue).slice(0, 400)])),
    ...(issues.length > ISSUES_MAX ? [`${issues.length} issues`] : []),
    ...(counts.errors === errors && counts.warnings === issues.length - errors ? [] : ['counts differ']),
    ...(valid === (errors === 0) ? [] : ['the verdict is another']),
  ];
}

/** Root causes one by one, and beyond those a line for each family of causes, of which each code has a few. */
export const ISSUES_MAX: number = ROOT_CAUSES_MAX + 2 * Object.keys(ISSUE_CODES).length;

/** Raw controls would let a document rewrite a report. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function isWellTold(issue: Issue): boolean {
  const { code, severity, message, pointer, line, column, also = 0, alsoAt = [] } = issue;
  return [
    ISSUE_CODES[code] !== undefined && severity === (code.startsWith('E') ? 'error' : 'warning'),
    message.length > 0 && !CONTROLS.test(message) && !CONTROLS.test(issue.fix ?? ''),
    pointer === '' || pointer.startsWith('/'),
    Number.isInteger(line) && line > 0 && Number.isInteger(column) && column > 0,
    alsoAt.length <= Math.min(also, ALSO_PLACES_MAX),
  ].every(Boolean);
}
