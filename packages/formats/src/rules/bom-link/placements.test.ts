import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0317: a BOM-Link is broken or old', [
  [
    'without a version in a reference of the document',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      externalReferences: [{ type: 'bom', url: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79' }],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/externalReferences/0/url',
      line: 9,
      column: 14,
      breadcrumb: ['externalReferences[0]', 'url'],
      message: 'Cannot read "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79" as a BOM-Link',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79"',
      expected: '"urn:cdx:<UUID>/<version>#<bom-ref>"',
      fix: 'Write the serial number as a UUID in lower case, then the version',
    },
  ],
  [
    'without a version in a reference of a component',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          externalReferences: [{ type: 'bom', url: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79' }],
        },
      ],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/components/0/externalReferences/0/url',
      line: 14,
      column: 18,
      breadcrumb: ['components', 'acme@1.0', 'externalReferences[0]', 'url'],
      message: 'Cannot read "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79" as a BOM-Link',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79"',
      expected: '"urn:cdx:<UUID>/<version>#<bom-ref>"',
      fix: 'Write the serial number as a UUID in lower case, then the version',
    },
  ],
  [
    'to an older version in a reference of the document',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      externalReferences: [{ type: 'bom', url: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a' }],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/externalReferences/0/url',
      line: 9,
      column: 14,
      breadcrumb: ['externalReferences[0]', 'url'],
      message: 'Cannot link to version 1 of this document: it is version 2',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a"',
      expected: 'version 2',
      fix: 'Name the present version, or the bom-ref alone',
    },
  ],
  [
    'to an older version in a reference of a component',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          externalReferences: [{ type: 'bom', url: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a' }],
        },
      ],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/components/0/externalReferences/0/url',
      line: 14,
      column: 18,
      breadcrumb: ['components', 'acme@1.0', 'externalReferences[0]', 'url'],
      message: 'Cannot link to version 1 of this document: it is version 2',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a"',
      expected: 'version 2',
      fix: 'Name the present version, or the bom-ref alone',
    },
  ],
  [
    'to an older version in an annotation',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      annotations: [
        {
          subjects: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a'],
          annotator: { individual: { name: 'Jane' } },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/annotations/0/subjects/0',
      line: 9,
      column: 9,
      breadcrumb: ['annotations[0]', 'subjects[0]'],
      message: 'Cannot link to version 1 of this document: it is version 2',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a"',
      expected: 'version 2',
      fix: 'Name the present version, or the bom-ref alone',
    },
  ],
  [
    'to an older version in a composition',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      compositions: [
        { aggregate: 'complete', assemblies: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a'] },
      ],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/compositions/0/assemblies/0',
      line: 10,
      column: 9,
      breadcrumb: ['compositions[0]', 'assemblies[0]'],
      message: 'Cannot link to version 1 of this document: it is version 2',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a"',
      expected: 'version 2',
      fix: 'Name the present version, or the bom-ref alone',
    },
  ],
  [
    'to an older version in what a vulnerability affects',
    {
      version: 2,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      vulnerabilities: [
        { id: 'CVE-2026-1', affects: [{ ref: 'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a' }] },
      ],
    },
    {
      code: 'W0317',
      severity: 'warning',
      pointer: '/vulnerabilities/0/affects/0/ref',
      line: 11,
      column: 18,
      breadcrumb: ['vulnerabilities[0]', 'affects[0]', 'ref'],
      message: 'Cannot link to version 1 of this document: it is version 2',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#a"',
      expected: 'version 2',
      fix: 'Name the present version, or the bom-ref alone',
    },
  ],
]);
