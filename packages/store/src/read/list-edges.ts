import type { EdgeKind } from '@trasluz/bom';
import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, when } from './condition.ts';
import { type ContentOptions, type ContentRow, listContents } from './contents.ts';
import type { Page } from './page.ts';
import type { EdgeItem } from './registry-items.ts';

/** Which relations of a document. */
export interface EdgeOptions extends ContentOptions {
  readonly kind?: EdgeKind;
}

interface EdgeRow extends ContentRow {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly source_name: string;
  readonly target_name: string;
  readonly pointer: string;
  readonly label: string | null;
}

/** Lists the relations of a document in document order, with the names of their ends. */
export async function listEdges(db: Db, options: EdgeOptions): Promise<Page<EdgeItem>> {
  return await listContents<EdgeRow, EdgeItem>(db, options, {
    table: 'edge',
    columns: sql`c.kind, c.source, c.target, c.source_name, c.target_name, c.pointer, c.label`,
    where: allOf(when(options.kind, (kind) => sql`c.kind = ${storableText(kind)}`)),
    toItem: (row) => ({
      kind: row.kind,
      from: row.source,
      to: row.target,
      fromName: row.source_name,
      toName: row.target_name,
      pointer: row.pointer,
      ...(row.label === null ? {} : { label: row.label }),
    }),
  });
}
