import { type JsonObject, ownProperty } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type FileStatement, type Finding, findingsOf } from '../finding.ts';
import { partReference, sortedBy } from './reference.ts';

/** Builds one component for each file, sorted by path. */
export function fileComponents(findings: readonly Finding[]): readonly JsonObject[] {
  const files = findingsOf(findings, 'file').map(({ file }) => file);
  return sortedBy(files, ({ path }) => path).map(fileComponent);
}

function fileComponent(file: FileStatement): JsonObject {
  return compact({
    type: 'file',
    'bom-ref': partReference('file', file.path.toWellFormed()),
    name: file.path.toWellFormed(),
    hashes: hashes(file),
    properties: properties(file),
  });
}

function hashes({ digests, pointerSha256 }: FileStatement): readonly JsonObject[] {
  if (digests === undefined)
    return pointerSha256 === undefined ? [] : [{ alg: 'SHA-256', content: pointerSha256 }];
  return [
    { alg: 'SHA-256', content: digests.sha256 },
    { alg: 'SHA-512', content: digests.sha512 },
  ];
}

/** A digest that a pointer states was not computed here, and says so. */
function properties({ pointerSha256, format }: FileStatement): readonly JsonObject[] {
  return [
    ...(pointerSha256 === undefined ? [] : [{ name: ownProperty('hash:method'), value: 'git-lfs-pointer' }]),
    ...(format === undefined ? [] : [{ name: ownProperty('portability:format'), value: format }]),
  ];
}
