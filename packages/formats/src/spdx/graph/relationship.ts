/** The relationship types of SPDX 3.0.1 that the mapping writes or reads. */
export type RelationshipType =
  | 'ancestorOf'
  | 'contains'
  | 'copiedTo'
  | 'dependsOn'
  | 'descendantOf'
  | 'describes'
  | 'hasConcludedLicense'
  | 'hasDeclaredLicense'
  | 'hasHost'
  | 'hasInput'
  | 'hasOutput'
  | 'hasVariant'
  | 'testedOn'
  | 'trainedOn'
  | 'usesTool';

/** How much of what is related is said. */
export type Completeness = 'complete' | 'incomplete' | 'noAssertion';

/** Words with which SPDX 2 tools still write relationship types, such as `HAS_DECLARED_LICENSE`. */
const SHOUTED = /^[A-Z]+(?:_[A-Z]+)*$/;

/** Reads the type of a relationship, whichever way it is spelled. */
export function normalRelationshipType(type: string): string {
  if (!SHOUTED.test(type)) return type;
  return type.toLowerCase().replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
