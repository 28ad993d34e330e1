import { describe, expect, it } from 'vitest';
import { createCatalog } from './catalog.ts';
import { isKnown, knownValue, standingOf } from './datum.ts';
import { loadCatalog, loadCatalogData } from './load.ts';

const catalog = await loadCatalog();

describe('the catalogue', () => {
  it.each([
    ['38 accelerators and those that only instance types name', 48, catalog.accelerators.all()],
    ['clouds', 32, catalog.clouds.all()],
    ['regions', 301, catalog.regions.all()],
    ['instance types', 157, catalog.instanceTypes.all()],
    ['jurisdictions', 249, catalog.jurisdictions.all()],
    ['SDK fingerprints', 54, catalog.sdks.all()],
    ['firmware reviews', 86, catalog.firmwareReviews.all()],
    ['hosted models', 870, catalog.models.all()],
    ['model cards', 20, catalog.modelFacts.all()],
  ])('has all %s', (_, count, rows) => {
    expect(rows).toHaveLength(count);
  });

  it.each(['AWS', 'Amazon Web Services, Inc.', 'amazon.com', 'Amazon', 'AWS (Annapurna Labs)'])(
    'knows "%s" as one supplier owned by Amazon.com, Inc.',
    (name) => {
      expect(catalog.suppliers.find(name)?.id).toBe('aws');
      expect(catalog.suppliers.parents(name).map((parent) => parent.name)).toEqual(['Amazon.com, Inc.']);
    },
  );

  it.each([
    ['aws:us-east-1', 'US'],
    ['AWS:EUSC-DE-EAST-1', 'DE'],
    ['ovh:GRA', 'FR'],
    ['azure:australiacentral', 'AU'],
    ['nebius:us-central1', undefined],
  ])('places the region %s', (id, country) => {
    expect(knownValue(catalog.regions.find(id)?.country)).toBe(country);
  });

  it.each([
    ['H100', 'nvidia-h100-sxm'],
    ['NVIDIA-H100-80GB', 'nvidia-h100-sxm'],
    ['tpu-v5-lite-podslice', 'google-tpu-v5e'],
    ['Trillium', 'google-tpu-v6e'],
    ['trainium 2', 'aws-trainium2'],
    ['T4', 'nvidia-t4'],
  ])('knows the accelerator "%s"', (name, id) => {
    expect(catalog.accelerators.find(name)?.id).toBe(id);
  });

  it.each(['ES', 'esp', '724', 'Spain'])('knows the country "%s"', (name) => {
    expect(catalog.jurisdictions.find(name)?.id).toBe('ES');
  });

  it('lists regions by cloud and instance types by accelerator', () => {
    expect(catalog.regions.ofCloud('scaleway').map((row) => row.code)).toEqual([
      'fr-par',
      'nl-ams',
      'pl-waw',
    ]);
    expect(catalog.regions.ofCloud('nobody')).toEqual([]);
    expect(catalog.instanceTypes.ofAccelerator('aws-trainium2').map((row) => row.id)).toEqual([
      'aws:trn2.48xlarge',
    ]);
    expect(catalog.instanceTypes.ofAccelerator('')).toEqual([]);
    expect(catalog.instanceTypes.ofAccelerator('nobody')).toEqual([]);
  });

  it('tells hosted models apart by punctuation', () => {
    expect(catalog.models.find('openai:GPT-4.1')?.model).toBe('gpt-4.1');
    expect(catalog.models.find('openai gpt 4 1')).toBeUndefined();
  });

  it('finds sources by their exact id', () => {
    expect(catalog.sources.find('fedramp')?.grade).toBe('standard');
    expect(catalog.sources.find('FedRAMP')).toBeUndefined();
    expect(catalog.sources.all()[0]?.id).toBe('aspire-aks');
  });

  it('is the same whatever the order of the rows', async () => {
    const data = await loadCatalogData();
    const turned = { ...data, sources: data.sources.toReversed(), regions: data.regions.toReversed() };
    const other = createCatalog(turned);
    expect(other.regions.ofCloud('aws')).toEqual(catalog.regions.ofCloud('aws'));
    expect(other.sources.all()).toEqual(catalog.sources.all());
  });
});

