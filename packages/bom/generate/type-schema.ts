import type { SchemaNode } from './official-schema.ts';

const COMBINATORS = ['oneOf', 'anyOf', 'allOf'] as const;
const SHAPE_KEYWORDS = ['properties', '$ref', 'type', 'items', 'enum', 'const', ...COMBINATORS];

/** What stands for members that other schema files define and that are only carried along. */
const CARRIED = { tsType: 'JsonObject' } as const;

const PROPERTIES = { tsType: 'Property[]' } as const;

/**
 * Rewrites the official schema so that its types read well: inner titles go, because they would become type names;
 * branches that only say what is required go, because a type cannot say it; licence ids and signatures stay open.
 */
export function typeSchema(node: unknown, name = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => typeSchema(item));
  if (!isNode(node)) return node;
  const reference = typeof node['$ref'] === 'string' ? node['$ref'] : '';
  if (reference.startsWith('spdx')) return { type: 'string', description: node['description'] };
  if (reference.startsWith('jsf')) return CARRIED;
  // What stands beside a reference would make a copy of the type under another name.
  if (reference !== '') return { $ref: reference };
  // The generator takes a member called "properties" for a definition and would name each one.
  if (name === 'properties' && isNode(node['items'])) return PROPERTIES;
  const entries = Object.entries(node)
    .filter(([key, value]) => isKept(key, value, name))
    .map(([key, value]) => [key, typeSchema(value, key)] as const);
  return Object.fromEntries(entries);
}

function isKept(key: string, value: unknown, name: string): boolean {
  // Below `properties` and `definitions` the keys are names, not keywords.
  if (name === 'properties' || name === 'definitions') return true;
  if (
    [
      '$id',
      '$schema',
      'title',
      '$comment',
      'examples',
      'default',
      'if',
      'then',
      'else',
      'not',
      'dependentRequired',
      'meta:enum',
    ].includes(key)
  ) {
    return false;
  }
  const isCombinator = COMBINATORS.some((combinator) => combinator === key);
  return !(isCombinator && Array.isArray(value) && !value.some(hasShape));
}

function hasShape(branch: unknown): boolean {
  return isNode(branch) && SHAPE_KEYWORDS.some((keyword) => keyword in branch && hasTypes(branch, keyword));
}

function hasTypes(branch: SchemaNode, keyword: string): boolean {
  if (keyword !== 'properties') return true;
  return Object.values(branch['properties'] ?? {}).some(
    (value) => isNode(value) && Object.keys(value).length > 0,
  );
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
