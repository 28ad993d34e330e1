const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/**
 * Counts the members of a JSON text as written: the colons that follow an unescaped quote, with whitespace between or not.
 *
 * The count is never too low, because the colon of a member follows the closing quote of its name. It is too high only
 * where a string begins with a colon. So when it equals the number of members that a parser has kept, none was lost,
 * which is to say that no name stands twice in one object; when it differs, a slower reader has to look.
 */
export function countMembers(text: string): number {
  let count = 0;
  // The engine's own search is as fast on its first run as on its hundredth, which a loop over all characters is not.
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    if (followsName(text, colon)) count += 1;
  }
  return count;
}

function followsName(text: string, colon: number): boolean {
  let quote = colon - 1;
  while (text.charCodeAt(quote) <= SPACE) quote -= 1;
  if (text.charCodeAt(quote) !== QUOTE) return false;
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  const backslashes = quote - 1 - before;
  return backslashes % 2 === 0;
}
