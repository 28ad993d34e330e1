import type { ElementKind } from './element-kind.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type Target, WALK_PATHS } from './walk-paths.ts';

/** One object of a document that the schema knows by kind. */
export interface Element {
  readonly kind: ElementKind;
  /** Written anew for everyone who asks: most elements are passed by without anyone asking. */
  readonly pointer: string;
  readonly value: JsonObject;
  /** The element it stands in; `undefined` for the document itself. */
  readonly owner?: Element | undefined;
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

/**
 * Visits a document in its own order, an element before what stands in it; unknown members are passed over. With
 * `kinds` only elements of these kinds are sure to be visited: whatever leads to none of them is not looked at.
 */
export function walk(bom: JsonObject, visitor: Visitor, kinds?: readonly ElementKind[]): void {
  const targets = kinds === undefined ? TARGETS : targetsLeadingTo(kinds);
  visitElement(new Standing({ kind: 'bom', value: bom, owner: undefined, member: '' }), { visitor, targets });
}

/** Lists the elements of some kinds, wherever they stand, in the order of the document. */
export function elementsOf(bom: JsonObject, ...kinds: readonly ElementKind[]): readonly Element[] {
  const found: Element[] = [];
  walk(bom, { element: (element) => kinds.includes(element.kind) && found.push(element) }, kinds);
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

interface Tour {
  readonly visitor: Visitor;
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, Target>>;
}

function visitElement(element: Element, tour: Tour): void {
  tour.visitor.element?.(element);
  const targets = tour.targets.get(element.kind);
  if (targets === undefined) return;
  const { value } = element;
  // `for in` makes no list of the names; a parsed object inherits none that could be listed.
  for (const member in value) {
    const target = targets.get(member);
    if (target !== undefined) visitMember({ owner: element, member, target, tour }, value[member], undefined);
  }
}

interface Step {
  readonly owner: Element;
  readonly member: string;
  readonly target: Target;
  readonly tour: Tour;
}

/** Where a value stands in a member that is a list: its index, or indexes joined by a slash in lists of lists. */
type Index = number | string | undefined;

function visitMember(step: Step, value: Json | undefined, at: Index): void {
  const { owner, member, target, tour } = step;
  if (typeof value === 'string') {
    visitText(step, value, at);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      visitMember(step, value[index], at === undefined ? index : `${at}/${index}`);
  } else if (isJsonObject(value) && isKind(target)) {
    visitElement(new Standing({ kind: target, value, owner, member }, at), tour);
  }
}

function visitText({ owner, member, target, tour }: Step, ref: string, at: Index): void {
  const meaning = isKind(target) ? TARGETS.get(target)?.get('') : target;
  if (meaning === undefined) return;
  const { visitor } = tour;
  const isBomLink = ref.startsWith(BOM_LINK);
  if (meaning === 'declares') {
    visitor.declaration?.(new Mention({ ref, element: owner, member, isBomLink }, at));
  } else if (meaning === 'uses' || isBomLink) {
    visitor.reference?.(new Mention({ ref, element: owner, member, isBomLink }, at));
  }
}

// Classes, because a getter that all share costs nothing until it is asked; a pointer for each costs half of the walk.

class Standing implements Element {
  readonly kind: ElementKind;
  readonly value: JsonObject;
  readonly owner: Element | undefined;
  readonly member: string;
  readonly at: Index;

  constructor({ kind, value, owner, member }: Omit<Element, 'pointer'>, at?: Index) {
    this.kind = kind;
    this.value = value;
    this.owner = owner;
    this.member = member;
    this.at = at;
  }

  get pointer(): string {
    return this.owner === undefined ? '' : pointerFrom(this.owner, this.member, this.at);
  }
}

class Mention implements Reference {
  readonly ref: string;
  readonly element: Element;
  readonly member: string;
  readonly isBomLink: boolean;
  readonly at: Index;

  constructor({ ref, element, member, isBomLink }: Omit<Reference, 'pointer'>, at: Index) {
    this.ref = ref;
    this.element = element;
    this.member = member;
    this.isBomLink = isBomLink;
    this.at = at;
  }

  get pointer(): string {
    return pointerFrom(this.element, this.member, this.at);
  }
}

/** No member in the table has a sign that a pointer would have to escape. */
function pointerFrom(owner: Element, member: string, at: Index): string {
  return at === undefined ? `${owner.pointer}/${member}` : `${owner.pointer}/${member}/${at}`;
}

/** The part of the table that leads to elements of some kinds. */
function targetsLeadingTo(kinds: readonly ElementKind[]): Tour['targets'] {
  const leading = new Set<string>(kinds);
  for (let size = 0; size < leading.size; ) {
    size = leading.size;
    for (const [kind, members] of TARGETS)
      if ([...members.values()].some((target) => leading.has(target))) leading.add(kind);
  }
  const kept = [...TARGETS].map(
    ([kind, members]) => [kind, new Map([...members].filter(([, target]) => leading.has(target)))] as const,
  );
  return new Map(kept.filter(([, members]) => members.size > 0));
}

function isKind(target: Target): target is ElementKind {
  return target !== 'uses' && target !== 'declares' && target !== 'link';
}
