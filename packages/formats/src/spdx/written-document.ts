import { isJsonObject, type Json, type JsonObject, textAt } from '@trasluz/bom';
import { textOf, textsOf } from './draft.ts';
import type { Completeness } from './graph/relationship.ts';
import type { WrittenDocument } from './rows/row.ts';
import { type Ids, idOfRef } from './things/ids.ts';
import type { Thing } from './things/thing.ts';

/** Collects what the rows ask of the whole document. */
export function describeDocument(bom: JsonObject, things: readonly Thing[], ids: Ids): WrittenDocument {
  const thingById = new Map(things.map((thing) => [thing.id, thing]));
  const links: string[] = [];
  const seen = new Set<string>();
  const completeness = completenessOf(bom);
  return {
    things,
    thingById,
    links,
    idOfRef(ref) {
      const id = idOfRef(ids, ref);
      if (id === undefined) return undefined;
      if (textAt(thingById.get(id)?.own, 'bom-ref') === ref) return id;
      if (!BOM_LINK.test(ref)) return undefined;
      if (!seen.has(ref) && !thingById.has(ref)) links.push(ref);
      seen.add(ref);
      return ref;
    },
    completenessOf: (member, id) =>
      completeness.get(`${member} ${textAt(thingById.get(id)?.own, 'bom-ref') ?? ''}`),
  };
}

/** A link to something in another document, or in this one by its full name. */
const BOM_LINK = /^urn:cdx:[!-~]+$/;

function completenessOf(bom: JsonObject): ReadonlyMap<string, Completeness> {
  const found = new Map<string, Completeness>();
  const compositions = bom['compositions'];
  if (!Array.isArray(compositions)) return found;
  for (const composition of compositions.filter((one: Json) => isJsonObject(one))) {
    const aggregate = completenessOfAggregate(textOf(composition, 'aggregate') ?? '');
    for (const member of ['assemblies', 'dependencies'])
      for (const ref of textsOf(composition, member)) found.set(`${member} ${ref}`, aggregate);
  }
  return found;
}

function completenessOfAggregate(aggregate: string): Completeness {
  if (aggregate === 'complete') return 'complete';
  return aggregate.startsWith('incomplete') ? 'incomplete' : 'noAssertion';
}
