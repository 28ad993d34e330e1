import { type KyselyPlugin, PostgresQueryCompiler } from 'kysely';
import type { Db } from '../tables.ts';

/** A statement as it is sent, with the values of its parameters. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Runs an operation on a database and gives every statement that it sent, in order. */
export async function recordStatements(
  db: Db,
  operate: (db: Db) => Promise<unknown>,
): Promise<readonly Statement[]> {
  const statements: Statement[] = [];
  const compiler = new PostgresQueryCompiler();
  const recorder: KyselyPlugin = {
    transformQuery: ({ node, queryId }) => {
      const { sql, parameters } = compiler.compileQuery(node, queryId);
      statements.push({ sql, parameters });
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await operate(db.withPlugin(recorder));
  return statements;
}

/** Writes statements the way they are reviewed: one after the other, each line without the indentation of the code. */
export function formatStatements(statements: readonly Statement[]): string {
  return statements.map(({ sql }) => `${withoutIndentation(sql)};\n`).join('\n');
}

function withoutIndentation(sql: string): string {
  return sql
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
