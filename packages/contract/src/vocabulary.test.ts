import { describe, expect, it } from 'vitest';
import * as limits from './limits.ts';
import * as mediaTypes from './media-types.ts';
import {
  EDGE_KIND_NAMES,
  ISSUE_CODE_NAMES,
  LENS_NAMES,
  MATCH_KEY_NAMES,
  MERGE_FORM_NAMES,
  NODE_KIND_NAMES,
  PRODUCT_KIND_NAMES,
  SCOPE_NAMES,
  STATE_NAMES,
  TARGET_NAMES,
  UNRESOLVED_REASON_NAMES,
  VALUE_TYPE_NAMES,
} from './vocabulary.ts';

describe('the words of the API', () => {
  it('are the states in the order in which they are shown', () => {
    expect(STATE_NAMES).toEqual([
      'evidenced',
      'declared',
      'partial',
      'contradicted',
      'withheld',
      'not-disclosed',
      'not-assessed',
      'not-applicable',
    ]);
  });

  it('are the lenses after what they stand on', () => {
    expect(LENS_NAMES).toEqual([
      'identity',
      'surface',
      'sovereignty',
      'hardware',
      'concentration',
      'portability',
    ]);
  });

  it('are the kinds of things of the architecture', () => {
    expect(NODE_KIND_NAMES).toEqual([
      'system',
      'model',
      'dataset',
      'software',
      'accelerator',
      'firmware',
      'service',
      'endpoint',
      'zone',
      'identity',
      'key',
      'tool',
      'region',
      'jurisdiction',
      'organization',
    ]);
  });

  it('are the kinds of relations of the architecture', () => {
    expect(EDGE_KIND_NAMES).toEqual([
      'contains',
      'depends-on',
      'derived-from',
      'trained-on',
      'evaluated-on',
      'trained-with',
      'runs-on',
      'hosted-in',
      'stored-in',
      'located-in',
      'provided-by',
      'controlled-by',
      'manufactured-by',
      'exposes',
      'calls',
      'authenticates-with',
      'in-zone',
      'flows-to',
      'protected-by',
    ]);
  });

  it('are the scopes from wide to narrow', () => {
    expect(SCOPE_NAMES).toEqual(['supplier', 'product', 'version', 'node', 'endpoint']);
  });

  it('are the types of values', () => {
    expect(VALUE_TYPE_NAMES).toEqual([
      'text',
      'number',
      'boolean',
      'date',
      'country',
      'url',
      'enum',
      'share',
      'digest',
    ]);
  });

  it('offer as products only kinds that exist, each once', () => {
    expect(PRODUCT_KIND_NAMES).toEqual(['system', 'model', 'dataset', 'accelerator', 'service', 'software']);
    expect(PRODUCT_KIND_NAMES.filter((kind) => !NODE_KIND_NAMES.includes(kind))).toEqual([]);
  });

  it('are the forms that a document is written in, CycloneDX 1.7 first', () => {
    expect(TARGET_NAMES).toEqual(['cdx1.7', 'cdx1.6', 'cdx1.7-xml', 'cdx1.6-xml', 'spdx3']);
  });

  it('are the ways of a merge, and what it tells', () => {
    expect(MERGE_FORM_NAMES).toEqual(['flat', 'hierarchical']);
    expect(MATCH_KEY_NAMES).toEqual(['purl', 'digest', 'alias', 'name', 'content']);
    expect(UNRESOLVED_REASON_NAMES).toEqual([
      'identifiers-contradict',
      'part-of-several',
      'part-of-itself',
      'signature-broken',
      'expression-not-read',
      'pointer-to-nothing',
      'not-attributable',
    ]);
  });

  it('write issue codes as one letter and four digits, each once', () => {
    expect(ISSUE_CODE_NAMES.filter((code) => !/^[EW]\d{4}$/u.test(code))).toEqual([]);
    expect(new Set(ISSUE_CODE_NAMES).size).toBe(ISSUE_CODE_NAMES.length);
    expect(ISSUE_CODE_NAMES).toEqual(expect.arrayContaining(['E0009', 'E0104', 'E0312', 'E0313']));
  });

  it('never promise more than was looked at', () => {
    const words = [...STATE_NAMES, ...LENS_NAMES, ...NODE_KIND_NAMES, ...EDGE_KIND_NAMES, ...SCOPE_NAMES];
    for (const word of ['verified', 'safe', 'trusted', 'secure', 'compliant']) {
      expect(words).not.toContain(word);
    }
  });
});

describe('the bounds of the API', () => {
  it('are the ones that clients were told', () => {
    expect({ ...limits }).toEqual({
      PAGE_LIMIT_DEFAULT: 50,
      PAGE_LIMIT_MAX: 500,
      COMPARE_MIN: 2,
      COMPARE_MAX: 5,
      DOCUMENT_BYTES_MAX: 26_214_400,
      QUERY_LENGTH_MAX: 200,
      CELL_FACTS_MAX: 20,
      PARAMETER_LENGTH_MAX: 2048,
      PUBLICATION_MAX: 2_147_483_647,
      MERGE_INPUTS_MIN: 2,
      LOSSES_MAX: 500,
    });
  });

  it('let two references of the longest names, or five digests, stand in one parameter', () => {
    const longest = 253 + '/'.length + 128 + '@'.length + 128;
    expect(longest * limits.COMPARE_MIN).toBeLessThan(limits.PARAMETER_LENGTH_MAX);
    const digests = limits.COMPARE_MAX * `sha256:${'0'.repeat(64)},`.length;
    expect(digests).toBeLessThan(limits.PARAMETER_LENGTH_MAX);
  });
});

describe('the media types', () => {
  it('are the ones that clients were told', () => {
    expect({ ...mediaTypes }).toEqual({
      MEDIA_TYPE_CYCLONEDX: 'application/vnd.cyclonedx+json',
      MEDIA_TYPE_JSON: 'application/json',
      DOCUMENT_MEDIA_TYPES: [
        'application/vnd.cyclonedx+json',
        'application/json',
        'application/vnd.cyclonedx+xml',
        'application/xml',
        'text/xml',
        'application/spdx+json',
        'application/ld+json',
        'application/spdx3+json',
        'application/vnd.in-toto+json',
        'application/vnd.dev.sigstore.bundle.v0.3+json',
        'application/gzip',
        'application/octet-stream',
      ],
      MEDIA_TYPE_PROBLEM: 'application/problem+json',
    });
  });
});
