import { text, textAt } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { claimOf } from '../../claims.ts';
import { idsAt, type SpdxGraph, type SpdxNode } from '../../graph.ts';
import type { SpdxFinding, SpdxRule } from '../rule.ts';

/** Profiles that ask for licences, and the packages they ask of; a package of two is told once. */
const PROFILES = [
  ['ai', 'ai_AIPackage'],
  ['dataset', 'dataset_DatasetPackage'],
  ['lite', 'software_Package'],
] as const;

const TYPES = ['hasConcludedLicense', 'hasDeclaredLicense'] as const;

/** W0408: the AI, Dataset and Lite profiles ask for exactly one of each. */
export const packageLicences: SpdxRule = {
  code: 'W0408',
  what: text(
    'Where the AI, Dataset or Lite profile is claimed, a package has exactly one concluded and one declared licence.',
    'Si se declara el perfil AI, Dataset o Lite, un paquete tiene exactamente una licencia concluida y una declarada.',
  ),
  why: text(
    'No licence and "no licence was looked for" are different statements; two statements of one kind leave it open.',
    'No tener licencia y no haberla buscado son cosas distintas; dos afirmaciones del mismo tipo lo dejan abierto.',
  ),
  fix: text(
    'Add one relationship of each kind; to "expandedlicensing_NoAssertionLicense" where nothing is known.',
    'Añada una relación de cada tipo; hacia "expandedlicensing_NoAssertionLicense" si no se sabe nada.',
  ),
  find: (graph, report) => {
    const packages = new Set(
      PROFILES.flatMap(([profile, className]) => covered(profile, { className, graph })),
    );
    if (packages.size === 0) return;
    const counts = countLicences(graph);
    for (const node of packages) {
      for (const type of TYPES) {
        const count = counts.get(`${type} ${node.id}`) ?? 0;
        if (count !== 1) report(licenceCount(node, { type, count }));
      }
    }
  },
};

function covered(
  profile: string,
  { className, graph }: { className: string; graph: SpdxGraph },
): readonly SpdxNode[] {
  const claim = claimOf(profile, graph);
  return claim === undefined ? [] : graph.nodesOf(className).filter((node) => claim.covers(node));
}

function countLicences(graph: SpdxGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const node of graph.nodesOf('Relationship')) {
    const type = textAt(node.value, 'relationshipType');
    for (const id of idsAt(node, 'from')) {
      const key = `${type} ${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function licenceCount(
  { pointer, shape, value }: SpdxNode,
  { type, count }: { type: (typeof TYPES)[number]; count: number },
): SpdxFinding {
  const wanted = quote(type);
  return {
    pointer,
    cause: `${type} ${count === 0 ? 'none' : 'several'}`,
    describe: () => ({
      message: `Cannot tell the licence of this ${quote(shape.name)}: ${count} relationships say ${wanted}`,
      found: count === 0 ? quote(value) : `${count} relationships`,
      expected: `exactly one relationship ${wanted}`,
      fix:
        count === 0
          ? `Add a relationship ${wanted}; to "expandedlicensing_NoAssertionLicense" where nothing is known`
          : 'Put the licences together in one expression',
    }),
  };
}
