import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { type Draft, textOf, textsOf } from './draft.ts';
import { CREATION, type GraphWriter } from './graph/graph-writer.ts';
import { NO_TIME } from './rows/document-rows.ts';
import type { WrittenDocument } from './rows/row.ts';
import { markedId } from './things/assemble.ts';
import type { Thing } from './things/thing.ts';
import { spdxTime } from './time.ts';
import { NO_ASSERTION } from './vocabulary/individuals.ts';

/** What the CreationInfos of a document are written from. */
export interface CreationParts {
  readonly bom: JsonObject;
  readonly things: readonly Thing[];
  readonly graph: GraphWriter;
  readonly elements: ReadonlyMap<string, Draft>;
  readonly document: WrittenDocument;
}

/**
 * Writes who said what and when: one CreationInfo for the document, and one of its own for every element that a
 * citation of a known party is about.
 */
export function writeCreations(parts: CreationParts): readonly Draft[] {
  const { bom, things, graph } = parts;
  const [root] = things;
  const metadata = root?.own['metadata'];
  const authors = isJsonObject(metadata) ? metadata['authors'] : undefined;
  const parties = [isJsonObject(metadata) ? metadata['manufacturer'] : undefined, ...listOf(authors)];
  const createdBy = [...new Set(parties.flatMap((party) => markedId(party) ?? []))];
  const createdUsing = things
    .filter(({ list, owner }) => owner === root && list === '/metadata/tools/components')
    .map(({ id }) => id);
  const time = spdxTime(textOf(bom, ['metadata', 'timestamp']));
  const creation: Draft = {
    type: 'CreationInfo',
    '@id': CREATION,
    ...(time === undefined ? { comment: 'The document does not say when it was made' } : {}),
    specVersion: '3.0.1',
    created: time ?? NO_TIME,
    createdBy: createdBy.length === 0 ? [nobody(graph)] : createdBy,
    ...(createdUsing.length === 0 ? {} : { createdUsing }),
  };
  citeElements(parts);
  return [creation, ...graph.creations()];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** SPDX asks for somebody where the document names nobody. */
function nobody(graph: GraphWriter): string {
  return graph.share({ type: 'Agent', slug: 'agent', key: NO_ASSERTION }, (agent) => {
    agent['name'] = NO_ASSERTION;
  });
}

/** Whatever a citation of a known party is about was said by that party, and not by who made the document. */
function citeElements({ bom, things, graph, elements, document }: CreationParts): void {
  const thingAt = new Map(
    things.filter(({ kind }) => kind !== 'document').map((thing) => [thing.pointer, thing]),
  );
  for (const citation of listOf(bom['citations']).filter(isJsonObject)) {
    const by = agentOf(document, textOf(citation, 'attributedTo'));
    const created = spdxTime(textOf(citation, 'timestamp'));
    if (by === undefined || created === undefined) continue;
    for (const thing of citedThings(citation, thingAt, document)) {
      const element = elements.get(thing.id);
      if (element?.['creationInfo'] === CREATION) element['creationInfo'] = graph.creation(by, created);
    }
  }
}

function agentOf(document: WrittenDocument, ref: string | undefined): string | undefined {
  const id = ref === undefined ? undefined : document.idOfRef(ref);
  const kind = document.thingById.get(id ?? '')?.kind;
  return kind === 'organization' || kind === 'contact' ? id : undefined;
}

/** The form in which we cite by bom-ref: it survives reordering, which a pointer does not. */
const BY_REF = /^\$\.\.\[\?\(@\['bom-ref'\]=='([^']+)'\)\]/;

function citedThings(
  citation: JsonObject,
  thingAt: ReadonlyMap<string, Thing>,
  document: WrittenDocument,
): readonly Thing[] {
  const byPointer = textsOf(citation, 'pointers').flatMap((pointer) => nearest(thingAt, pointer) ?? []);
  const byRef = textsOf(citation, 'expressions').flatMap((expression) => {
    const ref = BY_REF.exec(expression)?.[1];
    const id = ref === undefined ? undefined : document.idOfRef(ref);
    return document.thingById.get(id ?? '') ?? [];
  });
  return [...byPointer, ...byRef];
}

/** A longer pointer leads deeper than any document goes. */
const POINTER_LENGTH_MAX = 2000;

function nearest(thingAt: ReadonlyMap<string, Thing>, pointer: string): Thing | undefined {
  if (pointer.length > POINTER_LENGTH_MAX) return undefined;
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const thing = thingAt.get(pointer.slice(0, end));
    if (thing !== undefined) return thing;
  }
  return undefined;
}
