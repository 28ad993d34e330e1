/** CycloneDX hash algorithms by the name in SPDX 2.3 §7.10; those without one are kept as properties. */
export const HASHES: ReadonlyMap<string, string> = new Map([
  ['MD5', 'MD5'],
  ['SHA1', 'SHA-1'],
  ['SHA256', 'SHA-256'],
  ['SHA384', 'SHA-384'],
  ['SHA512', 'SHA-512'],
  ['SHA3-256', 'SHA3-256'],
  ['SHA3-384', 'SHA3-384'],
  ['SHA3-512', 'SHA3-512'],
  ['BLAKE2b-256', 'BLAKE2b-256'],
  ['BLAKE2b-384', 'BLAKE2b-384'],
  ['BLAKE2b-512', 'BLAKE2b-512'],
  ['BLAKE3', 'BLAKE3'],
]);

/** A digest as CycloneDX takes it. */
export const DIGEST: RegExp =
  /^(?:[a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$/;

/** The type of a component by its purpose, SPDX 2.3 §7.24, where both mean the same. */
export const SAME_PURPOSES: ReadonlyMap<string, string> = new Map([
  ['APPLICATION', 'application'],
  ['CONTAINER', 'container'],
  ['DEVICE', 'device'],
  ['FILE', 'file'],
  ['FIRMWARE', 'firmware'],
  ['FRAMEWORK', 'framework'],
  ['LIBRARY', 'library'],
  ['OPERATING-SYSTEM', 'operating-system'],
  ['OPERATING_SYSTEM', 'operating-system'],
]);

/** The nearest type for the other purposes, also for those that writers of AI documents add to the list. */
export const NEAR_PURPOSES: ReadonlyMap<string, string> = new Map([
  ['ARCHIVE', 'file'],
  ['INSTALL', 'application'],
  ['SOURCE', 'file'],
  ['OTHER', 'library'],
  ['MODEL', 'machine-learning-model'],
  ['MACHINE-LEARNING-MODEL', 'machine-learning-model'],
  ['MACHINE_LEARNING_MODEL', 'machine-learning-model'],
  ['DATA', 'data'],
  ['DATASET', 'data'],
]);

/** Types of package URLs that tell what a package is where no purpose is stated (purl specification, types). */
export const PURL_PURPOSES: readonly (readonly [string, string])[] = [
  ['pkg:huggingface/', 'machine-learning-model'],
  ['pkg:mlflow/', 'machine-learning-model'],
  ['pkg:oci/', 'container'],
  ['pkg:docker/', 'container'],
];

/** What a relationship means in CycloneDX, read from its source or, where `isInverse`, from its target. */
export interface Meaning {
  readonly kind: 'ancestor' | 'contains' | 'depends' | 'describes' | 'variant';
  readonly isInverse: boolean;
  /** Whether CycloneDX says less, so that the relationship is kept as a property beside. */
  readonly isWider: boolean;
}

const same = (kind: Meaning['kind']): Meaning => ({ kind, isInverse: false, isWider: false });
const inverse = (kind: Meaning['kind']): Meaning => ({ kind, isInverse: true, isWider: false });
const widerInverse: Meaning = { kind: 'depends', isInverse: true, isWider: true };
const wider: Meaning = { kind: 'depends', isInverse: false, isWider: true };

/** Relationships of SPDX 2.3 §11.1 that CycloneDX can say; every other type is kept as a property. */
export const RELATIONSHIPS: ReadonlyMap<string, Meaning> = new Map([
  ['DESCRIBES', same('describes')],
  ['DESCRIBED_BY', inverse('describes')],
  ['CONTAINS', same('contains')],
  ['CONTAINED_BY', inverse('contains')],
  ['DEPENDS_ON', same('depends')],
  ['DEPENDENCY_OF', inverse('depends')],
  ['BUILD_DEPENDENCY_OF', widerInverse],
  ['DEV_DEPENDENCY_OF', widerInverse],
  ['OPTIONAL_DEPENDENCY_OF', widerInverse],
  ['PROVIDED_DEPENDENCY_OF', widerInverse],
  ['RUNTIME_DEPENDENCY_OF', widerInverse],
  ['TEST_DEPENDENCY_OF', widerInverse],
  ['DYNAMIC_LINK', wider],
  ['STATIC_LINK', wider],
  ['HAS_PREREQUISITE', wider],
  ['PREREQUISITE_FOR', widerInverse],
  ['DESCENDANT_OF', same('ancestor')],
  ['ANCESTOR_OF', inverse('ancestor')],
  ['VARIANT_OF', same('variant')],
]);

/** All relationship types of SPDX 2.3 §11.1, for telling a misspelt one. */
export const RELATIONSHIP_TYPES: ReadonlySet<string> = new Set([
  ...RELATIONSHIPS.keys(),
  ...['AMENDS', 'BUILD_TOOL_OF', 'COPY_OF', 'DATA_FILE_OF', 'DEPENDENCY_MANIFEST_OF', 'DEV_TOOL_OF'],
  ...['DISTRIBUTION_ARTIFACT', 'DOCUMENTATION_OF', 'EXAMPLE_OF', 'EXPANDED_FROM_ARCHIVE', 'FILE_ADDED'],
  ...['FILE_DELETED', 'FILE_MODIFIED', 'GENERATED_FROM', 'GENERATES', 'METAFILE_OF', 'OPTIONAL_COMPONENT_OF'],
  ...[
    'OTHER',
    'PACKAGE_OF',
    'PATCH_APPLIED',
    'PATCH_FOR',
    'REQUIREMENT_DESCRIPTION_FOR',
    'SPECIFICATION_FOR',
  ],
  ...['TEST_CASE_OF', 'TEST_OF', 'TEST_TOOL_OF'],
]);
