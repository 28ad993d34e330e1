import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { lostCitation } from './rule.ts';

const WHEN = '2026-05-12T09:30:00Z';

const cited = (...pointers: readonly string[]): Record<string, Json> => ({
  components: [componentWith({ 'bom-ref': 'a' })],
  citations: [{ timestamp: WHEN, attributedTo: 'a', pointers }],
});

testRule(lostCitation, {
  broken: [
    [
      'a pointer to an index that is not there',
      cited('/components/7'),
      { pointer: '/citations/0/pointers/0', found: '"/components/7"' },
    ],
    [
      'a pointer to a member that is not there',
      cited('/components/0/purl'),
      { pointer: '/citations/0/pointers/0' },
    ],
    ['a pointer that is not one', cited('components'), { pointer: '/citations/0/pointers/0' }],
    [
      'a pointer to an inherited name',
      cited('/components/0/constructor'),
      { pointer: '/citations/0/pointers/0' },
    ],
    ['an index with a zero before it', cited('/components/00'), { pointer: '/citations/0/pointers/0' }],
    [
      'the second of two',
      cited('/components/0', '/metadata/authors'),
      { pointer: '/citations/0/pointers/1' },
    ],
  ],
  fine: [
    ['a pointer to a member', cited('/components/0/version')],
    ['the whole document', cited('')],
    ['an escaped member', { ...cited('/components/0/name'), properties: [{ name: 'a/b', value: 'c' }] }],
    [
      'expressions, which may well find nothing',
      { citations: [{ timestamp: WHEN, attributedTo: 'a', expressions: ['$.x'] }] },
    ],
  ],
});
