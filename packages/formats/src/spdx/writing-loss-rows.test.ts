import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { numbered, property } from './tests/row-examples.ts';
import { writeSpdx } from './write-spdx.ts';

type LossRow = readonly [pointer: string, what: string, why: string, approximatedBy?: string];

function expectLosses(bom: JsonObject, rows: readonly LossRow[]): void {
  expect(writeSpdx(bom).losses).toEqual(
    rows.map(([pointer, what, why, approximatedBy]) => ({
      pointer,
      what,
      why,
      ...(approximatedBy === undefined ? {} : { approximatedBy }),
    })),
  );
}

const nowhere = (kind: string): string => `SPDX 3.0.1 has no member for it on the element of this ${kind}`;
const component = (members: JsonObject): JsonObject =>
  numbered({ components: [{ type: 'machine-learning-model', 'bom-ref': 'it', name: 'it', ...members }] });
const considerations = (members: JsonObject): JsonObject => ({ modelCard: { considerations: members } });

const NO_MEMBER = 'the AI profile has no member for it';
const CARD = '/components/0/modelCard';
const KEPT = 'SPDX has no properties here; the entry keeps them';
const REFERENCE = 'a reference of SPDX has fewer types, and neither properties nor digests';
const ENERGY = 'SPDX counts energy without its provider and without CO2';
const PERSONAL = 'SPDX says whether there are sensitive data, and not which';
const DATA = 'SPDX 3.0.1 describes no data flows and no governance of data';

/** Members of a component, and what is lost of each for readers of SPDX alone. */
const COMPONENT: readonly (readonly [string, JsonObject, readonly LossRow[]])[] = [
  ['nothing', {}, []],
  [
    'a scope',
    { scope: 'required' },
    [['/components/0/scope', '"scope" of the component', nowhere('component')]],
  ],
  ['a group', { group: 'acme' }, [['/components/0/group', '"group" of the component', nowhere('component')]]],
  ['tags', { tags: ['a'] }, [['/components/0/tags', '"tags" of the component', nowhere('component')]]],
  [
    'evidence',
    { evidence: { copyright: [{ text: '2026' }] } },
    [['/components/0/evidence', '"evidence" of the component', nowhere('component')]],
  ],
  [
    'ethics beside limitations',
    considerations({ technicalLimitations: ['a'], ethicalConsiderations: [{ name: 'bias' }] }),
    [
      [
        `${CARD}/considerations/ethicalConsiderations`,
        '"modelCard.considerations.ethicalConsiderations" of the component',
        NO_MEMBER,
      ],
    ],
  ],
  [
    'trade-offs beside limitations',
    considerations({ technicalLimitations: ['a'], performanceTradeoffs: ['speed'] }),
    [
      [
        `${CARD}/considerations/performanceTradeoffs`,
        '"modelCard.considerations.performanceTradeoffs" of the component',
        NO_MEMBER,
      ],
    ],
  ],
  [
    'users beside limitations',
    considerations({ technicalLimitations: ['a'], users: ['all'] }),
    [[`${CARD}/considerations/users`, '"modelCard.considerations.users" of the component', NO_MEMBER]],
  ],
  [
    'fairness beside limitations',
    considerations({ technicalLimitations: ['a'], fairnessAssessments: [{ groupAtRisk: 'x' }] }),
    [
      [
        `${CARD}/considerations/fairnessAssessments`,
        '"modelCard.considerations.fairnessAssessments" of the component',
        NO_MEMBER,
      ],
    ],
  ],
  [
    'a confidence interval',
    {
      modelCard: {
        quantitativeAnalysis: {
          performanceMetrics: [{ type: 'f1', value: '1', confidenceInterval: { lowerBound: '0' } }],
        },
      },
    },
    [
      [
        `${CARD}/quantitativeAnalysis/performanceMetrics/0/confidenceInterval`,
        '"modelCard.quantitativeAnalysis.performanceMetrics.confidenceInterval" of the component',
        'a metric of SPDX is a key and a value',
      ],
    ],
  ],
  [
    'carbon dioxide',
    considerations({
      environmentalConsiderations: {
        energyConsumptions: [
          {
            activity: 'training',
            energyProviders: [],
            activityEnergyCost: { value: 1, unit: 'kWh' },
            co2CostEquivalent: { value: 1, unit: 'tCO2eq' },
          },
        ],
      },
    }),
    [
      [
        `${CARD}/considerations/environmentalConsiderations/energyConsumptions/0/co2CostEquivalent`,
        '"modelCard.considerations.environmentalConsiderations.energyConsumptions.co2CostEquivalent" of the component',
        ENERGY,
        'ai_energyConsumption',
      ],
    ],
  ],
  [
    'digests of a reference',
    {
      externalReferences: [
        { type: 'vcs', url: 'https://a.example', hashes: [{ alg: 'MD5', content: 'a'.repeat(32) }] },
      ],
    },
    [
      [
        '/components/0/externalReferences/0/hashes',
        '"externalReferences.hashes" of the component',
        REFERENCE,
        'externalRef',
      ],
    ],
  ],
  [
    'a contract',
    { licenses: [{ license: { id: 'MIT', licensing: { licenseTypes: ['perpetual'] } } }] },
    [
      [
        '/components/0/licenses/0/license/licensing',
        '"licenses.license.licensing" of the component',
        'SPDX has no licensing contracts',
        'hasDeclaredLicense',
      ],
    ],
  ],
  [
    'a property of the model card',
    { modelCard: { modelParameters: { task: 'x' }, properties: [property('acme:x', '1')] } },
    [[`${CARD}/properties`, '"modelCard.properties" of the component', KEPT]],
  ],
  [
    'what sensitive data there are',
    {
      type: 'data',
      data: [
        {
          type: 'dataset',
          contents: { properties: [property('trasluz:dataset:modality', 'text')] },
          sensitiveData: ['names'],
        },
      ],
    },
    [
      [
        '/components/0/data/0/sensitiveData',
        '"data.sensitiveData" of the component',
        PERSONAL,
        'dataset_hasSensitivePersonalInformation',
      ],
    ],
  ],
  [
    'governance',
    {
      type: 'data',
      data: [
        { type: 'dataset', classification: 'red', governance: { stewards: [{ contact: { name: 'Ada' } }] } },
      ],
    },
    [['/components/0/data/0/governance', '"data.governance" of the component', DATA]],
  ],
];

