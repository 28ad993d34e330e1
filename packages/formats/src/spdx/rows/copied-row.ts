import { valueAt } from '../draft.ts';
import { type Row, said } from './row.ts';

/** Makes a row for a text that both standards have under one name each, directly on the thing. */
export function copiedRow(words: Omit<Row, 'write' | 'read'>, cdx: string, spdx: string): Row {
  return {
    ...words,
    write({ own, element }) {
      const value = valueAt(own, cdx);
      if (typeof value === 'string' && value !== '') element[spdx] = value;
    },
    read(reading) {
      reading.put([cdx], said(reading, spdx), spdx);
    },
  };
}
