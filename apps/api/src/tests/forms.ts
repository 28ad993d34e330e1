import { gzipSync } from 'node:zlib';
import type { JsonObject } from '@trasluz/bom';
import { convert, readDocument, type Target } from '@trasluz/formats';
import { bytesOf } from './documents.ts';

/** One form in which a document is sent. */
export interface Form {
  /** Also the version under which the tests publish it. */
  readonly name: string;
  readonly mediaType: string;
  /** What the registry calls the format of the document inside. */
  readonly shown: { readonly name: string; readonly version: string };
  readonly make: (document: JsonObject) => Promise<Uint8Array>;
}

/** Every form that is read; a new one is a row here. */
export const FORMS: readonly Form[] = [
  written('xml-1.7', 'cdx1.7-xml', {
    mediaType: 'application/vnd.cyclonedx+xml; version=1.7',
    shown: { name: 'CycloneDX', version: '1.7' },
  }),
  written('xml-1.6', 'cdx1.6-xml', {
    mediaType: 'text/xml',
    shown: { name: 'CycloneDX', version: '1.6' },
  }),
  written('spdx-3', 'spdx3', {
    mediaType: 'application/spdx+json; version=3.0.1',
    shown: { name: 'SPDX', version: '3.0.1' },
  }),
  {
    name: 'json-ld',
    mediaType: 'application/ld+json',
    shown: { name: 'SPDX', version: '3.0.1' },
    make: async (document) => textBytes(JSON.parse(await asTarget(document, 'spdx3')) as JsonObject),
  },
  wrapped('gzip', 'application/gzip', (bytes) => packed(bytes)),
  wrapped('unnamed', 'application/octet-stream', (bytes) => packed(packed(bytes))),
  wrapped('misnamed', 'text/xml', (bytes) => Uint8Array.of(...bytes, 0x0a)),
  wrapped('dsse', 'application/json', (bytes) => textBytes(dsse(bytes))),
  wrapped('in-toto', 'application/vnd.in-toto+json', (bytes) => textBytes(statement(bytes))),
  wrapped('sigstore', 'application/vnd.dev.sigstore.bundle.v0.3+json', (bytes) => textBytes(bundle(bytes))),
  wrapped('packed-sigstore', 'application/gzip', (bytes) => packed(textBytes(bundle(bytes)))),
];

/** A document of SPDX 2 is only read, so it stands here as text. */
export const SPDX_2: JsonObject = {
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'chat',
  documentNamespace: 'https://acme.example/spdx/chat-1.0',
  creationInfo: { created: '2026-02-01T00:00:00Z', creators: ['Organization: Acme', 'Tool: writer-1.0'] },
  packages: [
    {
      SPDXID: 'SPDXRef-chat',
      name: 'chat',
      versionInfo: '1.0',
      downloadLocation: 'NOASSERTION',
      licenseDeclared: 'Apache-2.0',
      primaryPackagePurpose: 'APPLICATION',
    },
    {
      SPDXID: 'SPDXRef-left-pad',
      name: 'left-pad',
      versionInfo: '1.3.0',
      downloadLocation: 'NOASSERTION',
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:npm/left-pad@1.3.0',
        },
      ],
    },
  ],
  relationships: [
    {
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-chat',
    },
    {
      spdxElementId: 'SPDXRef-chat',
      relationshipType: 'DEPENDS_ON',
      relatedSpdxElement: 'SPDXRef-left-pad',
    },
  ],
};

/** Writes a document as another form with the library. */
export async function asTarget(document: JsonObject, target: Target): Promise<string> {
  const { value } = await readDocument(bytesOf(document));
  if (value === undefined) throw new TypeError('the document of a test cannot be read');
  return convert(value, target).text;
}

function written(name: string, target: Target, rest: Omit<Form, 'make' | 'name'>): Form {
  const make = async (document: JsonObject): Promise<Uint8Array> =>
    new TextEncoder().encode(await asTarget(document, target));
  return { name, ...rest, make };
}

function wrapped(name: string, mediaType: string, wrap: (bytes: Uint8Array) => Uint8Array): Form {
  const shown = { name: 'CycloneDX', version: '1.7' };
  return { name, mediaType, shown, make: async (document) => wrap(bytesOf(document)) };
}

/** Not the `Buffer` that the platform makes: bytes are compared with bytes. */
function packed(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes));
}

function textBytes(value: JsonObject): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function dsse(payload: Uint8Array): JsonObject {
  return {
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AA==' }],
  };
}

function statement(predicate: Uint8Array): JsonObject {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: JSON.parse(new TextDecoder().decode(predicate)) as JsonObject,
  };
}

function bundle(document: Uint8Array): JsonObject {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    dsseEnvelope: dsse(textBytes(statement(document))),
  };
}
