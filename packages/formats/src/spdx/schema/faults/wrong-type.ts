import type { Json } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote, quoteWhole } from '../../../findings/quote.ts';

/** A value of another JSON type than its place asks. */
export interface WrongType {
  readonly value: Json;
  readonly pointer: string;
  /** Tells the place apart from others, as `<class>.<member>`. */
  readonly place: string;
  readonly expected: string;
  /** The one value that says the same in the right type, if any. */
  readonly repaired?: Json | undefined;
}

/** E0103: offers the value in a list, out of it or as text where that is what the place takes. */
export function wrongType({ value, pointer, place, expected, repaired }: WrongType): Finding {
  return {
    code: 'E0103',
    pointer,
    cause: `type ${place}`,
    family: `type ${expected}`,
    describe: () => ({
      message: `Cannot take ${quote(value)} where ${expected} is required`,
      found: quote(value),
      expected,
      fix: `Write ${repaired === undefined ? expected : quoteWhole(repaired)}`,
      ...(repaired !== undefined && { patch: [{ op: 'replace', path: pointer, value: repaired }] }),
    }),
  };
}
