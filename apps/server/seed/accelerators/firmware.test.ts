import type { FirmwareReview } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../document/ledger.ts';
import {
  acceleratorRow,
  catalogOf,
  KNOWLEDGE,
  known,
  LIST,
  MAKER,
  notFound,
  reviewRow,
} from '../tests/rows.ts';
import { citedPlaces } from '../tests/written.ts';
import { firmwareComponents } from './firmware.ts';

const REPORTS = { ...LIST, id: 'reports', location: 'github:ocp/safe@abc123:Reports/{a,b}/*.json' };

const FULL: Partial<FirmwareReview> = {
  sources: ['reports'],
  vendorName: known('Acme'),
  product: known('One'),
  category: known('GPU'),
  version: known('1.2.3'),
  digests: known([
    { alg: 'SHA-384', content: 'aa' },
    { alg: 'SHA-512', content: 'bb', file: 'boot.bin' },
  ]),
  framework: known('1.1'),
  reviewer: known('Reviewers & Co'),
  completed: known('2026-01-31'),
  scope: known('2'),
  issues: known(0),
  report: known('Reports/Acme/2026/One 1.2.3.json'),
};

function componentsOf(
  changes: Partial<FirmwareReview>,
  ids: readonly string[] = ['r1'],
): ReturnType<typeof firmwareComponents> {
  const catalog = catalogOf({
    sources: [MAKER, LIST, KNOWLEDGE, REPORTS],
    firmwareReviews: [reviewRow('r1', changes)],
  });
  return firmwareComponents(catalog, acceleratorRow({ firmwareReviews: known(ids) }), createLedger(catalog));
}

describe('firmwareComponents', () => {
  it('writes a reviewed image with digests and the report on it', () => {
    expect(componentsOf(FULL)).toEqual([
      {
        'bom-ref': 'firmware:r1',
        type: 'firmware',
        supplier: { name: 'Acme' },
        name: 'One: GPU',
        version: '1.2.3',
        hashes: [
          { alg: 'SHA-384', content: 'aa' },
          { alg: 'SHA-512', content: 'bb' },
        ],
        externalReferences: [
          {
            type: 'certification-report',
            url: 'https://github.com/ocp/safe/blob/abc123/Reports/Acme/2026/One%201.2.3.json',
            comment: 'OCP S.A.F.E. short-form report',
            properties: [
              { name: 'trasluz:cert:scheme', value: 'ocp-safe' },
              { name: 'trasluz:cert:issuer', value: 'Reviewers & Co' },
              { name: 'trasluz:cert:level', value: '1.1' },
              { name: 'trasluz:cert:scope', value: '2' },
              { name: 'trasluz:cert:valid-from', value: '2026-01-31' },
              { name: 'trasluz:cert:issues', value: '0' },
            ],
          },
        ],
      },
    ]);
  });

  it('writes the name of the report alone where the report tells nothing more', () => {
    expect(componentsOf({})).toEqual([{ 'bom-ref': 'firmware:r1', type: 'firmware', name: 'Review r1' }]);
  });

  it.each<[string, Partial<FirmwareReview>, string]>([
    ['category', { ...FULL, category: notFound() }, 'One'],
    ['product', { ...FULL, product: notFound() }, 'Review r1: GPU'],
    ['category and product', { ...FULL, product: notFound(), category: notFound() }, 'Review r1'],
  ])('names an image without %s by what there is', (_, changes, name) => {
    expect(componentsOf(changes)[0]?.name).toBe(name);
  });

  it.each<[string, Partial<FirmwareReview>]>([
    ['no path of a report', { ...FULL, report: notFound() }],
    ['no source', { ...FULL, sources: [] }],
    ['a source that is no document', { ...FULL, sources: ['knowledge'] }],
  ])('refers to no report where there is %s', (_, changes) => {
    expect(componentsOf(changes)[0]?.externalReferences).toBeUndefined();
  });

  it('leaves empty lists of digests away', () => {
    expect(componentsOf({ ...FULL, digests: known([]) })[0]?.hashes).toBeUndefined();
  });

  it('leaves unknown parts of the certificate away', () => {
    const none = notFound();
    const changes = { ...FULL, reviewer: none, framework: none, completed: none, scope: none, issues: none };

    expect(componentsOf(changes)[0]?.externalReferences?.[0]?.properties).toEqual([
      { name: 'trasluz:cert:scheme', value: 'ocp-safe' },
    ]);
  });

  it('skips a review that the catalogue does not have', () => {
    expect(componentsOf(FULL, ['r2', 'r1']).map((one) => one['bom-ref'])).toEqual(['firmware:r1']);
  });

  it('writes nothing where no review was found or nobody looked', () => {
    const catalog = catalogOf();
    const ledger = createLedger(catalog);

    expect(firmwareComponents(catalog, acceleratorRow(), ledger)).toEqual([]);
    expect(firmwareComponents(catalog, acceleratorRow({ firmwareReviews: notFound() }), ledger)).toEqual([]);
    expect(ledger.citations()).toEqual([]);
  });

  it('cites the report for the whole component', () => {
    const catalog = catalogOf({ firmwareReviews: [reviewRow('r1')] });
    const ledger = createLedger(catalog);
    firmwareComponents(catalog, acceleratorRow({ firmwareReviews: known(['r1']) }), ledger);

    expect(citedPlaces(ledger.citations())).toEqual(['firmware:r1']);
  });
});
