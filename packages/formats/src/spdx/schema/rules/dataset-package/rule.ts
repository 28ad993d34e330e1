import { text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { claimOf } from '../../claims.ts';
import type { SpdxNode } from '../../graph.ts';
import { missingMembers } from '../required-member.ts';
import type { SpdxReport, SpdxRule } from '../rule.ts';

/** SPDX 3.0.1, Dataset profile, DatasetPackage: external properties restrictions. */
const DEMAND = {
  profile: 'Dataset',
  members: [
    ['builtTime'],
    ['originatedBy'],
    ['releaseTime'],
    ['software_downloadLocation'],
    ['software_primaryPurpose'],
  ],
} as const;

/** W0404: asked by the text of the profile alone. */
export const datasetPackage: SpdxRule = {
  code: 'W0404',
  what: text(
    'Where the Dataset profile is claimed, every dataset has one originator, download location, purpose, built and release time.',
    'Si se declara el perfil Dataset, cada conjunto de datos tiene un creador, lugar de descarga, propósito y fechas de creación y publicación.',
  ),
  why: text('The claim promises readers these facts.', 'La declaración promete esos datos a los lectores.'),
  fix: text(
    'Add what is missing, or do not claim the profile.',
    'Añada lo que falta o no declare el perfil.',
  ),
  find: (graph, report) => {
    const claim = claimOf('dataset', graph);
    if (claim === undefined) return;
    for (const node of graph.nodesOf('dataset_DatasetPackage')) {
      if (!claim.covers(node)) continue;
      missingMembers(node, DEMAND).forEach(report);
      checkOriginators(node, report);
    }
  },
};

function checkOriginators({ value, pointer }: SpdxNode, report: SpdxReport): void {
  const originators = value['originatedBy'];
  if (!Array.isArray(originators) || originators.length < 2) return;
  report({
    pointer: `${pointer}/originatedBy`,
    cause: 'originatedBy',
    describe: () => ({
      message: `Cannot meet the Dataset profile: ${originators.length} originators are named`,
      found: quote(originators),
      expected: 'one originator',
      fix: 'Name one in "originatedBy" and the others in relationships',
    }),
  });
}
