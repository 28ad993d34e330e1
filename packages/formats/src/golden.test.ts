import { describe, expect, it } from 'vitest';
import { bytesOf, componentWith, documentWith } from './tests/documents.ts';
import { validate } from './validate.ts';

const chat = componentWith({ name: 'chat', 'bom-ref': 'pkg:npm/acme/chat@1.0' });

/** Documents that people really send, each with one kind of fault; `npm run golden` rewrites what is said about them. */
const BROKEN: Readonly<Record<string, Uint8Array>> = {
  'dangling-dependency': bytesOf(
    documentWith({
      components: [chat],
      dependencies: [{ ref: 'pkg:npm/acme/chat@1.0', dependsOn: ['pkg:npm/acme/tok@1'] }],
    }),
  ),
  'duplicate-bom-ref': bytesOf(
    documentWith({
      components: [chat, componentWith({ name: 'other', 'bom-ref': 'pkg:npm/acme/chat@1.0' })],
    }),
  ),
  'bad-enum': bytesOf(documentWith({ components: [componentWith({ type: 'machine-learning-modle' })] })),
  'missing-field': bytesOf(documentWith({ components: [{ type: 'library', version: '1.0' }] })),
  'misspelt-field': bytesOf(
    documentWith({ components: [componentWith({ licences: [{ license: { id: 'MIT' } }] })] }),
  ),
  'unlisted-licence-id': bytesOf(
    documentWith({ components: [componentWith({ licenses: [{ license: { id: 'llama3' } }] })] }),
  ),
  'numeric-property': bytesOf(documentWith({ properties: [{ name: 'acme:size', value: 42 }] })),
  'many-equal-faults': bytesOf(
    documentWith({ components: ['a', 'b', 'c'].map((name) => componentWith({ name, scope: 'needed' })) }),
  ),
  truncated: bytesOf(documentWith({ components: [chat] })).slice(0, 150),
  'tag-value': new TextEncoder().encode('SPDXVersion: SPDX-2.3\n'),
  'old-version': bytesOf(documentWith({ specVersion: '1.1' })),
};

describe('what is said about a broken document', () => {
  it.each(Object.keys(BROKEN))('stays the same: %s', async (name) => {
    const { valid, counts, format, issues } = await validate(BROKEN[name] ?? new Uint8Array());
    const said = JSON.stringify({ valid, counts, format, issues }, null, 2);
    await expect(`${said}\n`).toMatchFileSnapshot(`testdata/golden/${name}.json`);
  });
});
