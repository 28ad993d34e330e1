import { text } from '@trasluz/bom';
import { quote } from '../../../../findings/quote.ts';
import { idsAt, isStated, type SpdxGraph, type SpdxNode } from '../../graph.ts';
import type { SpdxReport, SpdxRule } from '../rule.ts';

/** W0407: the constraints of ElementCollection and SpdxDocument in the Core profile, which every document is under. */
export const coreCollection: SpdxRule = {
  code: 'W0407',
  what: text(
    'A collection with elements has a root, lists no SpdxDocument, and a document has one SpdxDocument at most.',
    'Una colección con elementos tiene raíz, no lista ningún SpdxDocument y un documento tiene como mucho un SpdxDocument.',
  ),
  why: text(
    'Readers begin at the root: without one they do not know what the document is about.',
    'Los lectores empiezan por la raíz: sin ella no saben de qué trata el documento.',
  ),
  fix: text(
    'Name in "rootElement" what the collection is about.',
    'Nombre en "rootElement" de qué trata la colección.',
  ),
  find: (graph, report) => {
    for (const node of graph.nodesOf('ElementCollection')) {
      if (isStated(node, 'element') && !isStated(node, 'rootElement')) reportRootless(node, report);
      for (const name of ['element', 'rootElement'] as const) reportDocuments(node, { name, graph }, report);
    }
    for (const node of graph.nodesOf('SpdxDocument').slice(1)) reportSecond(node, report);
  },
};

function reportRootless({ pointer, shape }: SpdxNode, report: SpdxReport): void {
  report({
    pointer,
    cause: 'root',
    describe: () => ({
      message: `Cannot tell what this ${quote(shape.name)} is about: it has elements and no root`,
      found: 'no "rootElement"',
      expected: 'at least one id in "rootElement"',
      fix: 'Add "rootElement" with what the collection is about',
    }),
  });
}

interface Listing {
  readonly name: 'element' | 'rootElement';
  readonly graph: SpdxGraph;
}

function reportDocuments(node: SpdxNode, { name, graph }: Listing, report: SpdxReport): void {
  for (const [index, id] of idsAt(node, name).entries()) {
    if (graph.byId.get(id)?.shape.name !== 'SpdxDocument') continue;
    report({
      pointer: `${node.pointer}/${name}/${index}`,
      cause: `document ${name}`,
      describe: () => ({
        message: `Cannot list the SpdxDocument ${quote(id)} in ${quote(name)}`,
        found: quote(id),
        expected: 'elements that are no SpdxDocument',
        fix: 'Leave it out of the list',
      }),
    });
  }
}

function reportSecond({ pointer }: SpdxNode, report: SpdxReport): void {
  report({
    pointer,
    cause: 'second document',
    describe: () => ({
      message: 'Cannot tell which SpdxDocument speaks for the file: there are several',
      found: 'another "SpdxDocument"',
      expected: 'one "SpdxDocument" in a file',
      fix: 'Keep one, or make the others "Bom" or "software_Sbom"',
    }),
  });
}
