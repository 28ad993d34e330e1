import type { Reader } from './reader.ts';
import { readRelation } from './relation.ts';

const readBases: Reader = readRelation({ edges: ['derived-from'] }, ({ digests }) =>
  String(digests.length > 0),
);

/** Reads whether every thing that a model was made from has a digest: a name can be given to other bytes. */
export const readDerivedByDigest: Reader = (chain, node) => {
  const bases = readBases(chain, node);
  const isByDigest = bases.every(({ value }) => value === 'true');
  return bases.map((base) => ({ ...base, value: isByDigest }));
};
