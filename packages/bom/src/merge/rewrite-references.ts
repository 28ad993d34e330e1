import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { CONTAINS, ownProperty } from '../property-names.ts';
import { type Target, WALK_PATHS } from '../walk-paths.ts';

/** How the bom-refs of one document are renamed. */
export interface Renames {
  /** The new bom-ref of an object that declares one, where it changes. */
  readonly declared: ReadonlyMap<JsonObject, string>;
  /** What references to a bom-ref become, where they change. */
  readonly uses: ReadonlyMap<string, string>;
  /** What a BOM-Link becomes; the same text where it points to no document that is merged. */
  readonly link: (link: string) => string;
  /** Told of every object whose signature breaks because something in it changes; the signature is left out. */
  readonly signatureBroken: (object: JsonObject) => void;
}

const BOM_LINK = 'urn:cdx:';

/** Own properties whose value is a bom-ref, or may be one (standards.md §G). */
const REF_PROPERTIES: ReadonlySet<string> = new Set([
  CONTAINS,
  ...['copy:host', 'copy:verified-by', 'resilience:alternative'].map(ownProperty),
]);

/** Own properties whose value is `<ISO>=<bom-ref>`. */
const PERFORMED_BY: RegExp = new RegExp(`^${ownProperty('origin')}:[^:]+:performed-by$`);

const TARGETS: ReadonlyMap<string, ReadonlyMap<string, Target>> = new Map(
  Object.entries(WALK_PATHS).map(([kind, members]) => [kind, new Map(Object.entries(members))]),
);

/**
 * Renames the bom-refs that a document declares, every reference to them and every BOM-Link to a merged document, also
 * in our own properties. Shares with the document what does not change; the same object when nothing does.
 */
export function rewriteReferences(bom: JsonObject, renames: Renames): JsonObject {
  return rewriteElement('bom', bom, renames);
}

/** Renames within one element of a kind that `walk` knows. */
export function rewriteElement(kind: string, value: JsonObject, renames: Renames): JsonObject {
  if (kind === 'property') return rewriteProperty(value, renames);
  const targets = TARGETS.get(kind);
  if (targets === undefined) return value;
  let changes: Map<string, Json> | undefined;
  for (const key in value) {
    const target = targets.get(key);
    const member = value[key];
    if (target === undefined || member === undefined) continue;
    const next =
      target === 'declares'
        ? (renames.declared.get(value) ?? member)
        : rewriteMember(target, member, renames);
    if (next === member) continue;
    changes ??= new Map();
    changes.set(key, next);
  }
  return changes === undefined ? value : withChanges(value, { changes, renames });
}

function withChanges(
  value: JsonObject,
  { changes, renames }: { readonly changes: ReadonlyMap<string, Json>; readonly renames: Renames },
): JsonObject {
  const entries = Object.entries(value);
  if (!Object.hasOwn(value, 'signature'))
    return Object.fromEntries(entries.map(([key, member]) => [key, changes.get(key) ?? member]));
  renames.signatureBroken(value);
  return Object.fromEntries(
    entries.filter(([key]) => key !== 'signature').map(([key, member]) => [key, changes.get(key) ?? member]),
  );
}

function rewriteMember(target: Target, value: Json, renames: Renames): Json {
  if (typeof value === 'string') return rewriteText(target, value, renames);
  if (isJsonObject(value)) return isKind(target) ? rewriteElement(target, value, renames) : value;
  if (!Array.isArray(value)) return value;
  const list: readonly Json[] = value;
  let changed: Json[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] ?? null;
    const next = rewriteMember(target, item, renames);
    if (next === item) continue;
    changed ??= [...list];
    changed[index] = next;
  }
  return changed ?? value;
}

function rewriteText(target: Target, text: string, renames: Renames): string {
  const meaning = isKind(target) ? TARGETS.get(target)?.get('') : target;
  if (meaning === undefined || meaning === 'declares') return text;
  if (text.startsWith(BOM_LINK)) return renames.link(text);
  return meaning === 'uses' ? (renames.uses.get(text) ?? text) : text;
}

function rewriteProperty(property: JsonObject, { uses, link }: Renames): JsonObject {
  const { name, value } = property;
  if (typeof name !== 'string' || typeof value !== 'string') return property;
  if (!name.startsWith(ownProperty(''))) return property;
  const next = rewrittenValue(name, value, { uses, link });
  return next === value ? property : { ...property, value: next };
}

function rewrittenValue(name: string, value: string, { uses, link }: Pick<Renames, 'uses' | 'link'>): string {
  const of = (ref: string): string => (ref.startsWith(BOM_LINK) ? link(ref) : (uses.get(ref) ?? ref));
  if (REF_PROPERTIES.has(name)) return of(value);
  if (!PERFORMED_BY.test(name)) return value;
  const cut = value.indexOf('=') + 1;
  return cut === 0 ? value : `${value.slice(0, cut)}${of(value.slice(cut))}`;
}

function isKind(target: Target): boolean {
  return target !== 'uses' && target !== 'declares' && target !== 'link';
}
