import { type JsonObject, objectAt } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Claim, Finding } from '../finding.ts';
import { memoryFiles } from '../memory-files.ts';
import { assemble } from './assemble.ts';
import { datasetComponents } from './datasets.ts';
import { licenceChoices } from './licence-choices.ts';
import { ancestorComponents } from './lineage.ts';
import { modelCard } from './model-card.ts';

function from(place: string, ...claims: readonly Claim[]): readonly Finding[] {
  return claims.map((claim) => ({ ...claim, from: place }));
}

async function documentOf(findings: readonly Finding[]): Promise<JsonObject> {
  return assemble({ findings, searched: [], input: { files: memoryFiles(new Map()) }, name: 'Sparrow' });
}

describe('assemble', () => {
  it('writes the skeleton of a document when nothing was found', async () => {
    const bom = await documentOf([]);
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      version: 1,
      metadata: {
        lifecycles: [{ phase: 'post-build' }],
        component: { type: 'machine-learning-model', name: 'Sparrow' },
      },
      dependencies: [{ ref: 'model' }],
      compositions: [{ aggregate: 'incomplete' }],
    });
    expect(objectAt(objectAt(bom, 'metadata'), 'component')).not.toHaveProperty('modelCard');
    expect(JSON.stringify(bom)).not.toMatch(/\[\]|\{\}|null/);
  });

  it('makes the model depend on its data sets and libraries, once each', async () => {
    const findings = from(
      'README.md#x',
      { kind: 'dataset', name: 'b' },
      { kind: 'dataset', name: 'a' },
      { kind: 'dataset', name: 'a', role: 'evaluation' },
      { kind: 'library', value: 'peft' },
    );
    const { dependencies, components } = await documentOf(findings);
    expect(dependencies).toEqual([{ ref: 'model', dependsOn: ['data:a', 'data:b', 'library:peft'] }]);
    expect(components).toHaveLength(3);
  });
});

describe('datasetComponents', () => {
  it('states a role only for a data set that is named for measuring alone', () => {
    const findings = from(
      'README.md#x',
      { kind: 'dataset', name: 'both' },
      { kind: 'dataset', name: 'both', role: 'evaluation' },
      { kind: 'dataset', name: 'test', role: 'evaluation' },
    );
    const [both, test] = datasetComponents(findings, [{ fact: 'data.role', places: ['here'] }]);
    expect(JSON.stringify(both)).not.toContain('dataset:role');
    expect(JSON.stringify(both)).toContain('data.role=here');
    expect(JSON.stringify(test)).toContain('{"name":"trasluz:dataset:role","value":"evaluation"}');
    expect(JSON.stringify(test)).not.toContain('data.role=here');
  });
});

describe('ancestorComponents', () => {
  it('joins what two files say of one base model, and gives a purl only to a repository', () => {
    const findings = [
      ...from('README.md#base_model', { kind: 'ancestor', ancestor: { name: 'a/b' } }),
      ...from('adapter_config.json#x', { kind: 'ancestor', ancestor: { name: 'a/b', relation: 'adapter' } }),
      ...from('adapter_config.json#x', {
        kind: 'ancestor',
        ancestor: { name: '/data/base', relation: 'adapter' },
      }),
    ];
    const [path, repository, ...others] = ancestorComponents(findings);
    expect(others).toEqual([]);
    expect(path).toMatchObject({ name: '/data/base' });
    expect(path).not.toHaveProperty('purl');
    expect(repository).toMatchObject({ group: 'a', name: 'b', purl: 'pkg:huggingface/a/b' });
    expect(repository?.['properties']).toContainEqual({ name: 'trasluz:lineage:relation', value: 'adapter' });
    expect(repository?.['properties']).toContainEqual({
      name: 'trasluz:searched',
      value: 'component.license=README.md#base_model',
    });
  });
});

describe('licenceChoices', () => {
  it('prefers what a field declares to what a file shows, and lists each licence once', () => {
    const file = from('LICENSE', { kind: 'licence', licence: { id: 'MIT', acknowledgement: 'concluded' } });
    const field = from('README.md#license', {
      kind: 'licence',
      licence: { id: 'Apache-2.0', acknowledgement: 'declared' },
    });
    expect(licenceChoices(file)).toEqual([{ license: { id: 'MIT', acknowledgement: 'concluded' } }]);
    expect(licenceChoices([...file, ...field, ...field])).toEqual([
      { license: { id: 'Apache-2.0', acknowledgement: 'declared' } },
    ]);
  });
});

describe('modelCard', () => {
  it('is absent when nothing was found for it', () => {
    expect(modelCard(from('a', { kind: 'name', value: 'x' }))).toBeUndefined();
  });

  it('puts each section of prose in its place', () => {
    const section = (name: 'users' | 'tradeoffs' | 'out-of-scope' | 'environment'): Claim => {
      return { kind: 'prose', section: name, heading: 'h', text: name };
    };
    expect(
      modelCard(
        from('a', section('users'), section('tradeoffs'), section('out-of-scope'), section('environment')),
      ),
    ).toEqual({
      considerations: {
        users: ['users'],
        technicalLimitations: ['Out of scope: out-of-scope'],
        performanceTradeoffs: ['tradeoffs'],
      },
      properties: [{ name: 'trasluz:card:environment', value: 'environment' }],
    });
  });

  it('takes the first of two statements about one thing, and keeps the order of results', () => {
    const findings = from(
      'a',
      { kind: 'task', value: 'one' },
      { kind: 'task', value: 'two' },
      { kind: 'metric', metric: { type: 'z', value: '1' } },
      { kind: 'metric', metric: { type: 'a', value: '2' } },
    );
    expect(modelCard(findings)).toEqual({
      modelParameters: { task: 'one' },
      quantitativeAnalysis: {
        performanceMetrics: [
          { type: 'z', value: '1' },
          { type: 'a', value: '2' },
        ],
      },
    });
  });
});
