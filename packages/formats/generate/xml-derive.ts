import type { Attribute, Inline, Part, Scalar, Shape, Value, Variant } from '../src/xml/shape.ts';
import type { Branches, ObjectBranch } from './xml-json-schema.ts';
import { CHOICE, INLINE, POINTING, PREFERRED, RENAMED, TEXT_BEFORE } from './xml-members.ts';
import type { XsdElement, XsdType } from './xml-schema.ts';

/** The shapes of one version, and what the two schemas do not share. */
export interface Derived {
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The shape of the root element. */
  readonly root: string;
  /** Members that no element or attribute says, as `shape.member`. */
  readonly unsaid: readonly string[];
}

/** Derives from the JSON schema and the XSD of one version how each object is written as an element. */
export function deriveShapes(json: Branches, xsd: XsdType): Derived {
  const derivation: Derivation = { shapes: new Map(), names: new Map(), unsaid: [] };
  const root = shapeOf(only(json.objects), xsd, derivation);
  return { shapes: derivation.shapes, root, unsaid: derivation.unsaid };
}

interface Derivation {
  readonly shapes: Map<string, Shape>;
  readonly names: Map<object, Map<string, string>>;
  readonly unsaid: string[];
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined || items.length !== 1)
    throw new TypeError(`Expected one branch, found ${items.length}`);
  return item;
}

/** Derives a shape once for each pair of object and type; recursion ends at the name. */
function shapeOf(object: ObjectBranch, type: XsdType, derivation: Derivation): string {
  const names = derivation.names.get(object.schema) ?? new Map<string, string>();
  derivation.names.set(object.schema, names);
  // Two types without a name may stand in elements of one name; what they hold tells them apart.
  const key = [
    type.name,
    ...type.elements.map(({ name }) => name),
    ...type.attributes.map(({ name }) => name),
  ].join();
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = freeName(type.name, derivation.shapes);
  names.set(key, name);
  derivation.shapes.set(name, {});
  derivation.shapes.set(name, buildShape({ name, object, type }, derivation));
  return name;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
  return free;
}

interface Pair {
  readonly name: string;
  readonly object: ObjectBranch;
  readonly type: XsdType;
}

function buildShape({ name, object, type }: Pair, derivation: Derivation): Shape {
  const attributes = attributesOf({ name, object, type });
  const parts = type.elements.flatMap((element) => partOf(element, { name, object, type }, derivation) ?? []);
  const unread = type.elements
    .map(({ name: element }) => element)
    .filter((element) => !parts.some((part) => part.element === element));
  const text = type.text === undefined ? undefined : { member: memberOf(type, '#text'), scalar: type.text };
  noteUnsaid({ name, object, type }, said({ attributes, parts, text }, derivation), derivation);
  return withoutEmpty({
    attributes,
    text,
    parts,
    unread,
    choices: parts.length > 0 ? type.choices : [],
    isOpen: type.isOpen,
    hasOpenAttributes: type.hasOpenAttributes,
  });
}

/** Leaves out what is not there, no, or empty: the table is read by people too. */
function withoutEmpty(
  shape: { readonly [member in keyof Shape]-?: Shape[member] | boolean | undefined },
): Shape {
  const said = Object.entries(shape).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value));
  return Object.fromEntries(said) as Shape; // the members that are left are those of a shape
}

function memberOf(type: XsdType, xmlName: string): string {
  return RENAMED[type.name]?.[xmlName] ?? xmlName;
}

function attributesOf({ object, type }: Pair): readonly Attribute[] {
  return type.attributes.flatMap((attribute): readonly Attribute[] => {
    const member = memberOf(type, attribute.name);
    if (!object.members.has(member)) return [];
    const scalar = scalarFor(attribute.scalar, object.members.get(member)?.());
    return [{ name: attribute.name, member, scalar, ...(attribute.isRequired && { isRequired: true }) }];
  });
}

interface Built {
  readonly attributes: readonly Attribute[];
  readonly parts: readonly Part[];
  readonly text: Shape['text'];
}

function said({ attributes, parts, text }: Built, derivation: Derivation): ReadonlySet<string> {
  const inline = parts.flatMap((part) => (part.form === 'inline' ? [part.shape] : []));
  const members = parts.flatMap((part) => (part.form === 'inline' ? [] : [part.member]));
  const below = inline.flatMap((shape) => {
    const inner = derivation.shapes.get(shape);
    return [...(inner?.attributes ?? []).map(({ member }) => member), inner?.text?.member ?? ''];
  });
  return new Set([...attributes.map(({ member }) => member), ...members, ...below, text?.member ?? '']);
}

function noteUnsaid({ name, object }: Pair, known: ReadonlySet<string>, derivation: Derivation): void {
  for (const member of object.members.keys()) {
    if (!known.has(member)) derivation.unsaid.push(`${name}.${member}`);
  }
}

function partOf(element: XsdElement, { object, type }: Pair, derivation: Derivation): Part | undefined {
  const base = { element: element.name, ...(element.isRequired && { isRequired: true as const }) };
  if (INLINE[type.name]?.includes(element.name)) {
    return { ...base, form: 'inline', shape: shapeOf(object, element.type(), derivation) };
  }
  const member = RENAMED[type.name]?.[element.name] ?? element.name;
  const branches = object.members.get(member)?.();
  if (branches === undefined) return undefined;
  return { ...base, member, ...saidBy({ element, branches, outer: type.name }, derivation) };
}

