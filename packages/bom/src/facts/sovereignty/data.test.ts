import { describe, expect, it } from 'vitest';
import { ownProperties } from '../../tests/bom-builder.ts';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const contents = (...pairs: readonly (readonly [string, string])[]) => ({
  data: [{ type: 'dataset', contents: ownProperties(...pairs) }],
});
const CONTENTS = '/data/0/contents/properties';

/** What a dataset says of where its data are from and what they are for. */
const ROWS: readonly FactRow[] = [
  ['data.role', 'dataset', [['dataset:role', 'Pretrain']], 'declared', ['pretrain'], [0]],
  [
    'data.role',
    'dataset',
    [
      ['dataset:role', 'test'],
      ['dataset:role', 'rag'],
    ],
    'declared',
    ['rag', 'test'],
    [0, 1],
  ],
  [
    'data.role',
    'dataset',
    contents(['dataset:role', 'fine-tune']),
    'declared',
    ['fine-tune'],
    [`${CONTENTS}/0`],
  ],
  [
    'data.role',
    'dataset',
    [['undisclosed', 'role=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'data.role',
    'dataset',
    contents(['undisclosed', 'data.role=withheld']),
    'withheld',
    [],
    [`${CONTENTS}/0`],
    'the author withholds it',
  ],
  [
    'data.role',
    'dataset',
    { data: { contents: ownProperties(['dataset:role', 'test']) } },
    'not-disclosed',
    [],
    [],
  ],
  [
    'data.acquisition',
    'dataset',
    [
      ['dataset:acquisition', 'licensed'],
      ['dataset:acquisition', 'web-crawl'],
    ],
    'declared',
    ['licensed', 'web-crawl'],
    [0, 1],
  ],
  [
    'data.acquisition',
    'dataset',
    [
      ['dataset:acquisition', 'web-crawl'],
      ['dataset:acquisition', 'withheld'],
    ],
    'partial',
    ['web-crawl'],
    [0, 1],
    'the rest is withheld',
  ],
  [
    'data.acquisition',
    'dataset',
    [['searched', 'data.acquisition=README.md; config.json']],
    'not-assessed',
    [],
    [0],
    'searched: README.md; config.json',
  ],
  ['data.size', 'dataset', [['dataset:size', '9.1e12 tokens']], 'declared', ['9.1e12 tokens'], [0]],
  [
    'data.size',
    'dataset',
    [
      ['dataset:size', '3 hours'],
      ['dataset:size', '20 images'],
    ],
    'declared',
    ['20 images', '3 hours'],
    [0, 1],
  ],
  [
    'data.size',
    'dataset',
    [['dataset:size', 'unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  ['data.period', 'dataset', [['dataset:period', '2010/2025']], 'declared', ['2010/2025'], [0]],
  ['data.period', 'dataset', [['dataset:cutoff', '2025-06']], 'declared', ['2025-06'], [0]],
  [
    'data.period',
    'dataset',
    [
      ['dataset:period', '2010/2025'],
      ['undisclosed', 'cutoff=unknown'],
    ],
    'partial',
    ['2010/2025'],
    [0, 1],
    'the rest is unknown',
  ],
  [
    'data.language',
    'dataset',
    [
      ['dataset:language', 'es'],
      ['dataset:language', 'ca'],
    ],
    'declared',
    ['ca', 'es'],
    [0, 1],
  ],
  ['data.language', 'dataset', [['cdx:ai-ml:model:language', 'eu']], 'declared', ['eu'], [0]],
  [
    'data.language',
    'dataset',
    [
      ['cdx:ai-ml:model:language', 'eu'],
      ['dataset:language', 'es'],
    ],
    'declared',
    ['es'],
    [1],
  ],
  [
    'data.license-class',
    'dataset',
    [['dataset:license-class', 'permissive']],
    'declared',
    ['permissive'],
    [0],
  ],
  [
    'data.license-class',
    'dataset',
    [['undisclosed', 'license-class=not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  ['data.personal', 'dataset', [['dataset:personal', 'names']], 'declared', ['names'], [0]],
  [
    'data.personal',
    'dataset',
    { data: [{ sensitiveData: ['health', ' '] }] },
    'declared',
    ['health'],
    ['/data/0/sensitiveData/0'],
  ],
  ['data.personal', 'dataset', { data: [{ sensitiveData: 'health' }] }, 'not-disclosed', [], []],
  [
    'data.personal',
    'dataset',
    { data: [{ sensitiveData: [{ name: 'health' }, null] }] },
    'not-disclosed',
    [],
    [],
  ],
  [
    'data.personal',
    'dataset',
    [['undisclosed', 'personal-data=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'data.governance',
    'dataset',
    {
      data: [
        {
          governance: {
            owners: [{ organization: { name: 'O' } }],
            custodians: [{ organization: { name: 'C' } }],
            stewards: [{ organization: { name: 'S' } }],
          },
        },
      ],
    },
    'declared',
    ['C', 'O', 'S'],
    [
      '/data/0/governance/owners/0/organization/name',
      '/data/0/governance/custodians/0/organization/name',
      '/data/0/governance/stewards/0/organization/name',
    ],
  ],
  [
    'data.governance',
    'dataset',
    { data: [{ governance: { owners: [{ contact: { name: 'Ana' } }] } }] },
    'not-disclosed',
    [],
    [],
  ],
  [
    'data.governance',
    'dataset',
    { data: [{ governance: { owners: { organization: { name: 'O' } } } }] },
    'not-disclosed',
    [],
    [],
  ],
  [
    'data.opt-out',
    'dataset',
    [
      ['dataset:tdm-optout', 'robots.txt'],
      ['dataset:tdm-optout', 'ai.txt'],
    ],
    'declared',
    ['ai.txt', 'robots.txt'],
    [0, 1],
  ],
  [
    'data.opt-out',
    'dataset',
    [['none-found', 'data.opt-out=2026-07-07 provider site']],
    'not-disclosed',
    [],
    [0],
    'none found: provider site (2026-07-07)',
  ],
  ['data.retention', 'dataset', [['data:retention-days', '0']], 'declared', [0], [0]],
  [
    'data.retention',
    'dataset',
    [
      ['data:retention-days', '30'],
      ['data:retention-days', '90'],
    ],
    'contradicted',
    [30, 90],
    [0, 1],
    '2 values that exclude each other',
  ],
  [
    'data.retention',
    'dataset',
    [['data:retention-days', 'as long as needed']],
    'partial',
    ['as long as needed'],
    [0],
    'not a number',
  ],
];

describe('a dataset', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