describe('what readers of SPDX alone lose of a component', () => {
  it.each(COMPONENT)('%s', (_name, members, rows) => {
    expectLosses(component(members), rows);
  });
});

/** Members of a service. */
const SERVICE: readonly (readonly [string, Json, string])[] = [
  ['authenticated', true, nowhere('service')],
  ['x-trust-boundary', true, nowhere('service')],
  ['trustZone', 'dmz', nowhere('service')],
  ['group', 'acme', nowhere('service')],
  ['tags', ['a'], nowhere('service')],
  ['data', [{ flow: 'inbound', classification: 'PII' }], DATA],
];

describe('what readers of SPDX alone lose of a service', () => {
  it.each(SERVICE)('%s', (member, value, why) => {
    expectLosses(numbered({ services: [{ 'bom-ref': 'it', name: 'it', [member]: value }] }), [
      [`/services/0/${member}`, `"${member}" of the service`, why],
    ]);
  });

  it('the street of who provides it', () => {
    const service = { 'bom-ref': 'it', name: 'it', provider: { name: 'Cloud', address: { country: 'US' } } };
    expectLosses(numbered({ services: [service] }), [
      ['/services/0/provider/address', '"address" of the organization', nowhere('organization')],
    ]);
  });
});

const CITED = 'a CreationInfo of its own on the element that a party is cited for';

/** Members of the document. */
const DOCUMENT: readonly (readonly [JsonObject, readonly LossRow[]])[] = [
  [
    { signature: { algorithm: 'ES256', value: 'x' } },
    [
      [
        '/signature',
        '"signature" of the document',
        'SPDX has no enveloped signature; sign the SPDX document apart',
      ],
    ],
  ],
  [
    { vulnerabilities: [{ id: 'CVE-2026-1' }] },
    [
      [
        '/vulnerabilities',
        '"vulnerabilities" of the document',
        'SPDX keeps vulnerabilities in a document of their own',
      ],
    ],
  ],
  ...(['declarations', 'definitions'] as const).map((member): readonly [JsonObject, readonly LossRow[]] => [
    { [member]: { standards: [] } },
    [
      [
        `/${member}`,
        `"${member}" of the document`,
        'SPDX has no claims, attestations or requirements of standards',
      ],
    ],
  ]),
  [
    { citations: [{ pointers: ['/version'], timestamp: '2026-01-01T00:00:00Z', attributedTo: 'x' }] },
    [
      [
        '/citations',
        '"citations" of the document',
        'SPDX says who said something for whole elements only',
        CITED,
      ],
    ],
  ],
  [
    { metadata: { distributionConstraints: { tlp: 'AMBER' } } },
    [['/metadata', '"metadata" of the document', nowhere('document')]],
  ],
  [
    { compositions: [{ aggregate: 'complete', assemblies: ['gone'] }] },
    [
      [
        '/compositions',
        '"compositions" of the document',
        'SPDX knows complete and incomplete only',
        'Relationship.completeness',
      ],
    ],
  ],
];

describe('what readers of SPDX alone lose of the document', () => {
  it.each(DOCUMENT)('%j', (members, rows) => {
    expectLosses(numbered(members), rows);
  });
});
