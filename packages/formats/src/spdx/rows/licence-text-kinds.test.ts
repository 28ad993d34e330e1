import type { Json, JsonObject } from '@trasluz/bom';
import { expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';

const ID = 'https://example.org/';

/** A package whose declared licence is the element given. */
function licensedBy(licence: Readonly<Record<string, Json>>): Json | undefined {
  const info = { creationInfo: '_:c' };
  const graph: JsonObject[] = [
    {
      type: 'CreationInfo',
      '@id': '_:c',
      specVersion: '3.0.1',
      created: '2026-05-12T09:30:00Z',
      createdBy: [],
    },
    { type: 'SpdxDocument', spdxId: `${ID}doc`, ...info, rootElement: [`${ID}p`] },
    { type: 'software_Package', spdxId: `${ID}p`, ...info, name: 'p' },
    { ...info, ...licence, spdxId: `${ID}l` },
    {
      type: 'Relationship',
      spdxId: `${ID}r`,
      ...info,
      from: `${ID}p`,
      to: [`${ID}l`],
      relationshipType: 'hasDeclaredLicense',
    },
  ];
  const { bom } = readSpdx({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph });
  const component = (bom['metadata'] as JsonObject)['component'] as JsonObject;
  return component['licenses'];
}

it('takes the name of a licence for one', () => {
  const licence = {
    type: 'expandedlicensing_CustomLicense',
    name: 'Acme 1',
    simplelicensing_licenseText: 'x',
  };
  expect(JSON.stringify(licensedBy(licence))).toContain('Acme 1');
});

it.each(['software_Package', 'Organization', 'ai_AIPackage', 'Person'])(
  'takes the name of a %s for no licence',
  (type) => {
    expect(JSON.stringify(licensedBy({ type, name: 'Acme 1' }) ?? null)).not.toContain('Acme 1');
  },
);
