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
  const known = new Map<string, string | undefined>();
  const completeness = completenessOf(bom);
  const idOf = (ref: string): string | undefined => {
    const id = idOfRef(ids, ref);
    if (id === undefined) return undefined;
    if (textAt(thingById.get(id)?.own, 'bom-ref') === ref) return id;
    if (!BOM_LINK.test(ref)) return undefined;
    if (!thingById.has(ref)) links.push(ref);
    return ref;
  };
  return {
    things,
    thingById,
    links,
    idOfRef(ref) {
      // A thing is named by many, and its name is looked up once.
      if (known.has(ref)) return known.get(ref);
      const id = idOf(ref);
      known.set(ref, id);
      return id;
    },
    completenessOf: (member, id) =>
      completeness.size === 0
        ? undefined
        : completeness.get(`${member} ${textAt(thingById.get(id)?.own, 'bom-ref') ?? ''}`),
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
