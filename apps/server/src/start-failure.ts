import { StoreError } from '@trasluz/store';
import { ServerError } from './server-error.ts';

/** Tells a failed start: one line where whoever starts the server can do something, the whole trace where we have to. */
export function formatStartFailure(error: unknown): string {
  if (error instanceof ServerError || error instanceof StoreError) return error.message;
  if (error instanceof Error) return error.stack ?? error.message;
  return String(error);
}

/** Names the setting behind an error of the file system in the data directory; leaves other errors as they are. */
export function explainDataDirectory(error: unknown, dataDir: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError || !('syscall' in error)) return error;
  const message = `Cannot use the data directory "${dataDir}" (${error.message}): set TRASLUZ_DATA to one that can be written`;
  return new ServerError('data-directory-unusable', message, { cause: error });
}
