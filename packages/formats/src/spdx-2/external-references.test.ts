import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readOne } from './tests/reading.ts';

const ref = (
  referenceType: string,
  referenceLocator: string,
  members: Readonly<Record<string, Json>> = {},
): Json => ({
  referenceCategory: 'SECURITY',
  referenceType,
  referenceLocator,
  ...members,
});

describe('external references of a package', () => {
  it('that identify it become members, the first of each', async () => {
    const { component, kept } = await readOne({
      externalRefs: [
        ref('purl', 'pkg:npm/acme@1'),
        ref('purl', 'pkg:npm/other@1'),
        ref('cpe23Type', 'cpe:2.3:a:acme:acme:1:*:*:*:*:*:*:*'),
        ref('cpe22Type', 'cpe:/a:acme:acme:1'),
        ref('swh', 'swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2'),
        ref('swh', 'swh:1:rel:94a9ed024d3859793618152ea559a168bbcbb5e2'),
        ref('gitoid', 'gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2'),
      ],
    });
    expect(component).toMatchObject({
      purl: 'pkg:npm/acme@1',
      cpe: 'cpe:2.3:a:acme:acme:1:*:*:*:*:*:*:*',
      swhid: [
        'swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2',
        'swh:1:rel:94a9ed024d3859793618152ea559a168bbcbb5e2',
      ],
      omniborId: ['gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2'],
    });
    expect(kept).toEqual([
      'externalRef=SECURITY purl pkg:npm/other@1',
      'externalRef=SECURITY cpe22Type cpe:/a:acme:acme:1',
    ]);
  });

  it('that are links become external references', async () => {
    const { component } = await readOne({
      externalRefs: [
        ref('advisory', 'https://acme.example/1'),
        ref('url', 'https://acme.example/2', { comment: 'see' }),
      ],
    });
    expect(component['externalReferences']).toEqual([
      { type: 'advisories', url: 'https://acme.example/1', comment: 'SECURITY advisory' },
      { type: 'other', url: 'https://acme.example/2', comment: 'SECURITY url: see' },
    ]);
  });

  it('that are neither are kept, with their comments', async () => {
    const { kept } = await readOne({
      externalRefs: [
        ref('maven-central', 'org.acme:acme:1', { comment: 'mirror' }),
        ref('purl', 'pkg:npm/acme@1', { comment: 'guessed' }),
        { referenceLocator: 'acme' },
        { referenceType: 'purl' },
        4,
      ],
    });
    expect(kept).toEqual([
      'externalRef=SECURITY maven-central org.acme:acme:1',
      'externalRefComment=org.acme:acme:1: mirror',
      'externalRefComment=pkg:npm/acme@1: guessed',
      'externalRef=acme',
    ]);
  });
});
