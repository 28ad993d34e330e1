import { isJsonObject, type JsonObject } from '../json.ts';
import type { Read } from '../read.ts';
import { PARSE_LIMITS, type ParseLimits } from './limits.ts';

/** Reads bytes as a JSON object within limits; never throws on content. */
export function parse(bytes: Uint8Array, limits: ParseLimits = PARSE_LIMITS): Read<JsonObject> {
  const issue = (code: 'E0001' | 'E0003' | 'E0010', message: string): Read<JsonObject> => ({
    value: undefined,
    issues: [{ code, severity: 'error', message, pointer: '', breadcrumb: [], line: 1, column: 1 }],
  });
  if (bytes.length > limits.sizeBytesMax) return issue('E0001', 'Cannot read a document of this size');
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(value)
      ? { value, issues: [] }
      : issue('E0010', 'Cannot read a document that is no object');
  } catch {
    return issue('E0003', 'Cannot read the document as JSON');
  }
}
