import { objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { DialectRule } from './dialect-rule.ts';
import type { StatedProperty } from './supply-chain.ts';

/** Reads the property list of an object; `pointer` is the object's. */
export type PropertyReader = (object: JsonObject | undefined, pointer: string) => StatedProperty[];

/** A list in one text with more items than this stays one text: nobody lists as many languages or methods. */
export const LISTED_ITEMS_MAX = 256;

/** Prepares the reading of property lists: names and values of other vocabularies are told in ours. */
export function createPropertyReader(dialects: readonly DialectRule[]): PropertyReader {
  const exact = new Map(dialects.filter((rule) => !isPrefix(rule)).map((rule) => [rule.property, rule]));
  const prefixes = dialects.filter(isPrefix);
  return (object, pointer) => {
    const list = pointerTo(pointer, 'properties');
    const written = objectsAt(object, 'properties').flatMap(([index, item]): readonly StatedProperty[] => {
      const name = textAt(item, 'name');
      const value = textAt(item, 'value');
      if (name === undefined || value === undefined) return [];
      return [{ name, value: value.trim(), pointer: pointerTo(list, index) }];
    });
    const stands = createNeighbours(written);
    return written.flatMap((property) => {
      const { name } = property;
      const rule = exact.get(name) ?? prefixes.find((one) => name.startsWith(one.property.slice(0, -1)));
      return rule === undefined || !stands(rule) ? [property] : translate(rule, property);
    });
  };
}

function isPrefix(rule: DialectRule): boolean {
  return rule.property.endsWith('*');
}

/** Tells whether what a rule asks for stands in the list; the list is only indexed when a rule asks. */
function createNeighbours(written: readonly StatedProperty[]): (rule: DialectRule) => boolean {
  let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return ({ beside }) => {
    if (beside === undefined) return true;
    index ??= valuesByName(written);
    const found = index.get(beside.property);
    return found !== undefined && (beside.values?.some((value) => found.has(value)) ?? true);
  };
}

function valuesByName(written: readonly StatedProperty[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const { name, value } of written) values.set(name, (values.get(name) ?? new Set()).add(value));
  return values;
}

/** What says nothing in the other vocabulary is left as it stands. */
function translate(rule: DialectRule, property: StatedProperty): readonly StatedProperty[] {
  const told = tell(rule, property.value);
  if (told === undefined) return [property];
  const name = tellName(rule, property.name);
  const origin = name === property.name ? {} : { statedAs: property.name };
  return told.map((value) => ({ name, value, pointer: property.pointer, ...origin }));
}

/** A rule whose two names end in `*` keeps what stands behind the prefix. */
function tellName(rule: DialectRule, name: string): string {
  return isPrefix(rule) && rule.means.endsWith('*')
    ? rule.means.slice(0, -1) + name.slice(rule.property.length - 1)
    : rule.means;
}

function tell(rule: DialectRule, written: string): readonly string[] | undefined {
  const { says, except = [] } = rule;
  if (except.includes(written)) return undefined;
  if (says !== undefined) return [says];
  const items = itemsOf(rule, written).map((item) => rewrite(rule, item));
  return items.every((item): item is string => item !== undefined) ? items : undefined;
}

function itemsOf({ separator, lead = '' }: DialectRule, written: string): readonly string[] {
  const behind = written.startsWith(lead) ? written.slice(lead.length).trim() : '';
  const value = behind === '' ? written : behind;
  if (separator === undefined) return [value];
  const items = value.split(separator, LISTED_ITEMS_MAX + 1).map((item) => item.trim());
  const said = items.filter((item) => item !== '');
  return said.length === 0 || items.length > LISTED_ITEMS_MAX ? [value] : said;
}

function rewrite({ values = {}, isClosed }: DialectRule, value: string): string | undefined {
  const told = Object.hasOwn(values, value) ? values[value] : undefined;
  return told ?? (isClosed === true ? undefined : value);
}
