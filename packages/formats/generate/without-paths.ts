const START = '{instancePath';

/**
 * Removes the path arguments that ajv threads through every call, and the error objects that carry them: nobody
 * reads them, because the explainer finds the violations by itself. What remains is the verdict alone.
 */
export function withoutPaths(code: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = code.indexOf(START); at !== -1; at = code.indexOf(START, from)) {
    const end = endOfObject(code, at);
    kept.push(code.slice(from, at), replacementOf(code.slice(at, end)));
    from = end;
  }
  return [...kept, code.slice(from)]
    .join('')
    .replaceAll('(data, {}={})', '(data)')
    .replaceAll(', undefined)', ')');
}

/** The object is a parameter with defaults, an error, or the argument of a call to another validator. */
function replacementOf(object: string): string {
  if (object.startsWith(`${START}=`)) return '{}';
  return object.includes(',keyword:') ? 'true' : 'undefined';
}

/** Position behind the brace that closes the object; braces inside string literals do not count. */
function endOfObject(code: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < code.length; at += 1) {
    const char = code.charAt(at);
    if (quote !== '') {
      if (char === '\\') at += 1;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new TypeError(`No brace closes the object at ${start}`);
}
