import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { documentWith, validateObject } from './documents.ts';

/** The versions that the tables are about: 1.2 and 1.3 take members they do not know. */
export const TABLE_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;

/** One of those versions. */
export type TableVersion = (typeof TABLE_VERSIONS)[number];

/** What each version of the schema makes of the same members: `fits`, or every error as code and pointer. */
export type VersionRow = readonly [
  name: string,
  members: Readonly<Record<string, Json>>,
  verdicts: Readonly<Record<TableVersion, string>>,
];

/** Holds the verdict of every version of the schema on the same members. */
export function testVersions(title: string, rows: readonly VersionRow[]): void {
  describe(title, () => {
    describe.each(TABLE_VERSIONS)('in %s', (specVersion) => {
      it.each(rows.map(([name, members, verdicts]) => ({ name, members, verdict: verdicts[specVersion] })))(
        '$name: $verdict',
        async ({ members, verdict }) => {
          const { issues } = await validateObject(documentWith({ ...members, specVersion }));
          const errors = issues.filter(({ severity }) => severity === 'error');
          const said = errors.map(({ code, pointer }) => `${code} ${pointer}`).join(', ');
          expect(said === '' ? 'fits' : said).toBe(verdict);
        },
      );
    });
  });
}
