import { CliError, type ExitName } from './exit-code.ts';

const EXIT_OF_STATUS: Readonly<Record<number, ExitName>> = {
  400: 'usage',
  401: 'authentication',
  403: 'authentication',
  404: 'notFound',
  409: 'conflict',
  413: 'failed',
  422: 'gateFailed',
  429: 'unavailable',
  503: 'unavailable',
};

/** Codes of packages for what the caller of a verb wrote wrongly. */
const USAGE_CODES: readonly string[] = ['reference-invalid', 'digest-invalid', 'BAD_OPTION'];

/**
 * Translates errors of the other packages by their shape, without loading those packages: an `ApiError` has a status,
 * a `ContractError` or any other coded error has a code.
 */
export function fromForeignError(cause: unknown): CliError {
  if (!(cause instanceof Error)) return new CliError('failed', String(cause));
  if ('status' in cause && typeof cause.status === 'number') {
    return new CliError(
      EXIT_OF_STATUS[cause.status] ?? (cause.status >= 500 ? 'unavailable' : 'failed'),
      cause.message,
    );
  }
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'network')
    return new CliError(
      'unavailable',
      cause.message,
      'Is the registry running? Set --registry or TRASLUZ_REGISTRY.',
    );
  if (USAGE_CODES.includes(String(code))) return new CliError('usage', cause.message);
  return new CliError('failed', cause.message);
}
