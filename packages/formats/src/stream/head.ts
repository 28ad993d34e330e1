import {
  breadcrumbsOf,
  type Issue,
  type Json,
  type JsonObject,
  type Locator,
  type Place,
} from '@trasluz/bom';
import { createRootCauses } from '../findings/root-causes.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { SchemaVersion } from '../schema/versions.ts';
import type { Slice } from './slice.ts';

/** What a document says of itself outside its lists, wherever among them it stands. */
export interface Head {
  /** The members as far as they were read. */
  readonly value: JsonObject;
  add(slice: Pick<Slice, 'member' | 'namePlace' | 'place'>, value: Json): void;
  /** What is wrong with them, and which of them never came; asked once the whole document was read. */
  issues(version: SchemaVersion): Promise<readonly Issue[]>;
}

/** Members that say what the document is, and are kept until its end. */
export const HEAD: ReadonlySet<string> = new Set([
  '$schema',
  'bomFormat',
  'specVersion',
  'version',
  'serialNumber',
]);

/** A head without a fault, beside which a part of a document is checked for its own faults alone. */
export function soundHead(version: SchemaVersion): JsonObject {
  return { bomFormat: 'CycloneDX', specVersion: version, version: 1 };
}

/** Makes an empty head. */
export function createHead(): Head {
  let value: JsonObject = {};
  const stands = new Map<string, { readonly place: Place; readonly namePlace: Place }>();
  const standOf = (pointer: string) => stands.get(pointer.split('/')[1] ?? '');
  const placeOf = (pointer: string): Place => standOf(pointer)?.place ?? START;
  const locator: Locator = {
    placeOf,
    keyPlaceOf: (pointer) => standOf(pointer)?.namePlace ?? START,
    placesOf: (pointers) => pointers.map(placeOf),
  };
  return {
    get value() {
      return value;
    },
    add: ({ member, place, namePlace }, said) => {
      value = { ...value, [member]: said };
      stands.set(member, { place, namePlace });
    },
    issues: async (version) => {
      const causes = createRootCauses();
      await checkSchema(value, version, causes.add);
      return causes.toIssues({ locator, breadcrumbOf: breadcrumbsOf(value) });
    },
  };
}

const START: Place = { line: 1, column: 1 };
