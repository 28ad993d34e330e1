import type { Json, JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentWith } from '../../tests/documents.ts';
import { type Place, placesOf, RICH } from '../../tests/rich-document.ts';
import { SCHEMA_VERSIONS, type SchemaVersion } from '../versions.ts';
import { KEYWORD_CHECKS } from './keyword-checks.ts';
import type { Violation } from './violation.ts';
import { findViolations, type SchemaTools } from './walk.ts';

const ACCEPTED_WITH_OTHERS = ['type', 'then', 'else', 'additionalItems', '$id'];

describe('the explainer', () => {
  it('knows every keyword of the schemas', async () => {
    for (const version of SCHEMA_VERSIONS) {
      const { table: schema } = await loadTools(version);
      const unknown = [...keywordsOf(schema.definitions)].filter(
        (keyword) => !(keyword in KEYWORD_CHECKS) && !ACCEPTED_WITH_OTHERS.includes(keyword),
      );
      expect(unknown).toEqual([]);
    }
  });

  it.each(SCHEMA_VERSIONS)('has nothing to say about a good document of %s', async (version) => {
    const tools = await loadTools(version);
    expect(tools.validate(richOf(version))).toBe(true);
    expect(violationsOf(richOf(version), tools)).toEqual([]);
  });

  it.each(SCHEMA_VERSIONS)(
    'finds a reason exactly where the validator of %s finds a fault',
    async (version) => {
      const tools = await loadTools(version);
      const rich = richOf(version);
      const places = placesOf(rich);
      const junk = fc.oneof(
        fc.constantFrom<Json>(
          null,
          true,
          0,
          -1,
          1.5,
          '',
          'x',
          [],
          {},
          [{}],
          ['a', 'a'],
          { ref: 'a' },
          { name: 'x' },
          { id: 'MIT' },
        ),
        fc.constantFrom<Json>(
          { license: { id: 'MIT' } },
          { expression: 'MIT' },
          { type: 'library', name: 'q' },
        ),
      );
      const edit = fc.tuple(
        fc.constantFrom(...places),
        junk,
        fc.constantFrom('replace', 'remove', 'add', 'repeat'),
      );
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
          const document = structuredClone(rich);
          for (const [place, value, kind] of edits) apply(document, { place, value, kind });
          expect(violationsOf(document, tools).length > 0).toBe(!tools.validate(document));
        }),
        { numRuns: 1000 },
      );
    },
  );
});

/** The members of the rich document that a version does not know yet. */
const TOO_NEW: Readonly<Record<SchemaVersion, readonly string[]>> = {
  '1.2': [
    'citations',
    'annotations',
    'components',
    'services',
    'metadata',
    'compositions',
    'vulnerabilities',
  ],
  '1.3': ['citations', 'annotations', 'components', 'services', 'metadata', 'vulnerabilities'],
  '1.4': ['citations', 'annotations', 'components', 'services', 'metadata'],
  '1.5': ['citations', 'components'],
  '1.6': ['citations'],
  '1.7': [],
};

function richOf(version: SchemaVersion): JsonObject {
  const plain = {
    components: [componentWith({ licenses: [{ expression: 'MIT' }] }), componentWith({ 'bom-ref': 'a' })],
  };
  const kept = Object.entries(RICH).filter(([key]) => !TOO_NEW[version].includes(key));
  return {
    ...(TOO_NEW[version].includes('components') && plain),
    ...Object.fromEntries(kept),
    specVersion: version,
  };
}

interface Tools extends SchemaTools {
  readonly validate: (document: unknown) => boolean;
}

async function loadTools(version: SchemaVersion): Promise<Tools> {
  const { schema: table } = await import(`../../../dist/cyclonedx-${version}.schema.js`);
  const { validate, hasFormat } = await import(`../../../dist/cyclonedx-${version}.validator.js`);
  return { table, validate, hasFormat };
}

function violationsOf(document: Json, tools: SchemaTools): Violation[] {
  const found: Violation[] = [];
  findViolations(document, tools, (violation) => found.push(violation));
  return found;
}

function keywordsOf(schema: unknown, isNameMap = true, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) keywordsOf(item, false, found);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (!isNameMap) found.add(key);
      if (isNameMap || key !== 'enum') keywordsOf(value, !isNameMap && key === 'properties', found);
    }
  }
  return found;
}

/** Edits a document in place; a place that an earlier edit removed is passed over. */
function apply(document: object, { place, value, kind }: { place: Place; value: Json; kind: string }): void {
  let parent: unknown = document;
  for (const key of place.slice(0, -1)) {
    if (typeof parent !== 'object' || parent === null) return;
    parent = Reflect.get(parent, key);
  }
  if (typeof parent !== 'object' || parent === null) return;
  const last = place.at(-1) ?? '';
  if (kind === 'replace') Reflect.set(parent, last, structuredClone(value));
  else if (kind === 'remove' && !Array.isArray(parent)) Reflect.deleteProperty(parent, last);
  else if (kind === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(parent[0]));
  else if (!Array.isArray(parent)) Reflect.set(parent, 'name', structuredClone(value));
}
