import type { JsonObject } from '../../json.ts';
import { ownProperties } from '../bom-builder.ts';

/** A document that a community wrote about a chip: citations, a search, an assessor’s verdicts and a review. */
export const THIRD_PARTY: JsonObject = {
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: {
    timestamp: '2026-11-20T00:00:00Z',
    authors: [{ name: 'Example community' }],
    component: {
      type: 'device',
      'bom-ref': 'chip',
      name: 'Example X1',
      version: 'B0',
      manufacturer: { name: 'Example Silicon', address: { country: 'TW' } },
      components: [
        {
          type: 'firmware',
          'bom-ref': 'fw',
          name: 'X1 firmware',
          version: '7.1',
          hashes: [{ alg: 'SHA-384', content: 'F00D' }],
          externalReferences: [
            {
              type: 'certification-report',
              url: 'https://reviews.example/x1',
              comment: 'firmware review',
              hashes: [{ alg: 'SHA-256', content: 'aa' }],
              ...ownProperties(['cert:valid-to', '2026-06-30T00:00:00Z']),
            },
          ],
          ...ownProperties(['hw:fw-signing', 'ecdsa-p384']),
        },
      ],
      ...ownProperties(
        ['hw:foundry', 'TSMC'],
        ['hw:process-node', 'N5'],
        ['hw:process-node', 'N4'],
        ['hw:secure-boot', 'in part'],
        ['export:eccn', '3A090.a'],
        ['none-found', 'chip.attestation=2026-07-07 vendor pages'],
        ['searched', 'chip.board=product page'],
        ['undisclosed', 'chip.memory-vendor=withheld'],
        ['undisclosed', 'chip.packaging=unknown'],
      ),
    },
    ...ownProperties(['about', 'Example Silicon']),
  },
  components: [
    {
      type: 'data',
      'bom-ref': 'page',
      name: 'Product page',
      supplier: { name: 'Example Silicon' },
      externalReferences: [{ type: 'website', url: 'https://silicon.example/x1' }],
    },
  ],
  citations: [
    {
      timestamp: '2026-11-10T00:00:00Z',
      attributedTo: 'page',
      pointers: ['/metadata/component/properties/0'],
    },
  ],
  definitions: {
    standards: [
      {
        'bom-ref': 'std',
        name: 'Openness index',
        version: '2026',
        externalReferences: [{ type: 'website', url: 'https://index.example' }],
        requirements: [
          { 'bom-ref': 'req:rot', ...ownProperties(['fact', 'chip.root-of-trust']) },
          { 'bom-ref': 'req:boot', ...ownProperties(['fact', 'chip.measured-boot']) },
        ],
      },
    ],
  },
  declarations: {
    assessors: [{ 'bom-ref': 'lab', thirdParty: true, organization: { name: 'Example Lab' } }],
    claims: [{ 'bom-ref': 'claim', target: 'chip', evidence: ['e:index'] }],
    evidence: [
      {
        'bom-ref': 'e:index',
        created: '2026-05-05T00:00:00Z',
        data: [{ contents: { url: 'https://index.example/x1' } }],
      },
    ],
    attestations: [
      {
        assessor: 'lab',
        map: [
          { requirement: 'req:rot', claims: ['claim'], conformance: { score: 1 } },
          { requirement: 'req:boot', claims: ['claim'], conformance: { score: 0 } },
        ],
      },
    ],
  },
};
