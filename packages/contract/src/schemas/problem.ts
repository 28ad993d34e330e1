import * as v from 'valibot';
import { PROBLEM_CODES } from '../problems.ts';
import { CountSchema, listOf } from './base.ts';
import { LossSchema } from './conversion.ts';
import { IssueSchema } from './issue.ts';

/** One parameter that was not accepted, and what would be. */
export const ParameterIssueSchema = v.object({ name: v.string(), message: v.string() });

/** RFC 9457 problem details; members beyond the standard ones are our extensions. */
export const ProblemSchema = v.object({
  /** A relative URL: the description of the code on the documentation page. */
  type: v.string(),
  title: v.string(),
  status: CountSchema,
  detail: v.exactOptional(v.string()),
  instance: v.exactOptional(v.string()),
  code: v.picklist(PROBLEM_CODES),
  /** Whether the same request can succeed later without a change. */
  retryable: v.boolean(),
  traceId: v.string(),
  /** The issues of the document that was sent; where several were sent, of the first that is not valid. */
  errors: v.exactOptional(listOf(IssueSchema)),
  /** Where several documents were sent: the position, from 0, of the one that `errors` is about. */
  input: v.exactOptional(CountSchema),
  /** The positions of further documents that are not valid. */
  alsoInvalid: v.exactOptional(listOf(CountSchema)),
  /** What a conversion would lose, the first `LOSSES_MAX`. */
  losses: v.exactOptional(listOf(LossSchema)),
  parameters: v.exactOptional(listOf(ParameterIssueSchema)),
  /** What the token lacks, such as `publish:acme.example`. */
  missing: v.exactOptional(v.string()),
  /** The digest that already stands under that name. */
  storedDigest: v.exactOptional(v.string()),
  limitBytes: v.exactOptional(CountSchema),
  accepted: v.exactOptional(listOf(v.string())),
});

/** One parameter that was not accepted. */
export type ParameterIssue = Readonly<v.InferOutput<typeof ParameterIssueSchema>>;
/** Problem details, RFC 9457. */
export type Problem = Readonly<v.InferOutput<typeof ProblemSchema>>;
