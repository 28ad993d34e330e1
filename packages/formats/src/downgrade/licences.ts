import { isJsonObject, type Json, type JsonObject, objectAt, textAt } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import type { NewerForm, Rewrite } from './newer-form.ts';

/** What an expression may have beside it in 1.6. */
const EXPRESSION_MEMBERS: ReadonlySet<string> = new Set(['acknowledgement', 'bom-ref', 'expression']);

/**
 * 1.6 has either licences or one expression: a mixture becomes one expression, joined by AND, which asks for no less
 * than any of its parts.
 */
export const newerLicences: NewerForm = {
  kinds: ['metadata', 'component', 'service', 'evidence'],
  rewrite: ({ pointer, value }) => {
    const choices = value['licenses'];
    if (!Array.isArray(choices)) return undefined;
    const at = `${pointer}/licenses`;
    const [only, ...others] = choices;
    if (!choices.some(isExpression)) return undefined;
    if (others.length === 0 && isJsonObject(only)) return bareExpression(only, at);
    return {
      set: { licenses: [{ expression: joined(choices) }] },
      remove: [],
      losses: lossesOf(choices, at),
    };
  },
};

function isExpression(choice: Json | undefined): boolean {
  return isJsonObject(choice) && 'expression' in choice;
}

function bareExpression(choice: JsonObject, at: string): Rewrite | undefined {
  const dropped = Object.keys(choice).filter((member) => !EXPRESSION_MEMBERS.has(member));
  if (dropped.length === 0) return undefined;
  const kept = Object.fromEntries(
    Object.entries(choice).filter(([member]) => EXPRESSION_MEMBERS.has(member)),
  );
  const losses = dropped.map((member) => ({
    pointer: `${at}/0/${member}`,
    what: `the member "${member}" of an expression`,
    why: 'CycloneDX 1.6 has only the expression itself',
  }));
  return { set: { licenses: [kept] }, remove: [], losses };
}

function lossesOf(choices: readonly Json[], at: string): readonly Loss[] {
  return choices.map((_choice, index) => ({
    pointer: `${at}/${index}`,
    what: 'a licence beside others and an expression',
    why: 'CycloneDX 1.6 has either licences or one expression',
    approximatedBy: `${at}/0`,
  }));
}

function joined(choices: readonly Json[]): string {
  return choices.filter(isJsonObject).map(termOf).join(' AND ');
}

function termOf(choice: JsonObject): string {
  const expression = textAt(choice, 'expression');
  if (expression !== undefined) return / (?:AND|OR) /.test(expression) ? `(${expression})` : expression;
  const license = objectAt(choice, 'license');
  return (
    textAt(license, 'id') ?? `LicenseRef-${(textAt(license, 'name') ?? '').replace(/[^A-Za-z\d.-]+/g, '-')}`
  );
}
