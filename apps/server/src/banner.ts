import type { Database } from '@trasluz/store';

/** What the start prints once it serves. */
export interface BannerInput {
  readonly port: number;
  readonly database: Pick<Database, 'kind' | 'promise' | 'reason'>;
  /** Present on the first start only: the token is kept as a digest and cannot be shown again. */
  readonly token: string | undefined;
}

/** Writes the banner: where to go, which database was opened and what it promises, the development token once. */
export function formatBanner({ port, database, token }: BannerInput): string {
  const lines = [
    '',
    `  Trasluz    Open http://localhost:${port}`,
    `  API        http://localhost:${port}/docs/api`,
    `  Database   ${database.kind}: ${database.promise}`,
  ];
  if (database.reason !== undefined) lines.push(`             (${database.reason})`);
  if (token !== undefined) {
    lines.push(
      `  Token      ${token}`,
      '             publishes under dev.localhost; shown once, kept as a digest only',
    );
  }
  return `${lines.join('\n')}\n`;
}
