import { readField } from './field.ts';
import { allOf, mapped, type Reader } from './reader.ts';
import { readThrough } from './relation.ts';

const readOwnLevel: Reader = readField('cryptoProperties.algorithmProperties.certificationLevel[]');

/** Reads the FIPS 140 and Common Criteria levels of a key, or of the algorithm that protects it. */
export const readCertificationLevel: Reader = mapped(
  allOf(readOwnLevel, readThrough({ edges: ['protected-by'] }, readOwnLevel)),
  (level) => (level === 'none' ? undefined : level),
);
