import { gzipSync } from 'node:zlib';
import type { JsonObject } from '@trasluz/bom';
import { PARSE_LIMITS, supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { convert } from '../convert/convert.ts';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { openDocument, readDocument } from './open-document.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <components>
    <component type="machine-learning-model" bom-ref="model">
      <name>Model</name>
      <version>1</version>
    </component>
  </components>
</bom>
`;

const SPDX_2: JsonObject = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'sample',
  documentNamespace: 'https://example.org/sample',
  creationInfo: { created: '2026-05-12T09:30:00Z', creators: ['Tool: maker-1.0'] },
  packages: [
    {
      SPDXID: 'SPDXRef-a',
      name: 'Model',
      versionInfo: '1',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
    },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-a' },
  ],
};

const MODEL = documentWith({
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: {
    timestamp: '2026-05-12T09:30:00Z',
    component: componentWith({
      type: 'machine-learning-model',
      'bom-ref': 'model',
      name: 'Model',
      version: '1',
    }),
  },
});

async function spdx3(): Promise<string> {
  const { value } = await readDocument(bytesOf(MODEL));
  if (value === undefined) throw new TypeError('the sample is a document');
  return convert(value, 'spdx3').text;
}

describe('every format', () => {
  it.each([
    ['CycloneDX XML', async () => XML, 'cyclonedx-xml', '1.6'],
    ['SPDX 2', async () => JSON.stringify(SPDX_2), 'spdx-2-json', '2.3'],
    ['SPDX 3', spdx3, 'spdx-3-json', '3.0.1'],
    ['CycloneDX JSON', async () => JSON.stringify(MODEL), 'cyclonedx-json', '1.7'],
  ])('%s is read, checked and viewed', async (_name, content, format, version) => {
    const { document, valid, counts } = await validate(text(await content()));
    expect({ valid, errors: counts.errors }).toEqual({ valid: true, errors: 0 });
    expect(document).toMatchObject({ format, version });
    const names = supplyChain(document?.bom ?? {}).nodes.map(({ name }) => name);
    expect(names).toContain('Model');
  });
});

describe('the repair of a fault', () => {
  it('is offered in JSON, and nowhere else', async () => {
    const broken = { ...MODEL, components: [componentWith({ type: 'libary' })] };
    const patched = async (bytes: Uint8Array): Promise<boolean> =>
      (await validate(bytes)).issues.some(({ patch }) => patch !== undefined);
    expect(await patched(bytesOf(broken))).toBe(true);
    expect(await patched(gzipSync(bytesOf(broken)))).toBe(false);
    expect(await patched(text(XML.replace('machine-learning-model', 'machine-learning-modell')))).toBe(false);
  });
});

describe('places in other formats', () => {
  it('are lines of the XML', async () => {
    const { issues } = await validate(text(XML.replace('machine-learning-model', 'modell')));
    expect(issues).toMatchObject([{ code: 'E0104', pointer: '/components/0/type', line: 4, column: 5 }]);
  });

  it('are pointers and lines of the SPDX', async () => {
    const content = JSON.stringify(
      {
        ...SPDX_2,
        packages: [
          {
            ...(SPDX_2['packages'] as JsonObject[])[0],
            externalRefs: [
              {
                referenceCategory: 'PACKAGE-MANAGER',
                referenceType: 'purl',
                referenceLocator: 'npm/left-pad',
              },
            ],
          },
        ],
      },
      undefined,
      2,
    );
    const { issues } = await validate(text(content));
    const line = content.split('\n').findIndex((one) => one.includes('npm/left-pad')) + 1;
    expect(issues).toMatchObject([
      { code: 'W0319', pointer: '/packages/0/externalRefs/0/referenceLocator', line },
    ]);
  });

  it('of the 1.7 form lead to the elements of SPDX 3', async () => {
    const { value } = await openDocument(text(await spdx3()), PARSE_LIMITS);
    const pointer = value?.origin.pointerOf('/metadata/component/name') ?? '';
    expect(pointer).toMatch(/^\/@graph\/\d+/);
    expect(value?.origin.placeOf(pointer).line).toBeGreaterThan(1);
  });
});

describe('an SPDX document that we wrote and somebody changed', () => {
  const metric = {
    type: 'accuracy',
    value: '0.7',
    slice: 'x',
    confidenceInterval: { lowerBound: '0.6', upperBound: '0.8' },
  };
  const measured = documentWith({
    ...MODEL,
    metadata: {
      manufacturer: { name: 'Acme', address: { country: 'ES' } },
      component: componentWith({
        type: 'machine-learning-model',
        name: 'Model',
        modelCard: { quantitativeAnalysis: { performanceMetrics: [metric] } },
      }),
    },
  });

  async function written(): Promise<string> {
    const { value } = await readDocument(bytesOf(measured));
    if (value === undefined) throw new TypeError('the sample is a document');
    return convert(value, 'spdx3').text;
  }

  it('counts as the SPDX says, and what stood beside the old value is not put back', async () => {
    const { valid, issues, document } = await validate(text((await written()).replace('"0.7"', '"0.9"')));
    expect(valid).toBe(true);
    expect(issues).toMatchObject([{ code: 'W0413', pointer: expect.stringMatching(/^\/@graph\/\d+$/) }]);
    expect(issues[0]?.line).toBeGreaterThan(1);
    const told = JSON.stringify(document?.bom);
    expect(told).toContain('"value":"0.9"');
    expect(told).not.toContain('confidenceInterval');
  });

  it('tells an entry of the extension that is no JSON', async () => {
    const entry = /(cdxPropName": "trasluz:cdx:\/address",\s*"extension_cdxPropValue": ")[^\n]*/;
    const { issues } = await validate(text((await written()).replace(entry, '$1{"')));
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'W0414 Cannot read the extension entry "trasluz:cdx:/address": its value is no JSON of that kind',
    ]);
  });
});

describe('a broken document of another format', () => {
  it.each([
    ['XML that is cut', XML.slice(0, 120), 'cyclonedx-xml', /^E00/],
    ['XML of an unknown version', XML.replace('bom/1.6', 'bom/1.1'), 'cyclonedx-xml', /^E0014$/],
    ['SPDX 2 without packages or name', '{"spdxVersion":"SPDX-2.3"}', 'spdx-2-json', /^E/],
    [
      'SPDX 3 of nothing',
      '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":7}',
      'spdx-3-json',
      /^E/,
    ],
  ])('%s is refused with a place', async (_name, content, format, code) => {
    const { valid, format: found, issues } = await validate(text(content));
    expect({ valid, name: found?.name }).toEqual({ valid: false, name: format });
    expect(issues.find(({ severity }) => severity === 'error')?.code).toMatch(code);
  });
});
