/** One member of an object or item of a list, as a range of the text. */
export interface JsonMember {
  /** The name of the member, or the place of the item. */
  readonly key: string;
  /** Where the name starts; of an item, where its value starts. */
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

/** An object or a list in a text. */
export interface JsonContainer {
  readonly isList: boolean;
  /** Where its bracket opens and where it closes. */
  readonly start: number;
  readonly close: number;
  readonly members: readonly JsonMember[];
}

const SPACE = new Set([' ', '\t', '\n', '\r']);

/** Characters that end a number, `true`, `false` and `null`. */
const DELIMITERS = new Set([',', ']', '}', ...SPACE]);

/** The first place from `at` on that is no white space. */
export function afterSpace(text: string, at: number): number {
  let place = at;
  while (SPACE.has(text.charAt(place))) place += 1;
  return place;
}

/** Lists what stands directly in the object or list that opens at `at`; `undefined` where none opens or it does not end. */
export function containerAt(text: string, at: number): JsonContainer | undefined {
  const start = afterSpace(text, at);
  const isList = text.charAt(start) === '[';
  if (!isList && text.charAt(start) !== '{') return undefined;
  const closing = isList ? ']' : '}';
  const members: JsonMember[] = [];
  let place = afterSpace(text, start + 1);
  while (text.charAt(place) !== closing) {
    const member = isList ? itemAt(text, place, members.length) : memberAt(text, place);
    if (member === undefined || member.end <= place) return undefined;
    members.push(member);
    place = afterSpace(text, member.end);
    if (text.charAt(place) === ',') place = afterSpace(text, place + 1);
    else if (text.charAt(place) !== closing) return undefined;
  }
  return { isList, start, close: place, members };
}

function itemAt(text: string, start: number, index: number): JsonMember {
  return { key: String(index), start, valueStart: start, end: valueEnd(text, start) };
}

function memberAt(text: string, start: number): JsonMember | undefined {
  if (text.charAt(start) !== '"') return undefined;
  const nameEnd = stringEnd(text, start);
  const colon = afterSpace(text, nameEnd);
  const key = nameOf(text.slice(start, nameEnd));
  if (key === undefined || text.charAt(colon) !== ':') return undefined;
  const valueStart = afterSpace(text, colon + 1);
  return { key, start, valueStart, end: valueEnd(text, valueStart) };
}

function nameOf(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // A string that does not end: the text is no JSON, and so nothing of it is edited.
    return undefined;
  }
}

/** Where the value that starts at `at` ends. Depth is counted, not descended: nesting without end ends here too. */
function valueEnd(text: string, at: number): number {
  const first = text.charAt(at);
  if (first === '"') return stringEnd(text, at);
  if (first !== '{' && first !== '[') return scalarEnd(text, at);
  let depth = 0;
  for (let place = at; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (character === '"') place = stringEnd(text, place) - 1;
    depth += STEPS.get(character) ?? 0;
    if (depth === 0) return place + 1;
  }
  return text.length;
}

/** How a character changes the depth. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);

function scalarEnd(text: string, at: number): number {
  let place = at;
  while (place < text.length && !DELIMITERS.has(text.charAt(place))) place += 1;
  return place;
}

function stringEnd(text: string, at: number): number {
  for (let place = at + 1; place < text.length; place += 1) {
    if (text.charAt(place) === '\\') place += 1;
    else if (text.charAt(place) === '"') return place + 1;
  }
  return text.length;
}
