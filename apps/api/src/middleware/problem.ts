import type { Language } from '@trasluz/bom';
import {
  ContractError,
  MEDIA_TYPE_PROBLEM,
  PROBLEMS,
  type Problem,
  type ProblemCode,
} from '@trasluz/contract';
import { StoreError } from '@trasluz/store';
import type { Context } from 'hono';
import { ApiProblem, type ProblemDetails } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { languageOf } from './language.ts';
import { traceIdOf } from './trace-id.ts';

/** Maps every error to problem details (RFC 9457): the only place where it is done. */
export function problemHandler(deps: ApiDeps): (error: unknown, c: Context) => Response {
  return (error, c) => {
    const traceId = traceIdOf(c.req.header('traceparent'), deps.random);
    const { code, details } = problemOf(error);
    if (PROBLEMS[code].status >= 500) deps.report?.({ traceId, path: c.req.path, cause: error });
    return answerProblem(c, { code, details, traceId });
  };
}

interface Answer {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  readonly traceId: string;
}

function answerProblem(c: Context, { code, details, traceId }: Answer): Response {
  const language = languageOf(c.req.header('accept-language'));
  const { status, title, retryable } = PROBLEMS[code];
  const { detail, ...rest } = details;
  const problem: Problem = {
    type: `/docs/api#problem-${code}`,
    title: title[language],
    status,
    ...(detail === undefined ? {} : { detail: detail[language] }),
    instance: c.req.path,
    code,
    retryable,
    traceId,
    ...rest,
  };
  return c.body(JSON.stringify(problem), status, headersOf(c, code, language));
}

function headersOf(c: Context, code: ProblemCode, language: Language): Record<string, string> {
  return {
    'content-type': MEDIA_TYPE_PROBLEM,
    'content-language': language,
    'cache-control': 'no-store',
    vary: 'accept-language',
    'x-content-type-options': 'nosniff',
    ...(c.req.method === 'GET' ? { 'access-control-allow-origin': '*' } : {}),
    ...(PROBLEMS[code].status === 401 ? { 'www-authenticate': 'Bearer realm="trasluz"' } : {}),
    ...(PROBLEMS[code].retryable ? { 'retry-after': '5' } : {}),
  };
}

function problemOf(error: unknown): Omit<Answer, 'traceId'> {
  if (error instanceof ApiProblem) return error;
  if (error instanceof StoreError) return storeProblemOf(error);
  if (error instanceof ContractError && REFERENCE_CODES.has(error.code)) {
    return { code: 'reference-invalid', details: detailOf(error, REFERENCE_FORM) };
  }
  return { code: isUnavailable(error) ? 'unavailable' : 'internal', details: {} };
}

/** Codes of the system and of PostgreSQL that pass: no connection, too many, a server that stops or starts. */
const PASSING_CODES: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING_CODES.has(error.code);
}

/** What a reference looks like, in Spanish; the English message says which part of it is wrong. */
const REFERENCE_FORM =
  'Escriba la referencia como «espacio-de-nombres/producto@versión», en minúsculas, o como «sha256:» y 64 dígitos';

const REFERENCE_CODES: ReadonlySet<string> = new Set(['reference-invalid', 'digest-invalid']);

/** What a refusal of the store means to the caller; codes that only a mistake of ours can cause are missing. */
const STORE_PROBLEMS: Readonly<Partial<Record<StoreError['code'], ProblemCode>>> = {
  'version-conflict': 'version-conflict',
  'bad-cursor': 'cursor-invalid',
  'future-publication': 'at-out-of-range',
  'bad-limit': 'parameter-invalid',
  'bad-name': 'parameter-invalid',
  'database-unavailable': 'unavailable',
};

/** The same in Spanish; the values that the English message quotes stand in other members of the problem. */
const STORE_DETAILS_ES: Readonly<Partial<Record<StoreError['code'], string>>> = {
  'version-conflict': 'Publique con otra versión: esta ya existe con otros bytes',
  'bad-cursor': 'Empiece la lista de nuevo: el cursor no le pertenece',
  'future-publication': 'Pida una publicación que ya exista: /v1/status dice cuál es la última',
  'bad-limit': 'Pida entre 1 y 500 elementos',
  'bad-name': 'Use un nombre más corto y sin caracteres de control',
  'database-unavailable': 'Inténtelo de nuevo dentro de un momento',
};

function storeProblemOf(error: StoreError): Omit<Answer, 'traceId'> {
  const code = STORE_PROBLEMS[error.code];
  if (code === undefined) return { code: 'internal', details: {} };
  const stored = error.stored === undefined ? {} : { storedDigest: `sha256:${error.stored}` };
  return { code, details: { ...detailOf(error, STORE_DETAILS_ES[error.code]), ...stored } };
}

/** Messages of our own errors are English; the title says the same in the caller's language. */
function detailOf(error: Error, es = error.message): ProblemDetails {
  return { detail: { en: error.message, es } };
}
