import type { Json, JsonObject } from '@trasluz/bom';
import type { Draft, Path } from '../draft.ts';
import type { Graph, Item, Link } from '../graph/graph.ts';
import type { GraphWriter } from '../graph/graph-writer.ts';
import type { Completeness } from '../graph/relationship.ts';
import type { Ids } from '../things/ids.ts';
import type { Thing } from '../things/thing.ts';
import type { LicenceReader } from './licence-text.ts';

/**
 * How a concept comes over: `=` whole both ways, `>` CycloneDX says more, `<` SPDX says more, `~` both say something
 * else. What the native form misses of `>` and `~` travels in the extension.
 */
export type Mark = '=' | '>' | '<' | '~';

/** One concept that both standards know, how it is written and how it is read: the rows of docs/mapping.md. */
export interface Row {
  readonly concept: string;
  /** CycloneDX 1.7 path. */
  readonly cdx: string;
  /** SPDX 3.0.1 path. */
  readonly spdx: string;
  readonly mark: Mark;
  /** How it is done, in a sentence. */
  readonly rule: string;
  readonly write?: (writing: Writing) => void;
  readonly read?: (reading: Reading) => void;
}

/** One thing that is being written. */
export interface Writing {
  readonly thing: Thing;
  /** Its own members, with markers for other things. */
  readonly own: JsonObject;
  readonly element: Draft;
  readonly graph: GraphWriter;
  readonly document: WrittenDocument;
}

/** What rows may ask of the document they are writing. */
export interface WrittenDocument {
  readonly things: readonly Thing[];
  /** The id of the element of a bom-ref, also of an element of another document. */
  readonly idOfRef: (ref: string) => string | undefined;
  readonly thingById: ReadonlyMap<string, Thing>;
  /** BOM-Links that have been asked for so far: elements of other documents. */
  readonly links: readonly string[];
  /** How complete the document says the parts or the dependencies of a thing are. */
  readonly completenessOf: (member: 'assemblies' | 'dependencies', id: string) => Completeness | undefined;
}

/** One element that is being read; rows keep nothing of it. */
export interface Reading {
  readonly item: Item;
  readonly kind: Thing['kind'];
  /** The links that leave the element. */
  readonly links: readonly Link[];
  readonly graph: Graph;
  readonly ids: Ids | undefined;
  readonly out: Draft;
  /** Says that a member of the element comes over in part, or as something near it. */
  lose(member: string, approximatedBy: string): void;
  /** Sets a member of the thing, unless there is no value, and notes where it came from. */
  put(path: Path, value: Json | undefined, from: string): void;
  /** Notes where a member of the thing came from. */
  note(path: Path, from: string): void;
  /** Notes that a member of the element is understood, though nothing is written for it. */
  see(member: string): void;
  readonly licenceOf: LicenceReader;
  /** The bom-ref by which other things name an element. */
  readonly refOf: (id: string) => string | undefined;
}

/** What there is to tell of how a thing was read. */
export interface Notes {
  readonly origins: Origin[];
  /** Members of the element that are understood and say nothing new. */
  readonly seen: string[];
  /** What came over in part or as something near it. */
  readonly approximations: Approximation[];
}

/** Where a member of a thing comes from; pointers are only made for who asks. */
export interface Origin {
  readonly path: Path;
  /** A pointer in the SPDX JSON, or the member of the element. */
  readonly from: string;
}

/** A member of the element, and what stands for it. */
export interface Approximation {
  readonly member: string;
  readonly approximatedBy: string;
}

/** Reads the texts of a member of the element, without those that say that nothing is said. */
export function said(reading: Reading, member: string): string | undefined {
  const value = reading.item.value[member];
  return typeof value === 'string' && value !== '' && value !== 'NOASSERTION' && value !== 'NONE'
    ? value
    : undefined;
}