describe('what the catalogue does not know', () => {
  const trainium = catalog.accelerators.find('aws-trainium2');

  it('says that nobody found a firmware review or an attestation of Trainium2, with place and date', () => {
    expect(trainium?.firmwareReviews).toMatchObject({ value: null, searched: { date: '2026-07-07' } });
    expect(standingOf(trainium?.attestation)).toBe('not-found');
  });

  it('says nothing of what nobody looked up', () => {
    expect(standingOf(catalog.accelerators.find('nvidia-t4')?.powerW)).toBe('not-looked-up');
  });

  it('leaves Country Group D:5 open where only an undated list speaks', () => {
    expect(standingOf(catalog.jurisdictions.find('IR')?.earD5)).toBe('not-found');
    expect(knownValue(catalog.jurisdictions.find('CN')?.earD5)).toBe(true);
    expect(knownValue(catalog.jurisdictions.find('KH')?.earD5)).toBe(false);
  });

  it('keeps the grade of weak values', () => {
    const foundries = catalog.accelerators.find('aws-trainium3')?.foundries;
    const grades = isKnown(foundries) ? foundries.sources.map((id) => catalog.sources.find(id)?.grade) : [];
    expect(grades).toEqual(['press']);
  });
});

describe('firmware reviews', () => {
  const { firmwareReviews } = catalog;

  it('are found by digest in either case', () => {
    const digest =
      '610c868060cde96819afd3f4c737ff40c166bd9560fbda41d790ba5f0f6912de2500c5f37b92f8310164d35a8636e8a6';
    for (const hex of [digest, digest.toUpperCase()]) {
      expect(firmwareReviews.findByDigest(hex).map((row) => row.id)).toEqual(['epyc-9005-amd-asp-librom']);
    }
  });

  it('are all given when reports share a digest', () => {
    const [digest] = knownValue(firmwareReviews.find('asteralabs-aries-bl-stage-1')?.digests) ?? [];
    expect(firmwareReviews.findByDigest(digest?.content ?? '').map((row) => row.id)).toEqual([
      'asteralabs-aries-bl-stage-1',
      'asteralabs-scorpio-bl-stage-1',
    ]);
  });

  it.each(['', 'zz', '0'.repeat(96), '__proto__'])('are not found by %j', (hex) => {
    expect(firmwareReviews.findByDigest(hex)).toEqual([]);
  });

  it('name a digest by its length where the report puts it in the wrong field', () => {
    const digests = firmwareReviews.find('amd-mi300x-tee-os-kernel')?.digests;
    expect(digests).toMatchObject({
      value: [{ alg: 'SHA-256' }],
      note: expect.stringContaining('64 hex digits'),
    });
  });

  it('without a digest are never matched', () => {
    expect(standingOf(firmwareReviews.find('caliptra-rom')?.digests)).toBe('not-found');
  });
});

describe('SDK fingerprints', () => {
  const find = (ecosystem: 'pypi' | 'npm' | 'golang', name: string): readonly string[] =>
    catalog.sdks.findByPackage(ecosystem, name).map((row) => row.id);

  it('are found by package, also when suppliers share it', () => {
    expect(find('pypi', 'OpenAI')).toEqual(['azure-openai', 'openai']);
    expect(find('npm', '@anthropic-ai/sdk')).toEqual(['anthropic']);
    expect(find('golang', 'github.com/openai/openai-go')).toEqual(['openai']);
  });

  it('fold the separators of PyPI names only', () => {
    expect(find('pypi', 'google_genai')).toEqual(['google-gemini']);
    expect(find('npm', '@google_genai')).toEqual([]);
  });
});
