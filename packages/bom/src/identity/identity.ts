import { objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { normalPurl } from './purl.ts';

/** By what a component or service can be recognised in another document. */
export interface Identity {
  /** Canonical package URL; absent when the document has none or one that cannot be read. */
  readonly purl?: string;
  /** `<alg lower case>:<hex lower case>`, sorted, without duplicates. */
  readonly digests: readonly string[];
  readonly bomRef?: string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
}

/** By which key two things were found to be the same. */
export type IdentityKey = 'purl' | 'digest' | 'bom-ref' | 'name';

/** Reads the identity of a component or service; a missing name is the empty text. */
export function identityOf(component: JsonObject): Identity {
  const purl = textAt(component, 'purl');
  const normal = purl === undefined ? undefined : normalPurl(purl);
  const bomRef = textAt(component, 'bom-ref');
  const group = textAt(component, 'group');
  const version = textAt(component, 'version');
  return {
    ...(normal === undefined ? {} : { purl: normal }),
    digests: digestsOf(component),
    ...(bomRef === undefined ? {} : { bomRef }),
    ...(group === undefined ? {} : { group }),
    name: textAt(component, 'name') ?? '',
    ...(version === undefined ? {} : { version }),
  };
}

/** Reads the `hashes` of an object as `<alg lower case>:<hex lower case>`, sorted; malformed entries are left out. */
export function digestsOf(object: JsonObject): readonly string[] {
  const digests = new Set<string>();
  for (const [, hash] of objectsAt(object, 'hashes')) {
    const algorithm = textAt(hash, 'alg');
    const content = textAt(hash, 'content');
    if (algorithm !== undefined && content !== undefined) {
      digests.add(`${algorithm}:${content}`.toLowerCase());
    }
  }
  return [...digests].sort();
}
