import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { componentKind, serviceKind } from './component-kind.ts';
import type { PropertyReader } from './stated-properties.ts';
import type { NodeKind, StatedProperty } from './supply-chain.ts';

/** How a thing came to be listed below another one. */
export type Listing = 'part' | 'ancestor' | 'offspring' | 'dataset';

/** One component, service or piece of data as it stands in the document. */
export interface Found {
  readonly kind: NodeKind;
  readonly source: JsonObject;
  readonly pointer: string;
  readonly properties: readonly StatedProperty[];
  /** The thing it is listed below; absent at the top of the document. */
  readonly parent?: Found;
  readonly listing?: Listing;
}

/** Components and services deeper than this are left out: `parse` allows 64 levels and each takes at least two. */
export const NESTING_MAX = 64;

/** Lists every component, service and dataset of a document, each after the one it is listed below. */
export function listInventory(bom: JsonObject, readProperties: PropertyReader): readonly Found[] {
  const found: Found[] = [];
  const top = { found, readProperties };
  const subject = objectAt(objectAt(bom, 'metadata'), 'component');
  if (subject !== undefined) visitComponent(subject, { ...top, pointer: '/metadata/component' });
  visitLists(bom, { ...top, pointer: '' });
  for (const [index, formula] of objectsAt(bom, 'formulation')) {
    visitLists(formula, { ...top, pointer: pointerTo('/formulation', index) });
  }
  return found;
}

/** Where the walk stands, with what it carries. */
interface Spot {
  readonly found: Found[];
  readonly readProperties: PropertyReader;
  readonly pointer: string;
  readonly parent?: Found;
  readonly listing?: Listing;
  readonly depth?: number;
}

type Visit = (item: JsonObject, spot: Spot) => void;

function visitLists(holder: JsonObject, spot: Spot): void {
  visitEach(visitComponent, objectsAt(holder, 'components'), below(spot, 'components'));
  visitEach(visitService, objectsAt(holder, 'services'), below(spot, 'services'));
}

function visitEach(visit: Visit, items: readonly (readonly [number, JsonObject])[], spot: Spot): void {
  if ((spot.depth ?? 0) > NESTING_MAX) return;
  for (const [index, item] of items) visit(item, { ...spot, pointer: pointerTo(spot.pointer, index) });
}

function visitComponent(component: JsonObject, spot: Spot): void {
  const properties = componentProperties(component, spot);
  const isSubject = spot.parent === undefined && spot.pointer === '/metadata/component';
  const self = keep(spot, {
    kind: componentKind(component, properties, isSubject),
    source: component,
    properties,
    ...placed(spot),
  });
  const inside = within(spot, self);
  visitEach(visitComponent, objectsAt(component, 'components'), {
    ...below(inside, 'components'),
    listing: 'part',
  });
  visitPedigree(component, inside);
  visitData(component, inside);
  visitCardData(component, inside);
}

function visitPedigree(component: JsonObject, inside: Spot): void {
  const pedigree = objectAt(component, 'pedigree');
  const spot = below(inside, 'pedigree');
  visitEach(visitComponent, objectsAt(pedigree, 'ancestors'), {
    ...below(spot, 'ancestors'),
    listing: 'ancestor',
  });
  for (const key of ['descendants', 'variants']) {
    visitEach(visitComponent, objectsAt(pedigree, key), { ...below(spot, key), listing: 'offspring' });
  }
}

/** One entry of a data component is the component itself; several, or those of another type, stand alone. */
function visitData(component: JsonObject, inside: Spot): void {
  const entries = objectsAt(component, 'data');
  const isOwn = textAt(component, 'type') === 'data';
  if (isOwn && entries.length < 2) return;
  const datasets = entries.filter(([, entry]) => isOwn || textAt(entry, 'type') === 'dataset');
  visitEach(visitDataset, datasets, { ...below(inside, 'data'), listing: 'part' });
}

/** Datasets written inside the model card; a `ref` is an edge, not a thing. */
function visitCardData(component: JsonObject, inside: Spot): void {
  const parameters = objectAt(objectAt(component, 'modelCard'), 'modelParameters');
  const inline = objectsAt(parameters, 'datasets').filter(([, entry]) => textAt(entry, 'ref') === undefined);
  const spot = below(below(below(inside, 'modelCard'), 'modelParameters'), 'datasets');
  visitEach(visitDataset, inline, { ...spot, listing: 'dataset' });
}

function visitDataset(entry: JsonObject, spot: Spot): void {
  const contents = pointerTo(spot.pointer, 'contents');
  const properties = spot.readProperties(objectAt(entry, 'contents'), contents);
  keep(spot, { kind: 'dataset', source: entry, properties, ...placed(spot) });
}

function visitService(service: JsonObject, spot: Spot): void {
  const properties = spot.readProperties(service, spot.pointer);
  const self = keep(spot, {
    kind: serviceKind(service, properties),
    source: service,
    properties,
    ...placed(spot),
  });
  const inside = within(spot, self);
  visitEach(visitService, objectsAt(service, 'services'), {
    ...below(inside, 'services'),
    listing: 'part',
  });
}

function componentProperties(
  component: JsonObject,
  { pointer, readProperties: read }: Spot,
): readonly StatedProperty[] {
  const data = listAt(component, 'data').flatMap((entry: Json, index) =>
    textAt(component, 'type') === 'data' && isJsonObject(entry)
      ? read(objectAt(entry, 'contents'), `${pointer}/data/${index}/contents`)
      : [],
  );
  return [...read(component, pointer), ...cardProperties(component, { pointer, read }), ...data];
}

/**
 * The lists of a model card. The pages of the official taxonomy show `modelParameters.properties`, which the schema
 * does not know (standards.md §A.3): what stands there is read all the same.
 */
function cardProperties(
  component: JsonObject,
  { pointer, read }: { readonly pointer: string; readonly read: PropertyReader },
): readonly StatedProperty[] {
  const card = objectAt(component, 'modelCard');
  const environment = objectAt(objectAt(card, 'considerations'), 'environmentalConsiderations');
  const place = `${pointer}/modelCard`;
  return [
    ...read(card, place),
    ...read(objectAt(card, 'modelParameters'), `${place}/modelParameters`),
    ...read(environment, `${place}/considerations/environmentalConsiderations`),
  ];
}

function keep({ found }: Spot, one: Found): Found {
  found.push(one);
  return one;
}

function within({ found, readProperties, pointer, depth = 0 }: Spot, parent: Found): Spot {
  return { found, readProperties, pointer, parent, depth: depth + 1 };
}

function below(spot: Spot, key: string): Spot {
  return { ...spot, pointer: pointerTo(spot.pointer, key) };
}

function placed(spot: Spot): Pick<Found, 'pointer' | 'parent' | 'listing'> {
  return {
    pointer: spot.pointer,
    ...(spot.parent === undefined ? {} : { parent: spot.parent }),
    ...(spot.listing === undefined ? {} : { listing: spot.listing }),
  };
}
