import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { SPDX_SHAPES } from '../generated/shapes.ts';
import { readGraph } from '../graph.ts';
import type { SpdxRule } from '../rules/rule.ts';
import { createShapes } from '../shapes.ts';
import { elementOf, spdxWith } from './documents.ts';

/** What a rule says of one example: pointers and causes, in the order of the document. */
export interface RuleExample {
  readonly name: string;
  readonly elements: readonly Json[];
  readonly finds: readonly (readonly [pointer: string, cause: string])[];
}

/** Holds a rule to examples, to its words and to documents of no sense. */
export function testSpdxRule(rule: SpdxRule, examples: readonly RuleExample[]): void {
  describe(`the rule ${rule.code}`, () => {
    it.each(examples)('$name', ({ elements, finds }) => {
      const found = findingsOf(rule, spdxWith(...elements));
      expect(found.map(({ pointer, cause }) => [pointer, cause])).toEqual(finds);
      for (const { describe: tell } of found) {
        const { message, found: value, expected, fix } = tell();
        expect(message).toMatch(/^Cannot .*[^.]$/);
        for (const words of [value, expected, fix]) expect(words).toMatch(/\S/);
      }
    });

    it('has examples with and without findings', () => {
      expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
      expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    });

    it.each<[string, JsonObject]>([
      ['nothing', {}],
      ['a graph of no objects', { '@graph': [null, 1, 'a', [], {}] }],
      ['a graph that is none', { '@graph': 'x' }],
      ['unknown classes', { '@graph': [{ type: 'constructor', spdxId: 'a:b' }, { type: 3 }] }],
      ['members of other types', spdxWith(...WRONG)],
    ])('does not throw on %s', (_name, document) => {
      expect(() => findingsOf(rule, document).map((finding) => finding.describe())).not.toThrow();
    });
  });
}

const WRONG: readonly JsonObject[] = [
  elementOf('SpdxDocument', 'document', {
    profileConformance: 'ai',
    element: 7,
    rootElement: { a: 1 },
    import: 1,
  }),
  elementOf('Relationship', 'relation', { relationshipType: [], from: [null], to: { type: 'Person' } }),
  elementOf('ai_AIPackage', 'model', {
    releaseTime: null,
    originatedBy: 'x',
    extension: [{ type: 'Hash' }, 4],
  }),
];

function findingsOf(rule: SpdxRule, document: JsonObject): Parameters<Parameters<SpdxRule['find']>[1]>[0][] {
  const found: Parameters<Parameters<SpdxRule['find']>[1]>[0][] = [];
  rule.find(readGraph(document, createShapes(SPDX_SHAPES)), (finding) => found.push(finding));
  return found;
}

/** An SpdxDocument that claims profiles; it has a root, so that the Core profile is met. */
export function claiming(...profiles: readonly string[]): JsonObject {
  return elementOf('SpdxDocument', 'document', { profileConformance: profiles });
}
