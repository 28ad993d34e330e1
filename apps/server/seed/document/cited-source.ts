import type { Component, Property } from '@trasluz/bom';
import { ownProperty } from '@trasluz/bom';
import type { Catalog, Grade, Source } from '@trasluz/catalog';
import { ownerOf } from './source-owner.ts';

/** A source as citations need it; those of the catalogue have all of it, those of the seed name no licence class. */
export type CitedSource = Pick<Source, 'id' | 'title' | 'location' | 'licence' | 'grade' | 'date'>;

/** Prefix of the bom-refs of sources. */
const REF_PREFIX = 'source:';

/** The bom-ref that stands for a source in a document. */
export function sourceRef(id: string): string {
  return `${REF_PREFIX}${id}`;
}

/** `trasluz:fact:level` of what a source of each grade says (standards.md, G). */
const LEVEL_BY_GRADE: Readonly<Record<Grade, string>> = {
  vendor: 'vendor-claimed',
  generated: 'vendor-claimed',
  standard: 'third-party',
  'independent-review': 'attested',
  secondary: 'third-party',
  press: 'third-party',
  'generally-known': 'third-party',
};

/**
 * Writes a source as the component that a citation is attributed to. It stands as the annotator of its own note, so
 * that it is named once, can be referred to, and is no part of the supply chain that the document describes.
 */
export function sourceComponent(source: CitedSource, catalog: Catalog): Component {
  const url = urlOf(source.location);
  const publisher = source.grade === 'vendor' ? ownerOf(source, catalog) : undefined;
  const level: Property = { name: ownProperty('fact:level'), value: LEVEL_BY_GRADE[source.grade] };
  return {
    'bom-ref': sourceRef(source.id),
    type: 'data',
    name: source.title,
    version: source.date,
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { externalReferences: [{ type: 'documentation', url }] }),
    properties: [level],
  };
}

/** `github:owner/name@commit:path`, the path being absent, one file, or a pattern. */
const GITHUB = /^github:([^/@]+\/[^/@:]+)@([0-9a-f]+)(?::(.*))?$/u;

/** The address of a source: its URL, or the file at its commit; `undefined` when there is no document. */
export function urlOf(location: string): string | undefined {
  if (/^https?:\/\/[^\s()]+$/u.test(location)) return location;
  const [, repository, commit, path = ''] = GITHUB.exec(location) ?? [];
  if (repository === undefined || commit === undefined) return undefined;
  const file = /^[\w./%+-]+$/u.test(path) ? path : '';
  return `https://github.com/${repository}/${/\.[a-z]+$/iu.test(file) ? 'blob' : 'tree'}/${commit}/${file}`.replace(
    /\/$/u,
    '',
  );
}
