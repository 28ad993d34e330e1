import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxProfiles } from '../check-spdx-profiles.ts';
import { collector, elementOf, FIRST, idOf, relationOf, spdxWith, type Told } from '../tests/documents.ts';
import { claiming } from '../tests/test-spdx-rule.ts';

async function findingOf(code: string, elements: readonly JsonObject[]): Promise<readonly Told[]> {
  const { found, add } = collector();
  await checkSpdxProfiles(spdxWith(...elements), add);
  const told = found.filter((one) => one.code === code);
  return told.map(({ describe: _describe, ...words }) => words as Told);
}

interface Words {
  readonly pointer: string;
  readonly cause: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

const model = elementOf('ai_AIPackage', 'model');
const AUTHOR = `"${idOf('author')}"`;
const BARE = 'an object with "type", "spdxId", "creationInfo"';

function unmet(profile: string, owner: string, listed: string, members: string): Words {
  return {
    pointer: FIRST,
    cause: `${owner} ${members}`,
    message: `Cannot meet the ${profile} profile: "${owner}" states no ${listed}`,
    found: BARE,
    expected: `${listed}, which the ${profile} profile asks of every "${owner}"`,
    fix: `Add ${listed}, or leave the profile out of "profileConformance"`,
  };
}

function unbuilt(types: readonly string[]): Words {
  const listed = types.map((type) => `"${type}"`).join(' or ');
  return {
    pointer: FIRST,
    cause: types.join(' '),
    message: `Cannot meet the Build profile: no relationship of scope "build" says ${listed} of this build`,
    found: `"${idOf('build')}"`,
    expected: `a LifecycleScopedRelationship ${listed} of scope "build"`,
    fix: `Add the relationship ${listed}, or leave "build" out of "profileConformance"`,
  };
}

function unlicensed(type: string): Words {
  return {
    pointer: FIRST,
    cause: `${type} none`,
    message: `Cannot tell the licence of this "ai_AIPackage": 0 relationships say "${type}"`,
    found: BARE,
    expected: `exactly one relationship "${type}"`,
    fix: `Add a relationship "${type}"; to "expandedlicensing_NoAssertionLicense" where nothing is known`,
  };
}

const EXAMPLES: readonly (readonly [string, string, readonly JsonObject[], readonly Words[]])[] = [
  [
    'W0401',
    'an id that stands nowhere',
    [elementOf('Tool', 'tool', { creationInfo: '_:gone' })],
    [
      {
        pointer: `${FIRST}/creationInfo`,
        cause: '_:gone',
        message: 'Cannot find the element "_:gone" that "creationInfo" points to',
        found: '"_:gone"',
        expected: 'the id of an element of this document, or one under "import"',
        fix: 'Correct the id, add the element, or name it under "import" of the SpdxDocument',
      },
    ],
  ],
  [
    'W0403',
    'a model of which nothing is stated',
    [model, claiming('ai')],
    [
      unmet('AI', 'ai_AIPackage', '"releaseTime"', 'releaseTime'),
      unmet('AI', 'ai_AIPackage', '"suppliedBy"', 'suppliedBy'),
      unmet('AI', 'ai_AIPackage', '"software_downloadLocation"', 'software_downloadLocation'),
      unmet('AI', 'ai_AIPackage', '"software_packageVersion"', 'software_packageVersion'),
      unmet('AI', 'ai_AIPackage', '"software_primaryPurpose"', 'software_primaryPurpose'),
    ],
  ],
  [
    'W0404',
    'a dataset of which nothing is stated',
    [elementOf('dataset_DatasetPackage', 'data'), claiming('dataset')],
    [
      unmet('Dataset', 'dataset_DatasetPackage', '"builtTime"', 'builtTime'),
      unmet('Dataset', 'dataset_DatasetPackage', '"originatedBy"', 'originatedBy'),
      unmet('Dataset', 'dataset_DatasetPackage', '"releaseTime"', 'releaseTime'),
      unmet('Dataset', 'dataset_DatasetPackage', '"software_downloadLocation"', 'software_downloadLocation'),
      unmet('Dataset', 'dataset_DatasetPackage', '"software_primaryPurpose"', 'software_primaryPurpose'),
    ],
  ],
  [
    'W0404',
    'a dataset of two originators',
    [
      elementOf('dataset_DatasetPackage', 'data', {
        builtTime: '2026-01-01T00:00:00Z',
        originatedBy: [idOf('author'), idOf('author')],
        releaseTime: '2026-01-01T00:00:00Z',
        software_downloadLocation: 'NOASSERTION',
        software_primaryPurpose: 'data',
      }),
      claiming('dataset'),
    ],
    [
      {
        pointer: `${FIRST}/originatedBy`,
        cause: 'originatedBy',
        message: 'Cannot meet the Dataset profile: 2 originators are named',
        found: 'a list of 2',
        expected: 'one originator',
        fix: 'Name one in "originatedBy" and the others in relationships',
      },
    ],
  ],
  [
    'W0405',
    'a package of which nothing is stated',
    [
      elementOf('software_Package', 'package'),
      elementOf('software_Sbom', 'sbom', {
        profileConformance: ['lite'],
        element: [idOf('package')],
        rootElement: [idOf('package')],
      }),
    ],
    [
      unmet('Lite', 'software_Package', '"software_copyrightText"', 'software_copyrightText'),
      unmet('Lite', 'software_Package', '"software_packageVersion"', 'software_packageVersion'),
      unmet('Lite', 'software_Package', '"suppliedBy"', 'suppliedBy'),
      unmet(
        'Lite',
        'software_Package',
        '"software_downloadLocation" or "software_packageUrl"',
        'software_downloadLocation software_packageUrl',
      ),
    ],
  ],
  [
    'W0406',
    'a build of which nothing is stated',
    [elementOf('build_Build', 'build'), claiming('build')],
    [unbuilt(['hasInput', 'usesTool', 'configures']), unbuilt(['hasOutput']), unbuilt(['invokedBy'])],
  ],
  [
    'W0406',
    'no build at all',
    [claiming('build')],
    [
      {
        pointer: `${FIRST}/profileConformance`,
        cause: 'no build',
        message: 'Cannot meet the Build profile: the document has no build',
        found: 'no element of "build_Build"',
        expected: 'at least one element of "build_Build"',
        fix: 'Add the build, or leave "build" out of "profileConformance"',
      },
    ],
  ],
  [
    'W0407',
    'elements without a root, and another document among them',
    [
      elementOf('Bundle', 'bundle', { element: [idOf('document')] }),
      elementOf('SpdxDocument', 'document'),
      elementOf('SpdxDocument', 'second'),
    ],
    [
      {
        pointer: FIRST,
        cause: 'root',
        message: 'Cannot tell what this "Bundle" is about: it has elements and no root',
        found: 'no "rootElement"',
        expected: 'at least one id in "rootElement"',
        fix: 'Add "rootElement" with what the collection is about',
      },
      {
        pointer: `${FIRST}/element/0`,
        cause: 'document element',
        message: `Cannot list the SpdxDocument "${idOf('document')}" in "element"`,
        found: `"${idOf('document')}"`,
        expected: 'elements that are no SpdxDocument',
        fix: 'Leave it out of the list',
      },
      {
        pointer: '/@graph/4',
        cause: 'second document',
        message: 'Cannot tell which SpdxDocument speaks for the file: there are several',
        found: 'another "SpdxDocument"',
        expected: 'one "SpdxDocument" in a file',
        fix: 'Keep one, or make the others "Bom" or "software_Sbom"',
      },
    ],
  ],
  [
    'W0408',
    'a model without licences',
    [model, claiming('ai')],
    [unlicensed('hasConcludedLicense'), unlicensed('hasDeclaredLicense')],
  ],
  [
    'W0408',
    'a model with two declared licences',
    [
      model,
      claiming('ai'),
      relationOf('hasDeclaredLicense', ['model', 'a']),
      relationOf('hasDeclaredLicense', ['model', 'b']),
      relationOf('hasConcludedLicense', ['model', 'a']),
    ],
    [
      {
        pointer: FIRST,
        cause: 'hasDeclaredLicense several',
        message: 'Cannot tell the licence of this "ai_AIPackage": 2 relationships say "hasDeclaredLicense"',
        found: '2 relationships',
        expected: 'exactly one relationship "hasDeclaredLicense"',
        fix: 'Put the licences together in one expression',
      },
    ],
  ],
  [
    'W0409',
    'an element inside another',
    [elementOf('software_Package', 'x', { suppliedBy: elementOf('Person', 'inside') })],
    [
      {
        pointer: `${FIRST}/suppliedBy`,
        cause: 'Person',
        message: 'Cannot count on readers to find this "Person": it stands inside another element',
        found: `"${idOf('inside')}"`,
        expected: 'the id of an element of "@graph"',
        fix: 'Move the element into "@graph" and leave its id here',
      },
    ],
  ],
  [
    'W0411',
    'two elements of one id',
    [elementOf('Person', 'author')],
    [
      {
        pointer: `${FIRST}/spdxId`,
        cause: idOf('author'),
        message: `Cannot tell two elements apart: ${AUTHOR} already stands at "/@graph/1"`,
        found: AUTHOR,
        expected: 'an id that no other element has',
        fix: 'Give the second element its own id, or leave it out if it is the same',
      },
    ],
  ],
];

describe('a finding of a profile is told in full', () => {
  it.each(EXAMPLES)('%s: %s', async (code, _name, elements, words) => {
    expect(await findingOf(code, elements)).toEqual(
      words.map((one) => ({ code, family: code, patch: undefined, ...one })),
    );
  });
});
