import type { Issue, Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { documentWith, validateObject } from './documents.ts';

/** A fault at one place of a document: what the place is called, the members that hold it, everything that is said. */
export type Placement = readonly [
  name: string,
  members: Readonly<Record<string, Json>>,
  ...issues: readonly Issue[],
];

/** Holds whole issues, to the last word, against the same fault at several places of a document. */
export function testPlacements(title: string, placements: readonly Placement[]): void {
  describe(title, () => {
    it.each(placements.map(([name, members, ...issues]) => ({ name, members, issues })))(
      '$name',
      async ({ members, issues }) => {
        expect((await validateObject(documentWith(members))).issues).toEqual(issues);
      },
    );
  });
}
