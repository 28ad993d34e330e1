import { type Json, text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { idsAt, type SpdxGraph, type SpdxNode } from '../../graph.ts';
import { isNodeId } from '../../plain-kinds.ts';
import type { SpdxReport, SpdxRule } from '../rule.ts';

/** W0401: legal, because elements may stand in other documents; then the SpdxDocument names them under "import". */
export const danglingId: SpdxRule = {
  code: 'W0401',
  what: text(
    'Every id that is pointed to stands in the document, or is imported by it.',
    'Cada identificador al que se apunta está en el documento o se importa en él.',
  ),
  why: text(
    'What stands at the other end is unknown to readers.',
    'Los lectores no saben qué hay al otro lado.',
  ),
  fix: text(
    'Correct the id, add the element, or name it under "import" of the SpdxDocument.',
    'Corrija el identificador, añada el elemento o nómbrelo en "import" del SpdxDocument.',
  ),
  find: (graph, report) => {
    const elsewhere = importedIds(graph);
    for (const node of graph.nodes) checkNode(node, { graph, elsewhere, report });
  },
};

interface Search {
  readonly graph: SpdxGraph;
  readonly elsewhere: ReadonlySet<string>;
  readonly report: SpdxReport;
}

/** Ids that every reader of SPDX knows: the licence list and the individuals of the model. */
const WELL_KNOWN = /^https?:\/\/spdx\.org\/(?:licenses|rdf\/3\.\d+(?:\.\d+)?\/terms)\//;

function checkNode(node: SpdxNode, search: Search): void {
  for (const [name, value] of Object.entries(node.value)) {
    const kind = node.shape.members.get(name)?.kind;
    if (typeof kind !== 'object' || !('class' in kind)) continue;
    const pointer = `${node.pointer}/${name}`;
    if (!Array.isArray(value)) checkId(value, { ...search, pointer, name, className: kind.class });
    else {
      for (const [index, id] of value.entries()) {
        checkId(id, { ...search, pointer: `${pointer}/${index}`, name, className: kind.class });
      }
    }
  }
}

interface Place extends Search {
  readonly pointer: string;
  readonly name: string;
  readonly className: string;
}

/** What is no id is told by the schema. */
function checkId(id: Json | undefined, { graph, elsewhere, report, pointer, name, className }: Place): void {
  if (typeof id !== 'string' || !isNodeId(id) || graph.ids.has(id) || elsewhere.has(id)) return;
  if (WELL_KNOWN.test(id) || graph.shapes.rangeOf(className).individuals.has(id)) return;
  report({ pointer, cause: id, describe: () => describeDangling(id, name) });
}

function describeDangling(id: string, name: string): ReturnType<Parameters<SpdxReport>[0]['describe']> {
  return {
    message: `Cannot find the element ${quote(id)} that ${quote(name)} points to`,
    found: quote(id),
    expected: 'the id of an element of this document, or one under "import"',
    fix: 'Correct the id, add the element, or name it under "import" of the SpdxDocument',
  };
}

function importedIds(graph: SpdxGraph): ReadonlySet<string> {
  return new Set(graph.nodesOf('ExternalMap').flatMap((node) => idsAt(node, 'externalSpdxId')));
}
