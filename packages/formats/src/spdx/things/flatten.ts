import { isJsonObject, type Json, type JsonObject, pointerTo, textAt } from '@trasluz/bom';
import { fingerprint } from '../residue/fingerprint.ts';
import { CHILD_PLACES, type ChildPlace } from './children.ts';
import { type Ids, idOfPointer, idOfRef } from './ids.ts';
import { markerOf, type Thing } from './thing.ts';

/** Takes a document apart: the document itself first, every thing before what stands in it. */
export function flatten(bom: JsonObject, ids: Ids): readonly Thing[] {
  const flattening: Flattening = {
    ids,
    things: [],
    taken: new Set([ids.document]),
    parties: new Map(),
    partiesByText: new Map(),
  };
  takeApart(flattening, { kind: 'document', id: ids.document, value: bom, pointer: '', list: '' });
  return flattening.things;
}

interface Flattening {
  readonly ids: Ids;
  readonly things: Thing[];
  readonly taken: Set<string>;
  /** Ids of organizations and contacts by what they say: said twice, they are one agent. */
  readonly parties: Map<string, string>;
  /** The same ids by the texts in which they were met. */
  readonly partiesByText: Map<string, string>;
}

type Found = Omit<Thing, 'own'> & { readonly value: JsonObject };

function takeApart(flattening: Flattening, found: Found): void {
  const { value, kind, id, pointer, owner, list } = found;
  const thing: Growing = { kind, id, pointer, list, own: value };
  if (owner !== undefined) thing.owner = owner;
  flattening.things.push(thing);
  let own: Json = value;
  for (const place of CHILD_PLACES[found.kind]) {
    if (value[place.path[0] ?? ''] === undefined) continue;
    own = replaceChildren(own, {
      flattening,
      place,
      owner: thing,
      depth: 0,
      pointer: found.pointer,
      list: '',
    });
  }
  // Children keep the thing they were found in as owner, so its members are put in place and not exchanged.
  thing.own = own as JsonObject;
}

type Growing = { -readonly [Member in keyof Thing]: Thing[Member] };

interface Step {
  readonly flattening: Flattening;
  readonly place: ChildPlace;
  readonly owner: Thing;
  readonly depth: number;
  readonly pointer: string;
  readonly list: string;
}

/** Copies only what lies on the way to a thing. */
function replaceChildren(value: Json, step: Step): Json {
  const part = step.place.path[step.depth];
  if (part === undefined) return childMarker(value, step);
  if (part === '*') {
    if (!Array.isArray(value)) return value;
    return value.map((item: Json, index) => replaceItem(item, index, step));
  }
  if (!isJsonObject(value)) return value;
  const member = value[part];
  if (member === undefined) return value;
  const replaced = replaceChildren(member, stepTo(step, part));
  return replaced === member ? value : { ...value, [part]: replaced };
}

function replaceItem(item: Json, index: number, step: Step): Json {
  const isLast = step.depth === step.place.path.length - 1;
  if (isLast && step.place.isThing?.(item, index) === false) return item;
  const next = stepTo(step, String(index));
  return replaceChildren(item, isLast ? { ...next, list: step.list } : next);
}

function stepTo(step: Step, part: string): Step {
  const { flattening, place, owner } = step;
  const pointer = pointerTo(step.pointer, part);
  return { flattening, place, owner, depth: step.depth + 1, pointer, list: `${step.list}/${part}` };
}

function childMarker(value: Json, { flattening, place, owner, pointer, list }: Step): Json {
  if (!isJsonObject(value)) return value;
  const { kind } = place;
  if (kind === 'organization' || kind === 'contact')
    return partyMarker(flattening, { kind, value, pointer, owner, list });
  const id = freeId(flattening, textAt(value, 'bom-ref'), pointer);
  takeApart(flattening, { kind, id, value, pointer, owner, list });
  return markerOf(id);
}

function partyMarker(flattening: Flattening, found: Omit<Found, 'id'>): Json {
  // The same text says the same, and a text is made sooner than a mark.
  const text = `${found.kind} ${JSON.stringify(found.value)}`;
  const same = flattening.partiesByText.get(text);
  if (same !== undefined) return markerOf(same);
  const id = partyId(flattening, found);
  flattening.partiesByText.set(text, id);
  return markerOf(id);
}

function partyId(flattening: Flattening, found: Omit<Found, 'id'>): string {
  const says = `${found.kind} ${fingerprint(found.value)}`;
  const known = flattening.parties.get(says);
  if (known !== undefined) return known;
  const id = freeId(flattening, textAt(found.value, 'bom-ref'), found.pointer);
  flattening.parties.set(says, id);
  takeApart(flattening, { ...found, id });
  return id;
}

/** A bom-ref that is said twice names its first thing only; the other has its place as id. */
function freeId({ ids, taken }: Flattening, ref: string | undefined, pointer: string): string {
  const byRef = ref === undefined ? undefined : idOfRef(ids, ref);
  const id = byRef === undefined || taken.has(byRef) ? idOfPointer(ids, pointer) : byRef;
  taken.add(id);
  return id;
}
