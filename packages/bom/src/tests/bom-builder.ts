import type { JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';

/** Builds a document of the 1.7 form about an application with the bom-ref `system`. */
export function bomWith(parts: JsonObject = {}): JsonObject {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    metadata: { component: { type: 'application', 'bom-ref': 'system', name: 'System' } },
    ...parts,
  };
}

/** Builds a document whose subject and metadata are given. */
export function bomAbout(component: JsonObject, metadata: JsonObject = {}): JsonObject {
  return bomWith({
    metadata: { ...metadata, component: { type: 'application', name: 'System', ...component } },
  });
}

/** Builds a model with the bom-ref `model`. */
export function model(parts: JsonObject = {}): JsonObject {
  return { type: 'machine-learning-model', 'bom-ref': 'model', name: 'Model', ...parts };
}

/** Builds a dataset with the bom-ref `dataset`. */
export function dataset(parts: JsonObject = {}): JsonObject {
  return { type: 'data', 'bom-ref': 'dataset', name: 'Dataset', ...parts };
}

/** Builds a device with the bom-ref `device`. */
export function device(parts: JsonObject = {}): JsonObject {
  return { type: 'device', 'bom-ref': 'device', name: 'Device', ...parts };
}

/** Builds a firmware with the bom-ref `firmware`. */
export function firmware(parts: JsonObject = {}): JsonObject {
  return { type: 'firmware', 'bom-ref': 'firmware', name: 'Firmware', ...parts };
}

/** Builds a key with the bom-ref `key`. */
export function key(parts: JsonObject = {}): JsonObject {
  return { type: 'cryptographic-asset', 'bom-ref': 'key', name: 'Key', ...parts };
}

/** Builds a service with the bom-ref `service`. */
export function service(parts: JsonObject = {}): JsonObject {
  return { 'bom-ref': 'service', name: 'Service', ...parts };
}

/** Builds a property list from name and value. */
export function properties(...pairs: readonly (readonly [string, string])[]): JsonObject {
  return { properties: pairs.map(([name, value]) => ({ name, value })) };
}

/** Builds a list of our own properties from their names without the namespace. */
export function ownProperties(...pairs: readonly (readonly [string, string])[]): JsonObject {
  return properties(...pairs.map(([name, value]) => [ownProperty(name), value] as const));
}

/** Builds `dependencies` in which one thing depends on others. */
export function dependsOn(ref: string, ...others: readonly string[]): JsonObject {
  return { dependencies: [{ ref, dependsOn: others }] };
}
