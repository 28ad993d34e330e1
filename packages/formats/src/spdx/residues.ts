import type { JsonObject } from '@trasluz/bom';
import type { Draft } from './draft.ts';
import { indexGraph } from './graph/graph.ts';
import type { GraphWriter } from './graph/graph-writer.ts';
import { type NativeReading, readNatively } from './graph/native-reading.ts';
import { isEmptyResidue, residueOf } from './residue/diff.ts';
import { residueEntries } from './residue/entries.ts';
import type { Residue } from './residue/residue.ts';
import { addEntries } from './rows/property-rows.ts';
import { markersIn } from './things/markers.ts';
import { DOCUMENT } from './things/placement.ts';
import type { Thing } from './things/thing.ts';

/** What residue is found from: the things of a document, and the elements that say them natively. */
export interface ResidueParts {
  readonly things: readonly Thing[];
  readonly elements: ReadonlyMap<string, Draft>;
  readonly graph: GraphWriter;
  readonly creations: readonly Draft[];
}

/** What one thing has in the extension of its element. */
export interface ThingResidue {
  readonly thing: Thing;
  readonly residue: Residue;
  /** What is read of it without the extension. */
  readonly native: JsonObject;
}

/**
 * Reads the graph as anyone would who knows no extension, and adds what that reading misses to the extensions: nothing
 * that SPDX says itself is ever written twice.
 */
export function addResidues({ things, elements, graph, creations }: ResidueParts): readonly ThingResidue[] {
  // Drafts are JSON as soon as they are read; residue is added only when all has been read.
  const written = { '@graph': [...creations, ...graph.elements()] as JsonObject[] };
  const native = readNatively(indexGraph(written));
  const residues = findResidues(native, things);
  for (const { thing, residue } of residues) {
    const element = elements.get(thing.id);
    if (element !== undefined) addEntries(element, residueEntries(residue));
  }
  return residues;
}

/** Markers in residue claim things for other places, which changes what is read natively, at most a few times. */
const ROUNDS_MAX = 4;

function findResidues(native: NativeReading, things: readonly Thing[]): readonly ThingResidue[] {
  let claimed = claimedIds(native, things);
  let residues = residuesOf(native, things, claimed);
  for (let round = 1; round < ROUNDS_MAX; round += 1) {
    const found = new Set([...claimed, ...residues.flatMap(({ residue }) => markersIn(residue))]);
    if (found.size === claimed.size) break;
    claimed = found;
    residues = residuesOf(native, things, claimed);
  }
  return residues;
}

/** The things that the graph alone would place elsewhere than they stand. */
function claimedIds({ places }: NativeReading, things: readonly Thing[]): Set<string> {
  const claimed = new Set<string>();
  for (const { id, kind, owner, list } of things) {
    if (owner === undefined || kind === 'organization' || kind === 'contact') continue;
    const place = places.get(id);
    const ownerId = owner.kind === 'document' ? DOCUMENT : owner.id;
    const isNative = place?.owner === ownerId && place.list === list && place.kind === kind;
    if (!isNative) claimed.add(id);
  }
  return claimed;
}

function residuesOf(
  native: NativeReading,
  things: readonly Thing[],
  claimed: ReadonlySet<string>,
): readonly ThingResidue[] {
  return things.flatMap((thing) => {
    const read = native.read(thing.id, thing.kind, claimed)?.own ?? {};
    const residue = residueOf(read, thing.own);
    return isEmptyResidue(residue) ? [] : [{ thing, residue, native: read }];
  });
}
