import type * as v from 'valibot';
import { CellSchema, ComparisonSchema, DiffAnswerSchema, RowSchema } from '../schemas/comparison.ts';
import { ComponentItemSchema, ComponentUsesSchema, EdgeItemSchema } from '../schemas/component.ts';
import { ConversionSchema, LossSchema } from '../schemas/conversion.ts';
import { ChangeSchema, DiffResultSchema, FactChangeSchema } from '../schemas/diff.ts';
import { FactDefinitionListSchema, FactDefinitionSchema, FactSchema } from '../schemas/fact.ts';
import { IssueSchema, ValidationResultSchema } from '../schemas/issue.ts';
import { MergeReportSchema, MergeResultSchema } from '../schemas/merge.ts';
import { TotalSchema } from '../schemas/page.ts';
import { ProblemSchema } from '../schemas/problem.ts';
import { SearchHitSchema } from '../schemas/search-hit.ts';
import { StatusSchema } from '../schemas/status.ts';
import {
  ProductItemSchema,
  ProductSchema,
  SupplierItemSchema,
  SupplierSchema,
  VersionItemSchema,
} from '../schemas/supplier.ts';
import { LensSummarySchema, ReceiptSchema, VersionSchema } from '../schemas/version.ts';

/** The schemas that the OpenAPI document names under `components`, so that it states each of them once. */
export const NAMED_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  Cell: CellSchema,
  Change: ChangeSchema,
  Comparison: ComparisonSchema,
  ComponentItem: ComponentItemSchema,
  ComponentUses: ComponentUsesSchema,
  Conversion: ConversionSchema,
  DiffAnswer: DiffAnswerSchema,
  DiffResult: DiffResultSchema,
  EdgeItem: EdgeItemSchema,
  Fact: FactSchema,
  FactChange: FactChangeSchema,
  FactDefinition: FactDefinitionSchema,
  FactDefinitionList: FactDefinitionListSchema,
  Issue: IssueSchema,
  LensSummary: LensSummarySchema,
  Loss: LossSchema,
  MergeReport: MergeReportSchema,
  MergeResult: MergeResultSchema,
  Problem: ProblemSchema,
  Product: ProductSchema,
  ProductItem: ProductItemSchema,
  Receipt: ReceiptSchema,
  Row: RowSchema,
  SearchHit: SearchHitSchema,
  Status: StatusSchema,
  Supplier: SupplierSchema,
  SupplierItem: SupplierItemSchema,
  Total: TotalSchema,
  ValidationResult: ValidationResultSchema,
  Version: VersionSchema,
  VersionItem: VersionItemSchema,
};
