import { ownProperty } from '../../property-names.ts';
import type { Reader } from './reader.ts';

/** Reads properties of the node by their full names, such as `cdx:device:quantity`. */
export function readProperty(...names: readonly string[]): Reader {
  const wanted = new Set(names);
  return (_chain, node) =>
    node.properties
      .filter((property) => wanted.has(property.name))
      .map(({ value, pointer }) => ({ value, pointer }));
}

/** Reads our own properties of the node by their names without the namespace, such as `hw:foundry`. */
export function readOwnProperty(...names: readonly string[]): Reader {
  return readProperty(...names.map(ownProperty));
}
