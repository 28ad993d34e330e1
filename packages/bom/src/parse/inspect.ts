import { type Finding, shortened } from './finding.ts';
import type { ParseLimits } from './limits.ts';
import { createLines, type Lines } from './lines.ts';
import { isKeptExactly } from './number-text.ts';
import { createPath, type Path } from './path.ts';
import { describeFault } from './syntax-advice.ts';
import { readTokens } from './tokens.ts';

interface Inspection {
  readonly text: string;
  readonly lines: Lines;
  readonly path: Path;
  readonly findings: Finding[];
  readonly depthMax: number;
}

/**
 * Reads a text slowly and exactly, to tell where and what is wrong with it. Used only when the fast way has failed or
 * has seen something that may be wrong. Findings come in the order of the text, at most
 * `limits.issuesMax` and at least the first.
 */
export function inspect(text: string, limits: ParseLimits): readonly Finding[] {
  const inspection: Inspection = {
    text,
    lines: createLines(text),
    path: createPath(),
    findings: [],
    depthMax: limits.depthMax,
  };
  const { findings, path } = inspection;
  const findingsMax = Math.max(1, limits.issuesMax);
  const goesOn = (): boolean => findings.length < findingsMax;
  const fault = readTokens(text, {
    open: (start, isObject) => {
      path.beginValue();
      if (path.depth >= limits.depthMax) return noteDepth(inspection, start);
      path.enter(isObject);
      return goesOn();
    },
    close: path.leave,
    key: (start, end) => {
      noteKey(inspection, start, end);
      return goesOn();
    },
    scalar: (start, end) => {
      path.beginValue();
      noteScalar(inspection, start, end);
      return goesOn();
    },
  });
  if (fault !== undefined) {
    // A closing bracket where a value should begin means a comma too many after the value before.
    if (fault.isInValue && !']}'.includes(text.charAt(fault.at) || ' ')) path.beginValue();
    findings.push(describeFault(text, fault, path.pointer()));
  }
  return findings.slice(0, findingsMax);
}

function noteDepth({ findings, depthMax, path }: Inspection, at: number): false {
  findings.push({
    code: 'E0004',
    at,
    pointer: path.pointer(),
    message: `Cannot read below ${depthMax} levels of nesting`,
    found: `level ${depthMax + 1}`,
    expected: `at most ${depthMax} levels`,
    fix: 'Move the nested components into the flat list and relate them through dependencies',
  });
  return false;
}

function noteKey(inspection: Inspection, start: number, end: number): void {
  const { findings, path, text } = inspection;
  const written = text.slice(start, end);
  const key: string = JSON.parse(written);
  const first = path.noteKey(key, start);
  if (first !== undefined) findings.push(duplicateKey(inspection, start, { written, first }));
  if (key === '__proto__') findings.push(protoKey(inspection, start, written));
  if (!key.isWellFormed()) findings.push(halfPair(inspection, start, written));
}

function noteScalar(inspection: Inspection, start: number, end: number): void {
  const { findings, text } = inspection;
  const written = text.slice(start, end);
  if (written.startsWith('"')) {
    if (/\\u[dD]/.test(written) && !JSON.parse(written).isWellFormed()) {
      findings.push(halfPair(inspection, start, written));
    }
  } else if (/^[-\d]/.test(written) && !isKeptExactly(written)) {
    findings.push(lostNumber(inspection, start, written));
  }
}

interface Duplicate {
  readonly written: string;
  /** Where the same name stood first. */
  readonly first: number;
}

function duplicateKey({ lines, path }: Inspection, at: number, { written, first }: Duplicate): Finding {
  return {
    code: 'E0005',
    at,
    pointer: path.pointer(),
    message: `Cannot tell which value counts: the key ${shortened(written)} stands twice in one object`,
    found: shortened(written),
    expected: 'a key that stands once in its object',
    fix: `Remove one of the two; the first stands on line ${lines.placeAt(first).line}`,
  };
}

function protoKey({ path }: Inspection, at: number, written: string): Finding {
  return {
    code: 'E0006',
    at,
    pointer: path.pointer(),
    message: 'Cannot accept the key "__proto__": it changes how programs see the object',
    found: written,
    expected: 'another key',
    fix: 'Remove the member; no specification has it',
  };
}

function halfPair({ path }: Inspection, at: number, written: string): Finding {
  return {
    code: 'E0007',
    at,
    pointer: path.pointer(),
    message: 'Cannot accept a text with half a surrogate pair: it has no UTF-8 form',
    found: shortened(written),
    expected: 'both halves of the pair, or neither',
    fix: 'Write the character itself instead of its escapes, or remove the half',
  };
}

function lostNumber({ path }: Inspection, at: number, written: string): Finding {
  return {
    code: 'E0008',
    at,
    pointer: path.pointer(),
    message: `Cannot keep the number ${shortened(written)} exactly`,
    found: shortened(written),
    expected: `a whole number within ±${Number.MAX_SAFE_INTEGER}, or one that a double holds`,
    fix: 'Write the number as a string, or with fewer digits',
  };
}
