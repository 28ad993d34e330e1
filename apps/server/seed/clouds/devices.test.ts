import type { InstanceType } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createLedger } from '../document/ledger.ts';
import { acceleratorRow, catalogOf, cloudRow, instanceRow, known, notFound } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { offeredDevices } from './devices.ts';
import { offeredAccelerators } from './offered-accelerators.ts';

const CHIPS = [acceleratorRow({ designer: known('acme') }), acceleratorRow({ id: 'acme-two', name: 'Two' })];
const one = { accelerator: known('acme-one') };

describe('offeredDevices', () => {
  function devices(
    instanceTypes: readonly InstanceType[],
    own: readonly string[] = [],
  ): { devices: ReturnType<typeof offeredDevices>; places: string[] } {
    const catalog = catalogOf({ accelerators: CHIPS, instanceTypes });
    const ledger = createLedger(catalog);
    const cloud = cloudRow({ ownAccelerators: known(own) });
    return {
      devices: offeredDevices(catalog, cloud, ledger),
      places: citedPlaces(ledger.citations()),
    };
  }

  it('writes a chip as a device of its maker, outside the document, with the types that carry it', () => {
    expect(devices([instanceRow('large', { ...one, count: known(8) }), instanceRow('small', one)])).toEqual({
      devices: [
        {
          'bom-ref': 'accelerator:acme-one',
          type: 'device',
          manufacturer: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
          name: 'One',
          isExternal: true,
          properties: [{ name: 'trasluz:portability:availability', value: 'Acme Cloud: large (8), small' }],
        },
      ],
      places: [
        'accelerator:acme-one .name',
        'accelerator:acme-one .properties[0]',
        'accelerator:acme-one .manufacturer',
        'accelerator:acme-one .manufacturer.name',
        'accelerator:acme-one .manufacturer.address.country',
      ],
    });
  });

  it('writes a chip that the cloud has for itself, without a type', () => {
    expect(devices([], ['acme-two']).devices).toEqual([
      { 'bom-ref': 'accelerator:acme-two', type: 'device', name: 'Two', isExternal: true },
    ]);
  });

  it('makes one statement of each list that names types', () => {
    const types = [
      instanceRow('a', one),
      instanceRow('b', { ...one, sources: ['maker'] }),
      instanceRow('c', one),
      instanceRow('d', { ...one, asOf: '2025' }),
    ];

    expect(lines(devices(types).devices[0])).toEqual([
      'portability:availability=Acme Cloud: a, c',
      'portability:availability=Acme Cloud: b',
      'portability:availability=Acme Cloud: d',
    ]);
  });

  it('leaves away the number of chips where it was not found', () => {
    const types = [instanceRow('a', { ...one, count: notFound() })];

    expect(lines(devices(types).devices[0])).toEqual(['portability:availability=Acme Cloud: a']);
  });

  it('skips a chip that the catalogue does not have', () => {
    const types = [instanceRow('a', { accelerator: known('unlisted') })];

    expect(devices(types, ['unlisted too']).devices).toEqual([]);
  });
});

describe('offeredAccelerators', () => {
  function offered(instanceTypes: readonly InstanceType[], own?: readonly string[]): [string, string[]][] {
    const catalog = catalogOf({ instanceTypes });
    const cloud = cloudRow(own === undefined ? {} : { ownAccelerators: known(own) });
    return [...offeredAccelerators(catalog, cloud)].map(([id, types]) => [id, types.map(({ code }) => code)]);
  }

  it.each<[string, readonly InstanceType[], readonly string[] | undefined, [string, string[]][]]>([
    ['nothing', [], undefined, []],
    ['one type', [instanceRow('a', one)], undefined, [['acme-one', ['a']]]],
    [
      'its own chip, also on a type, once',
      [instanceRow('a', one)],
      ['acme-two', 'acme-one'],
      [
        ['acme-one', ['a']],
        ['acme-two', []],
      ],
    ],
    ['a type whose chip is not known', [instanceRow('a')], undefined, []],
    ['a type whose chip was not found', [instanceRow('a', { accelerator: notFound() })], undefined, []],
    ['a type of another cloud', [instanceRow('a', { ...one, cloud: 'other' })], undefined, []],
  ])('finds for %s what is on offer, by id', (_, types, own, found) => {
    expect(offered(types, own)).toEqual(found);
  });
});
