import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { packageOf, spdx2With } from './tests/documents.ts';
import { readOne, readValid } from './tests/reading.ts';

const extracted: Json = [
  {
    licenseId: 'LicenseRef-1',
    extractedText: 'Do as you like',
    name: 'Acme licence',
    seeAlsos: ['https://acme.example/l'],
  },
  { licenseId: 'LicenseRef-2', extractedText: 'Do not', name: 'NOASSERTION' },
];

const withTexts = { hasExtractedLicensingInfos: extracted };

describe('licences of a package', () => {
  it.each<[string, Readonly<Record<string, Json>>, Json]>([
    ['of the list', { licenseDeclared: 'MIT' }, [{ license: { id: 'MIT', acknowledgement: 'declared' } }]],
    ['concluded', { licenseConcluded: 'MIT' }, [{ license: { id: 'MIT', acknowledgement: 'concluded' } }]],
    [
      'of both kinds',
      { licenseConcluded: 'MIT', licenseDeclared: 'ISC' },
      [
        { license: { id: 'ISC', acknowledgement: 'declared' } },
        { license: { id: 'MIT', acknowledgement: 'concluded' } },
      ],
    ],
    [
      'in an expression',
      { licenseDeclared: 'MIT OR ISC' },
      [{ expression: 'MIT OR ISC', acknowledgement: 'declared' }],
    ],
    [
      'or any later',
      { licenseDeclared: 'GPL-2.0+' },
      [{ expression: 'GPL-2.0+', acknowledgement: 'declared' }],
    ],
    ['outside the list', { licenseDeclared: 'Acme' }, [{ expression: 'Acme', acknowledgement: 'declared' }]],
    [
      'by reference without text',
      { licenseDeclared: 'LicenseRef-9' },
      [{ expression: 'LicenseRef-9', acknowledgement: 'declared' }],
    ],
  ])('%s', async (_name, members, licenses) => {
    const { component, losses } = await readOne(members);
    expect(component['licenses']).toEqual(licenses);
    expect(losses).toEqual([]);
  });

  it('that are none are kept', async () => {
    expect((await readOne({ licenseDeclared: 'NONE', licenseInfoFromFiles: ['NONE'] })).kept).toEqual([
      'licenseDeclared=NONE',
      'licenseInfoFromFiles=NONE',
    ]);
  });

  it('that are found in files are evidence, each once', async () => {
    const { component } = await readOne({ licenseInfoFromFiles: ['MIT', 'MIT', 'NOASSERTION', 'ISC'] });
    expect(component['evidence']).toEqual({
      licenses: [{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }],
    });
  });

  it('by reference have the name and, where they are named first, the text', async () => {
    const { bom } = await readValid(
      spdx2With({
        packages: [
          packageOf('a', { licenseDeclared: 'LicenseRef-1' }),
          packageOf('b', { licenseDeclared: 'LicenseRef-1' }),
        ],
        ...withTexts,
      }),
    );
    const named = {
      name: 'Acme licence',
      acknowledgement: 'declared',
      properties: [{ name: 'trasluz:spdx-2:licenseId', value: 'LicenseRef-1' }],
    };
    expect(bom['components']).toMatchObject([
      {
        licenses: [
          { license: { ...named, text: { content: 'Do as you like' }, url: 'https://acme.example/l' } },
        ],
      },
      { licenses: [{ license: named }] },
    ]);
    expect(JSON.stringify(bom).match(/Do as you like/g)).toHaveLength(1);
  });

  it('by reference in an expression have the text in its details, and lose their name', async () => {
    const { component, losses } = await readOne(
      { licenseDeclared: '(LicenseRef-1 AND LicenseRef-2) OR MIT' },
      withTexts,
    );
    expect(component['licenses']).toMatchObject([
      {
        expressionDetails: [
          {
            licenseIdentifier: 'LicenseRef-1',
            text: { content: 'Do as you like' },
            url: 'https://acme.example/l',
          },
          { licenseIdentifier: 'LicenseRef-2', text: { content: 'Do not' } },
        ],
      },
    ]);
    expect(losses).toMatchObject([
      {
        pointer: '/hasExtractedLicensingInfos/0/name',
        what: 'the name "Acme licence" of an extracted licence',
      },
    ]);
  });

  it('that nobody names are lost', async () => {
    const { losses } = await readOne({}, withTexts);
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/hasExtractedLicensingInfos/0',
      '/hasExtractedLicensingInfos/1',
    ]);
  });

  it('of other documents are not taken for those of this one', async () => {
    const { component, losses } = await readOne(
      { licenseDeclared: 'DocumentRef-a:LicenseRef-1 OR MIT' },
      withTexts,
    );
    expect(component['licenses']).toEqual([
      { expression: 'DocumentRef-a:LicenseRef-1 OR MIT', acknowledgement: 'declared' },
    ]);
    expect(losses).toHaveLength(2);
  });

  it('by reference to a text that nobody gives are references alone', async () => {
    const texts = [{ licenseId: 'LicenseRef-1', extractedText: 'NOASSERTION' }];
    const { component, losses } = await readOne(
      { licenseDeclared: 'LicenseRef-1 OR MIT' },
      { hasExtractedLicensingInfos: texts },
    );
    expect(component['licenses']).toEqual([
      { expression: 'LicenseRef-1 OR MIT', acknowledgement: 'declared' },
    ]);
    expect(losses).toEqual([]);
  });

  it('with a name without end are called by their id', async () => {
    const { component } = await readOne(
      { licenseDeclared: 'LicenseRef-1' },
      {
        hasExtractedLicensingInfos: [
          { licenseId: 'LicenseRef-1', extractedText: 'x', name: 'n'.repeat(10_000) },
        ],
      },
    );
    expect(component).toMatchObject({ licenses: [{ license: { name: 'LicenseRef-1' } }] });
  });
});
