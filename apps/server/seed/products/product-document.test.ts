import type { Bom } from '@trasluz/bom';
import type { Supplier } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { catalogOf, known, supplierRow } from '../tests/rows.ts';
import { lines, placesOf, subjectOf, writtenBy } from '../tests/written.ts';
import { GITHUB_COPILOT } from './github-copilot.ts';
import { MICROSOFT_365_COPILOT } from './microsoft-365-copilot.ts';
import { productDocuments } from './products.ts';

const SUPPLIERS: readonly Supplier[] = [
  supplierRow('microsoft', 'Microsoft', {
    domains: known(['microsoft.com']),
    legalNames: known(['Microsoft Corporation']),
    country: known('US'),
  }),
  supplierRow('github', 'GitHub', { domains: known(['github.com']), parent: known('microsoft') }),
  supplierRow('openai', 'OpenAI'),
  supplierRow('anthropic', 'Anthropic'),
  supplierRow('aws', 'Amazon Web Services'),
  supplierRow('google', 'Google'),
  supplierRow('fireworks', 'Fireworks AI'),
];

const catalog = catalogOf({ suppliers: SUPPLIERS });
const [microsoft, github] = writtenBy(productDocuments, catalog);

function dependencies(bom: Bom | undefined): string[] {
  return (bom?.dependencies ?? []).map(({ ref, dependsOn }) => `${ref} → ${dependsOn?.join(', ')}`);
}

function services(bom: Bom | undefined): string[] {
  return (bom?.services ?? []).flatMap((service) => [
    `${service['bom-ref']}: ${service.name} (${service.provider?.name})`,
    ...lines(service).map((line) => `  ${line}`),
  ]);
}

describe('the document of Microsoft 365 Copilot', () => {
  it('says of the product what the page of privacy says', () => {
    expect(subjectOf(microsoft)).toEqual({
      'bom-ref': 'subject',
      type: 'application',
      supplier: { name: 'Microsoft Corporation', address: { country: 'US' } },
      name: 'Microsoft 365 Copilot',
      properties: [
        { name: 'trasluz:legal:foreign-access', value: 'us-cloud-act' },
        { name: 'trasluz:data:training-use', value: 'no' },
        {
          name: 'trasluz:portability:data-export',
          value: 'Content search and Microsoft Purview; Teams Export APIs for chats in Teams',
        },
        { name: 'trasluz:control:identity', value: 'native:Microsoft Entra' },
        { name: 'trasluz:control:logging', value: 'native:Microsoft Purview' },
      ],
    });
  });

  it('has these services, each of its provider', () => {
    expect(services(microsoft)).toEqual([
      'copilot: Microsoft 365 Copilot service (Microsoft Corporation)',
      '  cloud:provider=azure',
      '  data:training-use=no',
      '  data:residency=guaranteed:EU',
      '  surface:encryption=tls',
      '  portability:data-export=Content search and Microsoft Purview',
      '  legal:foreign-access=us-cloud-act',
      'azure-openai: Azure OpenAI (Microsoft Corporation)',
      '  surface=inference',
      '  cloud:provider=azure',
      '  legal:foreign-access=us-cloud-act',
      'anthropic: Anthropic models as a sub-processor (Anthropic)',
      '  surface=inference',
      '  data:residency=not-guaranteed',
      'bing: Bing Search (Microsoft Corporation)',
      '  surface=tool',
      '  legal:foreign-access=us-cloud-act',
      'entra: Microsoft Entra authorization (Microsoft Corporation)',
      '  surface=iam',
      '  legal:foreign-access=us-cloud-act',
    ]);
  });

  it('depends through its service on the models of others', () => {
    expect(dependencies(microsoft)).toEqual([
      'subject → copilot',
      'copilot → azure-openai, anthropic, bing, entra',
      'azure-openai → openai-models',
      'anthropic → anthropic-models',
    ]);
    expect(microsoft?.components).toEqual([
      {
        'bom-ref': 'openai-models',
        type: 'machine-learning-model',
        supplier: { name: 'OpenAI' },
        name: 'OpenAI models',
        isExternal: true,
      },
      {
        'bom-ref': 'anthropic-models',
        type: 'machine-learning-model',
        supplier: { name: 'Anthropic' },
        name: 'Anthropic Claude models',
        isExternal: true,
      },
    ]);
  });

  it('cites for what it says of Anthropic the page on Anthropic, and for nothing else', () => {
    expect([...placesOf(microsoft, 'microsoft-365-copilot-subprocessor')].sort()).toEqual([
      'anthropic .description',
      'anthropic .name',
      'anthropic .properties[0]',
      'anthropic .properties[1]',
      'anthropic .provider',
      'anthropic-models .name',
      'anthropic-models .supplier',
    ]);
  });

  it('keeps the reservations of the page beside its statements', () => {
    const notes = (microsoft?.citations ?? []).map(({ note }) => note ?? '');

    expect(notes.some((note) => note.endsWith('EU Data Boundary, for customers in the EU'))).toBe(true);
    expect(
      notes.some((note) =>
        note.endsWith('outside the EU Data Boundary and in-country processing commitments'),
      ),
    ).toBe(true);
  });
});

