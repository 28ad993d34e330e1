import { textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { type Element, walk } from '../walk.ts';
import { applyEdits, type Edit } from './edits.ts';
import { LEGACY_FORMS } from './legacy-forms.ts';
import { createMoves, type Move } from './moves.ts';
import type { UpgradeNote } from './note.ts';

/** A document in its 1.7 form and the way back. */
export interface Upgrade {
  /** Shares every untouched part with the document that was read; the same object when nothing had to change. */
  readonly bom: JsonObject;
  /** Pointer in the document as it was read; the nearest ancestor for members that the upgrade made. */
  pointerOf(pointer: string): string;
  /** In the order of the document. */
  readonly notes: readonly UpgradeNote[];
}

const CURRENT_VERSION = '1.7';
const CURRENT_SCHEMA = 'http://cyclonedx.org/schema/bom-1.7.schema.json';
const UPGRADED_VERSIONS: readonly string[] = ['1.2', '1.3', '1.4', '1.5', '1.6'];

const KINDS_WITH_LEGACY = LEGACY_FORMS.map(({ kind }) => kind);

/**
 * Brings a document of CycloneDX 1.2–1.6 into the 1.7 form, without changing what was read. Also documents of 1.7 lose
 * the forms that 1.7 deprecates, so that readers know one form only. What cannot be said in the newer form without
 * guessing is kept as it stands; documents of other versions are returned as they are.
 */
export function upgrade(bom: JsonObject): Upgrade {
  const version = textAt(bom, 'specVersion') ?? '';
  const isOlder = UPGRADED_VERSIONS.includes(version);
  if (!isOlder && version !== CURRENT_VERSION) return { bom, pointerOf: (pointer) => pointer, notes: [] };
  const edits: Edit[] = [];
  const moves: Move[] = [];
  const notes: UpgradeNote[] = [];
  if (isOlder) {
    edits.push({ pointer: '', set: headOf(bom), remove: [] });
    notes.push({ message: `Read CycloneDX ${version} as ${CURRENT_VERSION}`, pointer: '/specVersion' });
  }
  const rewriteForms = (element: Element): void => {
    for (const form of LEGACY_FORMS) {
      const rewrite = form.kind === element.kind ? form.rewrite(element) : undefined;
      if (rewrite === undefined) continue;
      edits.push({ pointer: element.pointer, set: rewrite.set, remove: rewrite.remove });
      moves.push(...rewrite.moves);
      notes.push(...rewrite.notes);
    }
  };
  walk(bom, { element: rewriteForms }, KINDS_WITH_LEGACY);
  return { bom: applyEdits(bom, edits), pointerOf: createMoves(moves), notes };
}

function headOf(bom: JsonObject): JsonObject {
  const hasSchema = textAt(bom, '$schema') !== undefined;
  return { ...(hasSchema ? { $schema: CURRENT_SCHEMA } : {}), specVersion: CURRENT_VERSION };
}
