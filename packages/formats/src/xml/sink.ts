import type { Json } from '@trasluz/bom';
import type { Leftover } from './leftover.ts';

/** The versions that are written. */
export type WrittenXmlVersion = '1.6' | '1.7';

/** An object that is to be written. */
export interface ObjectToWrite {
  readonly object: Json;
  readonly shape: string;
  readonly depth: number;
  /** Attributes that are not members, asked for when all else is written. */
  readonly attributes?: () => string;
  /** Members that the shape does not know are said elsewhere. */
  readonly isInline?: boolean;
}

/** What the elements around have to carry for a value; none when it cannot be written. */
export type Rest = readonly Leftover[] | undefined;

/** Writes an object as an element. */
export type WriteObject = (element: string, task: ObjectToWrite, sink: Sink) => Rest;

/** Where lines go that may still be taken back. */
export interface Sink {
  readonly version: WrittenXmlVersion;
  readonly lines: string[];
  /** Objects hold parts and parts hold objects; the sink knows the way back. */
  readonly writeObject: WriteObject;
  /** How much was written in our own namespace. */
  extensions: number;
  /** Takes a bom-ref as written; false when it was written before, which the XSD forbids. */
  claim(reference: string): boolean;
  /** The state to go back to. */
  mark(): Mark;
  goBack(mark: Mark): void;
  /** Makes one text of the lines from an index on, which stand for good: many small texts are dear to keep. */
  settle(from: number): void;
}

/** How much was written. */
export interface Mark {
  readonly lines: number;
  readonly references: number;
  readonly extensions: number;
}

/** Makes an empty sink. */
export function createSink(version: WrittenXmlVersion, writeObject: WriteObject): Sink {
  const lines: string[] = [];
  const order: string[] = [];
  const claimed = new Set<string>();
  const sink: Sink = {
    version,
    lines,
    writeObject,
    extensions: 0,
    claim(reference) {
      if (claimed.has(reference)) return false;
      claimed.add(reference);
      order.push(reference);
      return true;
    },
    mark: () => ({ lines: lines.length, references: order.length, extensions: sink.extensions }),
    goBack(mark) {
      lines.length = mark.lines;
      sink.extensions = mark.extensions;
      for (const reference of order.splice(mark.references)) claimed.delete(reference);
    },
    settle(from) {
      if (lines.length - from > 1) lines.push(lines.splice(from).join(''));
    },
  };
  return sink;
}

/** Two blanks a level. */
export function indent(depth: number): string {
  return '  '.repeat(depth);
}
