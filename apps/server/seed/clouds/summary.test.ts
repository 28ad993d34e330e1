import type { CatalogData, Cloud } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { acceleratorRow, catalogOf, cloudRow, known, notFound, regionRow } from '../tests/rows.ts';
import { lines } from '../tests/written.ts';
import { stateSummary } from './summary.ts';

function summary(
  data: Partial<CatalogData>,
  changes: Partial<Cloud> = {},
): { said: string[]; notes: readonly (string | undefined)[] } {
  const catalog = catalogOf(data);
  const ledger = createLedger(catalog);
  const element = createElement(ledger, 'subject');
  stateSummary(element, cloudRow(changes), catalog);
  const notes = ledger.citations().map(({ attributedTo, timestamp, note }) => {
    const last = note?.split(' · ').at(-1);
    return `${attributedTo} ${timestamp?.slice(0, 10)} ${last}`;
  });
  return { said: lines(element.properties()), notes };
}

describe('stateSummary', () => {
  it('names each country of the regions once, in order, with every source that names it', () => {
    const regions = [
      regionRow('a', { country: known('US') }),
      regionRow('b', { country: known('DE', { sources: ['list'], asOf: '2026-05' }) }),
      regionRow('c', { country: known('DE', { asOf: '2026-01' }) }),
    ];

    expect(summary({ regions })).toEqual({
      said: ['origin:hosted=DE', 'origin:hosted=US'],
      notes: [
        'source:list 2026-05-01 countries of the regions',
        'source:maker 2026-05-01 countries of the regions',
        'source:maker 2026-08-01 countries of the regions',
      ],
    });
  });

  it('counts no region for tests and none whose country is not known', () => {
    const regions = [
      regionRow('a', { country: known('US'), test: known(true) }),
      regionRow('b', { country: notFound() }),
      regionRow('c'),
      regionRow('d', { id: 'other:d', cloud: 'other', country: known('FR') }),
    ];

    expect(summary({ regions })).toEqual({ said: [], notes: [] });
  });

  it('infers runtimes from the chips on offer, and says that they are inferred', () => {
    const accelerators = [
      acceleratorRow({ portability: known('xla') }),
      acceleratorRow({ id: 'acme-two', name: 'Two', portability: known('cuda') }),
      acceleratorRow({ id: 'acme-three', name: 'Three', portability: known('cuda') }),
      acceleratorRow({ id: 'acme-four', name: 'Four', portability: notFound() }),
      acceleratorRow({ id: 'acme-five', name: 'Five' }),
    ];
    const ownAccelerators = known([
      'acme-one',
      'acme-two',
      'acme-three',
      'acme-four',
      'acme-five',
      'unlisted',
    ]);

    expect(summary({ accelerators }, { ownAccelerators })).toEqual({
      said: ['portability:runtime=cuda', 'portability:runtime=xla-tpu'],
      notes: ['source:maker 2026-08-01 inferred from the accelerators on offer'],
    });
  });

  it('names the identity services as native to the cloud', () => {
    expect(summary({}, { identity: known(['IAM', 'Cognito']) }).said).toEqual([
      'control:identity=native:IAM',
      'control:identity=native:Cognito',
    ]);
    expect(summary({}, { identity: notFound() }).said).toEqual([]);
  });
});
