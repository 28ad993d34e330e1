import type { Db } from '../tables.ts';

/** Which of the three ways was taken. */
export type DatabaseKind = 'postgresql' | 'embedded-postgresql' | 'pglite';

/** What each kind promises about what was acknowledged, for the banner and the receipts. */
export const PROMISES: Readonly<Record<DatabaseKind, string>> = {
  postgresql: 'crash-safe as the server is configured; any number of API processes',
  'embedded-postgresql': 'crash-safe: survives process death and power loss; one machine',
  pglite: 'for evaluation: survives process death but not power loss; one process',
};

/** An open database with its schema up to date. */
export interface Database {
  readonly db: Db;
  readonly kind: DatabaseKind;
  /** What it promises, as one English line. */
  readonly promise: string;
  /** Why this kind was taken and not the one before it in the order; absent when it was the first choice. */
  readonly reason?: string;
  /** Ends the connections and stops what was started for them. */
  readonly close: () => Promise<void>;
}

/** Takes one English line about what is being done; a line has no secrets in it. */
export type Log = (line: string) => void;

/** Where the database is and where it may be made. */
export interface OpenOptions {
  /** Connection string of a PostgreSQL server, 15 or newer. */
  readonly url?: string;
  /** Directory for an embedded database; `memory:` keeps a PGlite database in memory only. */
  readonly dataDir: string;
  /** Takes this embedded kind and no other. */
  readonly prefer?: 'embedded' | 'pglite';
  readonly log: Log;
}
