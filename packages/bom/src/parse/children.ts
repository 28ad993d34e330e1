import { stringEnd } from './lexemes.ts';
import type { Tape } from './tape.ts';

/** Finds the children of one value by member name or index; the answer is an index into the tape. */
export type Children = (part: string) => number | undefined;

const INDEX = /^(?:0|[1-9]\d*)$/;

/** Lists the children of a value once, so that many questions about one long list stay linear. */
export function childrenOf(text: string, tape: Tape, parent: number): Children {
  if (text[tape.startOf(parent)] === '[') {
    const items = itemsOf(tape, parent);
    return (part) => (INDEX.test(part) ? items[Number(part)] : undefined);
  }
  const members = membersOf(text, tape, parent);
  return (part) => members.get(part);
}

function itemsOf(tape: Tape, parent: number): readonly number[] {
  const items: number[] = [];
  for (let item = parent + 1; item < tape.nextOf(parent); item = tape.nextOf(item)) items.push(item);
  return items;
}

function membersOf(text: string, tape: Tape, parent: number): ReadonlyMap<string, number> {
  const members = new Map<string, number>();
  for (let member = parent + 1; member < tape.nextOf(parent); member = tape.nextOf(member)) {
    const start = tape.keyStartOf(member);
    const key: string = JSON.parse(text.slice(start, stringEnd(text, start)));
    // Of a key that stands twice the last one counts, as in every JSON parser.
    members.set(key, member);
  }
  return members;
}
