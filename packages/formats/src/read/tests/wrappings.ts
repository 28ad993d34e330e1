import { gzipSync } from 'node:zlib';
import type { Json, JsonObject } from '@trasluz/bom';
import { documentWith } from '../../tests/documents.ts';
import type { DocumentFormat, Wrapping } from '../document.ts';

/** The bytes of a text. */
export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A DSSE envelope around bytes. */
export function dsse(payload: Uint8Array): JsonObject {
  return {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AA==' }],
  };
}

/** An in-toto statement about a predicate. */
export function statement(predicate: Json): JsonObject {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate,
  };
}

/** A Sigstore bundle with some content. */
export function bundle(content: JsonObject): JsonObject {
  return { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', ...content };
}

interface Envelope {
  readonly name: string;
  readonly within: readonly Wrapping[];
  readonly wrap: (bytes: Uint8Array) => Uint8Array;
}

const jsonBytes = (value: Json): Uint8Array => textBytes(JSON.stringify(value));

/** Every wrapping that holds bytes of any format, alone and in another. */
export const ENVELOPES: readonly Envelope[] = [
  { name: 'gzip', within: ['gzip'], wrap: (bytes) => gzipSync(bytes) },
  { name: 'gzip twice', within: ['gzip', 'gzip'], wrap: (bytes) => gzipSync(gzipSync(bytes)) },
  { name: 'a DSSE envelope', within: ['dsse'], wrap: (bytes) => jsonBytes(dsse(bytes)) },
  {
    name: 'a DSSE envelope of gzip',
    within: ['dsse', 'gzip'],
    wrap: (bytes) => jsonBytes(dsse(gzipSync(bytes))),
  },
  {
    name: 'a packed DSSE envelope',
    within: ['gzip', 'dsse'],
    wrap: (bytes) => gzipSync(jsonBytes(dsse(bytes))),
  },
  {
    name: 'a Sigstore bundle',
    within: ['sigstore-bundle', 'dsse'],
    wrap: (bytes) => jsonBytes(bundle({ dsseEnvelope: dsse(bytes) })),
  },
];

interface Sample {
  readonly name: string;
  readonly format: DocumentFormat;
  readonly version: string;
  readonly content: string;
}

const SPDX_3 = {
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [
    {
      type: 'CreationInfo',
      '@id': '_:info',
      specVersion: '3.0.1',
      created: '2026-05-12T09:30:00Z',
      createdBy: ['urn:a:who'],
    },
    { type: 'Organization', spdxId: 'urn:a:who', creationInfo: '_:info', name: 'Acme' },
    { type: 'software_Package', spdxId: 'urn:a:p', creationInfo: '_:info', name: 'acme' },
    {
      type: 'SpdxDocument',
      spdxId: 'urn:a:d',
      creationInfo: '_:info',
      rootElement: ['urn:a:p'],
      element: ['urn:a:p'],
    },
  ],
};

const SPDX_2 = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'sample',
  documentNamespace: 'https://example.org/sample',
  creationInfo: { created: '2026-05-12T09:30:00Z', creators: ['Tool: maker-1.0'] },
  packages: [{ SPDXID: 'SPDXRef-a', name: 'acme', downloadLocation: 'NOASSERTION', filesAnalyzed: false }],
};

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.5" version="1">
  <components><component type="library"><name>acme</name><version>1</version></component></components>
</bom>
`;

/** One small document of each format. */
export const FORMATS: readonly Sample[] = [
  {
    name: 'CycloneDX JSON',
    format: 'cyclonedx-json',
    version: '1.7',
    content: JSON.stringify(documentWith()),
  },
  {
    name: 'older CycloneDX JSON',
    format: 'cyclonedx-json',
    version: '1.2',
    content: JSON.stringify(documentWith({ specVersion: '1.2' })),
  },
  { name: 'CycloneDX XML', format: 'cyclonedx-xml', version: '1.5', content: XML },
  { name: 'SPDX 2', format: 'spdx-2-json', version: '2.3', content: JSON.stringify(SPDX_2) },
  { name: 'SPDX 3', format: 'spdx-3-json', version: '3.0.1', content: JSON.stringify(SPDX_3) },
];
