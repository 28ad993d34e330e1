import type { Patch } from '@trasluz/bom';
import { patchedText } from './patched-text.ts';

/** A part of the text before and after a repair. */
export interface Excerpt {
  /** Line on which the difference begins, from 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What a repair makes of a document. */
export interface Repair {
  readonly bytes: Uint8Array;
  readonly excerpt: Excerpt;
}

/** Characters around a difference that say where it is. */
const CONTEXT_LENGTH = 60;

/** Longest part of a difference that is shown: a replaced list may be as long as the document. */
export const EXCERPT_LENGTH_MAX = 600;

/** Applies a patch to the bytes of a document; `undefined` where they are no text or the patch has no place in it. */
export function repairOf(bytes: Uint8Array, patch: readonly Patch[]): Repair | undefined {
  const before = textOf(bytes);
  const after = before === undefined ? undefined : patchedText(before, patch);
  if (before === undefined || after === undefined || after === before) return undefined;
  return { bytes: new TextEncoder().encode(after), excerpt: excerptOf(before, after) };
}

/** The text of bytes, a byte order mark included; `undefined` where they are not UTF-8, such as a compressed file. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not text: nothing here can be edited, and the verdict already says what the bytes are.
    return undefined;
  }
}

/** Finds where two texts differ and shows both there, with some of the line around it. */
export function excerptOf(before: string, after: string): Excerpt {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  const start = Math.max(before.lastIndexOf('\n', head - 1) + 1, head - CONTEXT_LENGTH);
  return {
    line: lineAt(before, start),
    before: shown(before.slice(start, endAfter(before, before.length - tail))),
    after: shown(after.slice(start, endAfter(after, after.length - tail))),
  };
}

function endAfter(text: string, at: number): number {
  const lineEnd = text.indexOf('\n', at);
  return Math.min(lineEnd === -1 ? text.length : lineEnd, at + CONTEXT_LENGTH);
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let place = text.indexOf('\n'); place !== -1 && place < at; place = text.indexOf('\n', place + 1))
    line += 1;
  return line;
}

function shown(text: string): string {
  const half = EXCERPT_LENGTH_MAX / 2;
  return text.length <= EXCERPT_LENGTH_MAX ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}
