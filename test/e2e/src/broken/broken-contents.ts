import { soundDocument } from '../documents.ts';
import { type BrokenDocument, jsonBytes } from './broken-document.ts';

// The shape that the builder gives.
const sound = soundDocument() as { readonly metadata: object };
const torch = { type: 'library', 'bom-ref': 'torch', name: 'torch', version: '2.9.0' };

/** CycloneDX JSON that its schema or a rule finds fault with. */
export function brokenContents(): readonly BrokenDocument[] {
  return CONTENTS.map(([name, told, changes]) => ({
    name,
    told,
    mediaType: 'application/vnd.cyclonedx+json',
    bytes: jsonBytes(soundDocument(changes)),
  }));
}

type Changes = Readonly<Record<string, unknown>>;

/** The sound document with one more thing said of its only part. */
function part(changes: Changes): Changes {
  return { components: [{ ...torch, ...changes }] };
}

const CONTENTS: readonly (readonly [name: string, told: string, changes: Changes])[] = [
  ['a name is missing', 'E0101 /components/0', part({ name: undefined })],
  ['a field nobody knows', 'E0102 /components/0/licence', part({ licence: 'MIT' })],
  ['a number for a name', 'E0103 /components/0/name', part({ name: 5 })],
  ['a type nobody knows', 'E0104 /components/0/type', part({ type: 'mdoel' })],
  [
    'a date without time',
    'E0105 /metadata/timestamp',
    { metadata: { ...sound.metadata, timestamp: '2026-11-01' } },
  ],
  ['a part twice', 'E0106 /components/1', { components: [torch, torch] }],
  ['an empty bom-ref', 'E0107 /components/1/bom-ref', { components: [torch, { ...torch, 'bom-ref': '' }] }],
  [
    'a licence and an expression at once',
    'E0108 /components/0/licenses/0/expression',
    part({ licenses: [{ license: { id: 'MIT' }, expression: 'MIT' }] }),
  ],
  [
    'a licence that is not on the list',
    'E0109 /components/0/licenses/0/license/id',
    part({ licenses: [{ license: { id: 'Apache 2' } }] }),
  ],
  [
    'a dependency on nothing',
    'E0312 /dependencies/0/dependsOn/0',
    { dependencies: [{ ref: 'model', dependsOn: ['torhc'] }] },
  ],
  [
    'one bom-ref for two parts',
    'E0313 /components/1/bom-ref',
    { components: [torch, { ...torch, name: 'numpy' }] },
  ],
  [
    'a composition of nothing',
    'W0301 /compositions/0/assemblies/0',
    { compositions: [{ aggregate: 'complete', assemblies: ['nobody'] }] },
  ],
  [
    'a digest of the wrong length',
    'W0306 /components/0/hashes/0/content',
    part({ hashes: [{ alg: 'SHA-256', content: 'a'.repeat(40) }] }),
  ],
  [
    'parts that depend on each other',
    'W0311',
    {
      dependencies: [
        { ref: 'model', dependsOn: ['torch'] },
        { ref: 'torch', dependsOn: ['model'] },
      ],
    },
  ],
  [
    'an expression that cannot be read',
    'W0318 /components/0/licenses/0/expression',
    part({ licenses: [{ expression: 'MIT OR' }] }),
  ],
  ['a package URL that is none', 'W0319 /components/0/purl', part({ purl: 'pypi/torch' })],
  [
    'a country that does not exist',
    'W0320 /components/0/supplier/address/country',
    part({ supplier: { name: 'a', address: { country: 'XQ' } } }),
  ],
];
