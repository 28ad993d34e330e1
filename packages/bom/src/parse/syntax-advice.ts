import { type Finding, quoted } from './finding.ts';
import type { SyntaxFault } from './tokens.ts';

/** A usual way in which a text fails to be JSON: what stands there, what was expected, what to do. */
interface Advice {
  readonly found: RegExp;
  readonly expected?: RegExp;
  readonly fix: string;
}

/** The most telling first. */
const ADVICE: readonly Advice[] = [
  {
    found: /^<[\w!?]/,
    fix: 'Name the CycloneDX namespace in the first element if it is a CycloneDX document; other XML is not read',
  },
  { found: /^(?:\/\/|\/\*|#)/, fix: 'Remove the comment; JSON has none' },
  { found: /^'/, fix: 'Put strings and keys in double quotes' },
  { found: /^[A-Za-z_$]/, expected: /key/, fix: 'Put the key in double quotes' },
  { found: /^(?:NaN|-?Infinity|undefined|None|nil)\b/, fix: 'Write null, or leave the member out' },
  { found: /^(?:true|false|null)\b/i, expected: /^a value/, fix: 'Write true, false and null in lower case' },
  {
    found: /^[+.\d-]/,
    expected: /^a value/,
    fix: 'Write the number as JSON does, without a leading zero, plus sign or bare point',
  },
  {
    found: /^/,
    expected: /control character/,
    fix: 'Write line breaks and tabs within strings as \\n and \\t, other control characters as \\u00XX',
  },
  { found: /^\\/, expected: /escape/, fix: 'Write a backslash within a string as two backslashes' },
  { found: /^["{[\w-]/, expected: /^a comma/, fix: 'Add a comma before it' },
  { found: /^/, expected: /^the end/, fix: 'Remove what follows; one file holds one document' },
];

const DEFAULT_FIX = 'Write the document again with a program that writes JSON';

// The longest words that the advice looks for are shorter.
const REST_LENGTH = 40;

/** Describes the first place where a text stops being JSON, with the repair that its kind asks for. */
export function describeFault(text: string, fault: SyntaxFault, pointer: string): Finding {
  if (fault.at >= text.length) return describeEnd(fault, pointer);
  const comma = trailingComma(text, fault.at);
  const at = comma ?? fault.at;
  const rest = text.slice(at, at + REST_LENGTH);
  const expected = comma === undefined ? fault.expected : 'a closing bracket without a comma before it';
  const found = quoted(/^\w+/.exec(rest)?.[0] ?? rest.slice(0, 1));
  return {
    code: 'E0003',
    at,
    pointer,
    message: `Cannot read the document as JSON: found ${found}, expected ${expected}`,
    found,
    expected,
    fix: comma === undefined ? fixOf(rest, expected) : 'Remove the comma',
  };
}

function fixOf(rest: string, expected: string): string {
  const advice = ADVICE.find((entry) => entry.found.test(rest) && entry.expected?.test(expected) !== false);
  return advice?.fix ?? DEFAULT_FIX;
}

/** The comma that stands before a closing bracket, which is the thing to remove; the fault is found at the bracket. */
function trailingComma(text: string, at: number): number | undefined {
  if (text[at] !== ']' && text[at] !== '}') return undefined;
  let before = at - 1;
  while (before > 0 && /\s/.test(text.charAt(before))) before -= 1;
  return text[before] === ',' ? before : undefined;
}

function describeEnd(fault: SyntaxFault, pointer: string): Finding {
  return {
    code: 'E0011',
    at: fault.at,
    pointer,
    message: `Cannot read the document to its end: it stops where ${fault.expected} is expected`,
    found: 'the end of the document',
    expected: fault.expected,
    fix: 'Send the whole file; it was probably cut off while it was written or copied',
  };
}
