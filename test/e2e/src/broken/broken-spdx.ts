import { type BrokenDocument, bytesOf, jsonBytes } from './broken-document.ts';

/** SPDX 3 and SPDX 2 that their schema, a profile or a rule finds fault with. */
export function brokenSpdx(): readonly BrokenDocument[] {
  return [...spdx3(), ...spdx2()];
}

type Changes = Readonly<Record<string, unknown>>;

function graphOf({
  context = CONTEXT,
  document = {},
  model = {},
  more = [],
}: {
  readonly context?: string;
  readonly document?: Changes;
  readonly model?: Changes;
  readonly more?: readonly Changes[];
}): unknown {
  const id = (name: string): string => `https://lantern.example/${name}`;
  return {
    '@context': context,
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': '_:creation',
        specVersion: '3.0.1',
        created: '2026-11-01T00:00:00Z',
        createdBy: [id('lab')],
      },
      { type: 'Organization', spdxId: id('lab'), creationInfo: '_:creation', name: 'Lantern Lab' },
      {
        type: 'SpdxDocument',
        spdxId: id('document'),
        creationInfo: '_:creation',
        rootElement: [id('model')],
        profileConformance: ['core', 'software'],
        ...document,
      },
      {
        type: 'software_Package',
        spdxId: id('model'),
        creationInfo: '_:creation',
        name: 'lantern',
        ...model,
      },
      ...more,
    ],
  };
}

const CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

function spdx3(): readonly BrokenDocument[] {
  const documents: readonly (readonly [name: string, told: string, document: unknown])[] = [
    [
      'the context of an older version',
      'E0104 /@context',
      graphOf({ context: CONTEXT.replace('3.0.1', '3.0.0') }),
    ],
    [
      'a purpose nobody knows',
      'E0104 /@graph/3/software_primaryPurpose',
      graphOf({ model: { software_primaryPurpose: 'modle' } }),
    ],
    ['a name is missing', 'E0101 /@graph/3', graphOf({ model: { creationInfo: undefined } })],
    ['a time without zone', 'E0105 /@graph/3/releaseTime', graphOf({ model: { releaseTime: '2026-11-01' } })],
    [
      'an id of nothing',
      'W0401',
      graphOf({ document: { rootElement: ['https://lantern.example/nothing'] } }),
    ],
  ];
  return documents.map(([name, told, document]) => ({
    name: `SPDX 3: ${name}`,
    told,
    mediaType: 'application/spdx3+json',
    bytes: jsonBytes(document),
  }));
}

function spdx2(): readonly BrokenDocument[] {
  const sound = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'lantern',
    documentNamespace: 'https://lantern.example/1',
    creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Organization: Lantern Lab'] },
    packages: [{ SPDXID: 'SPDXRef-model', name: 'lantern', downloadLocation: 'NOASSERTION' }],
  };
  const documents: readonly (readonly [name: string, told: string, bytes: Uint8Array])[] = [
    ['tag-value text', 'E0012', bytesOf('SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n')],
    ['a name is missing', 'E0101', jsonBytes({ ...sound, name: undefined })],
    ['a number for a name', 'E0103', jsonBytes({ ...sound, packages: [{ ...sound.packages[0], name: 7 }] })],
  ];
  return documents.map(([name, told, bytes]) => ({
    name: `SPDX 2: ${name}`,
    told,
    mediaType: 'application/spdx+json',
    bytes,
  }));
}
