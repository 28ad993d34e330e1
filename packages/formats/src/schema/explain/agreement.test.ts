import type { Json } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schema as table } from '../../../dist/cyclonedx-1.7.schema.js';
import { hasFormat, validate } from '../../../dist/cyclonedx-1.7.validator.js';
import { componentWith, documentWith } from '../../testing/documents.ts';
import { KEYWORD_CHECKS } from './keyword-checks.ts';
import type { Violation } from './violation.ts';
import { findViolations } from './walk.ts';

const ACCEPTED_WITH_OTHERS = ['type', 'then', 'else', 'additionalItems', '$id'];

const RICH = documentWith({
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: {
    timestamp: '2026-05-12T09:30:00Z',
    tools: { components: [componentWith({ name: 'tool' })] },
    authors: [{ name: 'a', email: 'a@example.org' }],
    licenses: [{ expression: 'MIT OR Apache-2.0' }],
  },
  components: [
    componentWith({
      'bom-ref': 'a',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }],
    }),
    componentWith({
      type: 'machine-learning-model',
      name: 'm',
      modelCard: {
        modelParameters: {
          datasets: [{ ref: 'a' }, { type: 'dataset', contents: { url: 'https://example.org/' } }],
        },
        considerations: { ethicalConsiderations: [{ name: 'bias' }] },
      },
      evidence: { identity: [{ field: 'purl', confidence: 0.5 }] },
    }),
  ],
  services: [
    { name: 's', data: [{ flow: 'inbound', classification: 'PII', source: ['https://example.org/'] }] },
  ],
  dependencies: [{ ref: 'a', dependsOn: ['m'] }],
  annotations: [
    {
      subjects: ['a'],
      annotator: { individual: { name: 'x' } },
      timestamp: '2026-05-12T09:30:00Z',
      text: 't',
    },
  ],
  citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/0'] }],
});

describe('the explainer', () => {
  it('knows every keyword of the schemas', async () => {
    for (const version of ['1.4', '1.5', '1.6', '1.7']) {
      const { schema } = await import(`../../../dist/cyclonedx-${version}.schema.js`);
      const unknown = [...keywordsOf(schema.definitions)].filter(
        (keyword) => !(keyword in KEYWORD_CHECKS) && !ACCEPTED_WITH_OTHERS.includes(keyword),
      );
      expect(unknown).toEqual([]);
    }
  });

  it('has nothing to say about a good document', () => {
    expect(validate(RICH)).toBe(true);
    expect(violationsOf(RICH)).toEqual([]);
  });

  it('finds a reason exactly where the compiled validator finds a fault', () => {
    const places = placesOf(RICH);
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
        const document = structuredClone(RICH);
        for (const [place, value, kind] of edits) apply(document, { place, value, kind });
        expect(violationsOf(document).length > 0).toBe(!validate(document));
      }),
      { numRuns: 3000 },
    );
  });
});

function violationsOf(document: Json): Violation[] {
  const found: Violation[] = [];
  findViolations(document, { table, hasFormat }, (violation) => found.push(violation));
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

type Place = readonly (string | number)[];

function placesOf(value: unknown, way: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return way.length === 0 ? [] : [way];
  const children = Object.entries(value).flatMap(([key, child]) => placesOf(child, [...way, key]));
  return way.length === 0 ? children : [way, ...children];
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
