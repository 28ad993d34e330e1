import type { SpdxClass, SpdxKind, SpdxMember, SpdxShapeTable } from '../src/spdx/schema/shape-table.ts';

/**
 * Reads the facts out of the official SPDX 3.0.1 JSON schema, which is generated and so has few forms. Whatever has
 * another form than expected is refused: a check that silently does not happen would look like a pass.
 */
export function spdxShapeTable(schema: unknown): SpdxShapeTable {
  const definitions = objectOf(objectOf(schema)['$defs']);
  const named = Object.keys(definitions).filter((name) => name.endsWith('_props'));
  const classes: Record<string, SpdxClass> = {};
  const individuals: Record<string, readonly string[]> = {};
  for (const name of named.map((key) => key.slice(0, -'_props'.length)).sort()) {
    classes[name] = classOf(name, definitions);
    const found = constantsOf(objectOf(definitions[`${name}_derived`]));
    if (found.length > 0) individuals[name] = found;
  }
  return { classes: withoutVocabularies(classes), individuals: withoutVocabularies(individuals) };
}

/** Classes such as `AnnotationType` hold words; their instances are never more than an id, and are kept bare. */
function withoutVocabularies<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([, entry]) => !isVocabulary(entry)));
}

function isVocabulary(entry: unknown): boolean {
  return Array.isArray(entry) && entry.every((name) => String(name).startsWith('spdx:'));
}

type Node = Readonly<Record<string, unknown>>;

function classOf(name: string, definitions: Node): SpdxClass {
  const [parent, own] = listOf(objectOf(definitions[`${name}_props`])['allOf']).map(objectOf);
  const parentName = refOf(parent).replace('_props', '');
  const members = Object.entries(objectOf(own?.['properties'])).map(([key, value]): [string, SpdxMember] => [
    key,
    memberOf(objectOf(value), definitions),
  ]);
  const required = listOf(own?.['required'] ?? []).map(String);
  const id = idOf(definitions[name]);
  return {
    ...(parentName !== 'SHACLClass' && { extends: parentName }),
    ...(id !== undefined && { id }),
    ...(members.length > 0 && { members: Object.fromEntries(members) }),
    ...(required.length > 0 && { required }),
  };
}

function idOf(concrete: unknown): '@id' | 'spdxId' | undefined {
  if (concrete === undefined) return undefined;
  const [head] = listOf(objectOf(concrete)['allOf']).map(objectOf);
  if (head?.['unevaluatedProperties'] !== undefined) return undefined; // extension_Extension is open and abstract
  return 'spdxId' in objectOf(head?.['properties']) ? 'spdxId' : '@id';
}

function memberOf(node: Node, definitions: Node): SpdxMember {
  const [list] = listOf(node['oneOf'] ?? []).map(objectOf);
  if (list === undefined || list['type'] !== 'array') return [kindOf(node, definitions)];
  return [kindOf(objectOf(list['items']), definitions), Number(list['minItems'] ?? 0)];
}

/** Kinds whose schema is a pattern or a range, by a text that only that schema holds. */
const PLAIN: readonly (readonly [string, string])[] = [
  ['"minimum":1', 'positiveInteger'],
  ['"minimum":0', 'nonNegativeInteger'],
  ['"type":"boolean"', 'boolean'],
  ['"type":"number"', 'decimal'],
  ['T[0-2]', 'time'],
  ['[a-zA-Z-]', 'semanticVersion'],
  ['[^\\\\/]+', 'mediaType'],
  ['{"type":"string"}', 'text'],
];

function kindOf(node: Node, definitions: Node): SpdxKind {
  if (typeof node['$ref'] === 'string') {
    const name = refOf(node);
    if (name.endsWith('_derived')) return { class: name.replace('_derived', '') };
    return name === 'anyURI' ? 'uri' : kindOf(objectOf(definitions[name]), definitions);
  }
  if (node['enum'] !== undefined) return listOf(node['enum']).map(String);
  const text = JSON.stringify(node);
  const kind = PLAIN.find(([piece]) => text.includes(piece))?.[1];
  if (kind === undefined) throw new TypeError(`Cannot tell the kind of ${text}`);
  return kind;
}

function constantsOf(derived: Node): readonly string[] {
  return listOf(derived['anyOf'] ?? []).flatMap((branch) => {
    const constant = objectOf(branch)['const'];
    return constant === undefined ? [] : [String(constant)];
  });
}

function refOf(node: Node | undefined): string {
  return String(node?.['$ref']).replace('#/$defs/', '');
}

function objectOf(value: unknown): Node {
  if (typeof value !== 'object' || value === null) throw new TypeError('Cannot find an object of the schema');
  return Object.fromEntries(Object.entries(value));
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('Cannot find a list of the schema');
  return value;
}
