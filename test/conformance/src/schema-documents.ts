import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFolder } from './xsd.ts';

type Schema = Readonly<Record<string, unknown>>;
/** A whole number from 0 up to and without `below`. */
type Chance = (below: number) => number;

/** What a document is made of: one schema and those it refers to, and a supply of names that are used once. */
interface Making {
  readonly chance: Chance;
  readonly file: string;
  readonly count: { names: number };
}

const files = new Map<string, Schema>();

function schemaOf(name: string): Schema {
  const known = files.get(name) ?? (JSON.parse(readFileSync(join(schemaFolder(), name), 'utf8')) as Schema);
  files.set(name, known);
  return known;
}

/** Documents made by walking the official JSON schema of a version, the same for the same seed; most are valid by it. */
export function schemaDocuments(
  version: string,
  { count, seed }: { readonly count: number; readonly seed: number },
) {
  const file = `bom-${version}.SNAPSHOT.schema.json`;
  const chance = createChance(seed);
  return Array.from({ length: count }, (): Record<string, unknown> => {
    const making = { chance, file, count: { names: 0 } };
    const made = make(schemaOf(file), { making, depth: 12, name: '' }) as Schema;
    return { ...made, $schema: undefined, bomFormat: 'CycloneDX', specVersion: version };
  });
}

/** The generator of Park and Miller: small, and the same everywhere. */
function createChance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Task {
  readonly making: Making;
  readonly depth: number;
  readonly name: string;
}

function make(schema: Schema, task: Task): unknown {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return makeReferred(reference, task);
  if (schema['type'] === 'object') return makeObject(schema, task);
  if (schema['type'] === 'array') return makeList(schema, task);
  const branch = branchOf(schema, task.making.chance);
  return branch === undefined ? makeScalar(schema, task) : make(branch, task);
}

function makeReferred(reference: string, { making, depth, name }: Task): unknown {
  const [file = '', path = ''] = reference.split('#');
  const target = file === '' ? making.file : file;
  // A signature is a matter of its own, which no element says.
  if (target.startsWith('jsf-')) return undefined;
  const schema = path
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Schema)[key], schemaOf(target));
  return make(schema as Schema, { making: { ...making, file: target }, depth: depth - 1, name });
}

function branchOf(schema: Schema, chance: Chance): Schema | undefined {
  const branches = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  return branches?.[chance(branches.length)];
}

function makeObject(schema: Schema, { making, depth }: Task): unknown {
  const { chance } = making;
  const chosen = [choiceOf(schema['oneOf'], chance), choiceOf(schema['anyOf'], chance)];
  const required = new Set([schema, ...chosen.map(({ one }) => one)].flatMap(requiredOf));
  const excluded = new Set(chosen.flatMap(({ others }) => others).flatMap(requiredOf));
  const properties = Object.assign(
    {},
    schema['properties'],
    ...chosen.map(({ one }) => one['properties']),
  ) as object;
  const object: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(properties)) {
    const isWanted = required.has(name) || (!excluded.has(name) && depth > 0 && chance(100) < 45);
    if (isWanted) object[name] = make(member as Schema, { making, depth: depth - 1, name });
  }
  return agreeing(object);
}

interface Choice {
  readonly one: Schema;
  readonly others: readonly Schema[];
}

function choiceOf(branches: unknown, chance: Chance): Choice {
  const all = ((branches ?? []) as readonly unknown[]).filter(
    (one): one is Schema => typeof one === 'object',
  );
  const one = all[all.length === 0 ? 0 : chance(all.length)] ?? {};
  return { one, others: all.filter((other) => other !== one) };
}

/** What the schema of 1.7 asks of a component beyond single members; an asserter without a name could be anything. */
function agreeing(object: Record<string, unknown>): Record<string, unknown> {
  if (object['version'] !== undefined) delete object['versionRange'];
  if (object['versionRange'] !== undefined) object['isExternal'] = true;
  if (typeof object['asserter'] === 'object') object['asserter'] = { email: 'a@example.com' };
  return object;
}

function requiredOf(schema: Schema): readonly string[] {
  return (schema['required'] ?? []) as readonly string[];
}

function makeList(schema: Schema, { making, depth, name }: Task): unknown {
  const items = (schema['items'] ?? branchOf(schema, making.chance)?.['items'] ?? {}) as
    | Schema
    | readonly Schema[];
  const item = Array.isArray(items) ? (items[0] as Schema) : (items as Schema);
  const least = Number(schema['minItems'] ?? 0);
  const length = depth <= 0 ? least : Math.max(least, making.chance(3));
  return Array.from({ length }, () => make(item, { making, depth: depth - 1, name: `${name}[]` }));
}

const FORMATS: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-28'],
  'date-time': ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.678+01:00'],
  'idn-email': ['a@example.com'],
  'iri-reference': ['https://example.com/a?b=c&d#e', 'a b', 'urn:a', 'ñ', '../a', 'http://[::1]/', ''],
};

/** A text for each pattern of the schemas. */
const FITTING: readonly string[] = [
  'aa',
  'en-GB',
  'US',
  'CRE:12-34',
  'text/plain',
  'US1234567B2',
  '0123456789abcdef0123456789abcdef',
  'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1',
  'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a',
];

const TEXTS: readonly string[] = ['a', ' b ', 'c\nd', '<&">', '\u0000', 'ñ😀', '1', 'true', ']]>'];

function makeScalar(schema: Schema, { making, name }: Task): unknown {
  const { chance, count } = making;
  const { pattern } = schema;
  const fitting =
    typeof pattern === 'string' ? FITTING.filter((text) => new RegExp(pattern).test(text)) : undefined;
  const choice = (schema['enum'] ?? FORMATS[String(schema['format'])] ?? fitting) as
    | readonly unknown[]
    | undefined;
  if (choice !== undefined) return choice[chance(choice.length)];
  if (schema['type'] === 'boolean') return chance(2) === 0;
  const min = Number(schema['minimum'] ?? 0);
  if (schema['type'] === 'integer')
    return min + chance(Math.min(Number(schema['maximum'] ?? 9) - min, 9) + 1);
  if (schema['type'] === 'number') return chance(9) / 8;
  if (name !== 'bom-ref') return TEXTS[chance(TEXTS.length)];
  count.names += 1;
  return `ref-${count.names}`;
}
