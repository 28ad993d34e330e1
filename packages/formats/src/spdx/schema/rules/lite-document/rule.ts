import { text } from '@trasluz/bom';
import { claimOf } from '../../claims.ts';
import { missingMembers } from '../required-member.ts';
import type { SpdxRule } from '../rule.ts';

const COLLECTION = [['element'], ['rootElement']] as const;

/** SPDX 3.0.1, Lite profile, profile conformance: what each class has at least. */
const DEMANDS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    'software_Package',
    [
      ['software_copyrightText'],
      ['software_packageVersion'],
      ['suppliedBy'],
      ['software_downloadLocation', 'software_packageUrl'],
    ],
  ],
  ['SpdxDocument', COLLECTION],
  ['software_Sbom', COLLECTION],
  ['Agent', [['name']]],
];

/** W0405: asked by the text of the profile alone. */
export const liteDocument: SpdxRule = {
  code: 'W0405',
  what: text(
    'Where the Lite profile is claimed, packages have copyright text, version, supplier and a place to get them; collections have elements and a root; agents have names.',
    'Si se declara el perfil Lite, los paquetes tienen copyright, versión, proveedor y dónde obtenerlos; las colecciones, elementos y raíz; los agentes, nombre.',
  ),
  why: text(
    'Lite is for readers who check licences by these few facts.',
    'Lite es para quienes revisan licencias con esos pocos datos.',
  ),
  fix: text(
    'Add what is missing, or do not claim the profile.',
    'Añada lo que falta o no declare el perfil.',
  ),
  find: (graph, report) => {
    const claim = claimOf('lite', graph);
    if (claim === undefined) return;
    for (const [className, members] of DEMANDS) {
      for (const node of graph.nodesOf(className)) {
        if (claim.covers(node)) missingMembers(node, { profile: 'Lite', members }).forEach(report);
      }
    }
  },
};
