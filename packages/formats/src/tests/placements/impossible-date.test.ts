import { testPlacements } from '../test-placements.ts';

testPlacements('W0307: a date cannot be right', [
  [
    'before computers',
    { metadata: { timestamp: '1969-12-31T23:59:59Z' } },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/metadata/timestamp',
      line: 6,
      column: 18,
      breadcrumb: ['metadata', 'timestamp'],
      message: 'Cannot believe the date "1969-12-31T23:59:59Z"',
      found: '"1969-12-31T23:59:59Z"',
      expected: 'a date from 1970 on',
      fix: 'Correct the date or leave it out',
    },
  ],
  [
    'of a vulnerability',
    { vulnerabilities: [{ id: 'CVE-1', published: '0001-01-01T00:00:00Z' }] },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/vulnerabilities/0/published',
      line: 8,
      column: 20,
      breadcrumb: ['vulnerabilities[0]', 'published'],
      message: 'Cannot believe the date "0001-01-01T00:00:00Z"',
      found: '"0001-01-01T00:00:00Z"',
      expected: 'a date from 1970 on',
      fix: 'Correct the date or leave it out',
    },
  ],
  [
    'of a workflow that ends first',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              timeStart: '2026-05-02T00:00:00Z',
              timeEnd: '2026-05-01T00:00:00Z',
            },
          ],
        },
      ],
    },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/timeEnd',
      line: 15,
      column: 22,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'timeEnd'],
      message: 'Cannot end at "2026-05-01T00:00:00Z" what starts at "2026-05-02T00:00:00Z"',
      found: '"2026-05-01T00:00:00Z"',
      expected: 'a time after "timeStart"',
      fix: 'Correct "timeStart" or "timeEnd"',
    },
  ],
  [
    'of a task that ends first',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                {
                  'bom-ref': 't',
                  uid: 't',
                  taskTypes: ['build'],
                  timeStart: '2026-05-01T00:00:01Z',
                  timeEnd: '2026-05-01T00:00:00Z',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/tasks/0/timeEnd',
      line: 22,
      column: 26,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'tasks[0]', 'timeEnd'],
      message: 'Cannot end at "2026-05-01T00:00:00Z" what starts at "2026-05-01T00:00:01Z"',
      found: '"2026-05-01T00:00:00Z"',
      expected: 'a time after "timeStart"',
      fix: 'Correct "timeStart" or "timeEnd"',
    },
  ],
  [
    'of a licence that expires first',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [
            {
              license: {
                id: 'MIT',
                licensing: { lastRenewal: '2026-05-02T00:00:00Z', expiration: '2026-05-01T00:00:00Z' },
              },
            },
          ],
        },
      ],
    },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/components/0/licenses/0/license/licensing/expiration',
      line: 16,
      column: 29,
      breadcrumb: ['components', 'acme@1.0', 'licenses[0]', 'license', 'licensing', 'expiration'],
      message: 'Cannot end at "2026-05-01T00:00:00Z" what starts at "2026-05-02T00:00:00Z"',
      found: '"2026-05-01T00:00:00Z"',
      expected: 'a time after "lastRenewal"',
      fix: 'Correct "lastRenewal" or "expiration"',
    },
  ],
  [
    'of release notes',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          releaseNotes: { type: 'major', timestamp: '1900-01-01T00:00:00Z' },
        },
      ],
    },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/components/0/releaseNotes/timestamp',
      line: 12,
      column: 22,
      breadcrumb: ['components', 'acme@1.0', 'releaseNotes', 'timestamp'],
      message: 'Cannot believe the date "1900-01-01T00:00:00Z"',
      found: '"1900-01-01T00:00:00Z"',
      expected: 'a date from 1970 on',
      fix: 'Correct the date or leave it out',
    },
  ],
  [
    'of a certificate',
    {
      components: [
        {
          type: 'cryptographic-asset',
          name: 'acme',
          version: '1.0',
          cryptoProperties: {
            assetType: 'certificate',
            certificateProperties: {
              notValidBefore: '2026-05-02T00:00:00Z',
              notValidAfter: '2026-05-01T00:00:00Z',
            },
          },
        },
      ],
    },
    {
      code: 'W0307',
      severity: 'warning',
      pointer: '/components/0/cryptoProperties/certificateProperties/notValidAfter',
      line: 14,
      column: 28,
      breadcrumb: ['components', 'acme@1.0', 'cryptoProperties', 'certificateProperties', 'notValidAfter'],
      message: 'Cannot end at "2026-05-01T00:00:00Z" what starts at "2026-05-02T00:00:00Z"',
      found: '"2026-05-01T00:00:00Z"',
      expected: 'a time after "notValidBefore"',
      fix: 'Correct "notValidBefore" or "notValidAfter"',
    },
  ],
]);
