import { type Issue, type LocalText, text } from '@trasluz/bom';
import type { ConversionLoss, ParameterIssue, ProblemCode } from '@trasluz/contract';

/** What a problem says beyond its code. */
export interface ProblemDetails {
  readonly detail?: LocalText;
  readonly errors?: readonly Issue[];
  readonly input?: number;
  readonly alsoInvalid?: readonly number[];
  readonly losses?: readonly ConversionLoss[];
  readonly parameters?: readonly ParameterIssue[];
  readonly missing?: string;
  readonly storedDigest?: string;
  readonly limitBytes?: number;
  readonly accepted?: readonly string[];
}

/** A request cannot be answered as asked; `middleware/problem.ts` writes it. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail?.en ?? code);
    this.name = 'ApiProblem';
    this.code = code;
    this.details = details;
  }
}

/** The problem of one parameter; `message` says in English what is expected. */
export function parameterProblem(name: string, message: string): ApiProblem {
  return new ApiProblem('parameter-invalid', {
    detail: text(`Correct parameter "${name}": ${message}`, `Corrija el parámetro «${name}»: ${message}`),
    parameters: [{ name, message }],
  });
}
