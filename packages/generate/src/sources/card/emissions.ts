import { isJsonObject, ownProperty } from '@trasluz/bom';
import type { Finding } from '../../finding.ts';
import { kindOf, scalarText } from '../../plain-text.ts';
import { type Fields, unexpected } from './fields.ts';

/** The members of `co2_eq_emissions` and the property each goes to. The number is grams of CO2 equivalent. */
const MEMBERS: readonly (readonly [member: string, property: string])[] = [
  ['emissions', ownProperty('co2:grams')],
  ['source', ownProperty('co2:source')],
  ['training_type', ownProperty('co2:activity')],
  ['geographical_location', ownProperty('co2:location')],
  ['hardware_used', ownProperty('co2:hardware')],
];

/**
 * Reads `co2_eq_emissions`, a number of grams or a map. CycloneDX has a native place for CO2 only beside a stated
 * energy cost and its provider, which cards do not give; so these go to properties of the model card.
 */
export function readEmissions(fields: Fields): readonly Finding[] {
  const value = fields.values['co2_eq_emissions'];
  if (value === undefined || value === null) return [];
  const members = isJsonObject(value) ? value : { emissions: value };
  const grams = Number(scalarText(members['emissions']) ?? Number.NaN);
  if (!Number.isFinite(grams) || grams < 0) {
    const expected = 'grams of CO2 equivalent as a number';
    const found = kindOf(members['emissions'] ?? null);
    fields.issues.push(unexpected(fields, { name: 'co2_eq_emissions', found, expected }));
    return [];
  }
  return MEMBERS.flatMap(([member, name]) => {
    const text = scalarText(members[member]);
    const from = `${fields.file}#co2_eq_emissions`;
    return text === undefined ? [] : [{ kind: 'card-property' as const, name, value: text, from }];
  });
}
