import type { Bom } from '@trasluz/bom';
import type { CatalogData, Supplier } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import {
  catalogOf,
  cloudRow,
  hostedRow,
  KNOWLEDGE,
  known,
  LIST,
  MAKER,
  notFound,
  subprocessorRow,
  supplierRow,
} from '../tests/rows.ts';
import { bomOf, lines, placesOf, subjectOf } from '../tests/written.ts';
import { supplierDocuments } from './suppliers.ts';

const INDEX = { ...LIST, id: 'fmti-2025-12', title: 'The index', date: '2025-12' };

const OPENAI: Supplier = supplierRow('openai', 'OpenAI', {
  domains: known(['openai.com']),
  legalNames: known(['OpenAI Group PBC']),
});
const MICROSOFT: Supplier = supplierRow('microsoft', 'Microsoft');

function written(product: string, data: Partial<CatalogData> = {}): Bom {
  const catalog = catalogOf({
    sources: [MAKER, LIST, KNOWLEDGE, INDEX],
    suppliers: [OPENAI, MICROSOFT],
    ...data,
  });
  const document = supplierDocuments(catalog).find(({ reference }) => reference.includes(`/${product}@`));
  if (document === undefined) throw new RangeError(`no document of ${product}`);
  return bomOf(document);
}

describe('the document of a developer that the index scores', () => {
  it('is a model of its supplier, dated by the index, with training data that nobody described', () => {
    const bom = written('openai');

    expect(subjectOf(bom)).toEqual({
      'bom-ref': 'subject',
      type: 'machine-learning-model',
      supplier: { name: 'OpenAI Group PBC' },
      name: 'OpenAI foundation models',
      version: '2025-12',
      modelCard: { modelParameters: { datasets: [{ ref: 'training-data' }] } },
    });
    expect(bom.components).toEqual([
      {
        'bom-ref': 'training-data',
        type: 'data',
        name: 'Training data of OpenAI foundation models',
        version: '2025-12',
      },
    ]);
    expect(bom.services).toEqual([
      {
        'bom-ref': 'service',
        provider: { name: 'OpenAI Group PBC' },
        name: 'Products and services with OpenAI foundation models',
      },
    ]);
    expect(bom.dependencies).toBeUndefined();
  });

  it('cites the index for what it took from it', () => {
    expect(placesOf(written('openai'), 'fmti-2025-12')).toEqual([
      'subject .name',
      'subject .type',
      'subject .version',
      'service .name',
      'training-data .name',
    ]);
  });

  it('has 100 verdicts and their 100 questions', () => {
    const bom = written('openai');

    expect(bom.declarations?.attestations?.[0]?.map).toHaveLength(100);
    expect(bom.definitions?.standards?.[0]?.requirements).toHaveLength(100);
    expect(bom.declarations?.claims?.map(({ target }) => target)).toEqual([
      'subject',
      'training-data',
      'service',
    ]);
  });

  it('offers its models by the service that the catalogue names, from who names it', () => {
    const aiServices = known(
      [
        { name: 'Search', kind: 'search', hosts: [] },
        { name: 'OpenAI API', kind: 'model-api', hosts: [] },
      ],
      { sources: ['list'] },
    );
    const bom = written('openai', { clouds: [cloudRow({ id: 'openai', supplier: 'openai', aiServices })] });

    expect(bom.services?.[0]?.name).toBe('OpenAI API');
    expect(lines(bom.services?.[0])).toEqual(['surface=inference']);
    expect(placesOf(bom, 'list')).toContain('service .name');
  });

  it.each([
    ['offers none by an interface', known([{ name: 'Search', kind: 'search', hosts: [] }])],
    ['was searched in vain', notFound()],
    ['has an empty list', known([])],
  ])('names its products as a whole where its cloud %s', (_, aiServices) => {
    const bom = written('openai', { clouds: [cloudRow({ supplier: 'openai', aiServices })] });

    expect(bom.services?.[0]?.name).toBe('Products and services with OpenAI foundation models');
    expect(lines(bom.services?.[0])).toEqual([]);
  });

  it('depends, model and service, on its sub-processors', () => {
    const subprocessors = [subprocessorRow('microsoft', { id: 'openai:microsoft', controller: 'openai' })];
    const bom = written('openai', { subprocessors });

    expect(bom.services?.map((service) => service['bom-ref'])).toEqual(['service', 'subprocessor:microsoft']);
    expect(bom.dependencies).toEqual([
      { ref: 'subject', dependsOn: ['subprocessor:microsoft'] },
      { ref: 'service', dependsOn: ['subprocessor:microsoft'] },
    ]);
  });

  it('lists the models that it hosts behind the training data', () => {
    const models = [hostedRow('gpt-x', { id: 'openai:gpt-x', provider: 'openai', name: 'GPT X' })];

    expect(written('openai', { models }).components?.map(({ name }) => name)).toEqual([
      'Training data of OpenAI foundation models',
      'GPT X',
    ]);
  });
});

describe('the document of a supplier that the index does not score', () => {
  it('has no version, no verdict and no training data, and cites who lists the supplier', () => {
    const bom = written('microsoft');

    expect(subjectOf(bom)).toEqual({
      'bom-ref': 'subject',
      type: 'machine-learning-model',
      supplier: { name: 'Microsoft' },
      name: 'Microsoft foundation models',
      properties: [{ name: 'trasluz:undisclosed', value: 'supplier.legal-name=unknown' }],
    });
    expect([bom.declarations, bom.definitions, bom.components]).toEqual([undefined, undefined, undefined]);
    expect(placesOf(bom, 'fmti-2025-12')).toEqual([]);
    expect(bom.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'microsoft' }]);
  });
});

describe('the documents of suppliers', () => {
  it('are dated by the index where it scores, else by the edition of the catalogue', () => {
    const references = supplierDocuments(catalogOf()).map(({ reference }) => reference.split('/')[1]);

    expect(references).toEqual([
      'openai@2025-12',
      'amazon@2025-12',
      'microsoft@2026-08',
      'google@2025-12',
      'nvidia@2026-08',
      'anthropic@2025-12',
      'meta@2025-12',
      'mistral@2025-12',
      'deepseek@2025-12',
      'alibaba@2025-12',
      'ibm@2025-12',
      'ai21@2025-12',
      'midjourney@2025-12',
      'writer@2025-12',
      'xai@2025-12',
    ]);
  });

  it('need their supplier and the index in the catalogue', () => {
    expect(() => written('google')).toThrow('Add supplier "google" to the catalogue');
    expect(() => written('openai', { sources: [MAKER, LIST] })).toThrow('Cannot cite "fmti-2025-12"');
  });
});
