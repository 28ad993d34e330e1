import { loadCatalog } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';

const catalog = await loadCatalog();

describe('the documents of clouds', () => {
  const aws = seeded('aws@2026-08');

  it('name provider, owner and whose law reaches them', () => {
    expect(aws.fact('product.kind')?.values).toEqual(['cloud-service']);
    expect(aws.fact('surface.provider', 'cloud')?.values).toEqual(['aws']);
    expect(aws.fact('supplier.parent')?.values).toEqual(['Amazon.com, Inc.']);
    expect(aws.fact('control.jurisdiction', 'subject')?.values).toEqual(['US']);
  });

  it('name the law that reaches a provider through its seat, and none where the catalogue knows none', () => {
    expect(aws.fact('control.foreign-access', 'cloud')?.values).toEqual(['us-cloud-act']);
    expect(aws.fact('control.foreign-access', 'cloud')?.sources[0]?.title).toContain('inferred');
    expect(seeded('ovh@2026-08').fact('control.foreign-access', 'cloud')?.state).toBe('not-assessed');
  });

  it('have every region of the catalogue with its country', () => {
    const regions = (aws.bom.services?.[0]?.services ?? []).filter(({ 'bom-ref': ref }) =>
      ref?.startsWith('region:'),
    );

    expect(regions).toHaveLength(
      catalog.regions.ofCloud('aws').filter(({ test }) => test?.value !== true).length,
    );
    expect(aws.fact('place.hosted', 'region:eusc-de-east-1')?.values).toEqual(['DE']);
  });

  it('sum up regions, runtimes and identity for the cloud as a whole, with the sources of the parts', () => {
    expect(aws.fact('place.hosted', 'subject')?.values).toEqual(expect.arrayContaining(['DE', 'US', 'ZA']));
    expect(aws.fact('place.hosted', 'subject')?.sources[0]?.title).toContain('botocore');
    expect(aws.fact('portability.runtime', 'subject')?.values).toEqual(
      expect.arrayContaining(['cuda', 'neuron']),
    );
    expect(aws.fact('portability.identity', 'subject')?.values).toContain('native:IAM');
    expect(aws.fact('dependency.nth-party', 'subject')?.values).toContain('NVIDIA Corporation');
  });

  it('give identity and key management services their role', () => {
    const roles = aws.facts.filter(({ id }) => id === 'surface.role').flatMap(({ values }) => values);

    expect(roles).toEqual(expect.arrayContaining(['iam', 'kms', 'inference']));
  });

  it('offer accelerators under the names of the catalogue', () => {
    const azure = seeded('azure@2026-08');

    expect(aws.fact('chip.model', 'accelerator:aws-trainium2')?.values).toEqual(['Trainium2']);
    expect(azure.fact('portability.availability', 'accelerator:nvidia-h100-sxm')?.values[0]).toContain(
      'Standard_ND96isr_H100_v5',
    );
    expect(aws.fact('dependency.nth-party', 'cloud')?.values).toContain('NVIDIA Corporation');
  });

  it('refer to the register that lists an authorization', () => {
    const references = aws.bom.metadata?.component?.externalReferences ?? [];

    expect(references.map(({ type }) => type)).toEqual(['certification-report', 'certification-report']);
    expect(references[0]?.properties?.map(({ value }) => value)).toContain('AGENCYAMAZONEW');
  });

  it('have names that no document of a supplier has', () => {
    expect(seeded('openai-api@2026-07-02').fact('product.name')?.values).toEqual(['OpenAI API']);
    expect(seeded('ibm-cloud@2026-08').fact('product.kind')?.values).toEqual(['cloud-service']);
  });
});
