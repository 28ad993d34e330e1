import { describe, expect, it } from 'vitest';
import { readSchema, type SchemaNode } from '../generate/official-schema.ts';
import type { ElementKind } from './element-kind.ts';
import { type Target, WALK_PATHS } from './walk-paths.ts';

// The schema's ways to say "this text is a bom-ref or names one".
const REFERENCE_TYPES = ['refType', 'refLinkType', 'bomLinkElementType', 'bomLinkDocumentType', 'bomLink'];
// Definitions that are elements in their own right: wherever the schema uses one, the walk has to arrive.
const DEFINITIONS: Readonly<Record<string, readonly ElementKind[]>> = {
  component: ['component'],
  service: ['service'],
  componentData: ['data', 'dataset'],
  serviceData: ['service-data'],
  externalReference: ['external-reference'],
  property: ['property'],
  organizationalEntity: ['organization', 'asserter'],
  organizationalContact: ['contact', 'asserter'],
  formula: ['formula'],
  workflow: ['workflow'],
  task: ['task'],
  resourceReferenceChoice: ['resource-reference'],
  dependency: ['dependency'],
  modelCard: ['model-card'],
  energyProvider: ['energy-provider'],
  dataGovernance: ['governance'],
  citation: ['citation'],
};

const schema = readSchema();
const definitions = schema['definitions'] as Readonly<Record<string, SchemaNode>>; // the official schema has them

interface Visited {
  readonly missing: string[];
  readonly used: Set<string>;
  readonly references: number;
}

/** Follows the official schema and the table together, and notes where the table does not follow. */
function compare(): Visited {
  const missing: string[] = [];
  const used = new Set<string>();
  const seen = new Set<string>();
  let references = 0;

  const visit = (node: SchemaNode, target: Target | undefined, path: string): void => {
    for (const branch of branchesOf(node)) visit(branch, target, path);
    const name = definitionName(node);
    if (name === undefined) {
      if (target !== undefined && target in WALK_PATHS) visitMembers(node, target as ElementKind, path);
      else if (target === undefined) visitMembers(node, undefined, path);
      return;
    }
    if (REFERENCE_TYPES.includes(name)) {
      references += 1;
      const meaning = target === undefined ? undefined : (WALK_PATHS[target as ElementKind]?.[''] ?? target);
      const expected = path.endsWith('/bom-ref') ? ['declares'] : ['uses', 'link'];
      if (meaning === undefined || !expected.includes(meaning))
        missing.push(`${path}: ${name} is ${meaning}`);
      if (target !== undefined && target in WALK_PATHS) used.add(`${target}.`);
      return;
    }
    const kinds = DEFINITIONS[name];
    if (kinds !== undefined && !kinds.some((kind) => kind === target))
      missing.push(`${path}: ${name} is ${target}`);
    if (seen.has(`${name} as ${target}`)) return;
    seen.add(`${name} as ${target}`);
    visit(definitions[name] ?? {}, target, `#${name}`);
  };

  const visitMembers = (node: SchemaNode, kind: ElementKind | undefined, path: string): void => {
    for (const [member, child] of Object.entries((node['properties'] ?? {}) as Record<string, SchemaNode>)) {
      const target = kind === undefined ? undefined : WALK_PATHS[kind][member];
      if (target !== undefined) used.add(`${kind}.${member}`);
      visit(child, target, `${path}/${member}`);
    }
  };

  visit({ properties: schema['properties'] }, 'bom', '');
  return { missing, used, references };
}

function branchesOf(node: SchemaNode): readonly SchemaNode[] {
  const below = ['items', 'oneOf', 'anyOf', 'allOf'].flatMap((keyword) => node[keyword] ?? []);
  return below.filter((branch): branch is SchemaNode => typeof branch === 'object' && branch !== null);
}

function definitionName(node: SchemaNode): string | undefined {
  const reference = node['$ref'];
  return typeof reference === 'string' && reference.startsWith('#/definitions/')
    ? reference.slice(14)
    : undefined;
}

// Members of the table that the 1.7 schema does not have, each with its reason.
const NOT_IN_SCHEMA = [
  // The schema types these lists as plain text, its prose says that they hold bom-refs.
  'composition.dependencies',
  'composition.vulnerabilities',
];

describe('the table of paths', () => {
  it('leads to every bom-ref, every use of one and every element of the official schema', () => {
    const { missing, references } = compare();
    expect(missing).toEqual([]);
    expect(references).toBeGreaterThan(70);
  });

  it('has no member that the official schema does not have', () => {
    const { used } = compare();
    const members = Object.entries(WALK_PATHS).flatMap(([kind, targets]) =>
      Object.keys(targets).map((member) => `${kind}.${member}`),
    );
    expect(members.filter((member) => !used.has(member) && !NOT_IN_SCHEMA.includes(member))).toEqual([]);
  });
});
