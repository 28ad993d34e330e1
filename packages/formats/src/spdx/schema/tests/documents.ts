import type { Json, JsonObject } from '@trasluz/bom';
import type { Description, Finding } from '../../../findings/finding.ts';
import { SPDX_CONTEXT } from '../check-spdx-schema.ts';

/** Builds a document around elements; a creation information, an author and a place are always there. */
export function spdxWith(...elements: readonly Json[]): JsonObject {
  return { '@context': SPDX_CONTEXT, '@graph': [CREATION, AUTHOR, ...elements] };
}

/** Where the first element given to `spdxWith` stands. */
export const FIRST = '/@graph/2';

const CREATION: JsonObject = {
  type: 'CreationInfo',
  '@id': '_:creation',
  specVersion: '3.0.1',
  created: '2026-05-12T09:30:00Z',
  createdBy: [idOf('author')],
};

const AUTHOR: JsonObject = {
  type: 'Organization',
  spdxId: idOf('author'),
  name: 'Acme',
  creationInfo: '_:creation',
};

/** The id of an element of the test documents. */
export function idOf(name: string): string {
  return `https://acme.example/bom#${name}`;
}

/** Builds an element of a class; the members given are added or replace those of the same name. */
export function elementOf(
  type: string,
  name: string,
  members: Readonly<Record<string, Json>> = {},
): JsonObject {
  return { type, spdxId: idOf(name), creationInfo: '_:creation', ...members };
}

/** Builds a relationship between elements of the test documents. */
export function relationOf(
  relationshipType: string,
  [from, ...to]: readonly [string, ...string[]],
  members: Readonly<Record<string, Json>> = {},
): JsonObject {
  const name = `${relationshipType}-${from}-${to.join('-')}`;
  return elementOf('Relationship', name, {
    relationshipType,
    from: idOf(from),
    to: to.map(idOf),
    ...members,
  });
}

/** A finding with its words; `patch` is there also where none is offered, so that a test can ask for none. */
export type Told = Finding &
  Omit<Description, 'patch'> & { readonly patch: Description['patch'] | undefined };

/** Collects findings, each with its words. */
export function collector(): { readonly found: Told[]; add(finding: Finding): void } {
  const found: Told[] = [];
  return { found, add: (finding) => found.push({ patch: undefined, ...finding, ...finding.describe() }) };
}
