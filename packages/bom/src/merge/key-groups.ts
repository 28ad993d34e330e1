import type { Texts } from './canonical-text.ts';
import { type Identifiers, namesOf } from './identifiers.ts';
import type { MatchKey } from './merged.ts';
import { withoutNames } from './objects.ts';
import { createRepeats, textHash } from './repeats.ts';
import type { Thing } from './things.ts';

/** Things that share a key, or the only one that has it. */
export type KeyGroup = number | readonly number[];

/** What is grouped: things with their identifiers; those without are copies of others. */
export interface KeyScene {
  readonly things: readonly Thing[];
  readonly identifiers: readonly (Identifiers | undefined)[];
  /** Whether a thing stands for several, so that its keys matter though no other has them. */
  readonly isSeveral: (thing: number) => boolean;
  readonly texts: Texts;
}

type Add = (key: string, thing: number) => void;

/** Groups things by one kind of key, in the order in which the keys are met; keys of one thing alone may be left out. */
export function groupByKey(by: MatchKey, scene: KeyScene): ReadonlyMap<string, KeyGroup> {
  const groups = new Map<string, number | number[]>();
  ADDING[by](scene, (key, thing) => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, thing);
    else if (typeof group !== 'number') {
      if (group.at(-1) !== thing) group.push(thing);
    } else if (group !== thing) groups.set(key, [group, thing]);
  });
  return groups;
}

const ADDING: Readonly<Record<MatchKey, (scene: KeyScene, add: Add) => void>> = {
  purl: (scene, add) =>
    addRepeated(scene, add, {
      visitHashes: ({ purls }, visit) => {
        for (const purl of purls) visit(textHash(purl, 0));
      },
      keysOf: ({ purls }) => purls,
    }),
  digest: (scene, add) =>
    addRepeated(scene, add, {
      visitHashes: (one, visit) => one.visitDigestHashes(visit),
      keysOf: ({ digests }) => digests,
    }),
  alias: addAliases,
  name: (scene, add) =>
    addRepeated(scene, add, {
      visitHashes: ({ nameHash }, visit) => visit(nameHash),
      keysOf: ({ name }) => (name === '' ? [] : [name]),
    }),
  content: addContents,
};

/** How things are told apart by numbers before their keys are written. */
interface Keying {
  /** Tells numbers that are the same for things of one key. */
  readonly visitHashes: (identifiers: Identifiers, visit: (hash: number) => void) => void;
  readonly keysOf: (identifiers: Identifiers) => readonly string[];
}

function addRepeated({ identifiers, isSeveral }: KeyScene, add: Add, { visitHashes, keysOf }: Keying): void {
  const repeats = createRepeats(identifiers.length);
  for (const one of identifiers) if (one !== undefined) visitHashes(one, repeats.add);
  let isRepeated = false;
  const look = (hash: number): void => {
    isRepeated ||= repeats.mayRepeat(hash);
  };
  for (let thing = 0; thing < identifiers.length; thing += 1) {
    const one = identifiers[thing];
    if (one === undefined) continue;
    isRepeated = isSeveral(thing);
    visitHashes(one, look);
    if (isRepeated) for (const key of keysOf(one)) add(key, thing);
  }
}

/** An alias meets the same alias elsewhere, or the thing that has it as its name. */
function addAliases({ things, identifiers }: KeyScene, add: Add): void {
  const aliases = new Set<string>();
  for (const one of identifiers) for (const alias of one?.aliases ?? []) aliases.add(alias);
  if (aliases.size === 0) return;
  for (const [thing, one] of identifiers.entries()) {
    const described = things[thing];
    if (one === undefined || described === undefined) continue;
    for (const name of [...one.aliases, ...namesOf(described)]) if (aliases.has(name)) add(name, thing);
  }
}

/** What has another identifier has the same one wherever it is described alike. */
function addContents({ things, identifiers, texts }: KeyScene, add: Add): void {
  for (const [thing, one] of identifiers.entries()) {
    const described = things[thing];
    if (one === undefined || described === undefined || isIdentified(one)) continue;
    add(`${described.kind} ${texts.of(withoutNames(described.value))}`, thing);
  }
}

function isIdentified(one: Identifiers): boolean {
  return one.purl !== undefined || one.name !== '' || one.digests.length > 0 || one.purls.length > 0;
}