interface Saying {
  readonly element: XsdElement;
  readonly branches: Branches;
  /** The type around. */
  readonly outer: string;
}

type WithoutBase<T> = T extends Part ? Omit<T, 'element' | 'member'> : never;

function saidBy(
  { element, branches, outer }: Saying,
  derivation: Derivation,
): WithoutBase<Exclude<Part, Inline>> {
  const { list } = branches;
  const type = element.type();
  if (POINTING[outer]?.includes(element.name)) return { form: 'flat', value: { kind: 'reference' } };
  if (CHOICE[outer]?.includes(element.name)) {
    return { form: list === undefined ? 'one' : 'flat', value: choiceOf(list ?? branches, type, derivation) };
  }
  if (list === undefined) return { form: 'one', value: valueBy(branches, type, derivation) };
  if (element.isMany && !isListType(type)) return flatBy({ element, branches, outer }, list, derivation);
  return { form: 'wrapped', ...wrappedOf({ branches, list, type, isRepeated: element.isMany }, derivation) };
}

/** Elements that stand one after the other, without one around them. */
function flatBy(
  { element, branches, outer }: Saying,
  list: Branches,
  derivation: Derivation,
): WithoutBase<Exclude<Part, Inline>> {
  const value = valueBy(list, element.type(), derivation);
  const orText = value.kind === 'shape' && TEXT_BEFORE[outer]?.includes(element.name);
  return {
    form: 'flat',
    value: orText ? { ...value, orText } : value,
    ...(branches.objects.length > 0 && { orOne: true }),
  };
}

/** A type that holds one kind of element, many times, and says nothing else. */
function isListType(type: XsdType): boolean {
  return type.elements.length === 1 && type.elements[0]?.isMany === true && type.attributes.length === 0;
}

interface Wrapping {
  readonly branches: Branches;
  readonly list: Branches;
  readonly type: XsdType;
  readonly isRepeated: boolean;
}

type WrappedRest = Pick<
  Extract<Part, { form: 'wrapped' }>,
  'isNonEmpty' | 'isRepeated' | 'object' | 'variants'
>;

function wrappedOf({ branches, list, type, isRepeated }: Wrapping, derivation: Derivation): WrappedRest {
  const object = branches.objects[0];
  const isNonEmpty = type.elements.some((element) => element.isNonEmpty);
  // Beside the items there may stand the members of an object that says the same in another way.
  const items = preferred(type).filter(({ name }) => object?.members.has(name) !== true);
  return {
    variants: items.map((item) => variantOf(item, list, derivation)),
    ...(object !== undefined && { object: shapeOf(object, type, derivation) }),
    ...(isNonEmpty && { isNonEmpty: true }),
    ...(isRepeated && { isRepeated: true }),
  };
}

function preferred({ name, elements }: XsdType): readonly XsdElement[] {
  const first = PREFERRED[name];
  return [...elements].sort((a, b) => Number(b.name === first) - Number(a.name === first));
}

function variantOf(element: XsdElement, branches: Branches, derivation: Derivation): Variant {
  const type = element.type();
  const single = branches.objects.find(({ members }) => members.size === 1 && members.has(element.name));
  const inner = single?.members.get(element.name)?.();
  if (inner !== undefined) {
    return { element: element.name, member: element.name, value: valueBy(inner, type, derivation) };
  }
  return { element: element.name, value: valueBy(branches, type, derivation) };
}

function valueBy(branches: Branches, type: XsdType, derivation: Derivation): Value {
  if (isPointing(type) && branches.objects.length === 0) return { kind: 'reference' };
  if (type.elements.length === 0 && type.attributes.length === 0) {
    return { kind: 'scalar', scalar: scalarFor(type.text ?? 'text', branches) };
  }
  const [best] = branches.objects
    .map((object) => ({ object, fit: fitOf(object, type) }))
    .sort((a, b) => b.fit - a.fit);
  if (best === undefined) throw new TypeError(`No object for the type "${type.name}"`);
  return { kind: 'shape', shape: shapeOf(best.object, type, derivation) };
}

function choiceOf(branches: Branches, type: XsdType, derivation: Derivation): Value {
  return {
    kind: 'choice',
    variants: type.elements.map((element) => variantOf(element, branches, derivation)),
  };
}

function isPointing({ elements, attributes }: XsdType): boolean {
  return elements.length === 0 && attributes.length === 1 && attributes[0]?.name === 'ref';
}

/** How many names of a type are members of an object, less those members that the type lacks. */
function fitOf({ members }: ObjectBranch, type: XsdType): number {
  const names = [
    ...type.attributes,
    ...type.elements,
    ...(type.text === undefined ? [] : [{ name: '#text' }]),
  ];
  const wanted = names.map(({ name }) => RENAMED[type.name]?.[name] ?? name);
  const shared = wanted.filter((name) => members.has(name)).length;
  return shared === 0 ? 0 : Math.max(1, 100 + shared * 2 - members.size);
}

/** The JSON schema tells the type, the XSD the white space. */
function scalarFor(xsd: Scalar, branches: Branches | undefined): Scalar {
  const json = branches?.scalar;
  if (json === 'number' || json === 'boolean') return json;
  if (json === 'integer') return 'integer';
  return xsd === 'number' || xsd === 'integer' || xsd === 'boolean' ? 'token' : xsd;
}
