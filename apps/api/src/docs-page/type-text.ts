import { isJsonObject, type JsonObject, listAt, objectAt, textAt } from '@trasluz/bom';
import { escaped } from './escaped.ts';

/** Says in HTML what a JSON Schema asks for: a link for a named schema, a definition list for an object. */
export function typeText(schema: JsonObject): string {
  const reference = textAt(schema, '$ref');
  if (reference !== undefined) return schemaLink(reference.slice(reference.lastIndexOf('/') + 1));
  if (schema['const'] !== undefined) return literal(schema['const']);
  const values = listAt(schema, 'enum');
  if (values.length > 0) return values.map(literal).join(' | ');
  const choices = listAt(schema, 'anyOf').filter(isJsonObject);
  if (choices.length > 0) return choices.map(typeText).join(' | ');
  return structureText(schema);
}

function structureText(schema: JsonObject): string {
  const items = objectAt(schema, 'items');
  if (items !== undefined) return `[ ${typeText(items)} ]`;
  const properties = objectAt(schema, 'properties');
  if (properties !== undefined) return objectText(properties, listAt(schema, 'required'));
  const additional = objectAt(schema, 'additionalProperties');
  const names = objectAt(schema, 'propertyNames');
  if (additional !== undefined && names !== undefined) {
    return `{ ${typeText(names)}: ${typeText(additional)} }`;
  }
  return scalarText(schema);
}

function objectText(properties: JsonObject, required: readonly unknown[]): string {
  const members = Object.entries(properties).map(([name, type]) => {
    const mark = required.includes(name) ? '' : '?';
    return `<dt><code>${escaped(name)}${mark}</code></dt><dd>${isJsonObject(type) ? typeText(type) : ''}</dd>`;
  });
  return `<dl>${members.join('')}</dl>`;
}

function scalarText(schema: JsonObject): string {
  const type = textAt(schema, 'type') ?? 'any';
  const details = ['minimum', 'maximum', 'maxLength', 'format', 'pattern'].flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [`${keyword} <code>${escaped(String(schema[keyword]))}</code>`],
  );
  return details.length === 0 ? type : `${type} (${details.join(', ')})`;
}

function schemaLink(name: string): string {
  return `<a href="#schema-${escaped(name)}">${escaped(name)}</a>`;
}

function literal(value: unknown): string {
  return `<code>${escaped(JSON.stringify(value))}</code>`;
}
