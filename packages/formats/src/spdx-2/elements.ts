import { type JsonObject, textAt } from '@trasluz/bom';
import type { Draft, Reading } from './element.ts';
import { readFile } from './file.ts';
import type { Members } from './members.ts';
import { keptProperty } from './own-property.ts';
import { readPackage } from './package.ts';

/** The packages and files of a document as drafts. */
export interface Elements {
  /** In the order of the document, packages first. */
  readonly drafts: readonly Draft[];
  /** The first of every SPDXID. */
  readonly byId: ReadonlyMap<string, Draft>;
}

/** Reads all packages and files; a second element of one id loses the id, because references mean the first. */
export function readElements(root: Members, reading: Reading): Elements {
  const byId = new Map<string, Draft>();
  const read = (value: JsonObject, draft: Draft): Draft => {
    const id = textAt(value, 'SPDXID');
    if (id === undefined) return draft;
    if (byId.has(id) || id === textAt(root.value, 'SPDXID')) {
      draft.properties.push(keptProperty('SPDXID', id));
      return draft;
    }
    const named: Draft = { ...draft, id };
    byId.set(id, named);
    return named;
  };
  const drafts = [
    ...root
      .objects('packages')
      .map(([index, value]) => read(value, readPackage(value, `/packages/${index}`, reading))),
    ...root
      .objects('files')
      .map(([index, value]) => read(value, readFile(value, `/files/${index}`, reading))),
  ];
  return { drafts, byId };
}
