import type { JsonObject } from '@trasluz/bom';
import { objectsOf, textOf } from '../draft.ts';
import { type Graph, refsOf } from '../graph/graph.ts';
import { isNothing } from '../vocabulary/individuals.ts';
import { isListedLicence } from '../vocabulary/licence-id.ts';

/** A licence as CycloneDX writes it. */
export type LicenceText = ListedLicence | { readonly expression: string } | NamedLicence;

interface ListedLicence {
  readonly id: string;
  readonly url?: string;
}

interface NamedLicence {
  readonly name: string;
  readonly text?: { readonly content: string };
  readonly url?: string;
}

/** Licences joined more deeply are an attack. */
const DEPTH_MAX = 16;

/** Reads the licence an id stands for; `undefined` where nothing is said or the element is not here. */
export function licenceTextOf(graph: Graph, id: string): LicenceText | undefined {
  const listed = LISTED.exec(id)?.[1];
  if (listed !== undefined) return idOrName(listed);
  const item = graph.itemById.get(id);
  if (item === undefined) return undefined;
  if (item.type === 'expandedlicensing_CustomLicense') return customLicence(item.value);
  const text = expressionOf(graph, id, 0);
  if (text === undefined || isNothing(text)) return undefined;
  if (id.includes('/-/expression/')) return { expression: text };
  return SPACED.test(text) ? { expression: text } : { ...idOrName(text), ...urlOf(item.value) };
}

function urlOf(value: JsonObject): { readonly url?: string } {
  const reference = objectsOf(value, ['externalRef']).find((one) => one['externalRefType'] === 'license');
  const [url] = reference === undefined ? [] : refsOf(reference, 'locator');
  return url === undefined ? {} : { url };
}

const LISTED = /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]+)$/;
const SPACED = /[\s()+]/;

function idOrName(text: string): ListedLicence | NamedLicence {
  return isListedLicence(text) ? { id: text } : { name: text };
}

function customLicence(value: JsonObject): LicenceText | undefined {
  const text = textOf(value, ['simplelicensing_licenseText']);
  const url = refsOf(value, 'expandedlicensing_seeAlso')[0];
  const name = textOf(value, ['name']) ?? textOf(value, ['spdxId']);
  if (name === undefined) return undefined;
  return {
    name,
    ...(text === undefined || isNothing(text) ? {} : { text: { content: text } }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Writes what an element of a licence says as an expression. */
function expressionOf(graph: Graph, id: string, depth: number): string | undefined {
  const item = graph.itemById.get(id);
  if (item === undefined || depth > DEPTH_MAX) return LISTED.exec(id)?.[1];
  const join = JOINS[item.type];
  const members = join === undefined ? [] : refsOf(item.value, 'expandedlicensing_member');
  if (join !== undefined)
    return joined(
      members.map((member) => expressionOf(graph, member, depth + 1)),
      join,
    );
  const expression = textOf(item.value, ['simplelicensing_licenseExpression']);
  return expression ?? textOf(item.value, ['name']);
}

const JOINS: Readonly<Record<string, string>> = {
  expandedlicensing_ConjunctiveLicenseSet: ' AND ',
  expandedlicensing_DisjunctiveLicenseSet: ' OR ',
};

/** How many licences are joined; a set that grows by naming itself over and over stops here. */
const LENGTH_MAX = 20_000;

function joined(parts: readonly (string | undefined)[], join: string): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  const text = known.map((part) => (part.includes(' ') ? `(${part})` : part)).join(join);
  return text.length > LENGTH_MAX ? undefined : text;
}
