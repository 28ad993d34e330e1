import type { Json, JsonObject } from '@trasluz/bom';
import type { ArtefactIssue } from '../../issue.ts';
import { kindOf, scalarText } from '../../plain-text.ts';

/** Items of one front matter list that are taken over; the largest real lists name a few hundred data sets. */
export const ITEMS_MAX = 1_000;

/** Front matter fields with the issues met on the way; every reader of a field goes through here. */
export interface Fields {
  readonly file: string;
  readonly values: JsonObject;
  readonly issues: ArtefactIssue[];
}

/** Reads a field that holds one text; a list of one is read too, anything else is an issue. */
export function oneText(fields: Fields, name: string): string | undefined {
  const texts = manyTexts(fields, name);
  if (texts.length > 1) fields.issues.push(unexpected(fields, { name, found: `${texts.length} values` }));
  return texts.length === 1 ? texts[0] : undefined;
}

/** Reads a field that holds a text or a list of texts, without duplicates, in the order of the card. */
export function manyTexts(fields: Fields, name: string): readonly string[] {
  const value = fields.values[name];
  if (value === undefined || value === null) return [];
  const items = Array.isArray(value) ? value.slice(0, ITEMS_MAX) : [value];
  const texts = items.flatMap((item: Json) => {
    const text = typeof item === 'object' ? undefined : scalarText(item);
    if (text === undefined && item !== null && item !== '') {
      fields.issues.push(unexpected(fields, { name, found: kindOf(item) }));
    }
    return text === undefined ? [] : [text];
  });
  return [...new Set(texts)];
}

/** The issue for a field whose value is not of the form that the card specification gives it. */
export function unexpected(
  fields: Fields,
  field: { name: string; found: string; expected?: string },
): ArtefactIssue {
  return {
    code: 'G0103',
    file: fields.file,
    place: field.name,
    message: `Left out front matter field "${field.name}", which has an unexpected form`,
    found: field.found,
    expected: field.expected ?? 'a text or a list of texts',
    fix: 'Write the field as the model card specification gives it.',
  };
}
