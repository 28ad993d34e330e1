import { isJsonObject, type Json, type JsonObject, type MergeReport } from '@trasluz/bom';

/** Members that say which document it is, which a merge says of the result instead; the report keeps them. */
const OF_THE_DOCUMENT = new Set([
  '$schema',
  'specVersion',
  'serialNumber',
  'version',
  'timestamp',
  'pointers',
  'expressions',
]);

/** Every single value of a document with the member that holds it, such as `name="chat"`. */
export function statementsOf(bom: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  visit(bom, '', found);
  return found;
}

/** The statements of an input that its merge neither makes nor reports; bom-refs count by their new names. */
export function lostStatements(
  bom: JsonObject,
  input: number,
  merged: { readonly bom: JsonObject; readonly report: MergeReport },
): readonly string[] {
  const kept = statementsOf(merged.bom);
  const renamed = new Map<string, string[]>();
  for (const one of merged.report.renamed)
    if (one.input === input) renamed.set(one.from, [...(renamed.get(one.from) ?? []), one.to]);
  const told = JSON.stringify(merged.report);
  const isBroken = merged.report.unresolved.some(
    ({ why, places }) => why === 'signature-broken' && places.some((place) => place.input === input),
  );
  const stated = statementsOf(isBroken ? unsigned(bom) : bom);
  return [...stated].filter((statement) => {
    const [member = '', text = ''] = split(statement);
    if (kept.has(statement)) return false;
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'string') return true;
    if ((renamed.get(value) ?? []).some((to) => kept.has(`${member}=${JSON.stringify(to)}`))) return false;
    if (LINK.test(value)) return !keepsLink(kept, { member, value, renamed });
    return !(member === 'timestamp' && told.includes(text));
  });
}

/** What is left of a document when its signatures are taken away. */
function unsigned(bom: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(bom, (key, value: unknown) => (key === 'signature' ? undefined : value)));
}

/** A link to an element of a document. */
const LINK = /^urn:cdx:[^#]+#/;

function keepsLink(
  kept: ReadonlySet<string>,
  {
    member,
    value,
    renamed,
  }: {
    readonly member: string;
    readonly value: string;
    readonly renamed: ReadonlyMap<string, readonly string[]>;
  },
): boolean {
  const ref = decodeURIComponent(value.slice(value.indexOf('#') + 1));
  const now = [ref, ...(renamed.get(ref) ?? [])].map(encodeURIComponent);
  return [...kept].some(
    (statement) =>
      statement.startsWith(`${member}="urn:cdx:`) && now.some((name) => statement.endsWith(`#${name}"`)),
  );
}

function split(statement: string): readonly string[] {
  const cut = statement.indexOf('=');
  return [statement.slice(0, cut), statement.slice(cut + 1)];
}

function visit(value: Json | undefined, member: string, found: Set<string>): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item as Json, member, found); // items of JSON are JSON
  } else if (isJsonObject(value)) {
    visitObject(value, found);
  } else found.add(`${member}=${JSON.stringify(value)}`);
}

function visitObject(object: JsonObject, found: Set<string>): void {
  const { name, value: said } = object;
  if (name === 'trasluz:also-stated' && typeof said === 'string') {
    const cut = said.indexOf('=');
    visit(JSON.parse(said.slice(cut + 1)) as Json, said.slice(said.lastIndexOf('/', cut) + 1, cut), found);
  }
  const isDocument = Object.hasOwn(object, 'bomFormat');
  for (const [key, inner] of Object.entries(object)) {
    if (isDocument ? OF_THE_DOCUMENT.has(key) : key === 'pointers' || key === 'expressions') continue;
    visit(inner, key, found);
  }
}
