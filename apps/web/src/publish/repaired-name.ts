/** The name under which a repaired copy is kept, so that it never takes the place of the file it came from. */
export function repairedName(fileName: string): string {
  const [, stem = 'document', ending = '.json'] = /^(.+?)((?:\.cdx)?\.json|\.cdx)$/iu.exec(fileName) ?? [];
  return `${stem}.repaired${ending}`;
}
