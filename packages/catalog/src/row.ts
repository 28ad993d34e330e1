/** What every catalogue row has: a stable id, a name, other names, and where the row itself comes from. */
export interface Row {
  /** Stable and unique within its file. */
  readonly id: string;
  readonly name: string;
  /** Other names by which the row is found, unambiguous within its file. */
  readonly aliases: readonly string[];
  /** Sources that name the thing; each further value cites its own. */
  readonly sources: readonly string[];
  readonly asOf: string;
}
