import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { typeText } from './type-text.ts';

describe('typeText', () => {
  it.each<[JsonObject, string]>([
    [{ $ref: '#/components/schemas/Fact' }, '<a href="#schema-Fact">Fact</a>'],
    [{ const: true }, '<code>true</code>'],
    [{ enum: ['a', '<b>'] }, '<code>&quot;a&quot;</code> | <code>&quot;&lt;b&gt;&quot;</code>'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string | number'],
    [{ type: 'array', items: { type: 'boolean' } }, '[ boolean ]'],
    [
      { type: 'integer', minimum: 1, maximum: 500 },
      'integer (minimum <code>1</code>, maximum <code>500</code>)',
    ],
    [{}, 'any'],
    [
      { type: 'object', propertyNames: { enum: ['model'] }, additionalProperties: { type: 'integer' } },
      '{ <code>&quot;model&quot;</code>: integer }',
    ],
    [
      { type: 'object', properties: { a: { type: 'string' }, b: true }, required: ['a'] },
      '<dl><dt><code>a</code></dt><dd>string</dd><dt><code>b?</code></dt><dd></dd></dl>',
    ],
  ])('says %j', (schema, html) => {
    expect(typeText(schema)).toBe(html);
  });
});
