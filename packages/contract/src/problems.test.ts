import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, PROBLEMS } from './problems.ts';
import { COMMON_PROBLEMS, type RouteDefinition } from './route.ts';
import { ROUTES } from './routes.ts';

describe('PROBLEMS', () => {
  it.each(PROBLEM_CODES)('has a title for %s in both languages, without a full stop', (code) => {
    const { title } = PROBLEMS[code];
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(title.en).toMatch(/^[A-Z].*[^.]$/u);
    expect(title.es).toMatch(/^[A-ZÁÉÍÓÚ].*[^.]$/u);
    expect(title.es).not.toBe(title.en);
  });

  it('says that exactly the failures of the registry itself can pass', () => {
    const passing = PROBLEM_CODES.filter((code) => PROBLEMS[code].retryable);
    expect(passing).toEqual(['internal', 'unavailable']);
  });

  it('has no code that no route can answer with, apart from addresses without a route', () => {
    const answered = new Set([
      ...COMMON_PROBLEMS,
      ...Object.values<RouteDefinition>(ROUTES).flatMap((route) => route.problems),
    ]);
    const unanswered = PROBLEM_CODES.filter((code) => !answered.has(code));
    expect(unanswered).toEqual(['route-not-found', 'method-not-allowed']);
  });
});
