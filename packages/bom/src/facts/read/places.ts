import type { EdgeKind } from '../../chain/supply-chain.ts';
import { readField } from './field.ts';
import { inherited } from './inherited.ts';
import { readOwnProperty } from './property.ts';
import { allOf, type Reader } from './reader.ts';
import { readThrough } from './relation.ts';

/** Reads the place of a service: `trasluz:cloud:location`, its own or that of the account it is in. */
export const readLocation: Reader = inherited(readOwnProperty('cloud:location'));

/** Reads the places of the services that edges of these kinds lead to. */
export function readLocationThrough(...edges: readonly EdgeKind[]): Reader {
  return readThrough({ edges }, readLocation);
}

/** Reads the countries of everybody who controls a node: provider and parent, supplier, maker, and owner of data. */
export const readControl: Reader = allOf(
  inherited(allOf(readField('provider.address.country'), readOwnProperty('cloud:parent-country'))),
  readField('supplier.address.country'),
  readField('manufacturer.address.country'),
  readField('governance.owners[].organization.address.country'),
  readField('data[].governance.owners[].organization.address.country'),
);
