import { type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { exec } from 'jsonpath-rfc9535';
import { CliError } from './exit-code.ts';

/** One place that an expression selects. */
export interface Selected {
  /** RFC 6901. */
  readonly pointer: string;
  readonly value: Json;
}

/** Expressions that descend everywhere in a large document select more than anybody reads, or memory holds. */
export const SELECTED_MAX = 100_000;

/** Selects places by JSONPath (RFC 9535), in the order of the document; throws a CliError for a broken expression. */
export function select(document: JsonObject, expression: string): readonly Selected[] {
  const found: Selected[] = [];
  const keep = (value: Json, path: readonly (string | number)[]): void => {
    if (found.length === SELECTED_MAX)
      throw new CliError(
        'failed',
        `Cannot keep more than ${SELECTED_MAX} places that "${expression}" selects`,
      );
    found.push({ pointer: path.reduce<string>(pointerTo, ''), value });
  };
  try {
    // The library's types leave out `undefined`, which no parsed document holds.
    exec(document as never, expression, keep as never);
  } catch (cause) {
    throw cause instanceof CliError ? cause : unreadable(expression, cause);
  }
  return found;
}

function unreadable(expression: string, cause: unknown): CliError {
  const column = (cause as { location?: { start?: { column?: number } } }).location?.start?.column;
  const where = column === undefined ? '' : ` at column ${column}`;
  return new CliError(
    'usage',
    `Cannot read "${expression}" as JSONPath${where}`,
    'Write RFC 9535, such as \'$.components[?@.type=="device"].name\'.',
  );
}
