import type { Json, JsonObject } from '@trasluz/bom';
import { type Draft, objectsOf, textOf } from '../draft.ts';
import { type Link, linksIn } from '../graph/graph.ts';
import type { GraphWriter } from '../graph/graph-writer.ts';
import { isNothing, NO_ASSERTION, NO_ASSERTION_LICENSE } from '../vocabulary/individuals.ts';
import { type Reading, type Row, said, type Writing } from './row.ts';

/** Says of a declared licence that the CycloneDX document does not say whether it is declared or concluded. */
const UNSTATED = 'Declared or concluded is not stated';

/** Under which licences it may be used. */
export const LICENCES: Row = {
  concept: 'licence',
  cdx: 'licenses[]',
  spdx: 'hasDeclaredLicense, hasConcludedLicense → LicenseExpression or CustomLicense',
  mark: '=',
  rule: 'By acknowledgement; one that states none is declared, with a comment. A licence by name is a CustomLicense. Where nothing is said and a profile asks (models, datasets, packages that are otherwise Lite), NoAssertionLicense.',
  write(writing) {
    const choices = objectsOf(writing.own, 'licenses');
    const { other, concluded, comment } = groupsOf(choices);
    const isAsked = isAskedAbout(writing.element);
    if (other.length > 0 || isAsked) relate(writing, { type: 'hasDeclaredLicense', choices: other, comment });
    if (concluded.length > 0 || isAsked) relate(writing, { type: 'hasConcludedLicense', choices: concluded });
  },
  read(reading) {
    const { links } = reading;
    const at = readChoices(reading, linksIn(links, 'hasDeclaredLicense'), 0);
    readChoices(reading, linksIn(links, 'hasConcludedLicense'), at);
  },
};

interface Groups {
  /** Those that are declared, then those that say nothing of it. */
  readonly other: readonly JsonObject[];
  readonly concluded: readonly JsonObject[];
  readonly comment: string | undefined;
}

/** A profile asks for one relationship of each kind, so that a mixture stands under the stronger word. */
function groupsOf(choices: readonly JsonObject[]): Groups {
  const declared: JsonObject[] = [];
  const concluded: JsonObject[] = [];
  const unstated: JsonObject[] = [];
  for (const choice of choices) {
    const acknowledgement = acknowledgementOf(choice);
    if (acknowledgement === 'declared') declared.push(choice);
    else if (acknowledgement === 'concluded') concluded.push(choice);
    else if (acknowledgement === undefined) unstated.push(choice);
  }
  if (declared.length === 0)
    return { other: unstated, concluded, comment: unstated.length > 0 ? UNSTATED : undefined };
  return {
    other: unstated.length === 0 ? declared : [...declared, ...unstated],
    concluded,
    comment: undefined,
  };
}

/** Adds what links lead to, from an index of the list on, and gives the next index. */
function readChoices(reading: Reading, links: readonly Link[], from: number): number {
  let at = from;
  for (const { relation, value, to, pointer } of links) {
    const acknowledgement = relation === 'hasConcludedLicense' ? 'concluded' : acknowledgedBy(value);
    for (const id of to) {
      const choice = choiceOf(reading, id, acknowledgement);
      if (choice === undefined) continue;
      reading.put(['licenses', at], choice, pointer);
      at += 1;
    }
  }
  return at;
}

/** What the Lite profile asks of a package apart from its licences and copyright. */
const LITE = ['name', 'software_packageVersion', 'suppliedBy'] as const;
const LITE_PLACES = ['software_downloadLocation', 'software_packageUrl'] as const;

/** The AI and Dataset profiles ask for licences of everything, Lite of what is otherwise described. */
function isAskedAbout(element: Draft): boolean {
  const { type } = element;
  if (type === 'ai_AIPackage' || type === 'dataset_DatasetPackage') return true;
  const hasPlace = LITE_PLACES.some((member) => element[member] !== undefined);
  return hasPlace && LITE.every((member) => element[member] !== undefined);
}

function acknowledgementOf(choice: JsonObject): string | undefined {
  return textOf(choice, ['license', 'acknowledgement']) ?? textOf(choice, 'acknowledgement');
}

