/** What can keep the server from starting that whoever starts it can change. */
export type ServerErrorCode =
  | 'bad-port'
  | 'bad-database-url'
  | 'port-unavailable'
  | 'data-directory-unusable';

/** The server cannot start as it is told to; the message says what to change. */
export class ServerError extends Error {
  readonly code: ServerErrorCode;

  constructor(code: ServerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ServerError';
    this.code = code;
  }
}