describe('the document of GitHub Copilot', () => {
  it('says who hosts its models, and what each host may do with data', () => {
    expect(services(github)).toEqual([
      'openai: Model hosting by OpenAI (OpenAI)',
      '  surface=inference',
      '  data:training-use=no',
      '  data:retention-days=0',
      'azure: Model hosting by Azure OpenAI of GitHub (Microsoft Corporation)',
      '  surface=inference',
      '  cloud:provider=azure',
      '  legal:foreign-access=us-cloud-act',
      'bedrock: Model hosting by Amazon Bedrock (Amazon Web Services)',
      '  surface=inference',
      '  cloud:provider=aws',
      '  data:training-use=no',
      'anthropic: Model hosting by Anthropic (Anthropic)',
      '  surface=inference',
      '  data:training-use=no',
      '  data:retention-days=0',
      'google: Model hosting by Google Cloud (Google)',
      '  surface=inference',
      '  cloud:provider=gcp',
      '  data:training-use=no',
      'fireworks: Model hosting by Fireworks AI (Fireworks AI)',
      '  surface=inference',
    ]);
  });

  it('depends on every host, and each host on the models that it runs', () => {
    expect(dependencies(github)).toEqual([
      'subject → openai, azure, bedrock, anthropic, google, fireworks',
      'openai → openai-models',
      'azure → openai-models',
      'bedrock → anthropic-models',
      'anthropic → anthropic-models',
      'google → anthropic-models, google-models',
    ]);
  });

  it('names the owner of GitHub, and the law that reaches it through the owner', () => {
    expect(lines(subjectOf(github))).toEqual([
      'undisclosed=supplier.legal-name=unknown',
      'cloud:ultimate-parent=Microsoft Corporation',
      'cloud:parent-country=US',
      'legal:foreign-access=us-cloud-act',
    ]);
    expect(github?.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'github.com' }]);
  });
});

describe('the plans of products', () => {
  it.each([MICROSOFT_365_COPILOT, GITHUB_COPILOT])('refer to nothing that $name does not have', (plan) => {
    const refs = [...plan.services, ...plan.models].map(({ ref }) => ref);
    const used = [...plan.dependsOn, ...plan.services.flatMap(({ dependsOn }) => dependsOn ?? [])];

    expect(new Set(refs).size).toBe(refs.length);
    expect(used.filter((ref) => !refs.includes(ref))).toEqual([]);
    // What nothing depends on would stand in the document without a reason.
    expect(refs.filter((ref) => !used.includes(ref))).toEqual([]);
  });

  it.each(['microsoft', 'openai', 'github', 'fireworks'])('need %s in the catalogue', (id) => {
    const incomplete = catalogOf({
      suppliers: SUPPLIERS.filter((row) => row.id !== id && row.parent === undefined),
    });
    const build = (): unknown => writtenBy(productDocuments, incomplete);

    expect(build).toThrow(/^Add supplier "\w+" to the catalogue$/);
  });
});
