/** Where a part of the upgraded document stood before. */
export interface Move {
  /** Pointer in the 1.7 form. */
  readonly to: string;
  /** Pointer in the document as it was read. */
  readonly from: string;
  /** Whether what stands below moved along; if not, all of it was made from what stood at `from`. */
  readonly isWhole: boolean;
}

/** Makes the function that maps pointers of the 1.7 form back; the nearest move on the way up decides. */
export function createMoves(moves: readonly Move[]): (pointer: string) => string {
  const byTarget = new Map(moves.map((move) => [move.to, move]));
  return (pointer) => {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const move = byTarget.get(pointer.slice(0, end));
      if (move !== undefined) return move.isWhole ? move.from + pointer.slice(end) : move.from;
    }
    return pointer;
  };
}
