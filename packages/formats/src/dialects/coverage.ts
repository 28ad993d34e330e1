import { isJsonObject, type Json, ownProperty, pointerTo, type SupplyChain } from '@trasluz/bom';
import { VOCABULARIES } from './vocabularies.ts';
import type { Untold, Vocabulary } from './vocabulary.ts';

/** How many properties of a document belong to a vocabulary, by what is understood of them. */
export interface Coverage {
  /** The names of the vocabulary, joined with commas; `other` for all names of none. */
  readonly names: string;
  /** Told in our names: facts read them. */
  readonly told: number;
  /** The meaning is known, and no fact asks for it. */
  readonly known: number;
  /** The meaning is not known, or not certain. */
  readonly unclear: number;
}

type Standing = keyof Omit<Coverage, 'names'>;

/** Names that are read directly: ours, and the official ones of which no vocabulary here is part. */
const READ_DIRECTLY: readonly string[] = [ownProperty('*'), 'cdx:*'];

/** The row of the names that belong to no vocabulary. */
const OTHER_NAMES = 'other';

const ROW_NAMES: readonly string[] = [
  ...VOCABULARIES.map(({ names }) => names.join(', ')),
  READ_DIRECTLY.join(', '),
  OTHER_NAMES,
];

/** Counts the properties of a document by vocabulary, in the order of `VOCABULARIES`; a row for each that occurs. */
export function dialectCoverage(chain: SupplyChain): readonly Coverage[] {
  const told = toldPointers(chain);
  const counts = new Map<string, Record<Standing, number>>();
  for (const { name, pointer } of propertiesOf(chain.bom)) {
    const { names, standing } = placeOf(name);
    const row = counts.get(names) ?? { told: 0, known: 0, unclear: 0 };
    counts.set(names, row);
    row[told.has(pointer) ? 'told' : standing] += 1;
  }
  return ROW_NAMES.flatMap((names) => {
    const row = counts.get(names);
    return row === undefined ? [] : [{ names, ...row }];
  });
}

function toldPointers({ nodes }: SupplyChain): ReadonlySet<string> {
  const told = nodes.flatMap(({ properties }) =>
    properties.filter(({ statedAs }) => statedAs !== undefined).map(({ pointer }) => pointer),
  );
  return new Set(told);
}

function placeOf(name: string): { readonly names: string; readonly standing: Standing } {
  const vocabulary = VOCABULARIES.find(({ names }) => names.some((one) => matches(one, name)));
  if (vocabulary !== undefined) {
    return { names: vocabulary.names.join(', '), standing: standingOf(vocabulary, name) };
  }
  return READ_DIRECTLY.some((one) => matches(one, name))
    ? { names: READ_DIRECTLY.join(', '), standing: 'known' }
    : { names: OTHER_NAMES, standing: 'unclear' };
}

/** What is named exactly counts before what a prefix names. */
function standingOf({ known, unclear }: Vocabulary, name: string): Standing {
  const isListed = ({ property }: Untold) => matches(property, name);
  if (unclear.some(({ property }) => property === name)) return 'unclear';
  return known.some(isListed) ? 'known' : 'unclear';
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

interface Named {
  readonly name: string;
  readonly pointer: string;
}

/** Every property of a document with its pointer, wherever it stands; without recursion, because depth is hostile. */
function* propertiesOf(bom: Json): Generator<Named> {
  const open: { readonly value: Json; readonly pointer: string }[] = [{ value: bom, pointer: '' }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { value, pointer } = at;
    const isList = /\/properties\/\d+$/.test(pointer);
    if (isList && isJsonObject(value) && typeof value['name'] === 'string') {
      yield { name: value['name'], pointer };
    }
    if (value === null || typeof value !== 'object') continue;
    for (const [key, item] of Object.entries(value)) {
      if (item !== undefined) open.push({ value: item, pointer: pointerTo(pointer, key) });
    }
  }
}
