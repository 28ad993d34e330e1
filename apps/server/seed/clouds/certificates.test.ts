import type { Authorization, Cloud } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { authorizationRow, catalogOf, cloudRow, known, notFound } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { certificateReferences } from './certificates.ts';

const AUTHORIZED = authorizationRow('A1', {
  name: 'Acme Government',
  status: known('FedRAMP Authorized'),
  level: known('High'),
  authorizedBy: known('JAB'),
  authorizedOn: known('2020-05-01'),
});

function written(
  authorizations: readonly Authorization[],
  cloud: Partial<Cloud> = {},
): { readonly references: ReturnType<typeof certificateReferences>['externalReferences']; places: string[] } {
  const catalog = catalogOf({ authorizations });
  const ledger = createLedger(catalog);
  const { externalReferences } = certificateReferences(
    catalog,
    cloudRow(cloud),
    createElement(ledger, 'subject'),
  );
  return { references: externalReferences, places: citedPlaces(ledger.citations()) };
}

describe('certificateReferences', () => {
  it('refers to the register for an authorization, with level, number, scope, issuer and day', () => {
    expect(written([AUTHORIZED])).toEqual({
      references: [
        {
          type: 'certification-report',
          url: 'https://github.com/somebody/list/blob/0123abc/data/list.json',
          comment: 'FedRAMP: Acme Government, FedRAMP Authorized',
          properties: [
            { name: 'trasluz:cert:scheme', value: 'fedramp-high' },
            { name: 'trasluz:cert:id', value: 'A1' },
            { name: 'trasluz:cert:scope', value: 'Acme Government' },
            { name: 'trasluz:cert:issuer', value: 'JAB' },
            { name: 'trasluz:cert:valid-from', value: '2020-05-01' },
          ],
        },
      ],
      places: ['subject .externalReferences[0]'],
    });
  });

  it.each<[string, string]>([
    ['Moderate', 'fedramp-moderate'],
    ['High', 'fedramp-high'],
    ['Low', 'fedramp-low'],
    ['LI-SaaS', 'fedramp-li-saas'],
  ])('names the level %s as the scheme %s', (level, scheme) => {
    const { references } = written([{ ...AUTHORIZED, level: known(level) }]);

    expect(lines(references?.[0])[0]).toBe(`cert:scheme=${scheme}`);
  });

  it('leaves away what the register does not tell', () => {
    const none = notFound();
    const { references } = written([
      { ...authorizationRow('A1'), status: known('FedRAMP Authorized'), level: none, authorizedBy: none },
    ]);

    expect(lines(references?.[0])).toEqual([
      'cert:scheme=fedramp-other',
      'cert:id=A1',
      'cert:scope=Entry A1',
    ]);
  });

  it.each([
    ['is being assessed', { status: known('FedRAMP In Process') }],
    ['is ready to be assessed', { status: known('FedRAMP Ready') }],
    ['has no status', { status: notFound() }],
    ['is of another company', { supplier: 'other' }],
    ['is no infrastructure', { serviceModels: known(['SaaS', 'PaaS']) }],
    ['tells no kind of service', { serviceModels: notFound() }],
    ['has no document behind it', { sources: ['knowledge'] }],
    ['has no source', { sources: [] }],
  ])('takes no entry for a certificate that %s', (_, changes) => {
    expect(written([{ ...AUTHORIZED, ...changes }])).toEqual({ references: undefined, places: [] });
  });

  it('takes the first source that has an address', () => {
    const { references } = written([{ ...AUTHORIZED, sources: ['knowledge', 'maker', 'list'] }]);

    expect(references?.[0]?.url).toBe('https://acme.example/page');
  });

  it('lists several, each cited at its own position, the qualification last', () => {
    const second = { ...AUTHORIZED, id: 'fedramp:B2', sources: ['maker'] };
    const secNumCloud = known(true, { sources: ['list'] });
    const { references, places } = written([second, AUTHORIZED], { secNumCloud });

    expect(references?.map((one) => lines(one).slice(0, 2))).toEqual([
      ['cert:scheme=fedramp-high', 'cert:id=A1'],
      ['cert:scheme=fedramp-high', 'cert:id=B2'],
      ['cert:scheme=secnumcloud'],
    ]);
    expect([...places].sort()).toEqual([
      'subject .externalReferences[0]',
      'subject .externalReferences[1]',
      'subject .externalReferences[2]',
    ]);
  });

  it('refers to who lists a SecNumCloud qualification', () => {
    expect(written([], { secNumCloud: known(true, { asOf: '2025' }) }).references).toEqual([
      {
        type: 'certification-report',
        url: 'https://acme.example/page',
        comment: 'SecNumCloud qualification',
        properties: [{ name: 'trasluz:cert:scheme', value: 'secnumcloud' }],
      },
    ]);
  });

  it.each([
    ['it is not held', known(false)],
    ['it was not found', notFound()],
    ['nobody looked', undefined],
    ['no document says so', known(true, { sources: ['knowledge'] })],
  ])('writes no qualification where %s', (_, secNumCloud) => {
    expect(written([], secNumCloud === undefined ? {} : { secNumCloud }).references).toBeUndefined();
  });
});
