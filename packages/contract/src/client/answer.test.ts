import { describe, expect, it } from 'vitest';
import { ContractError } from '../contract-error.ts';
import { PROBLEM_CODES, PROBLEMS } from '../problems.ts';
import { ROUTES } from '../routes.ts';
import { WIRE } from '../tests/wire.ts';
import { readAnswer } from './answer.ts';
import { ApiError } from './api-error.ts';

async function failureOf(response: Response): Promise<unknown> {
  return await readAnswer(ROUTES.status, response).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('readAnswer', () => {
  it.each(PROBLEM_CODES)('throws the problem "%s" with code, status and all that was said', async (code) => {
    const { status, title, retryable } = PROBLEMS[code];
    const problem = { ...WIRE['Problem'], code, status, title: title.en, retryable };
    const error = await failureOf(Response.json(problem, { status }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: 'ApiError', code, status, problem });
  });

  it('has the detail for its message, and the title where there is none', async () => {
    const problem = WIRE['Problem'] ?? {};
    const { detail: _, ...short } = problem;
    const [long, brief] = [await failureOf(failed(problem)), await failureOf(failed(short))];
    expect(long).toHaveProperty('message', 'Correct what makes the document invalid');
    expect(brief).toHaveProperty('message', 'The BOM is not valid');
  });

  it('drops members of a problem that it does not know', async () => {
    const error = await failureOf(failed({ ...WIRE['Problem'], balance: 30 }));
    expect(error).toHaveProperty('problem', WIRE['Problem']);
  });

  it.each([
    ['a code that is not in the contract', { ...WIRE['Problem'], code: 'teapot' }],
    ['no trace', { ...WIRE['Problem'], traceId: undefined }],
    ['a status that is text', { ...WIRE['Problem'], status: '422' }],
    ['issues of another shape', { ...WIRE['Problem'], errors: [{ code: 'E0104' }] }],
    ['an empty object', {}],
    ['null', null],
    ['a list', []],
  ])('takes a failure with %s for a broken contract', async (_, body) => {
    expect(await failureOf(failed(body))).toMatchObject({
      name: 'ContractError',
      code: 'answer-invalid',
      message: 'Cannot read answer 422: expected problem details',
    });
  });

  it.each([
    ['', 'Cannot read answer 200: expected JSON'],
    ['<html>', 'Cannot read answer 200: expected JSON'],
    ['{"at":1', 'Cannot read answer 200: expected JSON'],
  ])('says of a body %j what it expected, and keeps the cause', async (body, message) => {
    const error = await failureOf(new Response(body));
    expect(error).toMatchObject({ code: 'answer-invalid', message });
    expect(error).toHaveProperty('cause', expect.any(SyntaxError));
  });

  it('says which member of an answer is wrong', async () => {
    const error = await failureOf(Response.json({ at: -1, database: 'sqlite', version: '1' }));
    expect(error).toBeInstanceOf(ContractError);
    const { message } = error as ContractError;
    expect(message.startsWith('Cannot read answer 200: ')).toBe(true);
    expect(message).toContain('at');
    expect(message).toContain('database');
  });

  it('names the address where there is one', async () => {
    const response = new Response('<html>');
    Object.defineProperty(response, 'url', { value: 'http://registry.example/v1/status' });
    expect(await failureOf(response)).toHaveProperty(
      'message',
      'Cannot read answer 200 of http://registry.example/v1/status: expected JSON',
    );
  });

  it('gives the bytes of a document as they came, whatever they are', async () => {
    for (const bytes of [new Uint8Array(), Uint8Array.of(0, 255, 0xed, 0xa0, 0x80), Uint8Array.of(0x7b)]) {
      expect(await readAnswer(ROUTES.document, new Response(bytes))).toEqual(bytes);
    }
  });

  it('throws the problem of a document that is not there instead of giving its bytes', async () => {
    const response = Response.json(
      { ...WIRE['Problem'], code: 'document-not-found', status: 404 },
      { status: 404 },
    );
    await expect(readAnswer(ROUTES.document, response)).rejects.toMatchObject({ code: 'document-not-found' });
  });
});

function failed(body: unknown): Response {
  return Response.json(body, { status: 422 });
}
