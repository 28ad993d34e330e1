/** A fault of an official file: the code and the pointer at which a reader has to mend it. */
type Fault = `${string} ${string}`;

/**
 * What is wrong with each official `invalid-*` file, read by hand from the file against the text of the standard;
 * the same in 1.5, 1.6 and 1.7 where a name stands without a version.
 */
export const INVALID_PLACES: Readonly<Record<string, readonly Fault[]>> = {
  'invalid-bomformat': ['E0104 /bomFormat'],
  // In 1.5 the second component repeats the first; the later files have only the empty name.
  'invalid-component-ref-1.5': [
    'E0106 /components/1',
    'E0313 /components/1/bom-ref',
    'E0107 /components/2/bom-ref',
  ],
  'invalid-component-ref': ['E0107 /components/1/bom-ref'],
  'invalid-component-swid': ['E0101 /components/0/swid'],
  'invalid-component-type': ['E0104 /components/0/type'],
  'invalid-component-versionRange-non-external-explicit': ['E0108 /components/0'],
  'invalid-dependency': ['E0101 /dependencies/0', 'E0107 /dependencies/1/ref'],
  'invalid-empty-component': ['E0101 /components/0'],
  'invalid-hash-alg': ['E0104 /components/0/hashes/0/alg'],
  'invalid-hash-sha1': ['E0105 /components/0/hashes/1/content'],
  'invalid-hash-sha512': ['E0105 /components/0/hashes/3/content'],
  'invalid-issue-type': ['E0104 /components/0/pedigree/patches/0/resolves/0/type'],
  'invalid-license-choice': ['E0108 /components/0/licenses/0/expression'],
  'invalid-license-declared-concluded-mix': [
    'E0108 /components/0/licenses/3/expression',
    'E0108 /components/0/licenses/3/acknowledgement',
    // The third component has the same fault; it is told with this one.
    'E0107 /components/1/licenses',
    '+ /components/2/licenses',
  ],
  'invalid-license-encoding': ['E0104 /components/0/licenses/0/license/text/encoding'],
  'invalid-license-id': ['E0109 /components/0/licenses/0/license/id'],
  'invalid-metadata-distribution': ['E0102 /metadata/distribution'],
  'invalid-metadata-license': ['E0109 /metadata/licenses/0/license/id'],
  'invalid-metadata-timestamp': ['E0105 /metadata/timestamp'],
  'invalid-patch-type': ['E0104 /components/0/pedigree/patches/0/type'],
  'invalid-scope': ['E0104 /components/0/scope'],
  'invalid-service-data': ['E0104 /services/0/data/0/flow'],
};
