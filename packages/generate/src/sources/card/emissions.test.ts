import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readEmissions } from './emissions.ts';
import type { Fields } from './fields.ts';

function read(value: Json): { said: readonly string[]; issues: Fields['issues'] } {
  const fields: Fields = { file: 'README.md', values: { co2_eq_emissions: value }, issues: [] };
  const said = readEmissions(fields).map((finding) => {
    return finding.kind === 'card-property' ? `${finding.name}=${finding.value}` : finding.kind;
  });
  return { said, issues: fields.issues };
}

describe('readEmissions', () => {
  it.each<[value: Json, said: readonly string[]]>([
    [12.5, ['trasluz:co2:grams=12.5']],
    [0, ['trasluz:co2:grams=0']],
    ['12', ['trasluz:co2:grams=12']],
    [{ emissions: 1e-7 }, ['trasluz:co2:grams=1e-7']],
    [{ emissions: 3, source: ' ' }, ['trasluz:co2:grams=3']],
    [
      {
        hardware_used: '8 GPUs',
        geographical_location: 'Madrid',
        training_type: 'fine-tuning',
        source: 'a meter',
        emissions: 3,
        unknown: 'x',
      },
      [
        'trasluz:co2:grams=3',
        'trasluz:co2:source=a meter',
        'trasluz:co2:activity=fine-tuning',
        'trasluz:co2:location=Madrid',
        'trasluz:co2:hardware=8 GPUs',
      ],
    ],
    [{ emissions: 3, source: ['a'], hardware_used: null }, ['trasluz:co2:grams=3']],
    [null, []],
  ])('reads %j', (value, said) => {
    expect(read(value)).toEqual({ said, issues: [] });
  });

  it.each<[value: Json, found: string]>([
    [-1, 'number -1'],
    ['a lot', 'string a lot'],
    ['1,250', 'string 1,250'],
    ['1e999', 'string 1e999'],
    [true, 'boolean true'],
    [[], 'a list'],
    [{}, 'null'],
    [{ emissions: null }, 'null'],
    [{ emissions: {} }, 'a map'],
    [{ emissions: '' }, 'string'],
    [{ source: 'a meter' }, 'null'],
  ])('leaves %j out whole, for the rest says nothing without the number', (value, found) => {
    expect(read(value)).toEqual({
      said: [],
      issues: [
        {
          code: 'G0103',
          file: 'README.md',
          place: 'co2_eq_emissions',
          message: 'Left out front matter field "co2_eq_emissions", which has an unexpected form',
          found,
          expected: 'grams of CO2 equivalent as a number',
          fix: 'Write the field as the model card specification gives it.',
        },
      ],
    });
  });

  it('is not there in most cards, which is no issue', () => {
    const fields: Fields = { file: 'README.md', values: {}, issues: [] };
    expect(readEmissions(fields)).toEqual([]);
    expect(fields.issues).toEqual([]);
  });
});
