import { hasErrors, type Issue, PARSE_LIMITS, type ParseLimits, text } from '@trasluz/bom';
import { DOCUMENT_BYTES_MAX } from '@trasluz/contract';
import { type Document, validate } from '@trasluz/formats';
import { ApiProblem, type ProblemDetails } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';

/** Reads a document that has no errors; throws `bom-invalid` with all issues otherwise. */
export async function validDocument(deps: SizeLimit, bytes: Uint8Array): Promise<Document> {
  const { document, issues } = await validate(bytes, { limits: limitsOf(deps) });
  if (document !== undefined && !hasErrors(issues)) return document;
  throw new ApiProblem('bom-invalid', invalid(issues));
}

/** How large a document may be. */
export type SizeLimit = Pick<ApiDeps, 'documentBytesMax'>;

/** The bounds of a document that was sent: what is packed inside may unpack to no more than could have been sent. */
export function limitsOf({ documentBytesMax = DOCUMENT_BYTES_MAX }: SizeLimit): ParseLimits {
  return { ...PARSE_LIMITS, sizeBytesMax: documentBytesMax };
}

/** What a problem says of a document with errors. */
export function invalid(issues: readonly Issue[]): ProblemDetails {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const warnings = issues.length - errors;
  return {
    detail: text(
      `Correct what makes the document invalid; causes: ${errors}, warnings: ${warnings}`,
      `Corrija lo que invalida el documento; causas: ${errors}, avisos: ${warnings}`,
    ),
    errors: issues,
  };
}
