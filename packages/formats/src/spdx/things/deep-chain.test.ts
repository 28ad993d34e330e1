import { elementsOf, type JsonObject } from '@trasluz/bom';
import { expect, it } from 'vitest';
import { checkSchema } from '../../schema/check-schema.ts';
import { readSpdx } from '../read-spdx.ts';

const ID = 'https://example.org/';

/** Packages that each contain the next. */
function chainOf(length: number): JsonObject {
  const info = { creationInfo: '_:c' };
  const packages = Array.from({ length }, (_, index) => ({
    type: 'software_Package',
    spdxId: `${ID}n${index}`,
    ...info,
    name: `n${index}`,
  }));
  const relationships = Array.from({ length: length - 1 }, (_, index) => ({
    type: 'Relationship',
    spdxId: `${ID}r${index}`,
    ...info,
    from: `${ID}n${index}`,
    to: [`${ID}n${index + 1}`],
    relationshipType: 'contains',
  }));
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': '_:c',
        specVersion: '3.0.1',
        created: '2026-05-12T09:30:00Z',
        createdBy: [],
      },
      { type: 'SpdxDocument', spdxId: `${ID}doc`, ...info, rootElement: [`${ID}n0`] },
      ...packages,
      ...relationships,
    ],
  };
}

it.each([2, 29, 30, 31, 32, 60, 61, 62, 100, 500])(
  'keeps each of %i packages that stand in one another, in a document that parses',
  async (length) => {
    const { bom, pointerOf } = readSpdx(chainOf(length));
    const full = elementsOf(bom, 'component').filter(({ value }) => value['bom-ref'] !== undefined);
    const names = full.map(({ value }) => value['name']);
    expect(names).toHaveLength(length);
    expect(new Set(names).size).toBe(length);
    for (const { pointer } of full) expect(pointerOf(pointer)).toMatch(/^\/@graph\/\d+/);
    expect(await checkSchema(bom, '1.7', () => {})).toBe(true);
  },
);
