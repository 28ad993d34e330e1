import { type Json, type JsonObject, objectsAt } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdx2 } from './checks/check-spdx-2.ts';
import { readSpdx2 } from './read-spdx-2.ts';
import { fileOf, idOf, packageOf, relationOf, spdx2With } from './tests/documents.ts';

const COUNT = 30_000;

/** Quadratic behaviour takes minutes at this size, linear behaviour a second. */
const BOUND_MS = 10_000;

/** A made document may be a few times as long as what was read: every relationship and id is written out. */
const GROWTH_MAX = 20;

const many = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: COUNT }, (_item, index) => make(index));

const LONG = 'x'.repeat(100_000);

const HOSTILE: Readonly<Record<string, () => JsonObject>> = {
  'of one id': () => spdx2With({ packages: many(() => packageOf('a')) }),
  'in a chain': () =>
    spdx2With({
      packages: many((index) => packageOf(`p${index}`)),
      relationships: many((index) => relationOf(`p${index}`, 'CONTAINS', `p${index + 1}`)),
    }),
  'in a ring': () =>
    spdx2With({
      packages: many((index) => packageOf(`p${index}`)),
      relationships: many((index) => relationOf(`p${index}`, 'CONTAINS', `p${(index + 1) % COUNT}`)),
    }),
  'that all contain one': () =>
    spdx2With({
      packages: many((index) => packageOf(`p${index}`)),
      relationships: many((index) => relationOf(`p${index}`, 'CONTAINS', 'p0')),
    }),
  'that all descend from one with a long name': () =>
    spdx2With({
      packages: [packageOf('base', { name: LONG }), ...many((index) => packageOf(`p${index}`))],
      relationships: many((index) => relationOf(`p${index}`, 'DESCENDANT_OF', 'base')),
    }),
  'that all have one long licence': () =>
    spdx2With({
      packages: many((index) => packageOf(`p${index}`, { licenseDeclared: 'LicenseRef-1' })),
      hasExtractedLicensingInfos: [
        { licenseId: 'LicenseRef-1', name: LONG, extractedText: LONG, seeAlsos: [LONG] },
      ],
    }),
  'with many annotations': () =>
    spdx2With({
      packages: [
        packageOf('a', {
          annotations: many((index) => ({
            annotator: 'Tool: x',
            annotationDate: '2026-05-12T09:30:00Z',
            annotationType: 'OTHER',
            comment: `${index % 9}`,
          })),
        }),
      ],
    }),
  'with many files in one package': () =>
    spdx2With({
      packages: [packageOf('a', { hasFiles: many((index) => idOf(`f${index}`)) })],
      files: many((index) => fileOf(`f${index}`)),
    }),
  'with many unknown members': () =>
    spdx2With({
      packages: [packageOf('a', Object.fromEntries(many((index): [string, Json] => [`k${index}`, index])))],
    }),
  'with long expressions': () =>
    spdx2With({
      packages: [
        packageOf('a', {
          licenseDeclared: `${'('.repeat(COUNT)}LicenseRef-1`,
          licenseConcluded: 'LicenseRef-'.repeat(COUNT),
        }),
      ],
    }),
};

describe('a hostile document of SPDX 2', () => {
  it.each(Object.keys(HOSTILE))(
    'of packages %s is read and checked in linear time, and does not grow',
    (name) => {
      const document = HOSTILE[name]?.() ?? {};
      const start = performance.now();
      const { bom } = readSpdx2(document);
      checkSpdx2(document, () => {});
      expect(performance.now() - start).toBeLessThan(BOUND_MS);
      expect(JSON.stringify(bom).length).toBeLessThan(GROWTH_MAX * JSON.stringify(document).length);
      expect(objectsAt(bom, 'components').length).toBeGreaterThan(0);
    },
  );
});
