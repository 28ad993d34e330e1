import { describe, expect, it } from 'vitest';
import { knownValue, standingOf } from './datum.ts';
import { loadCatalog } from './load.ts';

const { regions, clouds } = await loadCatalog();

describe('the regions of AWS', () => {
  it.each([
    ['af-south-1', 'ZA'],
    ['ap-east-1', 'HK'],
    ['ap-east-2', 'TW'],
    ['ap-northeast-1', 'JP'],
    ['ap-northeast-2', 'KR'],
    ['ap-northeast-3', 'JP'],
    ['ap-south-1', 'IN'],
    ['ap-south-2', 'IN'],
    ['ap-southeast-1', 'SG'],
    ['ap-southeast-2', 'AU'],
    ['ap-southeast-3', 'ID'],
    ['ap-southeast-4', 'AU'],
    ['ap-southeast-5', 'MY'],
    ['ap-southeast-6', 'NZ'],
    ['ap-southeast-7', 'TH'],
    ['ca-central-1', 'CA'],
    ['ca-west-1', 'CA'],
    ['cn-north-1', 'CN'],
    ['cn-northwest-1', 'CN'],
    ['eu-central-1', 'DE'],
    ['eu-central-2', 'CH'],
    ['eu-north-1', 'SE'],
    ['eu-south-1', 'IT'],
    ['eu-south-2', 'ES'],
    ['eu-west-1', 'IE'],
    ['eu-west-2', 'GB'],
    ['eu-west-3', 'FR'],
    ['eusc-de-east-1', 'DE'],
    ['il-central-1', 'IL'],
    ['me-central-1', 'AE'],
    ['me-south-1', 'BH'],
    ['mx-central-1', 'MX'],
    ['sa-east-1', 'BR'],
    ['us-east-1', 'US'],
    ['us-gov-west-1', 'US'],
    ['us-west-2', 'US'],
  ])('%s stands in %s', (code, country) => {
    expect(knownValue(regions.find(`aws:${code}`)?.country)).toBe(country);
  });

  // A partition has its own accounts, identities and names of hosts.
  it.each([
    ['us-east-1', 'aws', 'amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'amazonaws.com.cn'],
    ['cn-northwest-1', 'aws-cn', 'amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu'],
    ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov'],
    ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov'],
    ['eu-isoe-west-1', 'aws-iso-e', 'cloud.adc-e.uk'],
    ['us-isof-south-1', 'aws-iso-f', 'csp.hci.ic.gov'],
  ])('%s is in the partition %s under %s', (code, partition, suffix) => {
    const row = regions.find(`aws:${code}`);
    expect([knownValue(row?.partition), knownValue(row?.dnsSuffix)]).toEqual([partition, suffix]);
  });

  it('for governments and for European sovereignty are marked, and only those', () => {
    const marked = (key: 'government' | 'sovereign'): readonly string[] =>
      regions.ofCloud('aws').flatMap((row) => (knownValue(row[key]) === true ? [row.code] : []));
    expect(marked('sovereign')).toEqual(['eusc-de-east-1']);
    expect(marked('government')).toEqual([
      'eu-isoe-west-1',
      'us-gov-east-1',
      'us-gov-west-1',
      'us-iso-east-1',
      'us-iso-west-1',
      'us-isob-east-1',
      'us-isob-west-1',
      'us-isof-east-1',
      'us-isof-south-1',
    ]);
  });
});

describe('the regions of Google Cloud', () => {
  it.each([
    ['africa-south1', 'ZA'],
    ['asia-east1', 'TW'],
    ['asia-east2', 'HK'],
    ['asia-northeast1', 'JP'],
    ['asia-northeast3', 'KR'],
    ['asia-south1', 'IN'],
    ['asia-southeast1', 'SG'],
    ['asia-southeast2', 'ID'],
    ['australia-southeast1', 'AU'],
    ['europe-central2', 'PL'],
    ['europe-north1', 'FI'],
    ['europe-north2', 'SE'],
    ['europe-southwest1', 'ES'],
    ['europe-west1', 'BE'],
    ['europe-west2', 'GB'],
    ['europe-west3', 'DE'],
    ['europe-west4', 'NL'],
    ['europe-west6', 'CH'],
    ['europe-west8', 'IT'],
    ['europe-west9', 'FR'],
    ['europe-west10', 'DE'],
    ['europe-west12', 'IT'],
    ['me-central1', 'QA'],
    ['me-central2', 'SA'],
    ['me-west1', 'IL'],
    ['northamerica-northeast1', 'CA'],
    ['northamerica-south1', 'MX'],
    ['southamerica-east1', 'BR'],
    ['southamerica-west1', 'CL'],
    ['us-central1', 'US'],
  ])('%s stands in %s', (code, country) => {
    expect(knownValue(regions.find(`gcp:${code}`)?.country)).toBe(country);
  });
});

describe('regions of all clouds', () => {
  it.each([
    ['aws', 46],
    ['azure', 62],
    ['gcp', 42],
    ['oci', 85],
    ['digitalocean', 13],
    ['vultr', 11],
    ['linode', 10],
    ['ovh', 9],
    ['hetzner', 6],
    ['nebius', 4],
    ['coreweave', 3],
    ['paperspace', 3],
    ['scaleway', 3],
    ['crusoe', 2],
    ['lambda', 2],
    ['openai', 0],
  ])('of %s are %i, as the cloud itself says', (cloud, count) => {
    expect(regions.ofCloud(cloud)).toHaveLength(count);
    if (count > 0) expect(knownValue(clouds.find(cloud)?.regionCount)).toBe(count);
  });

  it.each(['nebius:eu-north2', 'oci:eu-dcc-milan-1', 'aws:eu-isoe-west-1'])(
    'leave the country of %s open where no official name tells it',
    (id) => {
      expect(regions.find(id)).toBeDefined();
      expect(standingOf(regions.find(id)?.country)).not.toBe('known');
    },
  );

  it.each(['aws:us-east-9', 'aws', 'us-east-1', 'azure:', ':', 'aws:us-east-1:a', '__proto__:a'])(
    'have none called %s',
    (id) => {
      expect(regions.find(id)).toBeUndefined();
    },
  );

  it('name pairs of their own cloud by code, never themselves', () => {
    for (const row of regions.all()) expect(knownValue(row.pairedWith) ?? []).not.toContain(row.code);
  });
});
