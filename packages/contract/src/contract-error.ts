/** What can be wrong with a value of the contract, or with an answer. */
export type ContractErrorCode = 'reference-invalid' | 'digest-invalid' | 'answer-invalid' | 'network';

/** The error of this package: a reference that is written wrongly, or an answer that breaks the contract. */
export class ContractError extends Error {
  readonly code: ContractErrorCode;

  constructor(code: ContractErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ContractError';
    this.code = code;
  }
}
