import { hasErrors, text } from '@trasluz/bom';
import { type Document, type Validation, validate } from '@trasluz/formats';
import { ApiProblem } from '../api-problem.ts';
import { invalid, limitsOf, type SizeLimit } from './valid-document.ts';

/** Reads documents that have no errors; throws `bom-invalid` with the issues of the first that has some otherwise. */
export async function validInputs(
  deps: SizeLimit,
  documents: readonly string[],
): Promise<readonly Document[]> {
  const encoder = new TextEncoder();
  const read: Document[] = [];
  const faulty: { readonly input: number; readonly issues: Validation['issues'] }[] = [];
  // One after the other: side by side they would only hold more memory, since reading is all computing.
  for (const [input, document] of documents.entries()) {
    const { document: value, issues } = await validate(encoder.encode(document), { limits: limitsOf(deps) });
    if (value === undefined || hasErrors(issues)) faulty.push({ input, issues });
    else if (faulty.length === 0) read.push(value);
  }
  const [first, ...others] = faulty;
  if (first === undefined) return read;
  throw new ApiProblem('bom-invalid', {
    ...invalid(first.issues),
    detail: text(
      `Correct document ${first.input}, counted from 0; further documents that are not valid: ${others.length}`,
      `Corrija el documento ${first.input}, contando desde 0; otros documentos no válidos: ${others.length}`,
    ),
    input: first.input,
    alsoInvalid: others.map(({ input }) => input),
  });
}
