import { testVersions } from '../test-versions.ts';

testVersions('services, processes and claims', [
  [
    'a service with a type',
    { services: [{ name: 'api', type: 'api' }] },
    {
      '1.4': 'E0102 /services/0/type',
      '1.5': 'E0102 /services/0/type',
      '1.6': 'E0102 /services/0/type',
      '1.7': 'E0102 /services/0/type',
    },
  ],
  [
    'a service with a trust zone',
    { services: [{ name: 'api', trustZone: 'public' }] },
    { '1.4': 'E0102 /services/0/trustZone', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a flow without classification',
    { services: [{ name: 'api', data: [{ flow: 'inbound' }] }] },
    {
      '1.4': 'E0101 /services/0/data/0',
      '1.5': 'E0101 /services/0/data/0',
      '1.6': 'E0101 /services/0/data/0',
      '1.7': 'E0101 /services/0/data/0',
    },
  ],
  [
    'a flow',
    { services: [{ name: 'api', data: [{ flow: 'inbound', classification: 'PII' }] }] },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a flow with source and destination',
    {
      services: [
        {
          name: 'api',
          data: [
            {
              flow: 'inbound',
              classification: 'PII',
              source: ['https://a.example/'],
              destination: ['https://b.example/'],
            },
          ],
        },
      ],
    },
    {
      '1.4': 'E0102 /services/0/data/0/source, E0102 /services/0/data/0/destination',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a workflow',
    { formulation: [{ workflows: [{ 'bom-ref': 'w', uid: 'w', taskTypes: ['build'] }] }] },
    { '1.4': 'E0102 /formulation', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a workflow without uid',
    { formulation: [{ workflows: [{ 'bom-ref': 'w', taskTypes: ['build'] }] }] },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0101 /formulation/0/workflows/0',
      '1.6': 'E0101 /formulation/0/workflows/0',
      '1.7': 'E0101 /formulation/0/workflows/0',
    },
  ],
  [
    'a workflow without bom-ref',
    { formulation: [{ workflows: [{ uid: 'w', taskTypes: ['build'] }] }] },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0101 /formulation/0/workflows/0',
      '1.6': 'E0101 /formulation/0/workflows/0',
      '1.7': 'E0101 /formulation/0/workflows/0',
    },
  ],
  [
    'a task type outside the list',
    { formulation: [{ workflows: [{ 'bom-ref': 'w', uid: 'w', taskTypes: ['train'] }] }] },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0104 /formulation/0/workflows/0/taskTypes/0',
      '1.6': 'E0104 /formulation/0/workflows/0/taskTypes/0',
      '1.7': 'E0104 /formulation/0/workflows/0/taskTypes/0',
    },
  ],
  [
    'an output of another type',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              outputs: [{ type: 'model', resource: { ref: 'w' } }],
            },
          ],
        },
      ],
    },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0104 /formulation/0/workflows/0/outputs/0/type',
      '1.6': 'E0104 /formulation/0/workflows/0/outputs/0/type',
      '1.7': 'E0104 /formulation/0/workflows/0/outputs/0/type',
    },
  ],
  [
    'an output',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              outputs: [{ type: 'artifact', resource: { ref: 'w' } }],
            },
          ],
        },
      ],
    },
    { '1.4': 'E0102 /formulation', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'an input with two contents',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              inputs: [{ resource: { ref: 'w' }, parameters: [{ name: 'a' }] }],
            },
          ],
        },
      ],
    },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0108 /formulation/0/workflows/0/inputs/0',
      '1.6': 'E0108 /formulation/0/workflows/0/inputs/0',
      '1.7': 'E0108 /formulation/0/workflows/0/inputs/0',
    },
  ],
  [
    'an input with a source only',
    {
      formulation: [
        {
          workflows: [{ 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], inputs: [{ source: { ref: 'w' } }] }],
        },
      ],
    },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0101 /formulation/0/workflows/0/inputs/0',
      '1.6': 'E0101 /formulation/0/workflows/0/inputs/0',
      '1.7': 'E0101 /formulation/0/workflows/0/inputs/0',
    },
  ],
  [
    'a resource as bare text',
    {
      formulation: [
        { workflows: [{ 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], resourceReferences: ['w'] }] },
      ],
    },
    {
      '1.4': 'E0102 /formulation',
      '1.5': 'E0103 /formulation/0/workflows/0/resourceReferences/0',
      '1.6': 'E0103 /formulation/0/workflows/0/resourceReferences/0',
      '1.7': 'E0103 /formulation/0/workflows/0/resourceReferences/0',
    },
  ],
  [
    'a citation',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'a', pointers: ['/components/0'] }],
    },
    { '1.4': 'E0102 /citations', '1.5': 'E0102 /citations', '1.6': 'E0102 /citations', '1.7': 'fits' },
  ],
  [
    'a citation of nobody',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [{ timestamp: '2026-05-12T09:30:00Z', pointers: ['/components/0'] }],
    },
    {
      '1.4': 'E0102 /citations',
      '1.5': 'E0102 /citations',
      '1.6': 'E0102 /citations',
      '1.7': 'E0101 /citations/0',
    },
  ],
  [
    'a citation by pointers and expressions',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        {
          timestamp: '2026-05-12T09:30:00Z',
          attributedTo: 'a',
          pointers: ['/components/0'],
          expressions: ['$.components[0]'],
        },
      ],
    },
    {
      '1.4': 'E0102 /citations',
      '1.5': 'E0102 /citations',
      '1.6': 'E0102 /citations',
      '1.7': 'E0108 /citations/0',
    },
  ],
  [
    'a conformance score above 1',
    { declarations: { attestations: [{ map: [{ conformance: { score: 1.01 } }] }] } },
    {
      '1.4': 'E0102 /declarations',
      '1.5': 'E0102 /declarations',
      '1.6': 'E0107 /declarations/attestations/0/map/0/conformance/score',
      '1.7': 'E0107 /declarations/attestations/0/map/0/conformance/score',
    },
  ],
  [
    'a conformance score of 1',
    { declarations: { attestations: [{ map: [{ conformance: { score: 1 } }] }] } },
    { '1.4': 'E0102 /declarations', '1.5': 'E0102 /declarations', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a claim about an object',
    { declarations: { claims: [{ target: { ref: 'a' } }] } },
    {
      '1.4': 'E0102 /declarations',
      '1.5': 'E0102 /declarations',
      '1.6': 'E0103 /declarations/claims/0/target',
      '1.7': 'E0103 /declarations/claims/0/target',
    },
  ],
  [
    'two identical dependencies',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      dependencies: [{ ref: 'a' }, { ref: 'a' }],
    },
    {
      '1.4': 'E0106 /dependencies/1',
      '1.5': 'E0106 /dependencies/1',
      '1.6': 'E0106 /dependencies/1',
      '1.7': 'E0106 /dependencies/1',
    },
  ],
  [
    'a dependency that provides',
    {
      components: [
        { type: 'library', name: 'a', version: '1.0', 'bom-ref': 'a' },
        { type: 'library', name: 'b', version: '1.0', 'bom-ref': 'b' },
      ],
      dependencies: [{ ref: 'a', provides: ['b'] }],
    },
    {
      '1.4': 'E0102 /dependencies/0/provides',
      '1.5': 'E0102 /dependencies/0/provides',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
]);
