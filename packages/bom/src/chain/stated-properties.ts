import { objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import type { DialectRule, StatedProperty } from './supply-chain.ts';

/** Reads the property list of an object; `pointer` is the object's. */
export type PropertyReader = (object: JsonObject | undefined, pointer: string) => StatedProperty[];

/** Prepares the reading of property lists: names and values of other vocabularies are told in ours. */
export function createPropertyReader(dialects: readonly DialectRule[]): PropertyReader {
  const exact = new Map(dialects.filter((rule) => !isPrefix(rule)).map((rule) => [rule.property, rule]));
  const prefixes = dialects.filter(isPrefix);
  return (object, pointer) => {
    const list = pointerTo(pointer, 'properties');
    return objectsAt(object, 'properties').flatMap(([index, item]) => {
      const name = textAt(item, 'name');
      const value = textAt(item, 'value');
      if (name === undefined || value === undefined) return [];
      const rule = exact.get(name) ?? prefixes.find((one) => name.startsWith(one.property.slice(0, -1)));
      return [{ ...translate(rule, name, value.trim()), pointer: pointerTo(list, index) }];
    });
  };
}

function isPrefix(rule: DialectRule): boolean {
  return rule.property.endsWith('*');
}

/** A rule whose two names end in `*` keeps what stands behind the prefix. */
function translate(
  rule: DialectRule | undefined,
  name: string,
  value: string,
): Pick<StatedProperty, 'name' | 'value'> {
  if (rule === undefined) return { name, value };
  const told =
    isPrefix(rule) && rule.means.endsWith('*')
      ? rule.means.slice(0, -1) + name.slice(rule.property.length - 1)
      : rule.means;
  const { values = {} } = rule;
  return { name: told, value: (Object.hasOwn(values, value) ? values[value] : undefined) ?? value };
}
