import { objectAt, textAt } from '../access.ts';
import type { ElementKind } from '../element-kind.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { Element } from '../walk.ts';
import { componentOfTool } from './legacy-tool.ts';
import type { Move } from './moves.ts';
import type { UpgradeNote } from './note.ts';

/** What becomes of one element: changed members, where they came from, and what to say about it. */
export interface Rewrite {
  readonly set: JsonObject;
  readonly remove: readonly string[];
  readonly moves: readonly Move[];
  readonly notes: readonly UpgradeNote[];
}

/** One older way of saying something, and its 1.7 form. */
export interface LegacyForm {
  readonly kind: ElementKind;
  /** `undefined` where the element does not use the older form, or cannot leave it without a guess. */
  readonly rewrite: (element: Element) => Rewrite | undefined;
}

/** Every older form that has a newer one saying the same, by the schema's own words on deprecation. */
export const LEGACY_FORMS: readonly LegacyForm[] = [
  { kind: 'metadata', rewrite: toolsToComponents },
  { kind: 'vulnerability', rewrite: toolsToComponents },
  { kind: 'metadata', rewrite: dropMovedManufacture },
  { kind: 'component', rewrite: manufactureToComponent },
  { kind: 'component', rewrite: authorToAuthors },
  { kind: 'evidence', rewrite: identityToList },
];

/** Until 1.4 tools were a list of their own kind of object; since 1.5 they are components and services. */
function toolsToComponents({ pointer, value }: Element): Rewrite | undefined {
  const tools = value['tools'];
  if (!Array.isArray(tools) || tools.length === 0) return undefined;
  const from = `${pointer}/tools`;
  const rewritten = tools.map((tool, index) =>
    componentOfTool(tool, `${from}/${index}`, `${from}/components/${index}`),
  );
  const known = rewritten.filter((entry) => entry !== undefined);
  if (known.length < tools.length) return undefined;
  return {
    set: { tools: { components: known.map((entry) => entry.component) } },
    remove: [],
    moves: [{ to: `${from}/components`, from, isWhole: false }, ...known.flatMap((entry) => entry.moves)],
    notes: [{ message: 'Read the list of tools as components', pointer: from }],
  };
}

/** `metadata.manufacture` names who made the subject: 1.6 says to use the subject's own `manufacturer` instead. */
function manufactureToComponent({ pointer, value, owner }: Element): Rewrite | undefined {
  if (owner?.kind !== 'metadata' || objectAt(owner.value, 'component') !== value) return undefined;
  if ('manufacturer' in value) return undefined;
  const manufacture = objectAt(owner.value, 'manufacture');
  if (manufacture === undefined) return undefined;
  const from = `${owner.pointer}/manufacture`;
  return {
    set: { manufacturer: manufacture },
    remove: [],
    moves: [{ to: `${pointer}/manufacturer`, from, isWhole: true }],
    notes: [
      { message: 'Read the manufacture of the metadata as the manufacturer of the subject', pointer: from },
    ],
  };
}

function dropMovedManufacture({ value }: Element): Rewrite | undefined {
  const subject = objectAt(value, 'component');
  const isMoved =
    objectAt(value, 'manufacture') !== undefined && subject !== undefined && !('manufacturer' in subject);
  return isMoved ? { set: {}, remove: ['manufacture'], moves: [], notes: [] } : undefined;
}

/** Since 1.6 authors are a list of contacts; several names in one text are not taken apart, which would be a guess. */
function authorToAuthors({ pointer, value }: Element): Rewrite | undefined {
  const author = textAt(value, 'author');
  if (author === undefined || 'authors' in value) return undefined;
  const from = `${pointer}/author`;
  return {
    set: { authors: [{ name: author }] },
    remove: ['author'],
    moves: [{ to: `${pointer}/authors`, from, isWhole: false }],
    notes: [{ message: 'Read the author as a list of authors', pointer: from }],
  };
}

/** In 1.5 a component had one identity evidence, since 1.6 a list of them. */
function identityToList({ pointer, value }: Element): Rewrite | undefined {
  const identity = value['identity'];
  if (!isJsonObject(identity)) return undefined;
  const from = `${pointer}/identity`;
  return {
    set: { identity: [identity] },
    remove: [],
    moves: [{ to: `${from}/0`, from, isWhole: true }],
    notes: [{ message: 'Read the identity evidence as a list', pointer: from }],
  };
}
