import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { entryOf, TOOL } from '../tests/entries.ts';
import { catalogOf } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { artefactComponents, modelLicence, stateLicence, stateOpenness } from './artefacts.ts';
import type { OpennessEntry } from './model-openness.ts';

const newLedger = (): ReturnType<typeof createLedger> => createLedger(catalogOf(), [TOOL]);

describe('artefactComponents', () => {
  function components(changes: Partial<OpennessEntry>): ReturnType<typeof artefactComponents> {
    return artefactComponents(entryOf(changes), newLedger());
  }

  it('writes an artefact with its role, its licence and the version of the model', () => {
    expect(components({ artefacts: [['Datasets', 'CC-BY-4.0']] })).toEqual([
      {
        'bom-ref': 'artefact:datasets',
        type: 'data',
        name: 'Model: Datasets',
        version: '7B',
        licenses: [{ license: { id: 'CC-BY-4.0' } }],
        properties: [{ name: 'trasluz:mof:component', value: 'Datasets' }],
      },
    ]);
  });

  it.each([
    ['Model architecture', 'application'],
    ['Data preprocessing code', 'application'],
    ['Training code', 'application'],
    ['Inference code', 'application'],
    ['Evaluation code', 'application'],
    ['Supporting libraries and tools', 'library'],
    ['Model parameters (Intermediate)', 'machine-learning-model'],
    ['Datasets', 'data'],
    ['Evaluation data', 'data'],
    ['Sample model outputs', 'file'],
    ['Model card', 'file'],
    ['Data card', 'file'],
    ['Technical report', 'file'],
    ['Research paper', 'file'],
    ['Evaluation results', 'file'],
    ['Model metadata', 'file'],
  ])('takes %s for a component of type %s', (artefact, type) => {
    expect(components({ artefacts: [[artefact, null]] })[0]?.type).toBe(type);
  });

  it('leaves the final parameters to the model itself, and what is not included away', () => {
    expect(
      components({
        artefacts: [
          ['Model parameters (Final)', 'MIT'],
          ['Datasets', 'Component not include'],
        ],
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<OpennessEntry>, unknown]>([
    [
      'its own licence',
      { licenses: { distribution: 'MIT' }, artefacts: [['Datasets', 'CC-BY-4.0']] },
      'CC-BY-4.0',
    ],
    [
      'that of the distribution',
      { licenses: { distribution: 'MIT' }, artefacts: [['Datasets', null]] },
      'MIT',
    ],
    [
      'that of the code, where it is code',
      { licenses: { distribution: 'MIT', code: 'Apache-2.0' }, artefacts: [['Training code', null]] },
      'Apache-2.0',
    ],
    [
      'that of the code, where it is a library',
      { licenses: { code: 'Apache-2.0' }, artefacts: [['Supporting libraries and tools', null]] },
      'Apache-2.0',
    ],
    [
      'none of the code, where it is no code',
      { licenses: { code: 'MIT' }, artefacts: [['Datasets', null]] },
      undefined,
    ],
    ['none where none is given', { artefacts: [['Datasets', null]] }, undefined],
  ])('gives an artefact %s', (_, changes, id) => {
    const choice = components(changes)[0]?.licenses?.[0];

    expect(choice).toEqual(id === undefined ? undefined : { license: { id } });
  });

  it('says that no licence was found where the entry says so, and nothing where it says nothing', () => {
    const [unlicensed, silent] = components({
      artefacts: [
        ['Datasets', 'unlicensed'],
        ['Evaluation data', null],
      ],
    });

    expect(lines(unlicensed)).toEqual([
      'mof:component=Datasets',
      'none-found=component.license=2025-05-22 Model Openness Tool: no licence found',
    ]);
    expect(lines(silent)).toEqual(['mof:component=Evaluation data']);
  });

  it.each<[string | null, string | undefined]>([
    ['7B', '7B'],
    [null, undefined],
    ['Undisclosed', undefined],
  ])('takes the version %j of a model for %j', (version, written) => {
    expect(components({ version, artefacts: [['Datasets', null]] })[0]?.version).toBe(written);
  });

  it('gives a file no version: that of the model is not its own', () => {
    expect(components({ artefacts: [['Model card', null]] })[0]).not.toHaveProperty('version');
  });

  it('cites the assessment for name, role and licence', () => {
    const ledger = newLedger();
    artefactComponents(entryOf({ artefacts: [['Datasets', 'MIT']] }), ledger);

    expect(citedPlaces(ledger.citations())).toEqual([
      'artefact:datasets .name',
      'artefact:datasets .properties[0]',
      'artefact:datasets .licenses',
    ]);
    expect(ledger.latest()).toBe('2025-05-22T00:00:00Z');
  });
});

describe('modelLicence', () => {
  it.each<[Partial<OpennessEntry>, unknown]>([
    [{ artefacts: [['Model parameters (Final)', 'MIT']] }, { kind: 'licence', id: 'MIT' }],
    [
      { artefacts: [['Model parameters (Final)', null]], licenses: { distribution: 'MIT' } },
      { kind: 'licence', id: 'MIT' },
    ],
    [{ licenses: { distribution: 'MIT' } }, { kind: 'licence', id: 'MIT' }],
    [
      { artefacts: [['Model parameters (Final)', 'unlicensed']], licenses: { distribution: 'MIT' } },
      { kind: 'none-found' },
    ],
  ])('of %j is %j', (changes, reading) => {
    expect(modelLicence(entryOf(changes))).toMatchObject(reading as object);
  });

  it('is none where neither parameters nor distribution have one: that of code or data is not the model’s', () => {
    expect(modelLicence(entryOf())).toBeUndefined();
    expect(
      modelLicence(entryOf({ licenses: { code: 'MIT' }, artefacts: [['Datasets', 'MIT']] })),
    ).toBeUndefined();
  });
});

describe('stateOpenness', () => {
  function openness(changes: Partial<OpennessEntry>): string[] {
    const element = createElement(newLedger(), 'subject');
    stateOpenness(element, entryOf(changes));
    return lines(element.properties());
  }

  it.each<[Partial<OpennessEntry>, string[]]>([
    [{ artefacts: [['Model parameters (Final)', 'MIT']] }, ['openness:weights=open']],
    [{ artefacts: [['Datasets', 'CC-BY-4.0']] }, ['openness:data=open']],
    [{ artefacts: [['Training code', 'Apache-2.0']] }, ['openness:training-code=open']],
    [{ artefacts: [['Model architecture', 'MIT']] }, ['openness:architecture=open']],
    // Non-commercial, unknown and missing licences say neither open nor closed.
    [{ artefacts: [['Datasets', 'CC-BY-NC-4.0']] }, []],
    [{ artefacts: [['Model parameters (Final)', 'Llama 3 Community License']] }, []],
    [{ artefacts: [['Model parameters (Final)', 'unlicensed']] }, []],
    [{ artefacts: [['Datasets', null]] }, []],
    [{ artefacts: [['Evaluation data', 'MIT']] }, []],
    [{ artefacts: [['Datasets', null]], licenses: { distribution: 'MIT' } }, ['openness:data=open']],
    [
      { artefacts: [['Datasets', 'Component not include']] },
      ['none-found=model.openness.data=2025-05-22 Model Openness Tool: not included'],
    ],
    [
      { artefacts: [['Model parameters (Final)', 'Component not include']] },
      ['none-found=model.openness.weights=2025-05-22 Model Openness Tool: not included'],
    ],
    [
      { artefacts: [['Training code', 'Component not include']] },
      ['none-found=model.openness.code=2025-05-22 Model Openness Tool: not included'],
    ],
    [
      { artefacts: [['Model architecture', 'Component not include']] },
      ['none-found=model.openness.architecture=2025-05-22 Model Openness Tool: not included'],
    ],
  ])('says of %j: %j', (changes, said) => {
    expect(openness(changes)).toEqual(said);
  });
});

describe('stateLicence', () => {
  it('writes nothing where nobody looked', () => {
    const element = createElement(newLedger(), 'subject');

    expect(stateLicence(element, undefined, entryOf())).toEqual({});
    expect(element.properties()).toEqual({});
  });
});
