import type { Json, JsonObject } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { ownAncestor } from './rule.ts';

const BASE = 'pkg:huggingface/acme/base@1';
const TUNED = 'pkg:huggingface/acme/tuned@1';

const from = (members: Readonly<Record<string, Json>>, ...ancestors: readonly JsonObject[]): JsonObject =>
  componentWith({ ...members, pedigree: { ancestors } });

testRule(ownAncestor, {
  broken: [
    [
      'a thing below itself, by package URL',
      { components: [from({ purl: BASE }, componentWith({ purl: BASE }))] },
      { pointer: '/components/0/pedigree/ancestors/0', found: `"${BASE}"` },
    ],
    [
      'two things that descend from each other',
      {
        components: [
          from({ name: 'a', purl: BASE }, componentWith({ purl: TUNED })),
          from({ name: 'b', purl: TUNED }, componentWith({ purl: BASE })),
        ],
      },
      { pointer: '/components/0/pedigree/ancestors/0' },
    ],
    [
      'a thing below its own grandchild',
      { components: [from({ purl: BASE }, from({ purl: TUNED }, componentWith({ purl: BASE })))] },
      { found: `"${BASE}"` },
    ],
  ],
  fine: [
    ['a thing and its base', { components: [from({ purl: TUNED }, componentWith({ purl: BASE }))] }],
    [
      'another version of the same',
      { components: [from({ purl: 'pkg:npm/a@2' }, componentWith({ purl: 'pkg:npm/a@1' }))] },
    ],
    ['names alone', { components: [from({ name: 'a' }, componentWith({ name: 'a' }))] }],
    [
      'a package URL without version',
      { components: [from({ purl: 'pkg:npm/a' }, componentWith({ purl: 'pkg:npm/a' }))] },
    ],
  ],
});
