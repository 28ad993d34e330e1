/** A document that is small to write and large to read, and what has to come of it. */
export interface Bomb {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Every code that is told, each once, sorted. */
  readonly codes: readonly string[];
  /** How many places are told or counted, where each of them is at fault. */
  readonly told?: number;
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of CycloneDX JSON with the members given. */
export function cycloneDx(members: Readonly<Record<string, unknown>>): Uint8Array {
  return bytesOf(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, ...members }));
}

/** As many items as asked for. */
export function many<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** The bytes of an SPDX 3 graph with the elements given, beside those that every graph has. */
export function spdx3(elements: readonly object[]): Uint8Array {
  const head = [
    {
      type: 'CreationInfo',
      '@id': '_:creation',
      specVersion: '3.0.1',
      created: '2026-11-01T00:00:00Z',
      createdBy: ['https://x.example/lab'],
    },
    { type: 'Organization', spdxId: 'https://x.example/lab', creationInfo: '_:creation', name: 'Lab' },
    {
      type: 'SpdxDocument',
      spdxId: 'https://x.example/document',
      creationInfo: '_:creation',
      rootElement: ['https://x.example/0'],
      profileConformance: ['core', 'software'],
    },
  ];
  const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
  return bytesOf(JSON.stringify({ '@context': context, '@graph': [...head, ...elements] }));
}

/** The bytes of SPDX 2 with the members given. */
export function spdx2(members: Readonly<Record<string, unknown>>): Uint8Array {
  return bytesOf(
    JSON.stringify({
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'x',
      documentNamespace: 'https://x.example/1',
      creationInfo: { created: '2026-11-01T00:00:00Z', creators: ['Organization: Lab'] },
      ...members,
    }),
  );
}

/** The bytes of CycloneDX XML around the content given. */
export function xml(content: string, before = ''): Uint8Array {
  const open = '<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">';
  return bytesOf(`<?xml version="1.0"?>\n${before}${open}${content}</bom>`);
}
