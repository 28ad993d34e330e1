/** Which evidence is open: a fact, and the column of a comparison or the subject in a document. */
export interface EvidenceKey {
  readonly fact: string;
  readonly place: string;
}

/** Fact ids have no tilde, so the first one ends the id; a subject may hold more of them. */
const SEPARATOR = '~';

/** Writes which evidence is open, for the address of the page. */
export function formatEvidenceKey(fact: string, place: string | number): string {
  return `${fact}${SEPARATOR}${place}`;
}

/** Reads which evidence an address opens; `undefined` when it opens none. */
export function parseEvidenceKey(text: string | null): EvidenceKey | undefined {
  const end = text?.indexOf(SEPARATOR) ?? -1;
  if (text === null || end < 1) return undefined;
  return { fact: text.slice(0, end), place: text.slice(end + 1) };
}
