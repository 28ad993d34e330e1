/** What can go wrong with a call, as opposed to with an artefact. */
export type GenerateErrorCode = 'BAD_OPTION' | 'NOT_A_DIRECTORY';

/** The one error of this package: a wrong option or an operation that cannot be done. */
export class GenerateError extends Error {
  readonly code: GenerateErrorCode;

  constructor(code: GenerateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GenerateError';
    this.code = code;
  }
}
