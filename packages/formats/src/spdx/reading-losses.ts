import { pointerTo } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import type { NativeReading } from './graph/native-reading.ts';

/** What the losses of a reading are found from. */
export interface ReadingLosses {
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
]);

/** Relationships that say where an element stands. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...['contains', 'describes', 'descendantOf', 'ancestorOf', 'hasVariant', 'copiedTo'],
  ...['hasDeclaredLicense', 'hasConcludedLicense', 'dependsOn'],
]);

/** Lists what an SPDX document says that its CycloneDX form does not, in the order of the SPDX document. */
export function lossesOfReading({ native, written, isUsed }: ReadingLosses): readonly Loss[] {
  const { items, links } = native.graph;
  const copies = new Set(links.filter(({ relation }) => relation === 'copiedTo').flatMap(({ to }) => to));
  const ofItems = items
    .filter(({ id, type }) => !THROUGH.has(type) && !copies.has(id))
    .flatMap((item): readonly Loss[] => {
      if (item.type === 'Annotation' && isUsed(item.pointer)) return [];
      if (!written.has(item.id)) return isNobody(item.value) ? [] : [wholeElement(item.type, item.pointer)];
      return Object.entries(item.value)
        .filter(([key, value]) => !SILENT.has(key) && !isNothing(value))
        .map(([key]) => [key, pointerTo(item.pointer, key)] as const)
        .filter(([, pointer]) => !isUsed(pointer))
        .map(([key, pointer]) => member(key, pointer));
    });
  const ofLinks = links
    .filter(({ relation, pointer }) => !STRUCTURE.has(relation) && !isUsed(pointer))
    .map(({ relation, pointer }) => ({
      pointer,
      what: `the relationship "${relation}"`,
      why: 'CycloneDX 1.7 has no member for this relation',
    }));
  return [...ofItems, ...ofLinks];
}

function isNobody(value: Readonly<Record<string, unknown>>): boolean {
  return NOTHING.has(value['name']);
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isNothing);
  return value === undefined || NOTHING.has(value);
}

function wholeElement(type: string, pointer: string): Loss {
  return { pointer, what: `the element of class "${type}"`, why: 'CycloneDX 1.7 has nothing of this class' };
}

function member(key: string, pointer: string): Loss {
  return { pointer, what: `"${key}"`, why: 'CycloneDX 1.7 has no member for it here' };
}
