import type { Json } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';

/** A text that does not have the form its place asks. */
export interface WrongForm {
  readonly value: Json;
  readonly pointer: string;
  readonly place: string;
  readonly expected: string;
  readonly repaired?: Json | undefined;
  /** What to do where nothing can be repaired. */
  readonly fix?: string | undefined;
}

/** E0105: a time, a version or a media type in another form. */
export function wrongForm({ value, pointer, place, expected, repaired, fix }: WrongForm): Finding {
  return {
    code: 'E0105',
    pointer,
    cause: `form ${place}`,
    family: `form ${expected}`,
    describe: () => ({
      message: `Cannot read ${quote(value)} as ${expected}`,
      found: quote(value),
      expected,
      fix: repaired === undefined ? (fix ?? `Write ${expected}`) : `Write ${quote(repaired)}`,
      ...(repaired !== undefined && { patch: [{ op: 'replace', path: pointer, value: repaired }] }),
    }),
  };
}

/** E0105: a text that is no id. Ids of SPDX 2 need the namespace of their document before them: one cause for all. */
export function wrongId(fault: Pick<WrongForm, 'place' | 'pointer' | 'value'>): Finding {
  const isOfSpdx2 = typeof fault.value === 'string' && fault.value.startsWith('SPDXRef-');
  return wrongForm({
    ...fault,
    expected: 'an IRI such as "https://example.org/bom#model"',
    ...(isOfSpdx2 && {
      place: 'ids of SPDX 2',
      fix: 'Put the namespace of the document and "#" before ids of SPDX 2',
    }),
  });
}
