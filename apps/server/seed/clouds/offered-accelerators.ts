import { type Catalog, type Cloud, type InstanceType, knownValue } from '@trasluz/catalog';

/** The accelerators of a cloud by id, with the instance types that carry them; its own ones may have none. */
export function offeredAccelerators(
  catalog: Catalog,
  cloud: Cloud,
): ReadonlyMap<string, readonly InstanceType[]> {
  const types = catalog.instanceTypes.all().filter((type) => type.cloud === cloud.id);
  const byAccelerator = Map.groupBy(types, (type) => knownValue(type.accelerator) ?? '');
  const ids = [...byAccelerator.keys(), ...(knownValue(cloud.ownAccelerators) ?? [])];
  const known = [...new Set(ids)].filter((id) => id !== '').sort();
  return new Map(known.map((id) => [id, byAccelerator.get(id) ?? []]));
}
