import type { Author, DiffResult, Fact, Issue, MergeReport, Source } from '@trasluz/bom';
import type * as v from 'valibot';
import { expectTypeOf, it } from 'vitest';
import type { AnswerOf } from '../routes.ts';
import type { DiffResultSchema } from './diff.ts';
import type { AuthorSchema, FactSchema, SourceSchema } from './fact.ts';
import type { IssueSchema } from './issue.ts';
import type { MergeReportSchema } from './merge.ts';
import type { Page } from './page.ts';
import type { SearchHit } from './search-hit.ts';

/** Members of schemas are not `readonly`, those of the view are: compared without that difference. */
type Plain<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;

it('states the types of the view exactly, so that a change there does not compile here', () => {
  expectTypeOf<Plain<v.InferOutput<typeof FactSchema>>>().toEqualTypeOf<Plain<Fact>>();
  expectTypeOf<Plain<v.InferOutput<typeof AuthorSchema>>>().toEqualTypeOf<Plain<Author>>();
  expectTypeOf<Plain<v.InferOutput<typeof SourceSchema>>>().toEqualTypeOf<Plain<Source>>();
  expectTypeOf<Plain<v.InferOutput<typeof IssueSchema>>>().toEqualTypeOf<Plain<Issue>>();
  expectTypeOf<Plain<v.InferOutput<typeof DiffResultSchema>>>().toEqualTypeOf<Plain<DiffResult>>();
});

/** What a statement says is any JSON, which a schema can only say as `unknown`. */
type Told = Omit<MergeReport, 'contradicted'>;

it('states the types of a merge exactly, apart from what its authors may say', () => {
  type Report = v.InferOutput<typeof MergeReportSchema>;
  expectTypeOf<Plain<Omit<Report, 'contradicted'>>>().toEqualTypeOf<Plain<Told>>();
  expectTypeOf<MergeReport>().toExtend<Report>();
  expectTypeOf<keyof Report['contradicted'][number]>().toEqualTypeOf<
    keyof MergeReport['contradicted'][number]
  >();
});

it('lets answers stand where the types of the view are expected', () => {
  expectTypeOf<AnswerOf<'facts'>['items'][number]>().toExtend<Fact>();
  expectTypeOf<AnswerOf<'validate'>['issues'][number]>().toExtend<Issue>();
  expectTypeOf<AnswerOf<'diff'>['diff']>().toExtend<DiffResult>();
  expectTypeOf<AnswerOf<'search'>>().toExtend<Page<SearchHit>>();
  expectTypeOf<AnswerOf<'document'>>().toEqualTypeOf<Uint8Array>();
});
