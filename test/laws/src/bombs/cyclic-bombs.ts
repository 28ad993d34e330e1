import { type Bomb, cycloneDx, many, spdx2, spdx3 } from './bomb.ts';

const RING = 5_000;

/** Things that lead back to themselves. */
export const CYCLIC_BOMBS: readonly Bomb[] = [
  {
    name: 'dependencies in a ring',
    codes: ['W0311'],
    bytes: () =>
      cycloneDx({
        components: many(RING, thing),
        dependencies: many(RING, (at) => ({ ref: `c${at}`, dependsOn: [`c${(at + 1) % RING}`] })),
      }),
  },
  {
    name: 'dependencies of each on all',
    codes: ['W0311'],
    bytes: () => {
      const refs = many(300, (at) => `c${at}`);
      return cycloneDx({
        components: many(300, thing),
        dependencies: refs.map((ref) => ({ ref, dependsOn: refs.filter((other) => other !== ref) })),
      });
    },
  },
  {
    name: 'things that are made of what is made of them',
    // Their names alone do not make them the same things.
    codes: [],
    bytes: () =>
      cycloneDx({
        components: many(RING, (at) => ({
          ...thing(at),
          type: 'machine-learning-model',
          pedigree: {
            ancestors: [{ type: 'machine-learning-model', name: `n${(at + 1) % RING}`, version: '1' }],
          },
        })),
      }),
  },
  {
    name: 'SPDX 3 packages that contain each other in a ring',
    codes: [],
    bytes: () =>
      spdx3([...many(RING, spdxPackage), ...many(RING, (at) => relation(at, 'contains', (at + 1) % RING))]),
  },
  {
    name: 'SPDX 3 packages that depend on, descend from and contain themselves',
    codes: [],
    bytes: () =>
      spdx3([
        ...many(300, spdxPackage),
        ...many(300, (at) => relation(at, 'contains', at)),
        ...many(300, (at) => relation(at + 1_000, 'dependsOn', at, at)),
        ...many(300, (at) => relation(at + 2_000, 'ancestorOf', at, at)),
      ]),
  },
  {
    name: 'SPDX 2 packages that contain each other in a ring',
    codes: [],
    bytes: () =>
      spdx2({
        packages: many(RING, (at) => ({
          SPDXID: `SPDXRef-${at}`,
          name: `n${at}`,
          versionInfo: '1',
          downloadLocation: 'NOASSERTION',
        })),
        relationships: many(RING, (at) => ({
          spdxElementId: `SPDXRef-${at}`,
          relationshipType: 'CONTAINS',
          relatedSpdxElement: `SPDXRef-${(at + 1) % RING}`,
        })),
      }),
  },
];

function thing(at: number): object {
  return { type: 'library', 'bom-ref': `c${at}`, name: `n${at}`, version: '1' };
}

function spdxPackage(at: number): object {
  return {
    type: 'software_Package',
    spdxId: `https://x.example/${at}`,
    creationInfo: '_:creation',
    name: `n${at}`,
    software_packageVersion: '1',
  };
}

function relation(at: number, relationshipType: string, to: number, from = at): object {
  return {
    type: 'Relationship',
    spdxId: `https://x.example/r${at}`,
    creationInfo: '_:creation',
    from: `https://x.example/${from}`,
    relationshipType,
    to: [`https://x.example/${to}`],
  };
}
