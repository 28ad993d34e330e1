import { type Json, type JsonObject, objectAt, objectsAt } from '@trasluz/bom';
import { expect } from 'vitest';
import type { Loss } from '../../loss.ts';
import { checkSchema } from '../../schema/check-schema.ts';
import { readSpdx2, type Spdx2Reading } from '../read-spdx-2.ts';
import { packageOf, spdx2With } from './documents.ts';

/** Reads a document and holds the result to the schema of CycloneDX 1.7. */
export async function readValid(document: JsonObject): Promise<Spdx2Reading> {
  const reading = readSpdx2(document);
  const faults: string[] = [];
  await checkSchema(reading.bom, '1.7', (fault) =>
    faults.push(`${fault.pointer} ${fault.describe().message}`),
  );
  expect(faults).toEqual([]);
  return reading;
}

/** What one package becomes. */
export interface ReadPackage {
  readonly component: JsonObject;
  /** Kept properties as `name=value`, without the namespace. */
  readonly kept: readonly string[];
  readonly losses: readonly Loss[];
}

/** Reads a document of one package that has the members given. */
export async function readOne(
  members: Readonly<Record<string, Json>>,
  document: Readonly<Record<string, Json>> = {},
): Promise<ReadPackage> {
  const { bom, losses } = await readValid(spdx2With({ packages: [packageOf('acme', members)], ...document }));
  const [[, component] = [0, {}]] = objectsAt(bom, 'components');
  return { component, kept: keptOf(component), losses };
}

/** The kept properties of an object as `name=value`, without the namespace. */
export function keptOf(object: JsonObject | undefined): readonly string[] {
  return objectsAt(object, 'properties').map(([, { name, value }]) =>
    `${String(name)}=${String(value)}`.replace('trasluz:spdx-2:', ''),
  );
}

/** The metadata of a document. */
export function metadataOf(bom: JsonObject): JsonObject {
  return objectAt(bom, 'metadata') ?? {};
}
