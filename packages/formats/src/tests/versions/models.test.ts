import { testVersions } from '../test-versions.ts';

testVersions('members of model cards', [
  [
    'a model card',
    { components: [{ type: 'machine-learning-model', name: 'acme', version: '1.0', modelCard: {} }] },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a learning approach outside the five',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { approach: { type: 'few-shot' } } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0104 /components/0/modelCard/modelParameters/approach/type',
      '1.6': 'E0104 /components/0/modelCard/modelParameters/approach/type',
      '1.7': 'E0104 /components/0/modelCard/modelParameters/approach/type',
    },
  ],
  [
    'a learning approach',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { approach: { type: 'self-supervised' } } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'properties of the parameters',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { properties: [{ name: 'a', value: 'b' }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/modelParameters/properties',
      '1.6': 'E0102 /components/0/modelCard/modelParameters/properties',
      '1.7': 'E0102 /components/0/modelCard/modelParameters/properties',
    },
  ],
  [
    'properties of the card',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { properties: [{ name: 'a', value: 'b' }] },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'an input with a length',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { inputs: [{ format: 'text', maxLength: 5 }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/modelParameters/inputs/0/maxLength',
      '1.6': 'E0102 /components/0/modelCard/modelParameters/inputs/0/maxLength',
      '1.7': 'E0102 /components/0/modelCard/modelParameters/inputs/0/maxLength',
    },
  ],
  [
    'a data set inline without type',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{ name: 'd' }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0101 /components/0/modelCard/modelParameters/datasets/0',
      '1.6': 'E0101 /components/0/modelCard/modelParameters/datasets/0',
      '1.7': 'E0101 /components/0/modelCard/modelParameters/datasets/0',
    },
  ],
  [
    'a data set inline',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{ type: 'dataset', name: 'd' }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a data set by reference and name',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{ ref: 'a', name: 'd' }] } },
        },
      ],
      services: [{ name: 'api', 'bom-ref': 'a' }],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0108 /components/0/modelCard/modelParameters/datasets/0/name',
      '1.6': 'E0108 /components/0/modelCard/modelParameters/datasets/0/name',
      '1.7': 'E0108 /components/0/modelCard/modelParameters/datasets/0/name',
    },
  ],
  [
    'an empty data set',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{}] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
]);
