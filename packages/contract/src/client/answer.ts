import * as v from 'valibot';
import { ContractError } from '../contract-error.ts';
import type { RouteDefinition } from '../route.ts';
import { ProblemSchema } from '../schemas/problem.ts';
import { ApiError } from './api-error.ts';

/** Reads an answer: the checked value, or a thrown `ApiError` or `ContractError`. */
export async function readAnswer(route: RouteDefinition, response: Response): Promise<unknown> {
  if (!response.ok) throw await errorOf(response);
  if (route.answer === 'bytes') return new Uint8Array(await response.arrayBuffer());
  const answer = v.safeParse(route.answer, await jsonOf(response));
  if (answer.success) return answer.output;
  throw broken(response, v.summarize(answer.issues));
}

async function errorOf(response: Response): Promise<Error> {
  const problem = v.safeParse(ProblemSchema, await jsonOf(response));
  return problem.success ? new ApiError(problem.output) : broken(response, 'expected problem details');
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw broken(response, 'expected JSON', cause);
  }
}

function broken(response: Response, reason: string, cause?: unknown): ContractError {
  const place = response.url === '' ? '' : ` of ${response.url}`;
  return new ContractError(
    'answer-invalid',
    `Cannot read answer ${response.status}${place}: ${reason}`,
    cause,
  );
}
