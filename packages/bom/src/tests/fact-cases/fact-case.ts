import type { FactValue } from '../../facts/fact.ts';
import type { State } from '../../facts/state.ts';
import type { JsonObject } from '../../json.ts';
import {
  bomAbout,
  bomWith,
  dataset,
  device,
  firmware,
  key,
  model,
  ownProperties,
  service,
} from '../bom-builder.ts';

/** One example of a fact: a document, and what is read of it. */
export interface FactCase {
  readonly id: string;
  readonly bom: JsonObject;
  /** `document` when absent. */
  readonly subject?: string;
  readonly values: readonly FactValue[];
  readonly pointers: readonly string[];
  /** `declared` when absent. */
  readonly state?: State;
}

type Expected = readonly [values: readonly FactValue[], ...paths: readonly string[]];

/** Builds an example on a component of one kind, whose pointers are written below it. */
type OnThing = (id: string, parts: JsonObject, expected: Expected) => FactCase;

/** An example on a model. */
export const onModel: OnThing = onComponent(model, 'model');
/** An example on a dataset. */
export const onDataset: OnThing = onComponent(dataset, 'dataset');
/** An example on a device. */
export const onDevice: OnThing = onComponent(device, 'device');
/** An example on a firmware. */
export const onFirmware: OnThing = onComponent(firmware, 'firmware');
/** An example on a key. */
export const onKey: OnThing = onComponent(key, 'key');

/** An example on a service. */
export const onService: OnThing = (id, parts, [values, ...paths]) => ({
  id,
  bom: bomWith({ services: [service(parts)] }),
  subject: 'service',
  values,
  pointers: paths.map((path) => `/services/0${path}`),
});

/** An example on the document whose subject has these parts; pointers are written below `metadata.component`. */
export const onSubject: OnThing = (id, parts, [values, ...paths]) => ({
  id,
  bom: bomAbout(parts),
  values,
  pointers: paths.map((path) => `/metadata/component${path}`),
});

/** An example on the document itself; pointers are written in full. */
export const onDocument: OnThing = (id, parts, [values, ...pointers]) => ({
  id,
  bom: bomWith(parts),
  values,
  pointers,
});

/** An example of a fact that one of our own properties states. */
export function stated(on: OnThing, id: string, pair: readonly [string, string, FactValue?]): FactCase {
  const [name, value, read = value] = pair;
  return on(id, ownProperties([name, value]), [[read], '/properties/0']);
}

/** An example of a fact that one of our own properties states about the subject of the document. */
export function statedOfSubject(id: string, name: string, value: string): FactCase {
  return onSubject(id, ownProperties([name, value]), [[value], '/properties/0']);
}

function onComponent(build: (parts: JsonObject) => JsonObject, subject: string): OnThing {
  return (id, parts, [values, ...paths]) => ({
    id,
    bom: bomWith({ components: [build(parts)] }),
    subject,
    values,
    pointers: paths.map((path) => `/components/0${path}`),
  });
}
