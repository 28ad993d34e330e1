import { type JsonObject, pointerTo } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Item, Link } from './graph/graph.ts';
import type { NativeReading, ReadThing } from './graph/native-reading.ts';
import { stableText } from './residue/stable-text.ts';
import { creationOf } from './rows/document-parts.ts';
import type { Approximation } from './rows/row.ts';
import { idsOfDocument } from './things/ids.ts';
import { isNothing as isNothingId } from './vocabulary/individuals.ts';

/** What the losses of a reading are found from. */
export interface ReadingLosses {
  readonly original: JsonObject;
  readonly native: NativeReading;
  /** The things that came to stand in the document, by the id of their element. */
  readonly things: ReadonlyMap<string, ReadThing>;
  readonly isUsed: (spdxPointer: string) => boolean;
}

/** Members that say nothing of their own, or that every element has. */
const SILENT: ReadonlySet<string> = new Set(['type', '@type', 'spdxId', '@id', 'creationInfo', 'extension']);

/** Words that say nothing. */
const NOTHING: ReadonlySet<unknown> = new Set(['NOASSERTION', 'noAssertion', 'NONE', '']);

/** Elements that only hold others together, or that others are read through. */
const THROUGH: ReadonlySet<string> = new Set([
  'CreationInfo',
  'ExternalIdentifier',
  'SpdxDocument',
  'software_Sbom',
  'Bom',
  'simplelicensing_LicenseExpression',
  'expandedlicensing_CustomLicense',
  'expandedlicensing_ConjunctiveLicenseSet',
  'expandedlicensing_DisjunctiveLicenseSet',
]);

/** Relationships that say where an element stands, or that the rows read without a place of their own. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...['contains', 'describes', 'descendantOf', 'ancestorOf', 'hasVariant', 'copiedTo'],
  ...['hasDeclaredLicense', 'hasConcludedLicense', 'dependsOn'],
]);

/** What a relationship can say beside its ends. */
const LINK_MEMBERS = ['name', 'description', 'startTime', 'endTime'] as const;

/** Lists what an SPDX document says that its CycloneDX form does not, in the order of the SPDX document. */
export function lossesOfReading(losses: ReadingLosses): readonly Loss[] {
  const { items, links } = losses.native.graph;
  const copies = new Set(links.filter(({ relation }) => relation === 'copiedTo').flatMap(({ to }) => to));
  const concerned = items.filter(({ id, type }) => !THROUGH.has(type) && !copies.has(id));
  return inDocumentOrder(losses.original, [
    ...concerned.flatMap((item) => lossesOfItem(losses, item)),
    ...attributionLosses(losses.native, concerned),
    ...links.flatMap((link) => lossesOfLink(losses, link)),
  ]);
}

function lossesOfItem({ things, isUsed }: ReadingLosses, item: Item): readonly Loss[] {
  if (item.type === 'Annotation' && isUsed(item.pointer)) return [];
  const thing = things.get(item.id);
  if (thing === undefined) return NOTHING.has(item.value['name']) ? [] : [wholeElement(item)];
  const unread = Object.entries(item.value)
    .filter(([key, value]) => !SILENT.has(key) && !isNothing(value))
    .map(([key]) => ({ key, pointer: pointerTo(item.pointer, key) }))
    .filter(({ pointer }) => !isUsed(pointer))
    .map(({ key, pointer }) => member(key, pointer));
  return [...unread, ...thing.notes().approximations.map((one) => approximation(item, one))];
}

function approximation({ pointer }: Item, { member: key, approximatedBy }: Approximation): Loss {
  const why = 'CycloneDX 1.7 has no word for all that it says';
  return { pointer: pointerTo(pointer, key), what: `"${key}"`, why, approximatedBy };
}

function lossesOfLink(losses: ReadingLosses, link: Link): readonly Loss[] {
  const { isUsed } = losses;
  const { relation, value, pointer } = link;
  if (!STRUCTURE.has(relation) && !isUsed(pointer)) {
    const why = 'CycloneDX 1.7 has no member for this relation';
    return [{ pointer, what: `the relationship "${relation}"`, why }];
  }
  const unread = LINK_MEMBERS.filter((key) => !isNothing(value[key]));
  return [...unread.map((key) => member(key, pointerTo(pointer, key))), ...lossesOfEnds(losses, link)];
}

/** What a relationship names and CycloneDX cannot: an element that is not here, or one that stands elsewhere. */
function lossesOfEnds({ native }: ReadingLosses, { relation, from, to, pointer }: Link): readonly Loss[] {
  const { graph, places } = native;
  const missing = to.filter((id) => !graph.itemById.has(id) && !isNothingId(id) && !KNOWN_ELSEWHERE.test(id));
  const isHeld = (id: string): boolean => places.get(id)?.owner === from || places.get(id) === undefined;
  const elsewhere = relation === 'contains' ? to.filter((id) => !isHeld(id)) : [];
  return [
    ...missing.map(() => ({
      pointer: `${pointer}/to`,
      what: `"${relation}" of an element that is not in the document`,
      why: 'a bom-ref names things of the document only',
    })),
    ...elsewhere.map(() => ({
      pointer: `${pointer}/to`,
      what: 'that the element contains another, which stands elsewhere',
      why: 'a component of CycloneDX stands in one place',
    })),
  ];
}

/** BOM-Links can be named anywhere, and licences of the list are known by their IRI. */
const KNOWN_ELSEWHERE = /^urn:cdx:|^https?:\/\/spdx\.org\/licenses\//;

/** In a document of ours the citations, which are in the extension, say who said what. */
function attributionLosses({ graph, document }: NativeReading, items: readonly Item[]): readonly Loss[] {
  if (idsOfDocument(document.id) !== undefined) return [];
  const marks = new Map<JsonObject, string>();
  const ofDocument = attribution(creationOf(graph, document), marks);
  return items
    .filter(({ type }) => type !== 'Annotation')
    .filter((item) => {
      const own = attribution(creationOf(graph, item), marks);
      return own !== '' && own !== ofDocument;
    })
    .map(({ pointer }) => ({
      pointer: `${pointer}/creationInfo`,
      what: 'who said it and when, apart from the document',
      why: 'a citation of CycloneDX names a party of the document by its bom-ref, and this one is no party of it',
    }));
}

function attribution(creation: Item | undefined, marks: Map<JsonObject, string>): string {
  if (creation === undefined) return '';
  const known = marks.get(creation.value);
  if (known !== undefined) return known;
  const { created, createdBy } = creation.value;
  const mark = stableText({ created: created ?? null, createdBy: createdBy ?? null });
  marks.set(creation.value, mark);
  return mark;
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return value === undefined || NOTHING.has(value);
}

function wholeElement({ type, pointer }: Item): Loss {
  return { pointer, what: `the element of class "${type}"`, why: 'CycloneDX 1.7 has nothing of this class' };
}

function member(key: string, pointer: string): Loss {
  return { pointer, what: `"${key}"`, why: 'CycloneDX 1.7 has no member for it here' };
}
