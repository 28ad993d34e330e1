import type { Draft } from './draft.ts';

/** What a profile asks of the elements it is about, by the text of SPDX 3.0.1 (the JSON schema asks less). */
interface Profile {
  readonly name: string;
  readonly classes: readonly string[];
  readonly members: readonly string[];
}

const PROFILES: readonly Profile[] = [
  {
    name: 'ai',
    classes: ['ai_AIPackage'],
    members: [
      'suppliedBy',
      'software_downloadLocation',
      'software_packageVersion',
      'software_primaryPurpose',
      'releaseTime',
    ],
  },
  {
    name: 'dataset',
    classes: ['dataset_DatasetPackage'],
    members: [
      'originatedBy',
      'software_downloadLocation',
      'software_primaryPurpose',
      'releaseTime',
      'builtTime',
    ],
  },
  { name: 'build', classes: ['build_Build'], members: ['build_buildType'] },
  { name: 'simpleLicensing', classes: ['simplelicensing_LicenseExpression'], members: [] },
  { name: 'expandedLicensing', classes: ['expandedlicensing_CustomLicense'], members: [] },
  {
    name: 'lite',
    classes: ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'],
    members: [
      'name',
      'software_packageVersion',
      'software_copyrightText',
      'software_downloadLocation',
      'suppliedBy',
    ],
  },
];

/** The profiles that a graph conforms to: those whose elements are there and say all that the profile asks. */
export function profilesOf(elements: readonly Draft[]): readonly string[] {
  const byClass = Map.groupBy(elements, (element) => String(element['type']));
  const met = PROFILES.filter(({ classes, members }) => {
    const concerned = classes.flatMap((name) => byClass.get(name) ?? []);
    return (
      concerned.length > 0 &&
      concerned.every((element) => members.every((member) => element[member] !== undefined))
    );
  });
  const hasExtension = elements.some((element) => element['extension'] !== undefined);
  return ['core', 'software', ...met.map(({ name }) => name), ...(hasExtension ? ['extension'] : [])];
}
