import type { Draft } from './draft.ts';

/** What a profile asks of the elements of some classes: members, or where one of several is enough, those. */
interface Demand {
  readonly classes: readonly string[];
  readonly members: readonly (readonly string[])[];
}

/** A profile, by the text of SPDX 3.0.1 (the JSON schema asks less); the first demand is about what it is for. */
interface Profile {
  readonly name: string;
  readonly demands: readonly Demand[];
}

// Build asks who invoked a build, which CycloneDX does not say, so that it is never met.
const PROFILES: readonly Profile[] = [
  {
    name: 'ai',
    demands: [
      {
        classes: ['ai_AIPackage'],
        members: [
          ['suppliedBy'],
          ['software_downloadLocation'],
          ['software_packageVersion'],
          ['software_primaryPurpose'],
          ['releaseTime'],
        ],
      },
    ],
  },
  {
    name: 'dataset',
    demands: [
      {
        classes: ['dataset_DatasetPackage'],
        members: [
          ['originatedBy'],
          ['software_downloadLocation'],
          ['software_primaryPurpose'],
          ['releaseTime'],
          ['builtTime'],
        ],
      },
    ],
  },
  {
    name: 'simpleLicensing',
    demands: [{ classes: ['simplelicensing_LicenseExpression'], members: [] }],
  },
  {
    name: 'expandedLicensing',
    demands: [{ classes: ['expandedlicensing_CustomLicense'], members: [] }],
  },
  {
    name: 'lite',
    demands: [
      {
        classes: ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage'],
        members: [
          ['name'],
          ['software_packageVersion'],
          ['software_copyrightText'],
          ['software_downloadLocation', 'software_packageUrl'],
          ['suppliedBy'],
        ],
      },
      { classes: ['SpdxDocument', 'software_Sbom'], members: [['element'], ['rootElement']] },
      { classes: ['Organization', 'Person', 'Agent'], members: [['name']] },
    ],
  },
];

/** Most of a graph are relationships, of which no profile asks anything. */
const CONCERNED: ReadonlySet<unknown> = new Set(
  PROFILES.flatMap(({ demands }) => demands).flatMap(({ classes }) => classes),
);

/** The profiles that a graph conforms to: those whose elements are there and say all that the profile asks. */
export function profilesOf(elements: readonly Draft[]): readonly string[] {
  const concerned = elements.filter(({ type }) => CONCERNED.has(type));
  const byClass = Map.groupBy(concerned, ({ type }) => String(type));
  const met = PROFILES.filter(({ demands }) => {
    const isConcerned = demands[0]?.classes.some((name) => byClass.has(name)) ?? false;
    return isConcerned && demands.every((demand) => isMet(demand, byClass));
  });
  const hasExtension = elements.some((element) => element['extension'] !== undefined);
  return ['core', 'software', ...met.map(({ name }) => name), ...(hasExtension ? ['extension'] : [])];
}

function isMet({ classes, members }: Demand, byClass: ReadonlyMap<string, readonly Draft[]>): boolean {
  const concerned = classes.flatMap((name) => byClass.get(name) ?? []);
  return concerned.every(
    (element) =>
      members.every((names) => names.some((name) => element[name] !== undefined)) && !isShared(element),
  );
}

/** A dataset has one originator at most; more are several statements, and the profile asks for one. */
function isShared({ type, originatedBy }: Draft): boolean {
  return type === 'dataset_DatasetPackage' && Array.isArray(originatedBy) && originatedBy.length > 1;
}
