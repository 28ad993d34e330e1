import { resolve } from 'node:path';
import { ServerError } from './server-error.ts';

/** The variables of the process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says of a start. */
export interface Settings {
  /** TCP port; 0 takes any that is free. */
  readonly port: number;
  /** Absolute path of the data directory. */
  readonly dataDir: string;
  /** Connection string of a PostgreSQL server; absent when the embedded databases are to be used. */
  readonly url?: string;
}

const PORT_DEFAULT = 8080;
/** The largest number that fits the 16 bits of a TCP port. */
const PORT_MAX = 65_535;
const DATA_FOLDER = '.trasluz';

/** Reads PORT, TRASLUZ_DATA and DATABASE_URL; an empty variable is one that is not set. Throws a `ServerError`. */
export function readSettings(root: string, env: Environment): Settings {
  const url = env['DATABASE_URL'] || undefined;
  if (url !== undefined) assertPostgresqlUrl(url);
  return {
    port: portOf(env['PORT'] || String(PORT_DEFAULT)),
    dataDir: resolve(root, env['TRASLUZ_DATA'] || DATA_FOLDER),
    ...(url === undefined ? {} : { url }),
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= PORT_MAX) return port;
  throw new ServerError(
    'bad-port',
    `Cannot listen on PORT "${text}": expected a whole number from 0 to ${PORT_MAX}`,
  );
}

/** The URL holds a password, so no part of it is repeated. */
function assertPostgresqlUrl(text: string): void {
  if (/^postgres(ql)?:\/\/./i.test(text) && URL.canParse(text)) return;
  throw new ServerError(
    'bad-database-url',
    'Cannot read DATABASE_URL: expected "postgres://user:password@host:port/database"',
  );
}
