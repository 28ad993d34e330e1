import type { Grade } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { catalogOf, known, LIST, MAKER, notFound, supplierRow } from '../tests/rows.ts';
import { sourceComponent, sourceRef, urlOf } from './cited-source.ts';
import { provenanceOf, provenanceOfRow } from './provenance.ts';
import { ownerOf } from './source-owner.ts';

const catalog = catalogOf();

describe('sourceComponent', () => {
  it('is data with a date as its version, at its address, published by the maker whose page it is', () => {
    expect(sourceComponent(MAKER, catalog)).toEqual({
      'bom-ref': 'source:maker',
      type: 'data',
      name: 'Acme, a page',
      version: '2026-08',
      publisher: 'Acme Devices, Inc.',
      externalReferences: [{ type: 'documentation', url: 'https://acme.example/page' }],
      properties: [{ name: 'trasluz:fact:level', value: 'vendor-claimed' }],
    });
  });

  it('has neither publisher nor address where there is no document', () => {
    expect(sourceComponent({ ...LIST, location: 'no document', grade: 'generally-known' }, catalog)).toEqual({
      'bom-ref': 'source:list',
      type: 'data',
      name: 'A list',
      version: '2026-07-02',
      properties: [{ name: 'trasluz:fact:level', value: 'third-party' }],
    });
  });

  it.each<[Grade, string]>([
    ['vendor', 'vendor-claimed'],
    ['generated', 'vendor-claimed'],
    ['standard', 'third-party'],
    ['independent-review', 'attested'],
    ['secondary', 'third-party'],
    ['press', 'third-party'],
    ['generally-known', 'third-party'],
  ])('tells the grade %s as the level %s', (grade, level) => {
    const { properties, publisher } = sourceComponent({ ...MAKER, grade }, catalog);

    expect(properties).toEqual([{ name: 'trasluz:fact:level', value: level }]);
    expect(publisher).toBe(grade === 'vendor' ? 'Acme Devices, Inc.' : undefined);
  });

  it('keeps the refs of sources apart from those of the subject', () => {
    expect(sourceRef('subject')).toBe('source:subject');
  });
});

describe('urlOf', () => {
  it.each<[string, string | undefined]>([
    ['https://acme.example/page', 'https://acme.example/page'],
    ['http://acme.example', 'http://acme.example'],
    ['https://acme.example/a?b=c#d', 'https://acme.example/a?b=c#d'],
    ['https://acme.example/a b', undefined],
    ['https://acme.example/a (page 3)', undefined],
    ['https://', undefined],
    ['ftp://acme.example/a', undefined],
    ['javascript:alert(1)', undefined],
    ['no document', undefined],
    ['', undefined],
    ['github:a/b@0123abc', 'https://github.com/a/b/tree/0123abc'],
    ['github:a/b@0123abc:', 'https://github.com/a/b/tree/0123abc'],
    ['github:a/b@0123abc:models', 'https://github.com/a/b/tree/0123abc/models'],
    ['github:a/b@0123abc:models/', 'https://github.com/a/b/tree/0123abc/models'],
    ['github:a/b@0123abc:a/list.json', 'https://github.com/a/b/blob/0123abc/a/list.json'],
    ['github:a/b@0123abc:README.MD', 'https://github.com/a/b/blob/0123abc/README.MD'],
    ['github:a/b.github.io@0123abc:x.md', 'https://github.com/a/b.github.io/blob/0123abc/x.md'],
    ['github:a/b@0123abc:a/*.json', 'https://github.com/a/b/tree/0123abc'],
    ['github:a/b@0123abc:{a,b}.json', 'https://github.com/a/b/tree/0123abc'],
    ['github:a/b@0123abc:a b.json', 'https://github.com/a/b/tree/0123abc'],
    ['github:a/b@main:x.md', undefined],
    ['github:a/b@ABC:x.md', undefined],
    ['github:a/b:x.md', undefined],
    ['github:a@0123abc:x.md', undefined],
    ['github:a/b/c@0123abc', undefined],
    ['gitlab:a/b@0123abc', undefined],
  ])('makes of %j the address %j', (location, url) => {
    expect(urlOf(location)).toBe(url);
  });
});

describe('ownerOf', () => {
  const known_ = catalogOf({
    suppliers: [
      supplierRow('google', 'Google', { domains: known(['google.com']), legalNames: known(['Google LLC']) }),
      supplierRow('github', 'GitHub', { domains: known(['github.com']) }),
      supplierRow('aws', 'AWS', { domains: known(['aws.amazon.com']) }),
      supplierRow('nowhere', 'Nowhere', { domains: notFound() }),
    ],
  });

  it.each<[string, string | undefined]>([
    ['https://cloud.google.com/tpu', 'Google LLC'],
    ['https://google.com', 'Google LLC'],
    ['https://GOOGLE.com/x', 'Google LLC'],
    ['https://notgoogle.com/x', undefined],
    ['https://google.com.evil.example/', undefined],
    ['github:google-research/bert@0123abc:README.md', 'Google LLC'],
    ['github:jax-ml/jax@0123abc', 'Google LLC'],
    ['github:boto/botocore@0123abc:x.json', 'AWS'],
    ['https://github.com/google-research/bert', 'Google LLC'],
    // A repository is its owner's, not GitHub's.
    ['https://github.com/somebody/list', undefined],
    ['github:somebody/list@0123abc', undefined],
    ['github:github/docs@0123abc:x.md', 'GitHub'],
    ['https://github.com', 'GitHub'],
    ['github:openai/whisper@0123abc', undefined],
    ['no document', undefined],
    ['', undefined],
    ['https://', undefined],
    ['/etc/passwd', undefined],
  ])('knows whose %j is: %j', (location, owner) => {
    expect(ownerOf({ location }, known_)).toBe(owner);
  });
});

describe('provenance', () => {
  it('is what a value says of where it comes from, without the value', () => {
    expect(provenanceOf(known(5))).toEqual({ sources: ['maker'], asOf: '2026-08' });
    expect(provenanceOf({ ...known('x', { note: 'estimate' }), quote: 'about x' })).toEqual({
      sources: ['maker'],
      asOf: '2026-08',
      note: 'estimate',
      quote: 'about x',
    });
  });

  it('is that of the row for its name', () => {
    expect(provenanceOfRow(supplierRow('a', 'A', { country: known('US') }))).toEqual({
      sources: ['list'],
      asOf: '2026-07-02',
    });
  });
});
