import { isDeepStrictEqual } from 'node:util';
import {
  type AnswerOf,
  COMMON_PROBLEMS,
  MEDIA_TYPE_PROBLEM,
  PROBLEMS,
  type Problem,
  ProblemSchema,
  ROUTES,
  type RouteDefinition,
  type RouteName,
} from '@trasluz/contract';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { expect } from 'vitest';
import { createOpenapiCheck } from './openapi-check.ts';

/** Compiled once: a schema is compiled when it is first met. */
const checkOpenapi = createOpenapiCheck();

/** Asks the API like any client; every answer is held against the contract before a test sees it. */
export interface CheckedApi {
  /** A request whose answer is not looked into, beyond being one that the contract allows. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  /** The JSON of a successful answer of the named route. */
  readonly read: <N extends RouteName>(name: N, path: string, init?: RequestInit) => Promise<AnswerOf<N>>;
  /** The problem of a request that must fail. */
  readonly fail: (path: string, init?: RequestInit) => Promise<Problem>;
}

/** Wraps an application with checks. */
export function checkedApi(app: Hono): CheckedApi {
  const ask: CheckedApi['ask'] = async (path, init) => {
    const response = await app.request(path, init);
    const method = init?.method ?? 'GET';
    await checkAnswer(response.clone(), method, path);
    const route = routeOf(method, path);
    if (route !== undefined && hasJson(response, method)) {
      checkOpenapi(route, response, await response.clone().json());
    }
    return response;
  };
  return {
    ask,
    read: async (_, path, init) => {
      const response = await ask(path, init);
      const body = await response.json();
      expect(response.status, JSON.stringify(body)).toBeLessThan(300);
      // `checkAnswer` has held it against the schema of the route.
      return body as never;
    },
    fail: async (path, init) => {
      const response = await ask(path, init);
      expect(response.status).toBeGreaterThanOrEqual(400);
      return (await response.json()) as Problem;
    },
  };
}

/** Bytes of documents are JSON too, but the contract says nothing of what is in them. */
function hasJson(response: Response, method: string): boolean {
  const isAnswer = method !== 'HEAD' && response.status !== 304;
  return isAnswer && !response.headers.has('etag');
}

async function checkAnswer(response: Response, method: string, path: string): Promise<void> {
  const route = routeOf(method, path);
  if (response.status >= 400) return checkProblem(response, route);
  expect(route, `${method} ${path} is in the contract`).toBeDefined();
  if (route === undefined) return;
  expect(route.statuses).toContain(response.status);
  const origin = response.headers.get('access-control-allow-origin');
  expect(origin).toBe(method === 'POST' ? null : '*');
  if (route.answer !== 'bytes' && method !== 'HEAD') expectExactly(route.answer, await response.json());
}

async function checkProblem(response: Response, route: RouteDefinition | undefined): Promise<void> {
  expect(response.headers.get('content-type')).toBe(MEDIA_TYPE_PROBLEM);
  const body: unknown = await response.json();
  expectExactly(ProblemSchema, body);
  const problem = body as Problem;
  expect(problem.status).toBe(response.status);
  expect(PROBLEMS[problem.code].status).toBe(response.status);
  if (route !== undefined) expect([...route.problems, ...COMMON_PROBLEMS]).toContain(problem.code);
}

/** The schema takes the value and drops nothing, so the value has no member that the contract does not know. */
function expectExactly(schema: v.GenericSchema, value: unknown): void {
  const result = v.safeParse(schema, value);
  expect(result.success, result.success ? '' : v.summarize(result.issues)).toBe(true);
  if (!isDeepStrictEqual(result.output, value)) expect(value).toEqual(result.output);
}

function routeOf(method: string, path: string): RouteDefinition | undefined {
  const [place = ''] = path.split('?');
  const asked = method === 'HEAD' ? 'GET' : method;
  return Object.values<RouteDefinition>(ROUTES)
    .sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
    .find((route) => route.method === asked && patternOf(route.path).test(place));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u');
}
