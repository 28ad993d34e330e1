import type { ProblemCode } from '../problems.ts';
import type { Problem } from '../schemas/problem.ts';

/** The API answered with a problem; `problem` carries all it said. */
export class ApiError extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.code = problem.code;
    this.status = problem.status;
    this.problem = problem;
  }
}
