import { isJsonObject, type Json } from '@trasluz/bom';
import { parse } from 'yaml';
import { CliError } from '../exit-code.ts';

/** Rules are written by people: more than this is a mistake or an attack. */
export const RULES_MAX = 1000;

/**
 * Reads a file of redaction rules, YAML or JSON: `remove`, a list of JSONPath expressions (RFC 9535). Each selects the
 * places to take out.
 */
export function readRules(text: string, file: string): readonly string[] {
  const rules = listOf(parsed(text, file));
  if (rules === undefined || rules.length === 0)
    throw unreadable(file, 'expected "remove" with a list of JSONPath expressions');
  if (rules.length > RULES_MAX) throw unreadable(file, `more than ${RULES_MAX} rules`);
  return rules.map((rule, index) => {
    if (typeof rule === 'string') return rule;
    throw unreadable(file, `rule ${index + 1} is no text`);
  });
}

function listOf(value: Json | undefined): readonly Json[] | undefined {
  const rules = isJsonObject(value) ? value['remove'] : undefined;
  return Array.isArray(rules) ? rules : undefined;
}

function parsed(text: string, file: string): Json | undefined {
  try {
    // The library answers with `any`; only plain values come of the core schema. No aliases: they can grow without end.
    return parse(text, { maxAliasCount: 0, schema: 'core' }) as Json | undefined;
  } catch (cause) {
    throw unreadable(file, cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause));
  }
}

function unreadable(file: string, reason: string): CliError {
  return new CliError(
    'usage',
    `Cannot read the rules "${file}": ${reason}`,
    'Write: remove: ["$.components[0].manufacturer"]',
  );
}
