import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0313: a citation leads nowhere', [
  [
    'the only pointer',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/1'] }],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/0/pointers/0',
      line: 18,
      column: 9,
      breadcrumb: ['citations[0]', 'pointers[0]'],
      message: 'Cannot follow the citation of "/components/1": nothing stands there',
      found: '"/components/1"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
  [
    'behind one that leads somewhere',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        {
          timestamp: '2026-05-12T09:30:00Z',
          attributedTo: 'a',
          pointers: ['/components/0/name', '/components/0/purl'],
        },
      ],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/0/pointers/1',
      line: 19,
      column: 9,
      breadcrumb: ['citations[0]', 'pointers[1]'],
      message: 'Cannot follow the citation of "/components/0/purl": nothing stands there',
      found: '"/components/0/purl"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
  [
    'before one that leads somewhere',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/services', ''] }],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/0/pointers/0',
      line: 18,
      column: 9,
      breadcrumb: ['citations[0]', 'pointers[0]'],
      message: 'Cannot follow the citation of "/services": nothing stands there',
      found: '"/services"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
  [
    'in the second citation',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        { timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components'] },
        { timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/metadata'] },
      ],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/1/pointers/0',
      line: 25,
      column: 9,
      breadcrumb: ['citations[1]', 'pointers[0]'],
      message: 'Cannot follow the citation of "/metadata": nothing stands there',
      found: '"/metadata"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
  [
    'an item of what is no list',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        { timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/0/name/0'] },
      ],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/0/pointers/0',
      line: 18,
      column: 9,
      breadcrumb: ['citations[0]', 'pointers[0]'],
      message: 'Cannot follow the citation of "/components/0/name/0": nothing stands there',
      found: '"/components/0/name/0"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
  [
    'an escape that names another member',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        { timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/0/bom~1ref'] },
      ],
    },
    {
      code: 'W0313',
      severity: 'warning',
      pointer: '/citations/0/pointers/0',
      line: 18,
      column: 9,
      breadcrumb: ['citations[0]', 'pointers[0]'],
      message: 'Cannot follow the citation of "/components/0/bom~1ref": nothing stands there',
      found: '"/components/0/bom~1ref"',
      expected: 'a JSON Pointer to a member of this document',
      fix: 'Correct the pointer, or cite by an expression on the bom-ref',
    },
  ],
]);
