import { testVersions } from '../test-versions.ts';

testVersions('metrics, considerations and energy of models', [
  [
    'a metric with a number',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy', value: 0.9 }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0103 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/value',
      '1.6': 'E0103 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/value',
      '1.7': 'E0103 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/value',
    },
  ],
  [
    'a metric with a data set',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy', dataset: 'd' }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/dataset',
      '1.6': 'E0102 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/dataset',
      '1.7': 'E0102 /components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/dataset',
    },
  ],
  [
    'ethical considerations as text',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { considerations: { ethicalConsiderations: ['bias'] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0103 /components/0/modelCard/considerations/ethicalConsiderations/0',
      '1.6': 'E0103 /components/0/modelCard/considerations/ethicalConsiderations/0',
      '1.7': 'E0103 /components/0/modelCard/considerations/ethicalConsiderations/0',
    },
  ],
  [
    'an ethical consideration with a description',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { considerations: { ethicalConsiderations: [{ description: 'bias' }] } },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/considerations/ethicalConsiderations/0/description',
      '1.6': 'E0102 /components/0/modelCard/considerations/ethicalConsiderations/0/description',
      '1.7': 'E0102 /components/0/modelCard/considerations/ethicalConsiderations/0/description',
    },
  ],
  [
    'an ethical consideration',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: { considerations: { ethicalConsiderations: [{ name: 'bias' }] } },
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
    'energy with its provider',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: {
            considerations: {
              environmentalConsiderations: {
                energyConsumptions: [
                  {
                    activity: 'training',
                    activityEnergyCost: { value: 1, unit: 'kWh' },
                    energyProviders: [
                      {
                        organization: { name: 'Grid' },
                        energySource: 'wind',
                        energyProvided: { value: 1, unit: 'kWh' },
                      },
                    ],
                  },
                ],
              },
            },
          },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/considerations/environmentalConsiderations',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'energy in megawatt hours',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: {
            considerations: {
              environmentalConsiderations: {
                energyConsumptions: [
                  {
                    activity: 'training',
                    activityEnergyCost: { value: 1, unit: 'MWh' },
                    energyProviders: [
                      {
                        organization: { name: 'Grid' },
                        energySource: 'wind',
                        energyProvided: { value: 1, unit: 'kWh' },
                      },
                    ],
                  },
                ],
              },
            },
          },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/considerations/environmentalConsiderations',
      '1.6':
        'E0104 /components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/activityEnergyCost/unit',
      '1.7':
        'E0104 /components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/activityEnergyCost/unit',
    },
  ],
  [
    'energy without a list of providers',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'acme',
          version: '1.0',
          modelCard: {
            considerations: {
              environmentalConsiderations: {
                energyConsumptions: [
                  {
                    activity: 'training',
                    activityEnergyCost: { value: 1, unit: 'kWh' },
                    energyProviders: 'grid',
                  },
                ],
              },
            },
          },
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/modelCard',
      '1.5': 'E0102 /components/0/modelCard/considerations/environmentalConsiderations',
      '1.6':
        'E0103 /components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/energyProviders',
      '1.7':
        'E0103 /components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/energyProviders',
    },
  ],
]);
