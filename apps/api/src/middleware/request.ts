import { text } from '@trasluz/bom';
import { type ParamsOf, type QueryOf, ROUTES, type RouteName } from '@trasluz/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import { ApiProblem, parameterProblem } from '../api-problem.ts';
import { unsealCursor } from './cursor.ts';

/** The path of a route as Hono writes it: `{name}` is `:name`. */
export function pathOf(name: RouteName): string {
  return ROUTES[name].path.replaceAll(/\{(\w+)\}/gu, ':$1');
}

/** Reads the path parameters of a route; throws the problem of the first that is not valid. */
export function paramsOf<N extends RouteName>(name: N, c: Context): ParamsOf<N> {
  return checked(ROUTES[name].params, c.req.param()) as ParamsOf<N>;
}

/** Reads the query of a route; a parameter that is unknown, stands twice or is not valid is a problem. */
export function queryOf<N extends RouteName>(name: N, c: Context): QueryOf<N> {
  const values = c.req.queries();
  const known = Object.keys(ROUTES[name].query.entries);
  for (const [parameter, given] of Object.entries(values)) {
    if (!known.includes(parameter)) throw unknownParameter(parameter, known);
    if (given.length > 1) throw parameterProblem(parameter, 'expected once');
  }
  const single = Object.fromEntries(Object.entries(values).map(([key, given]) => [key, given[0]]));
  return checked(ROUTES[name].query, withoutSeal(c, single)) as QueryOf<N>;
}

/** A cursor goes to the store as the store wrote it. */
function withoutSeal(c: Context, query: Readonly<Record<string, string | undefined>>): object {
  const { cursor } = query;
  return cursor === undefined ? query : { ...query, cursor: unsealCursor(cursor, c.req.url) };
}

/** Reads a value as a schema asks for it; throws the problem of its first part that is not valid. */
export function checked(schema: v.GenericSchema, value: unknown): unknown {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw parameterProblem(v.getDotPath(issue) ?? '', expectation(issue));
}

/** Our own messages start with "expected"; those of the library are made into one. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('expected')) return issue.message;
  return issue.expected === null ? issue.message : `expected ${issue.expected}, received ${issue.received}`;
}

function unknownParameter(name: string, known: readonly string[]): ApiProblem {
  const shown = name.slice(0, 80);
  const list = known.length === 0 ? '' : `: ${known.join(', ')}`;
  return new ApiProblem('parameter-unknown', {
    detail: text(
      `Remove parameter "${shown}"; known here${list === '' ? ' is none' : list}`,
      `Quite el parámetro «${shown}»; aquí se conocen${list === '' ? ' ninguno' : list}`,
    ),
    parameters: [{ name: shown, message: 'not known here' }],
    accepted: known,
  });
}
