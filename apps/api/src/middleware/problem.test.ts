import { ContractError, type Problem } from '@trasluz/contract';
import { StoreError, type StoreErrorCode } from '@trasluz/store';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../api-problem.ts';
import { problemHandler } from './problem.ts';

/** Answers one request with an error and tells what was answered and reported. */
async function answer(
  error: Error,
  headers: Record<string, string> = {},
): Promise<{ response: Response; problem: Problem; reported: unknown[] }> {
  const reported: unknown[] = [];
  const deps = {
    random: (length: number) => new Uint8Array(length).fill(1),
    report: (it: unknown) => void reported.push(it),
  };
  const app = new Hono().get('/x', () => {
    throw error;
  });
  // The handler reaches for nothing else of what the API is given.
  app.onError(problemHandler(deps as unknown as Parameters<typeof problemHandler>[0]));
  const response = await app.request('/x', { headers });
  return { response, problem: (await response.clone().json()) as Problem, reported };
}

describe('problemHandler', () => {
  it.each<[StoreErrorCode, string, number]>([
    ['version-conflict', 'version-conflict', 409],
    ['bad-cursor', 'cursor-invalid', 400],
    ['future-publication', 'at-out-of-range', 400],
    ['bad-limit', 'parameter-invalid', 400],
    ['bad-name', 'parameter-invalid', 400],
    ['database-unavailable', 'unavailable', 503],
    ['stale-epoch', 'internal', 500],
    ['digest-mismatch', 'internal', 500],
    ['unknown-publisher', 'internal', 500],
  ])('answers the refusal "%s" of the store with "%s"', async (code, expected, status) => {
    const { response, problem } = await answer(new StoreError(code, 'Cannot do it'));
    expect(response.status).toBe(status);
    expect(problem.code).toBe(expected);
  });

  it('names the digest that stands in the way', async () => {
    const { problem } = await answer(new StoreError('version-conflict', 'Cannot', { stored: 'ab' }));
    expect(problem.storedDigest).toBe('sha256:ab');
  });

  it.each(['ECONNREFUSED', '57P01', '53300'])('says that %s passes, and reports it', async (code) => {
    const { response, problem, reported } = await answer(Object.assign(new Error('no'), { code }));
    expect(problem).toMatchObject({ code: 'unavailable', retryable: true });
    expect(response.headers.get('retry-after')).toBe('5');
    expect(reported).toHaveLength(1);
  });

  it.each([
    ['an error of PostgreSQL', Object.assign(new Error('syntax error at "secret"'), { code: '42601' })],
    ['an error of the language', new TypeError('secret is undefined')],
    ['an answer that breaks the contract', new ContractError('answer-invalid', 'secret')],
  ])('hides %s and reports it with the trace', async (_, error) => {
    const { problem, reported } = await answer(error);
    expect(problem).toMatchObject({ code: 'internal', status: 500 });
    expect(JSON.stringify(problem)).not.toContain('secret');
    expect(reported).toEqual([{ traceId: problem.traceId, path: '/x', cause: error }]);
  });

  it('does not report what a caller did wrong', async () => {
    const { reported, problem } = await answer(
      new ContractError('reference-invalid', 'Cannot read reference "x"'),
    );
    expect(problem).toMatchObject({ code: 'reference-invalid', detail: 'Cannot read reference "x"' });
    expect(reported).toEqual([]);
  });

  it.each([
    new StoreError('version-conflict', 'Cannot publish'),
    new StoreError('bad-cursor', 'Cannot continue'),
    new StoreError('future-publication', 'Cannot read'),
    new ContractError('reference-invalid', 'Cannot read'),
  ])('has a detail in Spanish for %s', async (error) => {
    const { problem } = await answer(error, { 'accept-language': 'es' });
    expect(problem.detail).not.toContain('Cannot');
    expect(problem.detail).toBeTruthy();
  });

  it('lets nobody keep a problem', async () => {
    const { response } = await answer(new ApiProblem('document-not-found'));
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});
