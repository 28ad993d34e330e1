import { text } from '@trasluz/bom';
import { claimOf } from '../../claims.ts';
import { missingMembers } from '../required-member.ts';
import type { SpdxRule } from '../rule.ts';

/** SPDX 3.0.1, AI profile, AIPackage: external properties restrictions. */
const DEMAND = {
  profile: 'AI',
  members: [
    ['releaseTime'],
    ['suppliedBy'],
    ['software_downloadLocation'],
    ['software_packageVersion'],
    ['software_primaryPurpose'],
  ],
} as const;

/** W0403: asked by the text of the profile alone. */
export const aiPackage: SpdxRule = {
  code: 'W0403',
  what: text(
    'Where the AI profile is claimed, every AI package has supplier, download location, version, purpose and release time.',
    'Si se declara el perfil AI, cada paquete de IA tiene proveedor, lugar de descarga, versión, propósito y fecha de publicación.',
  ),
  why: text('The claim promises readers these facts.', 'La declaración promete esos datos a los lectores.'),
  fix: text(
    'Add what is missing, or do not claim the profile.',
    'Añada lo que falta o no declare el perfil.',
  ),
  find: (graph, report) => {
    const claim = claimOf('ai', graph);
    if (claim === undefined) return;
    for (const node of graph.nodesOf('ai_AIPackage')) {
      if (claim.covers(node)) missingMembers(node, DEMAND).forEach(report);
    }
  },
};