function acknowledgedBy(link: JsonObject): string | undefined {
  return link['comment'] === UNSTATED ? undefined : 'declared';
}

interface LicenceRelation {
  readonly type: 'hasDeclaredLicense' | 'hasConcludedLicense';
  readonly choices: readonly JsonObject[];
  readonly comment?: string | undefined;
}

function relate({ graph, thing }: Writing, { type, choices, comment }: LicenceRelation): void {
  const ids = new Set<string>();
  for (const choice of choices) {
    const id = licenceElement(graph, choice);
    if (id !== undefined) ids.add(id);
  }
  graph.relate({ from: thing.id, type, to: ids.size === 0 ? [NO_ASSERTION_LICENSE] : [...ids], comment });
}

/** Adds the element of a licence, once for all things that have it; `undefined` for what names none. */
export function licenceElement(graph: GraphWriter, choice: JsonObject): string | undefined {
  const id = textOf(choice, ['license', 'id']);
  const url = textOf(choice, ['license', 'url']);
  if (id !== undefined) return expressionElement(graph, { slug: 'licence', text: id, url });
  const expression = textOf(choice, 'expression');
  if (expression !== undefined)
    return expressionElement(graph, { slug: 'expression', text: expression, url: undefined });
  const name = textOf(choice, ['license', 'name']);
  if (name === undefined) return undefined;
  const text = plainText(choice);
  if (LICENSE_REF.test(name) && text === undefined)
    return expressionElement(graph, { slug: 'licence', text: name, url });
  return customElement(graph, { name, text, url });
}

const LICENSE_REF = /^LicenseRef-[A-Za-z0-9.-]+$/;

/** The words in the id of an element tell an id from an expression that is one id only. */
function expressionElement(graph: GraphWriter, { slug, text, url }: Expression): string {
  const key = JSON.stringify([text, url]);
  return graph.share({ type: 'simplelicensing_LicenseExpression', slug, key }, (element) => {
    element['simplelicensing_licenseExpression'] = text;
    if (url !== undefined)
      element['externalRef'] = [{ type: 'ExternalRef', externalRefType: 'license', locator: [url] }];
  });
}

interface Expression {
  readonly slug: 'licence' | 'expression';
  readonly text: string;
  readonly url: string | undefined;
}

interface Custom {
  readonly name: string;
  readonly text: string | undefined;
  readonly url: string | undefined;
}

function customElement(graph: GraphWriter, { name, text, url }: Custom): string {
  const key = JSON.stringify([name, text, url]);
  return graph.share({ type: 'expandedlicensing_CustomLicense', slug: 'licence-text', key }, (element) => {
    element['name'] = name;
    element['simplelicensing_licenseText'] = text ?? NO_ASSERTION;
    if (url !== undefined) element['expandedlicensing_seeAlso'] = [url];
  });
}

/** Text that is encoded, or of another media type, travels in the extension. */
function plainText(choice: JsonObject): string | undefined {
  const attachment = choice['license'];
  const text = textOf(attachment, ['text', 'content']);
  const encoding = textOf(attachment, ['text', 'encoding']);
  return encoding === undefined ? text : undefined;
}

function choiceOf(reading: Reading, id: string, acknowledgement: string | undefined): Json | undefined {
  if (isNothing(id)) return undefined;
  const written = reading.licenceOf(id);
  if (written === undefined) return undefined;
  const choice = acknowledgement === undefined ? { ...written } : { ...written, acknowledgement };
  return 'expression' in choice ? choice : { license: choice };
}

/** Whose work it is. */
export const COPYRIGHT: Row = {
  concept: 'copyright',
  cdx: 'copyright',
  spdx: 'software_copyrightText',
  mark: '=',
  rule: 'Copied; NOASSERTION where nothing is said and a profile asks, which is read as nothing.',
  write({ own, element }) {
    const text = textOf(own, 'copyright') ?? (isAskedAbout(element) ? NO_ASSERTION : undefined);
    if (text !== undefined) element['software_copyrightText'] = text;
  },
  read(reading) {
    reading.put(['copyright'], said(reading, 'software_copyrightText'), 'software_copyrightText');
  },
};
