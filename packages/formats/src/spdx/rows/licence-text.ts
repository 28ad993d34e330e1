import type { JsonObject } from '@trasluz/bom';
import { objectsOf, textOf } from '../draft.ts';
import { type Graph, type Item, refsOf } from '../graph/graph.ts';
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

/** Reads the licence that an id stands for; `undefined` where nothing is said or the element is not here. */
export type LicenceReader = (id: string) => LicenceText | undefined;

/** Makes the reader of the licences of a graph; each is read once, however many packages have it. */
export function createLicenceReader(graph: Graph): LicenceReader {
  const reading: Reading = { graph, expressions: new Map() };
  const known = new Map<string, LicenceText | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, licenceTextOf(reading, id));
    return known.get(id);
  };
}

interface Reading {
  readonly graph: Graph;
  /** Expressions by id; one that is still being read, or cannot be, is `undefined`. */
  readonly expressions: Map<string, string | undefined>;
}

function licenceTextOf(reading: Reading, id: string): LicenceText | undefined {
  const listed = LISTED.exec(id)?.[1];
  if (listed !== undefined) return idOrName(listed);
  const item = reading.graph.itemById.get(id);
  if (item === undefined) return undefined;
  if (item.type === 'expandedlicensing_CustomLicense') return customLicence(item.value);
  const text = expressionOf(reading, id, 0);
  if (text === undefined || isNothing(text)) return undefined;
  if (id.includes('/-/expression/')) return { expression: text };
  return SPACED.test(text) ? { expression: text } : { ...idOrName(text), ...urlOf(item.value) };
}

function urlOf(value: JsonObject): { readonly url?: string } {
  const reference = objectsOf(value, 'externalRef').find((one) => one['externalRefType'] === 'license');
  const [url] = reference === undefined ? [] : refsOf(reference, 'locator');
  return url === undefined ? {} : { url };
}

const LISTED = /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]+)$/;
const SPACED = /[\s()+]/;

function idOrName(text: string): ListedLicence | NamedLicence {
  return isListedLicence(text) ? { id: text } : { name: text };
}

function customLicence(value: JsonObject): LicenceText | undefined {
  const text = textOf(value, 'simplelicensing_licenseText');
  const url = refsOf(value, 'expandedlicensing_seeAlso')[0];
  const name = textOf(value, 'name') ?? textOf(value, 'spdxId');
  if (name === undefined) return undefined;
  return {
    name,
    ...(text === undefined || isNothing(text) ? {} : { text: { content: text } }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Licences joined more deeply are an attack on whoever reads them by descent. */
const DEPTH_MAX = 32;

/** Writes what an element of a licence says as an expression. A set that holds itself is read without that part. */
function expressionOf(reading: Reading, id: string, depth: number): string | undefined {
  const { expressions, graph } = reading;
  if (expressions.has(id)) return expressions.get(id);
  expressions.set(id, undefined);
  const item = graph.itemById.get(id);
  const text =
    item === undefined || depth > DEPTH_MAX ? LISTED.exec(id)?.[1] : textOfItem(reading, item, depth);
  expressions.set(id, text);
  return text;
}

function textOfItem(reading: Reading, { type, value }: Item, depth: number): string | undefined {
  const join = Object.hasOwn(JOINS, type) ? JOINS[type] : undefined;
  if (join !== undefined) {
    const members = refsOf(value, 'expandedlicensing_member');
    return joined(
      members.map((member) => expressionOf(reading, member, depth + 1)),
      join,
    );
  }
  // The name of anything else, such as a package, is no licence.
  return (
    textOf(value, 'simplelicensing_licenseExpression') ??
    (LICENCE.test(type) ? textOf(value, 'name') : undefined)
  );
}

const LICENCE = /^(?:expanded|simple)licensing_/;

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
