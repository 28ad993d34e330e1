import { type JsonObject, textAt } from '@trasluz/bom';
import type { Loss, Written } from '../loss.ts';
import { writeCreations } from './creations.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Draft } from './draft.ts';
import { createGraphWriter, type GraphWriter } from './graph/graph-writer.ts';
import { profilesOf } from './profiles.ts';
import { addResidues } from './residues.ts';
import { SBOM_ROWS } from './rows/document-rows.ts';
import type { WrittenDocument } from './rows/row.ts';
import { rowsOf } from './rows/tables.ts';
import { classOf } from './rows/type-rows.ts';
import { flatten } from './things/flatten.ts';
import { idsOf } from './things/ids.ts';
import type { Thing } from './things/thing.ts';
import { CONTEXT, NO_ASSERTION } from './vocabulary/individuals.ts';
import { lossesOfWriting } from './writing-losses.ts';
import { describeDocument } from './written-document.ts';

/**
 * Writes a document in the CycloneDX 1.7 form as SPDX 3.0.1 JSON-LD. What SPDX has no place for travels in
 * `extension_CdxPropertiesExtension`, so that `readSpdx` gives the very same document back; each such member is a loss
 * for whoever reads SPDX alone, found when it is asked for. Equal documents give equal graphs.
 */
export function writeSpdx(bom: JsonObject): Written<JsonObject> {
  const ids = idsOf(bom);
  const things = flatten(bom, ids);
  const graph = createGraphWriter(ids);
  const document = describeDocument(bom, things, ids);
  const elements = writeThings({ things, graph, document });
  const creations = writeCreations({ bom, things, graph, elements, document });
  const [root] = things;
  if (root !== undefined) writeCollections({ root, things, graph, elements, document });
  const residues = addResidues({ things, elements, graph, creations });
  const spdxDocument = elements.get(ids.document);
  const all = graph.elements();
  if (spdxDocument !== undefined) spdxDocument['profileConformance'] = [...profilesOf(all)];
  const value = { '@context': CONTEXT, '@graph': [...creations, ...all] as JsonObject[] };
  let losses: readonly Loss[] | undefined;
  return {
    value,
    get losses() {
      losses ??= inDocumentOrder(bom, lossesOfWriting(residues));
      return losses;
    },
  };
}

interface Parts {
  readonly things: readonly Thing[];
  readonly graph: GraphWriter;
  readonly document: WrittenDocument;
}

function writeThings({ things, graph, document }: Parts): Map<string, Draft> {
  const elements = new Map<string, Draft>();
  for (const thing of things) {
    const element = graph.add(thing.kind === 'document' ? 'SpdxDocument' : classOf(thing), thing.id);
    elements.set(thing.id, element);
  }
  for (const thing of things) {
    const element = elements.get(thing.id);
    if (element === undefined) continue;
    const rows = rowsOf(thing.kind, String(element['type']));
    for (const row of rows) row.write?.({ thing, own: thing.own, element, graph, document });
    if (NAMED_PLACE.has(String(element['type']))) element['software_downloadLocation'] ??= NO_ASSERTION;
  }
  return elements;
}

/** Classes whose profile asks for a place to download from. */
const NAMED_PLACE: ReadonlySet<string> = new Set(['ai_AIPackage', 'dataset_DatasetPackage']);

interface Collections extends Parts {
  readonly root: Thing;
  readonly elements: ReadonlyMap<string, Draft>;
}

/** What a collection does not list: itself, and the parties that its elements name. */
const UNHELD: ReadonlySet<Thing['kind']> = new Set(['document', 'organization', 'contact']);

/** The document and its SBOM: what they hold, and what they are about. */
function writeCollections({ root, things, graph, elements, document }: Collections): void {
  const element = elements.get(root.id);
  if (element === undefined) return;
  const id = `${graph.ids.base}/-/sbom`;
  const sbom = graph.add('software_Sbom', id);
  for (const row of SBOM_ROWS) row.write?.({ thing: root, own: root.own, element: sbom, graph, document });
  const subject = things.find(({ list, owner }) => owner === root && list === '/metadata/component');
  const held = things.filter(({ kind }) => !UNHELD.has(kind));
  element['name'] = textAt(subject?.own ?? {}, 'name') ?? 'bom';
  element['rootElement'] = [id];
  // A collection with elements says what it is about; a document without a subject lists them itself.
  element['element'] = subject === undefined ? [id, ...held.map((thing) => thing.id)] : [id];
  if (document.links.length > 0)
    element['import'] = document.links.map((link) => ({ type: 'ExternalMap', externalSpdxId: link }));
  if (subject === undefined) return;
  sbom['element'] = held.map((thing) => thing.id);
  sbom['rootElement'] = [subject.id];
  graph.relate({ from: root.id, type: 'describes', to: [subject.id] });
}
