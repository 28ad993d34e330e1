import type { Texts } from './canonical-text.ts';
import { type Identifiers, namesOf } from './identifiers.ts';
import type { MatchKey } from './merged.ts';
import { withoutNames } from './objects.ts';
import type { Thing } from './things.ts';

/** Things that share a key, or the only one that has it. */
export type KeyGroup = number | readonly number[];

/** What is grouped: things with their identifiers; those without are copies of others. */
export interface KeyScene {
  readonly things: readonly Thing[];
  readonly identifiers: readonly (Identifiers | undefined)[];
  readonly texts: Texts;
}

type Add = (key: string, thing: number) => void;

/** Groups things by one kind of key, in the order in which the keys are met. */
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
  purl: (scene, add) => addLists(scene, 'purls', add),
  digest: (scene, add) => addLists(scene, 'digests', add),
  alias: addAliases,
  name: addNames,
  content: addContents,
};

function addLists({ identifiers }: KeyScene, list: 'purls' | 'digests', add: Add): void {
  for (let thing = 0; thing < identifiers.length; thing += 1)
    for (const key of identifiers[thing]?.[list] ?? []) add(key, thing);
}

function addNames({ identifiers }: KeyScene, add: Add): void {
  for (let thing = 0; thing < identifiers.length; thing += 1) {
    const name = identifiers[thing]?.name ?? '';
    if (name !== '') add(name, thing);
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

function isIdentified({ purls, digests, name }: Identifiers): boolean {
  return purls.length > 0 || digests.length > 0 || name !== '';
}
