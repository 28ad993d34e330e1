import { testPlacements } from '../test-placements.ts';

testPlacements('E0107: a value is out of range', [
  [
    'of the version of the document',
    { version: 0 },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/version',
      line: 4,
      column: 14,
      breadcrumb: ['version'],
      message: 'Cannot take 0: a number from 1 is required',
      found: '0',
      expected: 'a number from 1',
      fix: 'Write a number from 1',
    },
  ],
  [
    'of a confidence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          evidence: { identity: [{ field: 'name', confidence: 2 }] },
        },
      ],
    },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/components/0/evidence/identity/0/confidence',
      line: 14,
      column: 27,
      breadcrumb: ['components', 'acme@1.0', 'evidence', 'identity[0]', 'confidence'],
      message: 'Cannot take 2: a number up to 1 is required',
      found: '2',
      expected: 'a number up to 1',
      fix: 'Write a number up to 1',
    },
  ],
  [
    'of a negative confidence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          evidence: { identity: [{ field: 'name', confidence: -0.5 }] },
        },
      ],
    },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/components/0/evidence/identity/0/confidence',
      line: 14,
      column: 27,
      breadcrumb: ['components', 'acme@1.0', 'evidence', 'identity[0]', 'confidence'],
      message: 'Cannot take -0.5: a number from 0 is required',
      found: '-0.5',
      expected: 'a number from 0',
      fix: 'Write a number from 0',
    },
  ],
  [
    'of a bom-ref',
    { components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': '' }] },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/components/0/bom-ref',
      line: 10,
      column: 18,
      breadcrumb: ['components', 'acme@1.0', 'bom-ref'],
      message: 'Cannot take "": text that is not empty is required',
      found: '""',
      expected: 'text that is not empty',
      fix: 'Write text that is not empty',
    },
  ],
  [
    'of a conformance score',
    {
      declarations: {
        assessors: [{ 'bom-ref': 'x', thirdParty: true }],
        attestations: [{ assessor: 'x', map: [{ conformance: { score: 1.5 } }] }],
      },
    },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/declarations/attestations/0/map/0/conformance/score',
      line: 18,
      column: 24,
      breadcrumb: ['declarations', 'attestations[0]', 'map[0]', 'conformance', 'score'],
      message: 'Cannot take 1.5: a number up to 1 is required',
      found: '1.5',
      expected: 'a number up to 1',
      fix: 'Write a number up to 1',
    },
  ],
  [
    'of the pointers of a citation',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: [] }],
    },
    {
      code: 'E0107',
      severity: 'error',
      pointer: '/citations/0/pointers',
      line: 17,
      column: 19,
      breadcrumb: ['citations[0]', 'pointers'],
      message: 'Cannot take a list of 0: at least 1 item is required',
      found: 'a list of 0',
      expected: 'at least 1 item',
      fix: 'Write at least 1 item',
    },
  ],
]);
