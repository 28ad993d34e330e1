import { valueAt } from '../draft.ts';
import { put, type Row, said } from './row.ts';

/** Makes a row for a text that both standards have under one name each, directly on the thing. */
export function copiedRow(words: Omit<Row, 'write' | 'read'>, cdx: string, spdx: string): Row {
  return {
    ...words,
    write({ own, element }) {
      const value = valueAt(own, [cdx]);
      if (typeof value === 'string' && value !== '') element[spdx] = value;
    },
    read(reading) {
      put(reading, [cdx], said(reading, spdx), spdx);
    },
  };
}
