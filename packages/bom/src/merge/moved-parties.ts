import { objectAt, objectsAt } from '../access.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { readAlsoStated } from './also-stated.ts';

/** An organization that `metadata` names, which made or supplied the document or its subject. */
export interface MovedParty {
  readonly key: 'manufacturer' | 'supplier' | 'manufacture';
  readonly value: JsonObject;
  /** Pointer of what names it, in the document. */
  readonly from: string;
  /** Position of the property that names it; absent where a member does. */
  readonly index?: number;
}

const KEYS = ['manufacturer', 'supplier', 'manufacture'] as const;

/** Lists the organizations of `metadata`: its members, and those that lost this place when it was merged before. */
export function partiesOfMetadata(metadata: JsonObject): readonly MovedParty[] {
  const also = objectsAt(metadata, 'properties').length === 0 ? [] : readAlsoStated(metadata);
  return KEYS.flatMap((key): readonly MovedParty[] => {
    const member = objectAt(metadata, key);
    const stated = also.flatMap(({ path, value, index }) =>
      path === `/${key}` && isJsonObject(value)
        ? [{ key, value, index, from: `/metadata/properties/${index}` }]
        : [],
    );
    return member === undefined ? stated : [{ key, value: member, from: `/metadata/${key}` }, ...stated];
  });
}
