import { text, textAt } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { claimOf } from '../../claims.ts';
import { idsAt, type SpdxGraph, type SpdxNode } from '../../graph.ts';
import type { SpdxFinding, SpdxRule } from '../rule.ts';

/** SPDX 3.0.1, Build profile, profile conformance: an input may be said to be a tool or a configuration instead. */
const WANTED: readonly (readonly string[])[] = [
  ['hasInput', 'usesTool', 'configures'],
  ['hasOutput'],
  ['invokedBy'],
];

/** W0406: asked by the text of the profile alone. */
export const buildRelations: SpdxRule = {
  code: 'W0406',
  what: text(
    'Where the Build profile is claimed, there is a build, and each has inputs, outputs and an invoker in relationships of scope "build".',
    'Si se declara el perfil Build, hay un build y cada uno tiene entradas, salidas y quien lo lanzó, en relaciones de ámbito "build".',
  ),
  why: text(
    'Without them a build says neither what went in nor what came out.',
    'Sin ellas un build no dice qué entró ni qué salió.',
  ),
  fix: text(
    'Add a LifecycleScopedRelationship of scope "build" for each.',
    'Añada una LifecycleScopedRelationship de ámbito "build" para cada una.',
  ),
  find: (graph, report) => {
    const claim = claimOf('build', graph);
    if (claim === undefined) return;
    const builds = graph.nodesOf('build_Build');
    if (builds.length === 0) report(noBuild(claim.claimant));
    const stated = statedTypes(graph);
    for (const build of builds) {
      if (claim.covers(build)) missingTypes(build, stated).forEach(report);
    }
  },
};

function noBuild({ pointer }: SpdxNode): SpdxFinding {
  return {
    pointer: `${pointer}/profileConformance`,
    cause: 'no build',
    describe: () => ({
      message: 'Cannot meet the Build profile: the document has no build',
      found: 'no element of "build_Build"',
      expected: 'at least one element of "build_Build"',
      fix: 'Add the build, or leave "build" out of "profileConformance"',
    }),
  };
}

/** Types of the relationships of scope "build", by the id of the build. */
function statedTypes(graph: SpdxGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  for (const node of graph.nodesOf('LifecycleScopedRelationship')) {
    const type = textAt(node.value, 'relationshipType') ?? '';
    if (textAt(node.value, 'scope') !== 'build') continue;
    // A configuration points to the build that it configures; the others point away from it.
    for (const id of idsAt(node, type === 'configures' ? 'to' : 'from')) {
      const types = stated.get(id) ?? new Set();
      stated.set(id, types.add(type));
    }
  }
  return stated;
}

function missingTypes(
  { id = '', pointer }: SpdxNode,
  stated: ReadonlyMap<string, ReadonlySet<string>>,
): readonly SpdxFinding[] {
  return WANTED.filter((types) => !types.some((type) => stated.get(id)?.has(type))).map((types) => {
    const listed = types.map((type) => quote(type)).join(' or ');
    return {
      pointer,
      cause: types.join(' '),
      describe: () => ({
        message: `Cannot meet the Build profile: no relationship of scope "build" says ${listed} of this build`,
        found: quote(id),
        expected: `a LifecycleScopedRelationship ${listed} of scope "build"`,
        fix: `Add the relationship ${listed}, or leave "build" out of "profileConformance"`,
      }),
    };
  });
}
