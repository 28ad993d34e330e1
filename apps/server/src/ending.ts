import type { Server } from 'node:http';

/** Time that running requests get to end after a signal before they are cut. */
const CLOSE_TIMEOUT_MS = 5_000;

/** What ends with the process. */
export interface EndingInput {
  readonly server: Server;
  readonly closeDatabase: () => Promise<void>;
  /** Milliseconds that running requests get; five seconds unless told otherwise. */
  readonly timeoutMs?: number;
}

/** The end of the process: requests first, then the database. */
export interface Ending {
  /** Ends both; a second call waits for the first one. */
  readonly begin: () => Promise<void>;
  /** Whether the end has begun: what fails from then on fails because of it. */
  readonly hasBegun: () => boolean;
}

/** Prepares the end, which a signal or a failed start begins. */
export function createEnding({ server, closeDatabase, timeoutMs = CLOSE_TIMEOUT_MS }: EndingInput): Ending {
  let ended: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    // A server that does not listen yet is told so through the callback; it is closed all the same.
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), timeoutMs);
    await closed;
    clearTimeout(timer);
    await closeDatabase();
  };
  return {
    begin: () => {
      ended ??= end();
      return ended;
    },
    hasBegun: () => ended !== undefined,
  };
}
