import type { Issue, Place } from '@trasluz/bom';

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

/** Tells an issue of a slice at its place in the whole document. A repair of a slice is none of the document. */
export function moveIssue({ patch: _patch, ...issue }: Issue, stand: Stand): Issue {
  const { alsoAt } = issue;
  return {
    ...issue,
    ...moved(issue, stand),
    // The name stands before the slice.
    ...(issue.code === 'E0102' && issue.pointer === `/${stand.member}` ? stand.namePlace : {}),
    breadcrumb: issue.breadcrumb.map((crumb) => crumbOf(crumb, stand)),
    ...(alsoAt !== undefined && { alsoAt: alsoAt.map((place) => moved(place, stand)) }),
  };
}

function moved<T extends Place & { readonly pointer: string }>(
  at: T,
  { member, base, place, added }: Stand,
): Place & { readonly pointer: string } {
  const [, , index, ...rest] = at.pointer.split('/');
  const isItem = index !== undefined && /^\d+$/.test(index) && base > 0;
  return {
    line: at.line + place.line - 1,
    column: at.line === 1 ? Math.max(at.column - added, 1) + place.column - 1 : at.column,
    pointer: isItem ? ['', member, Number(index) + base, ...rest].join('/') : at.pointer,
  };
}

/** `components[3]` of a slice is `components[103]` of a document where a hundred came before. */
function crumbOf(crumb: string, { member, base }: Stand): string {
  const index = crumb.startsWith(`${member}[`) ? Number(crumb.slice(member.length + 1, -1)) : Number.NaN;
  return Number.isNaN(index) ? crumb : `${member}[${index + base}]`;
}
