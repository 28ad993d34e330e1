import { normalPurl } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainPurl } from './plain-purl.ts';

const type = fc.constantFrom(
  ...[
    'npm',
    'pypi',
    'cargo',
    'deb',
    'gem',
    'generic',
    'github',
    'huggingface',
    'nuget',
    'rpm',
    'oci',
    'maven',
  ],
);
const sign = fc.constantFrom(...'aZ0.-_+/@?#%: ', '%40', '%zz', '@1', '/a');

describe('isPlainPurl', () => {
  it('takes only what the parser takes', () => {
    fc.assert(
      fc.property(type, fc.array(sign, { maxLength: 10 }), (name, signs) => {
        const purl = `pkg:${name}/${signs.join('')}`;
        if (isPlainPurl(purl)) expect(normalPurl(purl)).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    'pkg:npm/%40acme/a@1.0.0',
    'pkg:pypi/torch@2.1.0+cu118',
    'pkg:huggingface/meta-llama/Llama-3.1-8B@abc',
  ])('takes %s', (purl) => {
    expect(isPlainPurl(purl)).toBe(true);
  });

  it.each(['pkg:oci/app', 'pkg:maven/a@1', 'pkg:swift/a', 'npm/a', 'pkg:npm', `pkg:npm/${'a'.repeat(200)}`])(
    'leaves %s to the parser',
    (purl) => {
      expect(isPlainPurl(purl)).toBe(false);
    },
  );
});
