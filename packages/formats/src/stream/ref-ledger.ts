/** One reference to what was not declared before it. */
export interface OpenReference {
  /** The list of the document it stands in, and the item of it. */
  readonly member: string;
  readonly item: number;
  /** The line of the slice it was read from. */
  readonly line: number;
}

/** Keeps which bom-refs a document declares and which references wait for one, in a few bytes each. */
export interface RefLedger {
  /** Takes a declaration; false when the text was declared before. */
  declare(ref: string): boolean;
  /** Takes a reference; where it stands is asked only when it was not declared before. */
  refer(ref: string, from: OpenReference): void;
  /** The references whose bom-ref never came, in the order they were read. */
  dangling(): Iterable<OpenReference>;
}

/**
 * Makes a ledger. It keeps 53 bits of each text instead of the text: two texts of a document of ten million meet with a
 * chance of one in a hundred, and then one dangling reference goes untold.
 */
export function createRefLedger(): RefLedger {
  const declared = new Set<number>();
  const members: string[] = [];
  const waiting = new Float64Columns();
  return {
    declare: (ref) => {
      const size = declared.size;
      return declared.add(fingerprint(ref)).size > size;
    },
    refer: (ref, from) => {
      const key = fingerprint(ref);
      if (declared.has(key)) return;
      const { member, item, line } = from;
      if (members.at(-1) !== member) members.push(member);
      waiting.add(key, members.length - 1, item, line);
    },
    *dangling() {
      for (const [key, member, item, line] of waiting.rows()) {
        if (!declared.has(key)) yield { member: members[member] ?? '', item, line };
      }
    },
  };
}

type Row = readonly [key: number, member: number, item: number, line: number];

/** Rows of four numbers in one growing array: objects would take five times the memory. */
class Float64Columns {
  #numbers: Float64Array = new Float64Array(1024);
  #length = 0;

  add(...row: Row): void {
    if (this.#length + row.length > this.#numbers.length) {
      const larger = new Float64Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(row, this.#length);
    this.#length += row.length;
  }

  *rows(): Generator<Row> {
    for (let at = 0; at < this.#length; at += 4) {
      const [key = 0, member = 0, item = 0, line = 0] = this.#numbers.subarray(at, at + 4);
      yield [key, member, item, line];
    }
  }
}

/** 53 bits of a text: two FNV-1a walks over its UTF-16 units, with different starts. */
function fingerprint(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
