import { objectAt, objectsAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import type { Source } from './sources.ts';

/** One component or service that a source lists, with where it is listed. */
export interface Thing {
  readonly source: number;
  readonly kind: 'component' | 'service';
  readonly pointer: string;
  readonly value: JsonObject;
  /** The thing whose part it is, by its position among the things. */
  readonly parent: number | undefined;
}

/** The pointer of the subject of a document. */
export const SUBJECT_POINTER = '/metadata/component';

/**
 * Lists what the sources list: subjects, components and services with their parts. Ancestors, tools and what a formula
 * uses stay within what they describe.
 */
export function listThings(sources: readonly Source[]): readonly Thing[] {
  const things: Thing[] = [];
  for (const [source, { bom }] of sources.entries()) {
    const subject = objectAt(objectAt(bom, 'metadata'), 'component');
    if (subject !== undefined)
      visit(things, {
        source,
        kind: 'component',
        pointer: SUBJECT_POINTER,
        value: subject,
        parent: undefined,
      });
    for (const [kind, list] of LISTS) {
      for (const [index, value] of objectsAt(bom, list))
        visit(things, { source, kind, pointer: `/${list}/${index}`, value, parent: undefined });
    }
  }
  return things;
}

/** The member in which a thing lists its parts. */
export function partsMember(kind: Thing['kind']): 'components' | 'services' {
  return kind === 'component' ? 'components' : 'services';
}

const LISTS = [
  ['component', 'components'],
  ['service', 'services'],
] as const;

function visit(things: Thing[], thing: Thing): void {
  const parent = things.push(thing) - 1;
  const list = partsMember(thing.kind);
  if (thing.value[list] === undefined) return;
  for (const [index, value] of objectsAt(thing.value, list))
    visit(things, { ...thing, value, parent, pointer: `${thing.pointer}/${list}/${index}` });
}
