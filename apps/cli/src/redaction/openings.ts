import { isJsonObject, type Json, type Opening, parse } from '@trasluz/bom';
import { CliError } from '../exit-code.ts';

/** Reads a file of openings, all that a vendor kept or the part that was shown to one buyer. */
export function readOpenings(bytes: Uint8Array, file: string): readonly Opening[] {
  const { value, issues } = parse(bytes);
  const list = value?.['openings'];
  if (!Array.isArray(list)) {
    const reason = issues[0]?.message ?? 'expected "openings" with a list';
    throw new CliError('failed', `Cannot read the openings "${file}": ${reason}`);
  }
  return list.map((item: Json, index) => {
    const opening = openingOf(item);
    if (opening !== undefined) return opening;
    throw new CliError(
      'failed',
      `Cannot read the openings "${file}": number ${index + 1} lacks "at", "field", "salt" or "value"`,
    );
  });
}

function openingOf(item: Json): Opening | undefined {
  if (!isJsonObject(item)) return undefined;
  const { at, field, salt, value } = item;
  if (typeof at !== 'string' || typeof field !== 'string' || typeof salt !== 'string') return undefined;
  return value === undefined ? undefined : { at, field, salt, value };
}
