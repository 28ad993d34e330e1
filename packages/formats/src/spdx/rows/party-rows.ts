import type { Json, JsonObject } from '@trasluz/bom';
import { objectsOf, textOf } from '../draft.ts';
import { type Item, refsOf } from '../graph/graph.ts';
import { markedId } from '../things/assemble.ts';
import { markerOf } from '../things/thing.ts';
import { isNothing } from '../vocabulary/individuals.ts';
import { identifiersOf } from './identity-rows.ts';
import type { Reading, Row } from './row.ts';

/** Who made it. */
export const PRODUCER: Row = {
  concept: 'producer',
  cdx: 'manufacturer, authors[]',
  spdx: 'originatedBy[]',
  mark: '=',
  rule: 'The manufacturer first, then the authors; the first organization is read as manufacturer, everyone else as author.',
  write({ own, element }) {
    if (own['manufacturer'] === undefined && own['authors'] === undefined) return;
    const ids = [own['manufacturer'], ...partiesIn(own['authors'])].flatMap((party) => markedId(party) ?? []);
    if (ids.length > 0) element['originatedBy'] = ids;
  },
  read(reading) {
    const agents = agentsOf(reading, reading.item.value, 'originatedBy');
    readParties(reading, { agents, path: [], from: 'originatedBy' });
  },
};

/** Agents, and where they are read into. */
export interface PartyPlace {
  readonly agents: readonly Item[];
  /** The path that `manufacturer` and `authors` stand below. */
  readonly path: readonly string[];
  readonly from: string;
}

/** Reads agents into `manufacturer` and `authors`. */
export function readParties(reading: Reading, { agents, path, from }: PartyPlace): void {
  if (agents.length === 0) return;
  const maker = agents.find(({ type }) => type === 'Organization');
  if (maker !== undefined) reading.put([...path, 'manufacturer'], markerOf(maker.id), from);
  const others = agents.filter((agent) => agent !== maker);
  if (others.length > 0) reading.put([...path, 'authors'], others.map(authorOf), from);
}

function authorOf({ id, type, value }: Item): Json {
  if (type !== 'Organization') return markerOf(id);
  return { name: textOf(value, 'name') ?? id };
}

function partiesIn(list: Json | undefined): readonly Json[] {
  return Array.isArray(list) ? list : [];
}

/** Lists the agents that a member refers to, without the one that stands for nobody. */
export function agentsOf(
  { graph }: Pick<Reading, 'graph'>,
  value: JsonObject,
  member: string,
): readonly Item[] {
  const agents: Item[] = [];
  for (const id of refsOf(value, member)) {
    const agent = isNothing(id) ? undefined : graph.itemById.get(id);
    if (agent !== undefined && AGENTS.has(agent.type) && !isNothing(textOf(agent.value, 'name') ?? ''))
      agents.push(agent);
  }
  return agents;
}

/** Tells whether everyone a member refers to stands for nobody. */
function isNobody({ graph, item }: Reading, member: string): boolean {
  return refsOf(item.value, member).every((id) => {
    const name = textOf(graph.itemById.get(id)?.value, 'name');
    return isNothing(id) || (name !== undefined && isNothing(name));
  });
}

const AGENTS: ReadonlySet<string> = new Set(['Organization', 'Person', 'Agent', 'SoftwareAgent']);

/** Makes the row of the one party that supplies a component or provides a service. */
function suppliedBy(member: 'supplier' | 'provider'): Row {
  return {
    concept: member === 'supplier' ? 'supplier' : 'provider of a service',
    cdx: member === 'supplier' ? 'supplier' : 'services[].provider',
    spdx: 'suppliedBy',
    mark: '=',
    rule: 'A person who supplies is read as an organization with that contact.',
    write({ own, element }) {
      const id = markedId(own[member]);
      if (id !== undefined) element['suppliedBy'] = id;
    },
    read(reading) {
      const [agent] = agentsOf(reading, reading.item.value, 'suppliedBy');
      if (agent !== undefined) reading.put([member], supplierOf(agent), 'suppliedBy');
      else if (isNobody(reading, 'suppliedBy')) reading.see('suppliedBy');
    },
  };
}

function supplierOf({ id, type, value }: Item): Json {
  if (type === 'Organization') return markerOf(id);
  const name = { name: textOf(value, 'name') ?? id };
  return type === 'Person' ? { ...name, contact: [markerOf(id)] } : name;
}

/** Who supplies a component. */
export const SUPPLIER: Row = suppliedBy('supplier');

/** Who provides a service. */
export const PROVIDER: Row = suppliedBy('provider');

/** Where an organization is on the web. */
export const ORGANIZATION_URL: Row = {
  concept: 'web page of an organization',
  cdx: 'manufacturer.url[]',
  spdx: 'Organization.externalRef[altWebPage]',
  mark: '=',
  rule: 'One reference for all of them.',
  write({ own, element }) {
    const url = own['url'];
    if (!Array.isArray(url) || url.length === 0 || url.some((one) => typeof one !== 'string')) return;
    element['externalRef'] = [{ type: 'ExternalRef', externalRefType: 'altWebPage', locator: [...url] }];
  },
  read(reading) {
    const urls = objectsOf(reading.item.value, 'externalRef')
      .filter((reference) => textOf(reference, 'externalRefType') === 'altWebPage')
      .flatMap((reference) => refsOf(reference, 'locator'));
    if (urls.length > 0) reading.put(['url'], [...urls], 'externalRef');
  },
};

/** How an organization is written to. */
export const ORGANIZATION_MAIL: Row = {
  concept: 'contact of an organization',
  cdx: 'manufacturer.contact[].email',
  spdx: 'Organization.externalIdentifier[email]',
  mark: '>',
  rule: 'The address only; names and telephone numbers of contacts are in the extension.',
  write({ own, element }) {
    const mails = objectsOf(own, 'contact').flatMap((contact) => textOf(contact, 'email') ?? []);
    if (mails.length > 0) element['externalIdentifier'] = mails.map(mailIdentifier);
  },
  read(reading) {
    const mails = mailsOf(reading);
    if (mails.length > 0)
      reading.put(
        ['contact'],
        mails.map((email) => ({ email })),
        'externalIdentifier',
      );
  },
};

/** How a person is written to. */
export const PERSON_MAIL: Row = {
  concept: 'mail address of a person',
  cdx: 'authors[].email',
  spdx: 'Person.externalIdentifier[email]',
  mark: '=',
  rule: 'The first address.',
  write({ own, element }) {
    const mail = textOf(own, 'email');
    if (mail !== undefined) element['externalIdentifier'] = [mailIdentifier(mail)];
  },
  read(reading) {
    reading.put(['email'], mailsOf(reading)[0], 'externalIdentifier');
  },
};

function mailIdentifier(identifier: string): Json {
  return { type: 'ExternalIdentifier', externalIdentifierType: 'email', identifier };
}

function mailsOf(reading: Reading): readonly string[] {
  return identifiersOf(reading)
    .filter((one) => textOf(one, 'externalIdentifierType') === 'email')
    .flatMap((one) => textOf(one, 'identifier') ?? []);
}
