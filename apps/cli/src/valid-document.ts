import { type Document, validate } from '@trasluz/formats';
import { CliError } from './exit-code.ts';
import { readDocumentBytes } from './registry.ts';
import type { Call } from './verb.ts';

/** Reads an input as a valid document; what the verb wanted with it completes the message when it is none. */
export async function validDocument(input: string, call: Call, purpose: string): Promise<Document> {
  const { valid, document, issues } = await validate(await readDocumentBytes(input, call));
  if (valid && document !== undefined) return document;
  const first = issues.find((issue) => issue.severity === 'error');
  const where =
    first === undefined
      ? ''
      : `: ${first.code} at line ${first.line}, column ${first.column}: ${first.message}`;
  throw new CliError(
    'failed',
    `Cannot ${purpose} "${input}": it is not a valid document${where}`,
    'Run trasluz validate on it.',
  );
}
