import { describe, expect, it } from 'vitest';
import { type FactRow, rowExpectation, rowName, rowOutcome } from '../../tests/fact-row.ts';

const base = (parts = {}) => ({ type: 'machine-learning-model', name: 'Base', ...parts });
const ancestors = (...list: readonly object[]) => ({ pedigree: { ancestors: list } }) as never; // JSON by construction
const hashes = [{ alg: 'SHA-256', content: 'ab' }];
const FIRST = '/pedigree/ancestors/0';
const SECOND = '/pedigree/ancestors/1';
const ENERGY = '/modelCard/considerations/environmentalConsiderations/energyConsumptions';
const powered = (...countries: readonly (string | object)[]) =>
  ({
    modelCard: {
      considerations: {
        environmentalConsiderations: {
          energyConsumptions: countries.map((country) => ({
            energyProviders: [{ organization: { name: 'Grid', address: { country } } }],
          })),
        },
      },
    },
  }) as never; // same

/** What a model says of the models it was made from, and of where and how it was trained. */
const ROWS: readonly FactRow[] = [
  ['lineage.base-model', 'model', ancestors(base()), 'declared', ['Base'], [FIRST]],
  [
    'lineage.base-model',
    'model',
    ancestors(base(), base({ name: 'Other' })),
    'declared',
    ['Base', 'Other'],
    [FIRST, SECOND],
  ],
  [
    'lineage.base-model',
    'model',
    ancestors(base({ purl: 'pkg:HuggingFace/Acme/Base@ABC' })),
    'declared',
    ['pkg:huggingface/Acme/Base@abc'],
    [FIRST],
  ],
  ['lineage.base-model', 'model', ancestors(base({ purl: 'no purl' })), 'declared', ['Base'], [FIRST]],
  ['lineage.base-model', 'model', ancestors(base({ type: 'library' })), 'not-disclosed', [], []],
  [
    'lineage.base-model',
    'model',
    ancestors(base({ name: 'withheld' })),
    'withheld',
    [],
    [FIRST],
    'the author withholds it',
  ],
  [
    'lineage.base-model',
    'model',
    { pedigree: { variants: [base({ name: 'Q4' })] } },
    'not-disclosed',
    [],
    [],
  ],
  ['lineage.base-model', 'model', { pedigree: { ancestors: base() } }, 'not-disclosed', [], []],
  ['lineage.base-model', 'model', { pedigree: [] }, 'not-disclosed', [], []],
  [
    'lineage.base-model',
    'model',
    [['undisclosed', 'base-model=not-applicable']],
    'not-applicable',
    [],
    [0],
    'the author says not applicable',
  ],
  [
    'lineage.base-model',
    'model',
    [['undisclosed', 'pedigree=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  ['lineage.derived-by-digest', 'model', ancestors(base({ hashes })), 'declared', [true], [FIRST]],
  [
    'lineage.derived-by-digest',
    'model',
    ancestors(base({ hashes }), base({ name: 'Other' })),
    'declared',
    [false],
    [FIRST, SECOND],
  ],
  [
    'lineage.derived-by-digest',
    'model',
    ancestors(base({ hashes: [{ alg: 'SHA-256' }] })),
    'declared',
    [false],
    [FIRST],
  ],
  ['lineage.derived-by-digest', 'model', ancestors(base({ hashes: 'ab' })), 'declared', [false], [FIRST]],
  ['lineage.derived-by-digest', 'model', ancestors(), 'not-disclosed', [], []],
  [
    'lineage.adapter',
    'model',
    { pedigree: { patches: [{ diff: { url: 'a' } }, { diff: { url: 'b' } }] } },
    'declared',
    ['a', 'b'],
    ['/pedigree/patches/0/diff/url', '/pedigree/patches/1/diff/url'],
  ],
  [
    'lineage.adapter',
    'model',
    { pedigree: { patches: [{ type: 'unofficial' }, { diff: 'a' }, null] } },
    'not-disclosed',
    [],
    [],
  ],
  [
    'training.stage',
    'model',
    [
      ['training:phase', 'pretrain'],
      ['training:phase', 'sft'],
    ],
    'declared',
    ['pretrain', 'sft'],
    [0, 1],
  ],
  [
    'training.stage',
    'model',
    [['undisclosed', 'training=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'training.hours',
    'model',
    [
      ['training:accelerator-hours', '1_810_000'],
      ['training:accelerator-hours', '190000'],
    ],
    'declared',
    [190_000, 1_810_000],
    [0, 1],
  ],
  [
    'training.hours',
    'model',
    [
      ['training:accelerator-hours', 'weeks'],
      ['training:accelerator-hours', '9'],
      ['training:accelerator-hours', '10'],
    ],
    'partial',
    [9, 10, 'weeks'],
    [0, 1, 2],
    'not a number',
  ],
  ['training.flop', 'model', [['training:compute-flop', '8.6e23']], 'declared', [8.6e23], [0]],
  ['training.flop', 'model', [['training:compute-flop', '1e400']], 'partial', ['1e400'], [0], 'not a number'],
  [
    'training.flop',
    'model',
    [['undisclosed', 'training-compute=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'training.period',
    'model',
    [['undisclosed', 'training-period=unknown']],
    'not-disclosed',
    [],
    [0],
    'the author says unknown',
  ],
  [
    'training.provider',
    'model',
    [['undisclosed', 'training-provider=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'training.accelerator',
    'model',
    [['undisclosed', 'training-hardware=withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'place.trained',
    'model',
    [
      ['origin:trained', 'US-VA=90.5'],
      ['origin:trained', 'SE=9.5'],
    ],
    'declared',
    ['SE=9.5', 'US-VA=90.5'],
    [0, 1],
  ],
  [
    'place.trained',
    'model',
    [['origin:trained', 'withheld']],
    'withheld',
    [],
    [0],
    'the author withholds it',
  ],
  [
    'place.trained',
    'model',
    powered('FR', 'es'),
    'partial',
    ['ES', 'FR'],
    [
      `${ENERGY}/0/energyProviders/0/organization/address/country`,
      `${ENERGY}/1/energyProviders/0/organization/address/country`,
    ],
    'only where the energy was provided',
  ],
  ['place.trained', 'model', powered({ code: 'FR' }), 'not-disclosed', [], []],
  [
    'place.hosted',
    'model',
    [
      ['origin:hosted', 'SE=50'],
      ['origin:hosted', 'US=50'],
    ],
    'declared',
    ['SE=50', 'US=50'],
    [0, 1],
  ],
  ['place.inferred', 'model', [['origin:inferred', 'DE']], 'declared', ['DE'], [0]],
];

describe('the lineage of a model', () => {
  for (const row of ROWS) {
    it(rowName(row), () => {
      expect(rowOutcome(row)).toEqual(rowExpectation(row));
    });
  }
});
