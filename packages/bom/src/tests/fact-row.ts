import { supplyChain } from '../chain/view.ts';
import type { Fact, FactValue } from '../facts/fact.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { State } from '../facts/state.ts';
import type { JsonObject } from '../json.ts';
import {
  bomAbout,
  bomWith,
  dataset,
  device,
  firmware,
  key,
  model,
  properties,
  service,
} from './bom-builder.ts';

/** What a row is about; `document` asks the facts of supplier, product and version. */
export type Thing = keyof typeof COMPONENTS | 'service' | 'system' | 'document';

/** Our own properties by name and value, full names where they begin with `cdx:`; or members of the thing. */
export type Says = readonly (readonly [name: string, value: string])[] | JsonObject;

/** One example of a fact: what a thing says, and what is read of it. Places are properties or paths below the thing. */
export type FactRow = readonly [
  id: string,
  thing: Thing,
  says: Says,
  state: State,
  values: readonly FactValue[],
  places: readonly (number | string)[],
  note?: string,
];

/** What a row compares. */
export interface Outcome {
  readonly state: State | undefined;
  readonly values: readonly FactValue[] | undefined;
  readonly pointers: readonly string[] | undefined;
  readonly note: string | undefined;
}

type Build = (parts?: JsonObject) => JsonObject;

const COMPONENTS: Readonly<Record<'model' | 'dataset' | 'device' | 'firmware' | 'key', Build>> = {
  model,
  dataset,
  device,
  firmware,
  key,
};

/** Tells a row as the name of a test. */
export function rowName([id, thing, says, state, values]: FactRow): string {
  const read = values.length === 0 ? '' : ` as ${values.join(', ')}`;
  return `${id} of a ${thing} that says ${JSON.stringify(says)} is ${state}${read}`.replaceAll('"', "'");
}

/** Reads the fact that a row is about. */
export function rowOutcome([id, thing, says]: FactRow): Outcome {
  const fact = factIn(documentOf(thing, says), id, thing);
  return { state: fact?.state, values: fact?.values, pointers: fact?.pointers, note: fact?.note };
}

/** Writes what a row expects. */
export function rowExpectation([, thing, , state, values, places, note]: FactRow): Outcome {
  const pointers = places.map((place) =>
    typeof place === 'number' ? `${placeOf(thing)}/properties/${place}` : `${placeOf(thing)}${place}`,
  );
  return { state, values, pointers, note };
}

/** Finds a fact of one subject in a document. */
export function factIn(bom: JsonObject, id: string, subject: string): Fact | undefined {
  return readFacts(supplyChain(bom)).find((fact) => fact.id === id && fact.subject === subject);
}

function placeOf(thing: Thing): string {
  if (thing === 'service') return '/services/0';
  return isComponent(thing) ? '/components/0' : '/metadata/component';
}

function documentOf(thing: Thing, says: Says): JsonObject {
  const parts = isPairs(says)
    ? properties(...says.map(([name, value]) => [propertyName(name), value] as const))
    : says;
  if (thing === 'service') return bomWith({ services: [service(parts)] });
  if (isComponent(thing)) return bomWith({ components: [COMPONENTS[thing](parts)] });
  return bomAbout({ 'bom-ref': 'system', ...parts });
}

function propertyName(name: string): string {
  return name.startsWith('cdx:') ? name : `trasluz:${name}`;
}

function isPairs(says: Says): says is readonly (readonly [string, string])[] {
  return Array.isArray(says);
}

function isComponent(thing: Thing): thing is keyof typeof COMPONENTS {
  return Object.hasOwn(COMPONENTS, thing);
}
