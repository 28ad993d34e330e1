import type { Node } from '../chain/supply-chain.ts';
import { COMMITMENT, NONE_FOUND, SEARCHED, UNDISCLOSED } from '../property-names.ts';
import { parseUndisclosedWord, type UndisclosedWord } from '../undisclosed-word.ts';
import type { FactDefinition } from './fact.ts';

/** What an author says about a value that is not there, with the place that says it. */
export interface Disclosure {
  readonly kind: UndisclosedWord | 'none-found' | 'searched';
  /** Date and places of a search; empty for the author's word. */
  readonly detail: string;
  readonly pointer: string;
}

/** What a node says about missing values, by field name or fact id in lower case. */
export type Disclosures = ReadonlyMap<string, readonly Disclosure[]>;

/** Reads `trasluz:undisclosed`, `:commitment`, `:none-found` and `:searched` of a node, each `<field>=<rest>`. */
export function disclosuresOf(node: Node): Disclosures {
  const entries = node.properties.flatMap(({ name, value, pointer }) => {
    const cut = value.indexOf('=');
    const field = value.slice(0, cut).trim().toLowerCase();
    if (cut < 1) return [];
    const detail = value.slice(cut + 1).trim();
    const kind = kindOf(name, detail);
    if (kind === undefined) return [];
    const isSearch = kind === 'none-found' || kind === 'searched';
    return [{ field, disclosure: { kind, detail: isSearch ? detail : '', pointer } }];
  });
  const groups = Map.groupBy(entries, (entry) => entry.field);
  return new Map([...groups].map(([field, list]) => [field, list.map((entry) => entry.disclosure)]));
}

/** Finds what is said about the missing values of a fact: under its id, or under a name of the field it reads. */
export function disclosuresFor(disclosures: Disclosures, definition: FactDefinition): readonly Disclosure[] {
  const fields = new Set([definition.id, ...definition.fields]);
  return [...fields].flatMap((field) => disclosures.get(field.toLowerCase()) ?? []);
}

/** A redaction commitment proves later what is kept back now, so it says that the value exists. */
function kindOf(name: string, detail: string): Disclosure['kind'] | undefined {
  if (name === UNDISCLOSED) return parseUndisclosedWord(detail);
  if (name === COMMITMENT) return 'withheld';
  if (name === NONE_FOUND) return 'none-found';
  return name === SEARCHED ? 'searched' : undefined;
}
