import { type Issue, type Place, pointerTo } from '@trasluz/bom';

/** Where a slice stands in the whole document. */
export interface Stand {
  readonly member: string;
  /** How many items of the list came before its first. */
  readonly base: number;
  readonly place: Place;
  readonly namePlace: Place;
  /** How many bytes were put before it on its first line. */
  readonly added: number;
}

/** Tells an issue of a slice at its place in the whole document. */
export function moveIssue(issue: Issue, stand: Stand): Issue {
  const { alsoAt, patch } = issue;
  return {
    ...issue,
    ...moved(issue, stand),
    // The name stands before the slice.
    ...(issue.code === 'E0102' && issue.pointer === pointerTo('', stand.member) ? stand.namePlace : {}),
    breadcrumb: issue.breadcrumb.map((crumb) => crumbOf(crumb, stand)),
    ...(patch !== undefined && {
      patch: patch.map((edit) => ({ ...edit, path: pointerIn(edit.path, stand) })),
    }),
    ...(alsoAt !== undefined && { alsoAt: alsoAt.map((place) => moved(place, stand)) }),
  };
}

function moved(at: Place & { readonly pointer: string }, stand: Stand): Place & { readonly pointer: string } {
  const { place, added } = stand;
  return {
    line: at.line + place.line - 1,
    column: at.line === 1 ? Math.max(at.column - added + place.column - 1, 1) : at.column,
    pointer: pointerIn(at.pointer, stand),
  };
}

/** The item of a slice is a later item of the list. */
function pointerIn(pointer: string, { base }: Stand): string {
  const [, member = '', index, ...rest] = pointer.split('/');
  if (base === 0 || index === undefined || !/^\d+$/.test(index)) return pointer;
  return ['', member, Number(index) + base, ...rest].join('/');
}

/** `components[3]` of a slice is `components[103]` of a document where a hundred came before. */
function crumbOf(crumb: string, { member, base }: Stand): string {
  const index = crumb.startsWith(`${member}[`) ? Number(crumb.slice(member.length + 1, -1)) : Number.NaN;
  return Number.isNaN(index) ? crumb : `${member}[${index + base}]`;
}
