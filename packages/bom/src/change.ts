import type { NodeKind } from './chain/supply-chain.ts';
import type { Fact } from './facts/fact.ts';

/** What happened to a thing between two documents. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** One side of a change: the thing as one of the documents has it. */
export interface ChangeSide {
  readonly name: string;
  readonly version?: string;
  /** Pointer into that document as it was read. */
  readonly pointer: string;
}

/** One fact that differs; a side is absent where that document does not ask it of this thing. */
export interface FactChange {
  readonly id: string;
  readonly before?: Fact;
  readonly after?: Fact;
}

/** One member that differs and that no fact reads; values are shortened canonical JSON. */
export interface FieldChange {
  /** Pointer below the thing, the same in both documents. */
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** One thing that was added, removed, changed or moved. */
export interface Change {
  readonly kind: ChangeKind;
  readonly nodeKind: NodeKind;
  readonly before?: ChangeSide;
  readonly after?: ChangeSide;
  /** By which identity the two sides were matched. */
  readonly matchedBy?: 'purl' | 'digest' | 'bom-ref' | 'name';
  readonly facts: readonly FactChange[];
  readonly fields: readonly FieldChange[];
}

/** The result of comparing two documents; equal documents have no changes. */
export interface DiffResult {
  /** Sorted by kind of node, name, version. */
  readonly changes: readonly Change[];
  /** Facts of the documents themselves (supplier, product, version scope) that differ. */
  readonly documentFacts: readonly FactChange[];
  readonly summary: {
    readonly added: number;
    readonly removed: number;
    readonly changed: number;
    readonly moved: number;
    readonly unchanged: number;
  };
}
