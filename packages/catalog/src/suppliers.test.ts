import { describe, expect, it } from 'vitest';
import type { Known } from './datum.ts';
import { NAME_LENGTH_MAX } from './lookup.ts';
import type { Supplier } from './supplier.ts';
import { createSuppliers } from './suppliers.ts';

describe('createSuppliers', () => {
  const holding = supplierOf({ id: 'holding' });
  const group = supplierOf({ id: 'group', parent: known('holding') });
  const cloud = supplierOf({
    id: 'cloud',
    aliases: ['The Cloud'],
    legalNames: known(['Cloud Services, Inc.']),
    domains: known(['cloud.example', 'api.cloud.test']),
    parent: known('group'),
  });
  const lab = supplierOf({
    id: 'lab',
    domains: known(['lab.cloud.example']),
    parent: { value: null, searched: { where: 'the register', date: '2026' } },
  });
  const suppliers = createSuppliers([cloud, group, holding, lab]);

  it.each(['the cloud', 'Cloud Services Inc', 'cloud.example', 'API.cloud.test'])(
    'finds a supplier by "%s"',
    (name) => {
      expect(suppliers.find(name)).toBe(cloud);
    },
  );

  it('lists owners from the nearest to the ultimate', () => {
    expect(suppliers.parents('The Cloud')).toEqual([group, holding]);
    expect(suppliers.parents('group')).toEqual([holding]);
  });

  it.each(['holding', 'lab', 'nobody', ''])('lists no owner of "%s"', (name) => {
    expect(suppliers.parents(name)).toEqual([]);
  });

  it('finds the supplier of a host by its longest known domain', () => {
    expect(suppliers.findByHost('EU.cloud.example')).toBe(cloud);
    expect(suppliers.findByHost('gpu.lab.cloud.example')).toBe(lab);
    expect(suppliers.findByHost('cloud.example')).toBe(cloud);
  });

  it.each(['', '.', 'example', 'notcloud.example', 'cloud.example.evil', '__proto__'])(
    'finds no supplier for the host %j',
    (host) => {
      expect(suppliers.findByHost(host)).toBeUndefined();
    },
  );

  it('does not look at hosts beyond the limit', () => {
    expect(suppliers.findByHost(`${'a.'.repeat(NAME_LENGTH_MAX)}cloud.example`)).toBeUndefined();
  });

  it('refuses an owner that has no row', () => {
    const build = (): unknown => createSuppliers([group]);
    expect(build).toThrow(expect.objectContaining({ code: 'unknown-parent' }));
  });

  it.each([
    ['itself', [supplierOf({ id: 'a', parent: known('a') })]],
    [
      'its subsidiary',
      [supplierOf({ id: 'a', parent: known('b') }), supplierOf({ id: 'b', parent: known('a') })],
    ],
    [
      'a ring above it',
      [
        supplierOf({ id: 'a', parent: known('b') }),
        supplierOf({ id: 'b', parent: known('c') }),
        supplierOf({ id: 'c', parent: known('b') }),
      ],
    ],
  ])('refuses a supplier that is owned by %s', (_, rows) => {
    expect(() => createSuppliers(rows)).toThrow(expect.objectContaining({ code: 'parent-cycle' }));
  });
});

function supplierOf(given: Partial<Supplier> & { readonly id: string }): Supplier {
  return { name: given.id, aliases: [], sources: ['page'], asOf: '2026', ...given };
}

function known<T>(value: T): Known<T> {
  return { value, sources: ['page'], asOf: '2026' };
}
