import { canonicalJson, type JsonObject } from '@trasluz/bom';
import { readSpdx } from '../read-spdx.ts';
import { writeSpdx } from '../write-spdx.ts';

/** A graph as a test changes it. */
export type Graph = Record<string, unknown>[];

/** Writes a document as SPDX and parses the text, as another program would. */
export function graphOf(bom: JsonObject): { '@context': string; '@graph': Graph } {
  return JSON.parse(JSON.stringify(writeSpdx(bom).value)) as { '@context': string; '@graph': Graph };
}

/** The one element of a graph that has these members. */
export function elementWith(
  graph: Graph,
  members: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const found = graph.filter((element) =>
    Object.entries(members).every(([key, value]) => element[key] === value),
  );
  const [element] = found;
  if (element === undefined || found.length > 1)
    throw new RangeError(`${found.length} elements ${JSON.stringify(members)}`);
  return element;
}

/** Writes a document, lets a test change the graph, and reads it again. */
export function readChanged(bom: JsonObject, change: (graph: Graph) => void): JsonObject {
  const document = graphOf(bom);
  change(document['@graph']);
  return readSpdx(document as unknown as JsonObject).bom;
}

/** Takes every extension out of a graph: what is left is what any reader of SPDX sees. */
export function withoutExtensions(graph: Graph): void {
  for (const element of graph) delete element['extension'];
}

/** The canonical text after a round trip. */
export function roundTrip(bom: JsonObject): string {
  return canonicalJson(readChanged(bom, () => {}));
}
