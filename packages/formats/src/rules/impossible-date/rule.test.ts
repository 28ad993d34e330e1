import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { impossibleDate } from './rule.ts';

testRule(impossibleDate, {
  broken: [
    ['a zero time', { metadata: { timestamp: '0001-01-01T00:00:00Z' } }, { pointer: '/metadata/timestamp' }],
    [
      'an end before its start',
      {
        formulation: [
          {
            workflows: [
              {
                uid: 'u',
                'bom-ref': 'w',
                taskTypes: ['build'],
                timeStart: '2026-05-02T00:00:00Z',
                timeEnd: '2026-05-01T00:00:00Z',
              },
            ],
          },
        ],
      },
      { pointer: '/formulation/0/workflows/0/timeEnd' },
    ],
  ],
  fine: [
    [
      'dates in order',
      {
        metadata: { timestamp: '2026-05-12T09:30:00Z' },
        formulation: [
          {
            workflows: [
              {
                uid: 'u',
                'bom-ref': 'w',
                taskTypes: ['build'],
                timeStart: '2026-05-01T00:00:00Z',
                timeEnd: '2026-05-01T00:00:00+00:00',
              },
            ],
          },
        ],
      },
    ],
    ['what the schema refuses', { metadata: { timestamp: 'yesterday' } }],
    ['a component', { components: [componentWith()] }],
  ],
});
