import { textAt } from './access.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { pointerParts } from './pointer.ts';
import { walk } from './walk.ts';

/** Tells the way to a pointer in words; made once for a document, then cheap for every pointer. */
export type Breadcrumbs = (pointer: string) => readonly string[];

// Longer names would push the member, which is the point of a breadcrumb, out of sight.
const NAME_LENGTH_MAX = 120;
// A cut must not leave half of a character behind, which has no UTF-8.
const HALF_PAIR_AT_END = /[\uD800-\uDBFF]$/;

/**
 * Tells the way to a pointer in words, such as `['components', 'acme/chat@1.0', 'licenses[0]']`: components and services
 * by group, name and version, dependencies by what they are about. For many pointers of one document use `breadcrumbsOf`.
 */
export function breadcrumb(bom: JsonObject, pointer: string): readonly string[] {
  return breadcrumbsOf(bom)(pointer);
}

/** Makes the function that `breadcrumb` uses; the names behind bom-refs are collected once, when first needed. */
export function breadcrumbsOf(bom: JsonObject): Breadcrumbs {
  let names: ReadonlyMap<string, string> | undefined;
  const nameOfRef = (ref: string): string => {
    names ??= namesByRef(bom);
    return names.get(ref) ?? shorten(ref);
  };
  return (pointer) => crumbs(bom, pointer, nameOfRef);
}

/** The name a person knows a component or service by: `group/name@version`; `undefined` when it has no name. */
export function displayName(value: JsonObject): string | undefined {
  const name = textAt(value, 'name');
  if (name === undefined) return undefined;
  const group = textAt(value, 'group');
  const version = textAt(value, 'version');
  return shorten(
    `${group === undefined ? '' : `${group}/`}${name}${version === undefined ? '' : `@${version}`}`,
  );
}

function crumbs(bom: JsonObject, pointer: string, nameOfRef: (ref: string) => string): readonly string[] {
  const way: string[] = [];
  let value: Json | undefined = bom;
  let member = '';
  for (const part of pointerParts(pointer)) {
    const isItem = isIndex(value, part);
    value = childOf(value, part);
    if (!isItem) member = part;
    const name = nameOf(member, value, nameOfRef);
    if (!isItem) way.push(part);
    else if (name === undefined) way.push(`${way.pop()}[${part}]`);
    if (name !== undefined) way.push(name);
  }
  return way;
}

// Where nothing stands any more, a number can only be meant as an index.
function isIndex(value: Json | undefined, part: string): boolean {
  return Array.isArray(value) || (!isJsonObject(value) && /^\d+$/.test(part));
}

function childOf(value: Json | undefined, part: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(part)];
  return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

const NAMED_MEMBERS: ReadonlySet<string> = new Set([
  'component',
  'components',
  'service',
  'services',
  'ancestors',
  'descendants',
  'variants',
]);

function nameOf(
  member: string,
  value: Json | undefined,
  nameOfRef: (ref: string) => string,
): string | undefined {
  if (!isJsonObject(value)) return undefined;
  if (NAMED_MEMBERS.has(member)) return displayName(value);
  const ref = member === 'dependencies' ? textAt(value, 'ref') : undefined;
  return ref === undefined ? undefined : nameOfRef(ref);
}

function namesByRef(bom: JsonObject): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  walk(bom, {
    declaration: ({ ref, element }) => {
      const name = displayName(element.value);
      if (name !== undefined && !names.has(ref)) names.set(ref, name);
    },
  });
  return names;
}

function shorten(name: string): string {
  if (name.length <= NAME_LENGTH_MAX) return name;
  return `${name.slice(0, NAME_LENGTH_MAX - 1).replace(HALF_PAIR_AT_END, '')}…`;
}
