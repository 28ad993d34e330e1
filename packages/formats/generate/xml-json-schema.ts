/** A JSON schema split into the kinds of value that it allows. */
export interface Branches {
  readonly list: Branches | undefined;
  readonly objects: readonly ObjectBranch[];
  readonly scalar: 'boolean' | 'integer' | 'number' | 'string' | undefined;
}

/** An object that a schema allows. */
export interface ObjectBranch {
  /** The schema itself, which is the identity of the branch. */
  readonly schema: object;
  readonly members: ReadonlyMap<string, () => Branches>;
}

type Schema = Readonly<Record<string, unknown>>;
type Resolve = (reference: string) => { readonly schema: Schema; readonly resolve: Resolve };

/** Splits the main schema of a set. */
export function branchesOf(main: string, byName: Readonly<Record<string, unknown>>): Branches {
  return split(byName[main] as Schema, createResolve(main, byName)); // a schema of the set
}

function createResolve(file: string, byName: Readonly<Record<string, unknown>>): Resolve {
  return (reference) => {
    const [name = '', path = ''] = reference.split('#');
    const target = name === '' ? file : name;
    const schema = path
      .split('/')
      .slice(1)
      .reduce((value, key) => (value as Schema)[key], byName[target]); // references of the schemas point to something
    return {
      schema: schema as Schema,
      resolve: target === file ? createResolve(file, byName) : createResolve(target, byName),
    };
  };
}

function split(schema: Schema, resolve: Resolve): Branches {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const target = resolve(reference);
    return split(target.schema, target.resolve);
  }
  const branches = ['oneOf', 'anyOf'].flatMap((key) => (schema[key] ?? []) as readonly Schema[]);
  const telling = branches.filter((branch) => Object.keys(branch).some((key) => key !== 'required'));
  // An object whose branches are objects without a type of their own is one object.
  if (schema['type'] === 'object') return objectOf(schema, [schema, ...telling], resolve);
  if (schema['type'] === 'array' && telling.length === 0) {
    return { list: listOf(schema, resolve), objects: [], scalar: undefined };
  }
  if (telling.length > 0) return union(telling.map((branch) => split(branch, resolve)));
  const scalar = SCALARS.find((name) => name === schema['type']) ?? 'string';
  return { list: undefined, objects: [], scalar };
}

const SCALARS = ['boolean', 'integer', 'number', 'string'] as const;

/** In 1.6 a list may be one of tuples; its items are those of all tuples. */
function listOf(schema: Schema, resolve: Resolve): Branches {
  const items = (schema['items'] ?? {}) as Schema | readonly Schema[];
  const tuple = Array.isArray(items) ? items : [items];
  return union(tuple.map((item) => split(item, resolve)));
}

function objectOf(schema: Schema, parts: readonly Schema[], resolve: Resolve): Branches {
  const entries = parts.flatMap((part) =>
    Object.entries((part['properties'] ?? {}) as Record<string, Schema>),
  );
  const members = new Map(entries.map(([name, member]) => [name, (): Branches => split(member, resolve)]));
  return { list: undefined, objects: [{ schema, members }], scalar: undefined };
}

function union(branches: readonly Branches[]): Branches {
  const lists = branches.flatMap(({ list }) => list ?? []);
  return {
    list: lists.length === 0 ? undefined : union(lists),
    objects: branches.flatMap(({ objects }) => objects),
    scalar: branches.find(({ scalar }) => scalar !== undefined)?.scalar,
  };
}
