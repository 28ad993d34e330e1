import { pointerTo } from '../pointer.ts';

/** The element with a bom-ref: `$..[?(@['bom-ref']=='x')]` or `$..[?@['bom-ref']=="x"]`, then a plain rest. */
const BY_REF: RegExp = /^\$\.\.\[\?\(?@\['bom-ref'\]\s*==\s*(['"])(.*?)\1\)?\]/;

/** One plain step of a JSONPath: `.name`, `['name']`, `["name"]` or `[3]`. */
const STEP: RegExp = /^(?:\.([A-Za-z_][\w-]*)|\[(['"])(.*?)\2\]|\[(\d+)\])/;

/**
 * Reads the two simple forms of RFC 9535 that citations use, and gives the pointer they select: a plain path from the
 * root, or one below the element with a bom-ref. Any other expression, or an unknown bom-ref, is `undefined`.
 */
export function parsePathExpression(
  expression: string,
  pointerOf: (ref: string) => string | undefined,
): string | undefined {
  const byRef = BY_REF.exec(expression);
  if (byRef === null) return expression.startsWith('$') ? followSteps(expression.slice(1), '') : undefined;
  const start = pointerOf(String(byRef[2]));
  return start === undefined ? undefined : followSteps(expression.slice(byRef[0].length), start);
}

function followSteps(steps: string, start: string): string | undefined {
  let rest = steps;
  let pointer = start;
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (match === null) return undefined;
    pointer = pointerTo(pointer, String(match[1] ?? match[3] ?? match[4]));
    rest = rest.slice(match[0].length);
  }
  return pointer;
}
