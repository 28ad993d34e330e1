import type { ElementKind } from './element-kind.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type Target, WALK_PATHS } from './walk-paths.ts';

/** One object of a document that the schema knows by kind. */
export interface Element {
  readonly kind: ElementKind;
  readonly pointer: string;
  readonly value: JsonObject;
  /** The element it stands in; absent for the document itself. */
  readonly owner?: Element;
  /** The member of the owner that leads here; empty for the document itself. */
  readonly member: string;
}

/** One bom-ref that an element gives itself; its pointer ends in `/bom-ref`. */
export interface Declaration {
  readonly ref: string;
  readonly pointer: string;
  readonly element: Element;
}

/** One use of a bom-ref or BOM-Link, at the pointer of the text. */
export interface Reference {
  readonly ref: string;
  readonly pointer: string;
  /** The element that says it. */
  readonly element: Element;
  /** The member that says it, such as `dependsOn` or `subjects`. */
  readonly member: string;
  /** Whether the text is a BOM-Link, which may point into another document. */
  readonly isBomLink: boolean;
}

/** What `walk` tells; every part may be left out. */
export interface Visitor {
  readonly element?: (element: Element) => void;
  readonly declaration?: (declaration: Declaration) => void;
  readonly reference?: (reference: Reference) => void;
}

// Maps, because a document may well have a member called "constructor".
const TARGETS: ReadonlyMap<string, ReadonlyMap<string, Target>> = new Map(
  Object.entries(WALK_PATHS).map(([kind, members]) => [kind, new Map(Object.entries(members))]),
);

const BOM_LINK = 'urn:cdx:';

/** Visits a document in its own order, an element before what stands in it; unknown members are passed over. */
export function walk(bom: JsonObject, visitor: Visitor): void {
  visitElement({ kind: 'bom', pointer: '', value: bom, member: '' }, visitor);
}

/** Lists the elements of some kinds, wherever they stand, in the order of the document. */
export function elementsOf(bom: JsonObject, ...kinds: readonly ElementKind[]): readonly Element[] {
  const found: Element[] = [];
  walk(bom, { element: (element) => kinds.includes(element.kind) && found.push(element) });
  return found;
}

/** Lists every bom-ref that is declared, in the order of the document. */
export function declarationsOf(bom: JsonObject): readonly Declaration[] {
  const found: Declaration[] = [];
  walk(bom, { declaration: (declaration) => found.push(declaration) });
  return found;
}

/** Lists every use of a bom-ref and every BOM-Link, in the order of the document. */
export function referencesOf(bom: JsonObject): readonly Reference[] {
  const found: Reference[] = [];
  walk(bom, { reference: (reference) => found.push(reference) });
  return found;
}

function visitElement(element: Element, visitor: Visitor): void {
  visitor.element?.(element);
  const targets = TARGETS.get(element.kind);
  for (const member of Object.keys(element.value)) {
    const target = targets?.get(member);
    // No member in the table has a sign that a pointer would have to escape.
    if (target !== undefined) {
      visitMember(
        { owner: element, member, target, visitor },
        element.value[member],
        `${element.pointer}/${member}`,
      );
    }
  }
}

interface Step {
  readonly owner: Element;
  readonly member: string;
  readonly target: Target;
  readonly visitor: Visitor;
}

function visitMember(step: Step, value: Json | undefined, pointer: string): void {
  const { owner, member, target, visitor } = step;
  if (typeof value === 'string') {
    visitText(step, value, pointer);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      visitMember(step, value[index], `${pointer}/${index}`);
  } else if (isJsonObject(value) && isKind(target)) {
    visitElement({ kind: target, pointer, value, owner, member }, visitor);
  }
}

function visitText({ owner, member, target, visitor }: Step, ref: string, pointer: string): void {
  const meaning = isKind(target) ? TARGETS.get(target)?.get('') : target;
  if (meaning === undefined) return;
  const isBomLink = ref.startsWith(BOM_LINK);
  if (meaning === 'declares') {
    visitor.declaration?.({ ref, pointer, element: owner });
  } else if (meaning === 'uses' || isBomLink) {
    visitor.reference?.({ ref, pointer, element: owner, member, isBomLink });
  }
}

function isKind(target: Target): target is ElementKind {
  return target !== 'uses' && target !== 'declares' && target !== 'link';
}
