import { isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { quote, quoteList } from '../../findings/quote.ts';
import { nearest } from '../../nearest.ts';
import { missingMember } from '../../spdx/schema/faults/missing-member.ts';
import { shortList } from '../../spdx/schema/faults/short-list.ts';
import { unlistedWord } from '../../spdx/schema/faults/unlisted-word.ts';
import { wrongType } from '../../spdx/schema/faults/wrong-type.ts';
import { type Kind, SHAPES, type Shape } from './shapes.ts';

/** Where a value stands and who is told. */
interface Place {
  readonly pointer: string;
  /** Tells the place apart from others, as `<object> <member>`. */
  readonly name: string;
  readonly report: (finding: Finding) => void;
}

/** Checks members, types and words of a document; one finding for each cause. */
export function checkShape(document: JsonObject, report: (finding: Finding) => void): void {
  checkObject(document, 'document', { pointer: '', name: 'document', report });
}

function checkKind(value: Json, kind: Kind, place: Place): void {
  if (typeof kind === 'string') checkPlain(value, kind, place);
  else if ('list' in kind) checkList(value, kind, place);
  else if ('words' in kind) checkWord(value, kind.words, place);
  else checkObject(value, kind.object, place);
}

const EXPECTED = { boolean: 'true or false', number: 'a number', text: 'text' } as const;

function checkPlain(value: Json, kind: keyof typeof EXPECTED, place: Place): void {
  const type = kind === 'text' ? 'string' : kind;
  if (typeof value !== type)
    tellType(value, { expected: EXPECTED[kind], repaired: repairOf(value, kind) }, place);
}

/** A number or truth value where text is asked for, or the other way round in quotes. */
function repairOf(value: Json, kind: keyof typeof EXPECTED): Json | undefined {
  if (kind === 'text') return ['boolean', 'number'].includes(typeof value) ? String(value) : undefined;
  if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return undefined;
}

function checkList(value: Json, { list: kind, min = 0 }: Extract<Kind, { list: Kind }>, place: Place): void {
  if (!Array.isArray(value)) {
    const isItem = kind === 'text' && typeof value === 'string';
    tellType(value, { expected: 'a list', repaired: isItem ? [value] : undefined }, place);
    return;
  }
  const { pointer, name, report } = place;
  if (value.length < min) report(shortList({ value, pointer, place: name, min }));
  for (const [index, item] of value.entries()) {
    checkKind(item, kind, { ...place, pointer: `${pointer}/${index}` });
  }
}

function checkWord(value: Json, words: readonly string[], { pointer, name, report }: Place): void {
  if (typeof value === 'string' && words.includes(value)) return;
  report(unlistedWord({ value, pointer, place: name, words }));
}

function checkObject(value: Json, shapeName: string, place: Place): void {
  const shape = SHAPES[shapeName];
  if (!isJsonObject(value)) tellType(value, { expected: 'an object', repaired: undefined }, place);
  else if (shape !== undefined) checkMembers(value, { shape, shapeName }, place);
}

interface Named {
  readonly shape: Shape;
  readonly shapeName: string;
}

function checkMembers(value: JsonObject, { shape, shapeName }: Named, place: Place): void {
  const { report } = place;
  const misspelt = new Set<string | undefined>();
  for (const name of Object.keys(value)) {
    const pointer = pointerTo(place.pointer, name);
    const kind = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (kind !== undefined) {
      checkKind(value[name] ?? null, kind, { pointer, name: `${shapeName} ${name}`, report });
      continue;
    }
    const free = Object.keys(shape.members).filter((other) => !Object.hasOwn(value, other));
    const meant = nearest(name, free);
    misspelt.add(meant);
    report(unknownMember({ name, pointer, shapeName, meant, free }));
  }
  for (const name of shape.required) {
    if (Object.hasOwn(value, name) || misspelt.has(name)) continue;
    report(missingMember({ name, owner: shapeName, holder: value, pointer: place.pointer }));
  }
}

interface Unknown {
  readonly name: string;
  readonly pointer: string;
  readonly shapeName: string;
  readonly meant: string | undefined;
  readonly free: readonly string[];
}

function unknownMember({ name, pointer, shapeName, meant, free }: Unknown): Finding {
  return {
    code: 'E0102',
    pointer,
    isAboutName: true,
    cause: `unknown ${shapeName} ${name}`,
    family: `unknown ${shapeName}`,
    describe: () => ({
      message: `Cannot place the field ${quote(name)} here`,
      found: quote(name),
      expected: `one of ${quoteList(free)}`,
      fix: meant === undefined ? 'Remove it, or say it in an annotation' : `Did you mean ${quote(meant)}?`,
    }),
  };
}

function tellType(
  value: Json,
  { expected, repaired }: { readonly expected: string; readonly repaired: Json | undefined },
  { pointer, name, report }: Place,
): void {
  report(wrongType({ value, pointer, place: name, expected, repaired }));
}
