import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';
import { missingMember } from './faults/missing-member.ts';
import { shortList } from './faults/short-list.ts';
import { unlistedWord } from './faults/unlisted-word.ts';
import { wrongForm, wrongId } from './faults/wrong-form.ts';
import { wrongType } from './faults/wrong-type.ts';
import { isNodeId, PLAIN_KINDS } from './plain-kinds.ts';
import type { MemberShape } from './shapes.ts';
import { pointerHere, type Walk } from './walk.ts';

/** A member and the class that has it. */
export interface OwnedMember {
  readonly member: MemberShape;
  readonly owner: string;
}

/** Checks the value of one member: a list where the model has many values, even for one; else the value alone. */
export function checkMember(value: Json, owned: OwnedMember, walk: Walk): void {
  const { listMin } = owned.member;
  if (listMin === undefined) {
    checkValue(value, owned, walk);
    return;
  }
  if (!Array.isArray(value)) {
    reportType(value, owned, { walk, expected: 'a list', repaired: inList(value, owned, walk) });
    return;
  }
  if (value.length < listMin) {
    walk.report(shortList({ value, pointer: pointerHere(walk), place: placeOf(owned), min: listMin }));
  }
  for (const [index, item] of value.entries()) {
    walk.path.push(index);
    checkValue(item, owned, walk);
    walk.path.pop();
  }
}

function checkValue(value: Json, owned: OwnedMember, walk: Walk): void {
  const { kind, words } = owned.member;
  if (words !== undefined) checkWord(value, { ...owned, words }, walk);
  else if (typeof kind === 'string') checkPlain(value, { ...owned, kind }, walk);
  else if ('class' in kind) checkReference(value, { ...owned, className: kind.class }, walk);
}

function checkWord(value: Json, owned: OwnedMember & { words: ReadonlySet<string> }, walk: Walk): void {
  const { words } = owned;
  if (typeof value === 'string' && words.has(value)) return;
  if (typeof value === 'string') {
    walk.report(unlistedWord({ value, pointer: pointerHere(walk), place: placeOf(owned), words }));
    return;
  }
  reportType(value, owned, { walk, expected: 'one word', repaired: outOfList(value, owned, walk) });
}

/** JSON has one type for numbers; a whole number is asked for by its form. */
const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number']);

function checkPlain(value: Json, owned: OwnedMember & { kind: string }, walk: Walk): void {
  const plain = PLAIN_KINDS[owned.kind];
  if (plain === undefined || plain.test(value)) return;
  const { expected, type } = plain;
  const isOfType = typeof value === (NUMBERS.has(type) ? 'number' : type);
  if (isOfType) {
    const repaired = plain.repair?.(value);
    walk.report(wrongForm({ value, pointer: pointerHere(walk), place: placeOf(owned), expected, repaired }));
    return;
  }
  const asText =
    type === 'string' && ['boolean', 'number'].includes(typeof value) ? String(value) : undefined;
  const repaired = asText !== undefined && plain.test(asText) ? asText : outOfList(value, owned, walk);
  reportType(value, owned, { walk, expected, repaired });
}

function checkReference(value: Json, owned: OwnedMember & { className: string }, walk: Walk): void {
  const place = placeOf(owned);
  const range = walk.shapes.rangeOf(owned.className);
  if (typeof value === 'string') {
    if (isNodeId(value) || range.individuals.has(value)) return;
    walk.report(wrongId({ value, pointer: pointerHere(walk), place }));
    return;
  }
  if (!isJsonObject(value)) {
    const expected = `an id or an object of ${owned.className}`;
    reportType(value, owned, { walk, expected, repaired: outOfList(value, owned, walk) });
    return;
  }
  if (owned.className === OPEN_CLASS) checkExtension(value, place, walk);
  else walk.checkInstance(value, { classes: range.classes, place }, walk);
}

/** Anyone may extend it: the schema asks no more than a type, and so do we. */
const OPEN_CLASS = 'extension_Extension';

function checkExtension(value: JsonObject, place: string, walk: Walk): void {
  const type = value['type'];
  const pointer = pointerHere(walk);
  if (type === undefined) {
    walk.report(missingMember({ name: 'type', owner: place, holder: value, pointer }));
  } else if (
    typeof type !== 'string' ||
    !(isNodeId(type) || walk.shapes.names.has(type)) ||
    type.startsWith('_:')
  ) {
    const words = walk.shapes.rangeOf(OPEN_CLASS).classes;
    walk.report(unlistedWord({ value: type, pointer: `${pointer}/type`, place: `${place} type`, words }));
  }
}

function placeOf({ owner, member }: OwnedMember): string {
  return `${owner} ${member.name}`;
}

interface TypeFault {
  readonly walk: Walk;
  readonly expected: string;
  readonly repaired: Json | undefined;
}

function reportType(value: Json, owned: OwnedMember, { walk, expected, repaired }: TypeFault): void {
  walk.report(wrongType({ value, pointer: pointerHere(walk), place: placeOf(owned), expected, repaired }));
}

function inList(value: Json, owned: OwnedMember, walk: Walk): Json | undefined {
  return fits(value, owned, walk) && (owned.member.listMin ?? 0) <= 1 ? [value] : undefined;
}

function outOfList(value: Json, owned: OwnedMember, walk: Walk): Json | undefined {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [item = null] = value;
  return fits(item, owned, walk) ? item : undefined;
}

/** Tries a repaired value out; plain values and ids only, so that a try costs no second walk. */
function fits(value: Json, owned: OwnedMember, walk: Walk): boolean {
  if (typeof value === 'object') return false;
  let isFitting = true;
  const report = (): void => {
    isFitting = false;
  };
  checkValue(value, owned, { ...walk, path: [], report });
  return isFitting;
}
