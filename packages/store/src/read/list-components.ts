import type { NodeKind } from '@trasluz/bom';
import { sql } from 'kysely';
import type { ComponentItem } from '../publish/publish-input.ts';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, when } from './condition.ts';
import { type ContentOptions, type ContentRow, listContents } from './contents.ts';
import type { Page } from './page.ts';

/** Which things of a document. */
export interface ComponentOptions extends ContentOptions {
  /** Part of the name or of the purl, in any case. */
  readonly q?: string;
  readonly kind?: NodeKind;
}

interface NodeRow extends ContentRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly version: string | null;
  readonly purl: string | null;
  readonly supplier: string | null;
  readonly license: string | null;
  readonly pointer: string;
  readonly digests: readonly string[];
}

/** Lists the things of a document in document order. */
export async function listComponents(db: Db, options: ComponentOptions): Promise<Page<ComponentItem>> {
  return await listContents<NodeRow, ComponentItem>(db, options, {
    table: 'node',
    columns: sql`c.id, c.kind, c.name, c.version, c.purl, c.supplier, c.license, c.pointer, c.digests`,
    where: allOf(
      when(options.kind, (kind) => sql`c.kind = ${storableText(kind)}`),
      when(options.q, (q) => {
        const part = storableText(q).toLowerCase();
        return sql`(strpos(lower(c.name), ${part}) > 0 or strpos(lower(coalesce(c.purl, '')), ${part}) > 0)`;
      }),
    ),
    toItem: toComponent,
  });
}

function toComponent({
  id,
  kind,
  name,
  version,
  purl,
  supplier,
  license,
  pointer,
  digests,
}: NodeRow): ComponentItem {
  return {
    id,
    kind,
    name,
    ...(version === null ? {} : { version }),
    ...(purl === null ? {} : { purl }),
    ...(supplier === null ? {} : { supplier }),
    ...(license === null ? {} : { license }),
    pointer,
    digests,
  };
}
