import type { Json } from '@trasluz/bom';
import { KEYWORD_CHECKS } from './keyword-checks.ts';
import type { Schema, SchemaObject, SchemaTable } from './schema.ts';
import { typeOf, violationAt } from './standing.ts';
import type { CompiledKeywords, KeywordCheck, Violation, Walk } from './violation.ts';

/** The schema as data and the test of its formats. */
export interface SchemaTools {
  readonly table: SchemaTable;
  readonly hasFormat: (format: string, value: string) => boolean;
}

/**
 * Walks a document along its schema and reports each root cause once: a choice between forms reports only the
 * form that fits best, a value of the wrong type nothing else. Linear in the document; never throws on content.
 */
export function findViolations(
  document: Json,
  tools: SchemaTools,
  report: (violation: Violation) => void,
): void {
  check(tools.table.definitions[tools.table.root], document, createWalk(tools, report));
}

/** Tells whether one schema of the table accepts a value. */
export function isAccepted(schema: Schema, value: Json, tools: SchemaTools): boolean {
  let isFitting = true;
  const report = (): void => {
    isFitting = false;
  };
  check(schema, value, createWalk(tools, report));
  return isFitting;
}

function createWalk({ table, hasFormat }: SchemaTools, report: Walk['report']): Walk {
  const compiled: CompiledKeywords = { patterns: new Map(), enums: new Map(), checks: new Map() };
  return {
    check,
    compiled,
    definitions: table.definitions,
    hasFormat,
    path: [],
    report,
    isTrial: false,
    isFull: () => false,
  };
}

function check(schema: Schema | undefined, value: Json, walk: Walk): void {
  if (schema === undefined || schema === true || walk.isFull()) return;
  if (schema === false) {
    walk.report(violationAt(walk, { keyword: 'not', schema: {}, value }));
    return;
  }
  if (schema.type !== undefined && !isOfType(schema.type, value)) {
    walk.report(violationAt(walk, { keyword: 'type', schema, value }));
    return; // nothing else about a value of the wrong type is a root cause
  }
  for (const test of checksOf(schema, walk)) test(schema, value, walk);
}

function checksOf(schema: SchemaObject, { compiled }: Walk): readonly KeywordCheck[] {
  let checks = compiled.checks.get(schema);
  if (checks === undefined) {
    checks = Object.keys(schema).flatMap((keyword) => KEYWORD_CHECKS[keyword] ?? []);
    compiled.checks.set(schema, checks);
  }
  return checks;
}

function isOfType(type: NonNullable<SchemaObject['type']>, value: Json): boolean {
  if (type === 'integer') return Number.isInteger(value);
  return type === typeOf(value);
}
