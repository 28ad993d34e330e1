import { NONE_FOUND, ownProperty, type Property, UNDISCLOSED } from '@trasluz/bom';
import { type Datum, isKnown, type NotFound } from '@trasluz/catalog';
import { dayOf } from './instant.ts';
import type { Ledger } from './ledger.ts';
import { type Provenance, provenanceOf } from './provenance.ts';

/** One component or service while it is written: its properties, each with its source. */
export interface Element {
  readonly ref: string;
  /** States a property under its full name. */
  property(name: string, value: string, from: Provenance): void;
  /** States one of our own properties, named without the namespace. */
  own(name: string, value: string, from: Provenance): void;
  /** Cites a member that the caller writes itself, such as `.name`. */
  cite(member: string, from: Provenance): void;
  /** States each value of a catalogue datum; what was looked for in vain becomes `trasluz:none-found`. */
  datum<T>(datum: Datum<T> | undefined, saying: Saying<T>): void;
  /** Says that somebody looked for a fact and found nothing. */
  noneFound(factId: string, datum: NotFound): void;
  /** Says that the author of the document does not know the whole of a fact. */
  unknown(factId: string): void;
  /** The property list as a member to spread; nothing when there is none. */
  properties(): { readonly properties?: readonly Property[] };
}

/** How a catalogue datum is stated. */
export interface Saying<T> {
  /** Full property name. */
  readonly name: string;
  /** The values to write; the datum's own as text when absent. */
  readonly values?: (value: T) => readonly string[];
  /** The facts that are not found when the datum is not. */
  readonly facts?: readonly string[];
}

/** Starts an element; the ref must have no apostrophe, because citations quote it. */
export function createElement(ledger: Ledger, wanted: string): Element {
  const ref = wanted.replaceAll("'", '');
  const list: Property[] = [];
  const property = (name: string, value: string, from: Provenance): void => {
    ledger.cite(ref, `.properties[${list.length}]`, from);
    list.push({ name, value });
  };
  const noneFound = (factId: string, { searched }: NotFound): void => {
    const value = `${factId}=${dayOf(searched.date)} ${searched.where} (${searched.date})`;
    const { sources = [] } = searched;
    if (sources.length > 0) property(NONE_FOUND, value, { sources, asOf: searched.date });
    else list.push({ name: NONE_FOUND, value });
  };
  return {
    ref,
    property,
    noneFound,
    own: (name, value, from) => property(ownProperty(name), value, from),
    cite: (member, from) => ledger.cite(ref, member, from),
    datum: (datum, { name, values = (value) => [String(value)], facts = [] }) => {
      if (datum === undefined) return;
      if (!isKnown(datum)) for (const fact of facts) noneFound(fact, datum);
      else for (const value of values(datum.value)) property(name, value, provenanceOf(datum));
    },
    unknown: (factId) => list.push({ name: UNDISCLOSED, value: `${factId}=unknown` }),
    properties: () => (list.length === 0 ? {} : { properties: list }),
  };
}
