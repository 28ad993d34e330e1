import { PROMISES } from '@trasluz/store';
import { describe, expect, it } from 'vitest';
import { formatBanner } from './banner.ts';

describe('formatBanner', () => {
  it('says on the first start where to go, what the database promises, and the token', () => {
    const database = { kind: 'embedded-postgresql', promise: PROMISES['embedded-postgresql'] } as const;

    expect(formatBanner({ port: 8080, database, token: 'trasluz_abc' }).split('\n')).toEqual([
      '',
      '  Trasluz    Open http://localhost:8080',
      '  API        http://localhost:8080/docs/api',
      '  Database   embedded-postgresql: crash-safe: survives process death and power loss; one machine',
      '  Token      trasluz_abc',
      '             publishes under dev.localhost; shown once, kept as a digest only',
      '',
    ]);
  });

  it('says why a lesser database was taken, and no word of a token on later starts', () => {
    const database = {
      kind: 'pglite',
      promise: PROMISES.pglite,
      reason: 'Cannot run an embedded PostgreSQL: npm ships no server for aix-ppc64',
    } as const;

    expect(formatBanner({ port: 41_234, database, token: undefined }).split('\n')).toEqual([
      '',
      '  Trasluz    Open http://localhost:41234',
      '  API        http://localhost:41234/docs/api',
      '  Database   pglite: for evaluation: survives process death but not power loss; one process',
      '             (Cannot run an embedded PostgreSQL: npm ships no server for aix-ppc64)',
      '',
    ]);
  });

  it('promises no more of a given server than the server is set up for', () => {
    const database = { kind: 'postgresql', promise: PROMISES.postgresql } as const;

    expect(formatBanner({ port: 1, database, token: undefined })).toContain(
      '  Database   postgresql: crash-safe as the server is configured; any number of API processes\n',
    );
  });
});
