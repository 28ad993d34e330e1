import { type JsonObject, pointerTo } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Item, Link } from './graph/graph.ts';
import type { NativeReading } from './graph/native-reading.ts';
import { stableText } from './residue/stable-text.ts';
import { creationOf } from './rows/document-parts.ts';
import { idsOfDocument } from './things/ids.ts';

/** What the losses of a reading are found from. */
export interface ReadingLosses {
  readonly original: JsonObject;
  readonly native: NativeReading;
  /** Ids of the elements that came to stand in the document. */
  readonly written: ReadonlySet<string>;
  readonly isUsed: (spdxPointer: string) => boolean;
}

/** Members that say nothing of their own, or that every element has. */
const SILENT: ReadonlySet<string> = new Set(['type', '@type', 'spdxId', '@id', 'creationInfo', 'extension']);

/** Words that say nothing. */
const NOTHING: ReadonlySet<unknown> = new Set(['NOASSERTION', 'noAssertion', 'NONE', '']);

/** Elements that only hold others together, or that others are read through. */
const THROUGH: ReadonlySet<string> = new Set([
  'CreationInfo',
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

function lossesOfItem({ written, isUsed }: ReadingLosses, item: Item): readonly Loss[] {
  if (item.type === 'Annotation' && isUsed(item.pointer)) return [];
  if (!written.has(item.id)) return NOTHING.has(item.value['name']) ? [] : [wholeElement(item)];
  return Object.entries(item.value)
    .filter(([key, value]) => !SILENT.has(key) && !isNothing(value))
    .map(([key]) => ({ key, pointer: pointerTo(item.pointer, key) }))
    .filter(({ pointer }) => !isUsed(pointer))
    .map(({ key, pointer }) => member(key, pointer));
}

function lossesOfLink({ isUsed }: ReadingLosses, { relation, value, pointer }: Link): readonly Loss[] {
  if (!STRUCTURE.has(relation) && !isUsed(pointer)) {
    const why = 'CycloneDX 1.7 has no member for this relation';
    return [{ pointer, what: `the relationship "${relation}"`, why }];
  }
  return LINK_MEMBERS.filter((key) => !isNothing(value[key])).map((key) =>
    member(key, pointerTo(pointer, key)),
  );
}

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
