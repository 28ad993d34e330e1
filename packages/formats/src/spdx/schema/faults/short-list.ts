import type { Json } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';

/** A list with fewer items than its place asks. */
export interface ShortList {
  readonly value: Json;
  readonly pointer: string;
  readonly place: string;
  readonly min: number;
}

/** E0107: too few items. */
export function shortList({ value, pointer, place, min }: ShortList): Finding {
  const expected = min === 1 ? 'at least 1 item' : `at least ${min} items`;
  return {
    code: 'E0107',
    pointer,
    cause: `short ${place}`,
    family: `short ${min}`,
    describe: () => ({
      message: `Cannot take ${quote(value)}: ${expected} is required`,
      found: quote(value),
      expected,
      fix: `Write ${expected}`,
    }),
  };
}
