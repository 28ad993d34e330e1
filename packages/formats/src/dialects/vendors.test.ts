import { describe, expect, it } from 'vitest';
import { factsAbout, listOf, namesOf, told } from './tests/told.ts';

describe('nvidia', () => {
  it('tells base model, chips, hours and operations of the training', () => {
    const card = listOf([
      ['nvidia:architecture:base_model', 'This model was developed based on Base-1'],
      ['nvidia:inference:hardware_units_types', 'H100'],
      ['nvidia:inference:hardware_units_types', 'A100'],
      ['nvidia:inference:training_duration_hardware', '1,200'],
      ['nvidia:inference:compute_operations', '8.6e23'],
    ]);
    expect(factsAbout({ modelCard: card })).toEqual([
      'lineage.base-model = Base-1',
      'training.accelerator = A100, H100',
      'training.hours = 1200',
      'training.flop = 8.6e+23',
    ]);
  });

  it('reads a base model without the sentence around it', () => {
    expect(told(['nvidia:architecture:base_model', 'Base-1'])).toEqual(['lineage.base-model = Base-1']);
    expect(told(['nvidia:architecture:base_model', 'This model was developed based on '])).toEqual([
      'lineage.base-model = This model was developed based on',
    ]);
  });

  it('takes "Not Applicable" for what it says, and no value for one', () => {
    expect(told(['nvidia:architecture:base_model', 'Not Applicable'])).toEqual([]);
  });

  it('does not take the hardware that is supported or tested for the hardware it was trained on', () => {
    expect(
      told(
        ['nvidia:architecture:hardware_compatibility', 'NVIDIA Hopper'],
        ['nvidia:inference:test_hardware', 'H100'],
        ['nvidia:inference:training_duration_wall_clock', '12'],
      ),
    ).toEqual([]);
  });
});

describe('huggingface', () => {
  it('tells the base model, and the languages that are joined with commas', () => {
    expect(told(['huggingface:baseModel', 'acme/base'])).toEqual(['lineage.base-model = acme/base']);
    expect(namesOf(['huggingface:language', 'es,en'])).toEqual([
      'cdx:ai-ml:model:language = es',
      'cdx:ai-ml:model:language = en',
    ]);
  });

  it('says nothing by popularity, storage and verdicts of scanners', () => {
    expect(
      told(
        ['huggingface:downloads', '7'],
        ['huggingface:usedStorage', '1024'],
        ['huggingface:security:overallStatus', 'safe'],
        ['huggingface:private', 'false'],
      ),
    ).toEqual([]);
  });
});

describe('ibm', () => {
  it('is not told, because nobody says what its names mean', () => {
    expect(namesOf(['ibm:identifier:product', '1']).concat(told(['ibm:model:parameters', '7B']))).toEqual([
      'ibm:identifier:product = 1',
    ]);
  });
});
