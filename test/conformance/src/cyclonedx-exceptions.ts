/**
 * Documents of `bom/VALIDITY.tsv` whose verdict there differs from ours, each with its reason. That table was made
 * with ajv and the strict `iri-reference` format, and knows no rule beyond the schema.
 */
export const VALIDITY_EXCEPTIONS: Readonly<Record<string, string>> = {
  'bom/cyclonedx-bom-examples/OBOM/Example-1-Decoupled/obom.json':
    'iri-reference is off, as in the official library',
  'bom/cyclonedx-spec/1.5/valid-saasbom-1.5.json': 'iri-reference is off; the file name says valid too',
  'bom/cyclonedx-spec/1.6/valid-saasbom-1.6.json': 'iri-reference is off; the file name says valid too',
  'bom/cyclonedx-spec/1.7/valid-saasbom-1.7.json': 'iri-reference is off; the file name says valid too',
  'bom/sbom-utility-tests/validation/cdx-1-4-validate-err-components-format-iri-reference.json':
    'iri-reference is off, as in the official library',
};

/** Documents that fit the schema and break a rule that makes them invalid, with the code and the reason. */
export const RULE_EXCEPTIONS: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  'bom/aibom-real/akumar0205/golden_cyclonedx_export.json': [
    'E0312',
    'dependencies name "aibom-root-document", which nothing declares',
  ],
  'bom/sbom-utility-tests/custom/cdx-1-6-test-bom-best-practices.json': [
    'E0312',
    'dependencies name "pkg:app/sample@2.0.0"; the component is "pkg:oci/app/sample@2.0.0"',
  ],
  'bom/scoring/sbomqs-bsi-cdx/brokenSourceComponentDependencies.cdx16.json': [
    'E0312',
    'made to have a dangling "ref"',
  ],
  'bom/scoring/sbomqs-bsi-cdx/brokenTargetComponentDependencies.cdx16.json': [
    'E0312',
    'made to have a dangling "dependsOn"',
  ],
  'bom/usecases/cdx-use-case-composition-and-completeness.json': [
    'E0312',
    'dependsOn names "pkg:maven/acme/library@3.0", the purl of a component without bom-ref',
  ],
};

/** Official files whose name tells another verdict than ours: none. */
export const NAME_EXCEPTIONS: Readonly<Record<string, string>> = {};
