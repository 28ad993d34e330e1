import type { Annotation, Citation } from '@trasluz/bom';
import type { Catalog } from '@trasluz/catalog';
import { type CitedSource, sourceComponent, sourceRef } from './cited-source.ts';
import { instantOf } from './instant.ts';
import type { Provenance } from './provenance.ts';
import { SeedError } from './seed-error.ts';

/** Collects who said what while a document is written; it becomes `citations[]` and the sources they name. */
export interface Ledger {
  /** Notes that a member of the element with a bom-ref (`.name`, `.properties[2]`, or empty for all of it) is said. */
  cite(ref: string, member: string, from: Provenance): void;
  /** One citation for each source, date and note, with every place it covers; sorted by source. */
  citations(): readonly Citation[];
  /** One note for each source that was cited, whose annotator the citations are attributed to. */
  sourceNotes(subject: string): readonly Annotation[];
  /** The newest date of all citations, as an RFC 3339 instant. */
  latest(): string | undefined;
}

interface Entry {
  readonly source: CitedSource;
  readonly from: Provenance;
  readonly expressions: Set<string>;
}

/** Starts a ledger; `extra` are sources of the seed that the catalogue does not have. */
export function createLedger(catalog: Catalog, extra: readonly CitedSource[] = []): Ledger {
  const own = new Map(extra.map((source) => [source.id, source]));
  const entries = new Map<string, Entry>();
  const find = (id: string): CitedSource => {
    const source = own.get(id) ?? catalog.sources.find(id);
    if (source === undefined) throw new SeedError('unknown-source', `Cannot cite "${id}": no such source`);
    return source;
  };
  const sorted = (): readonly Entry[] => [...entries].sort(byKey).map(([, entry]) => entry);
  return {
    cite: (ref, member, from) => {
      for (const id of from.sources) {
        const key = JSON.stringify([id, from.asOf, from.note ?? '', from.quote ?? '']);
        const entry = entries.get(key) ?? { source: find(id), from, expressions: new Set() };
        entries.set(key, entry);
        entry.expressions.add(expressionOf(ref, member));
      }
    },
    citations: () => sorted().map(citationOf),
    sourceNotes: (subject) => {
      const sources = new Map(sorted().map(({ source }) => [source.id, source]));
      return [...sources.values()].map((source) => noteOf(source, subject, catalog));
    },
    latest: () =>
      [...entries.values()]
        .map(({ from }) => instantOf(from.asOf))
        .sort()
        .at(-1),
  };
}

function byKey([a]: readonly [string, Entry], [b]: readonly [string, Entry]): number {
  return a < b ? -1 : 1;
}

/** A JSONPath keyed on the bom-ref (RFC 9535): positions would not survive a merge. */
function expressionOf(ref: string, member: string): string {
  return `$..[?(@['bom-ref']=='${ref}')]${member}`;
}

function citationOf({ source, from, expressions }: Entry): Citation {
  const parts = [
    source.title,
    source.licence,
    `grade: ${source.grade}`,
    `as of ${from.asOf}`,
    from.note,
    from.quote === undefined ? undefined : `“${from.quote}”`,
  ];
  return {
    expressions: [...expressions],
    timestamp: instantOf(from.asOf),
    attributedTo: sourceRef(source.id),
    note: parts.filter(Boolean).join(' · '),
  };
}

function noteOf(source: CitedSource, subject: string, catalog: Catalog): Annotation {
  return {
    subjects: [subject],
    annotator: { component: sourceComponent(source, catalog) },
    timestamp: instantOf(source.date),
    text: `Facts taken from this source; licence: ${source.licence}; grade: ${source.grade}`,
  };
}
