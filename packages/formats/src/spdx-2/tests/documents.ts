import type { Json, JsonObject } from '@trasluz/bom';

type Given = Readonly<Record<string, Json>>;

/** Builds a document of SPDX 2.3; the members given are added or replace those of the same name. */
export function spdx2With(members: Given = {}): JsonObject {
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'acme',
    documentNamespace: 'https://acme.example/spdx/1',
    creationInfo: { created: '2026-05-12T09:30:00Z', creators: ['Tool: scan-1.2'] },
    ...members,
  };
}

/** Builds a package; its id is `SPDXRef-` and the name. */
export function packageOf(name: string, members: Given = {}): JsonObject {
  return { SPDXID: idOf(name), name, downloadLocation: 'NOASSERTION', ...members };
}

/** Builds a file; its id is `SPDXRef-` and the name. */
export function fileOf(fileName: string, members: Given = {}): JsonObject {
  const checksums = [{ algorithm: 'SHA1', checksumValue: 'a'.repeat(40) }];
  return { SPDXID: idOf(fileName), fileName, checksums, ...members };
}

/** The id of a package or file of the test documents. */
export function idOf(name: string): string {
  return `SPDXRef-${name}`;
}

/** Builds a relationship between elements that are given by name; words of SPDX 2 stand for themselves. */
export function relationOf(
  from: string,
  relationshipType: string,
  to: string,
  members: Given = {},
): JsonObject {
  const id = (name: string): string =>
    /^(?:NONE|NOASSERTION|DocumentRef-.*)$/.test(name) ? name : idOf(name);
  return { spdxElementId: id(from), relationshipType, relatedSpdxElement: id(to), ...members };
}
