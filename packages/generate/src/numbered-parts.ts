/** How the tools that cut weights into parts number them: `model-00001-of-00070.safetensors`. */
const NUMBER = /-\d{5}-of-(\d{5})(?=\.[^./]+$)/;

/** Names the set of weights that a file is a part of: its path without the number, which is all that parts differ in. */
export function partSet(path: string): string {
  return path.replace(NUMBER, '');
}

/** Tells whether every part is there that the names count; files without a number are whole by themselves. */
export function areNumberedThrough(paths: readonly string[]): boolean {
  const numbered = paths.filter((path) => NUMBER.test(path));
  const sets = Map.groupBy(numbered, partSet);
  return numbered.every((path) => Number(NUMBER.exec(path)?.[1]) === sets.get(partSet(path))?.length);
}
