import { type Patch, pointerParts, pointerTo } from '@trasluz/bom';
import { containerAt, type JsonContainer, type JsonMember } from './json-text.ts';

/**
 * Applies a patch (RFC 6902) to the text of a document and leaves every other character as it is: order, spaces and the
 * spelling of numbers stay the author's. `undefined` where a step of it has no place in the text.
 */
export function patchedText(text: string, patch: readonly Patch[]): string | undefined {
  let edited: string | undefined = text;
  for (let index = 0; index < patch.length && edited !== undefined; index += 1) {
    const [step, next] = [patch[index], patch[index + 1]];
    const renaming: string | undefined = next === undefined ? undefined : renamed(edited, step, next);
    if (renaming !== undefined) index += 1;
    edited = renaming ?? (step && stepped(edited, step));
  }
  return edited;
}

/** A member that goes and comes back under another name keeps its place and its text; `undefined` where it is not that. */
function renamed(text: string, from: Patch | undefined, to: Patch): string | undefined {
  if (from?.op !== 'remove' || to.op !== 'add') return undefined;
  const [oldWay, newWay] = [pointerParts(from.path), pointerParts(to.path)];
  const [oldKey, newKey] = [oldWay.at(-1), newWay.at(-1)];
  const container = containerOf(text, oldWay.slice(0, -1));
  const member = container?.members.find((candidate) => candidate.key === oldKey);
  const isTaken = container?.members.some((candidate) => candidate.key === newKey);
  const isBeside = pointerOf(oldWay.slice(0, -1)) === pointerOf(newWay.slice(0, -1));
  if (newKey === undefined || member === undefined || isTaken || !isBeside || container?.isList)
    return undefined;
  const value = text.slice(member.valueStart, member.end);
  const entry = isWritingOf(value, to.value) ? value : written(to.value, indentBefore(text, member.start));
  return spliced(text, [member.start, member.end], `${nameBefore(text, member, newKey)}${entry}`);
}

function isWritingOf(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    // Text that does not read back, or too deep to be written again: then the new value is written.
    return false;
  }
}

function pointerOf(way: readonly string[]): string {
  return way.reduce(pointerTo, '');
}

function stepped(text: string, step: Patch): string | undefined {
  const way = pointerParts(step.path);
  const key = way.at(-1);
  const container = containerOf(text, way.slice(0, -1));
  if (key === undefined || container === undefined) return undefined;
  const member = container.members.find((candidate) => candidate.key === key);
  if (step.op === 'remove') return member && without(text, container, member);
  if (member !== undefined && (step.op === 'replace' || !container.isList)) {
    return spliced(
      text,
      [member.valueStart, member.end],
      written(step.value, indentBefore(text, member.start)),
    );
  }
  return step.op === 'add' ? added(text, container, { key, value: step.value }) : undefined;
}

function containerOf(text: string, way: readonly string[]): JsonContainer | undefined {
  let container = containerAt(text, 0);
  for (const part of way) {
    const member = container?.members.find((candidate) => candidate.key === part);
    container = member && containerAt(text, member.valueStart);
  }
  return container;
}

/** Takes a member out together with one comma: the one after it, or before it where it is the last. */
function without(text: string, { start, members }: JsonContainer, member: JsonMember): string {
  const index = members.indexOf(member);
  const next = members[index + 1];
  if (next !== undefined) return spliced(text, [member.start, next.start], '');
  return spliced(text, [members[index - 1]?.end ?? start + 1, member.end], '');
}

function added(
  text: string,
  container: JsonContainer,
  { key, value }: { readonly key: string; readonly value: unknown },
): string | undefined {
  const { members, isList, start } = container;
  const index = isList ? Number(key === '-' ? members.length : key) : members.length;
  if (!Number.isInteger(index) || index < 0 || index > members.length) return undefined;
  const [first] = members;
  const gap = first === undefined ? '' : text.slice(start + 1, first.start);
  const entry = `${isList ? '' : nameBefore(text, first, key)}${written(value, gap)}`;
  const next = members[index];
  if (next !== undefined) return spliced(text, [next.start, next.start], `${entry},${gap}`);
  const last = members.at(-1);
  return last === undefined
    ? spliced(text, [start + 1, container.close], entry)
    : spliced(text, [last.end, last.end], `,${gap}${entry}`);
}

/** The name of a new member, with the space after its colon that its neighbour has. */
function nameBefore(text: string, neighbour: JsonMember | undefined, key: string): string {
  const isTight = neighbour !== undefined && text.charAt(neighbour.valueStart - 1) === ':';
  return `${JSON.stringify(key)}:${isTight ? '' : ' '}`;
}

/** Writes a value as its surroundings are written: on lines of their own where they have lines. */
function written(value: unknown, gap: string): string {
  const line = /\n[ \t]*$/u.exec(gap)?.[0];
  if (line === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, 2).replaceAll('\n', line);
}

function indentBefore(text: string, at: number): string {
  return /\n?[ \t]*$/u.exec(text.slice(text.lastIndexOf('\n', at - 1), at))?.[0] ?? '';
}

function spliced(text: string, [start, end]: readonly [number, number], replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
