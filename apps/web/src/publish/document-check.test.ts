import { describe, expect, it } from 'vitest';
import { checkDocument, OPEN_QUESTIONS_MAX } from './document-check.ts';

function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document));
}

function model(changes: object = {}): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      component: { type: 'machine-learning-model', 'bom-ref': 'm', name: 'Lantern 8B', version: '1.0' },
    },
    ...changes,
  };
}

describe('checkDocument', () => {
  it('previews a valid document and proposes what to publish it as', async () => {
    const check = await checkDocument(bytesOf(model()));
    expect(check).toMatchObject({ valid: true, counts: { errors: 0 } });
    expect(check.preview).toMatchObject({ name: 'Lantern 8B', product: 'lantern-8b', version: '1.0' });
  });

  it('lists what the document leaves open, by lens and not without end', async () => {
    const { preview } = await checkDocument(bytesOf(model()));
    const sovereignty = preview?.lenses.find((lens) => lens.lens === 'sovereignty');
    expect(sovereignty?.openCount).toBeGreaterThan(0);
    expect(sovereignty?.open.length).toBeLessThanOrEqual(OPEN_QUESTIONS_MAX);
    expect(sovereignty?.open[0]?.subjectName).toBe('Lantern 8B');
  });

  it('previews nothing of a document with errors and says where they are', async () => {
    const check = await checkDocument(
      bytesOf(model({ dependencies: [{ ref: 'm', dependsOn: ['nowhere'] }] })),
    );
    expect(check.valid).toBe(false);
    expect(check.preview).toBeUndefined();
    expect(check.issues[0]).toMatchObject({ code: 'E0312', pointer: '/dependencies/0/dependsOn/0' });
  });

  it.each(['', '{', 'null', '<bom/>', '{"spdxVersion":"SPDX-2.3"}'])('does not throw on %j', async (text) => {
    const check = await checkDocument(bytesOf(text));
    expect(check.valid).toBe(false);
    expect(check.issues.length).toBeGreaterThan(0);
  });

  it('proposes no name where the document has none that fits', async () => {
    const component = { type: 'machine-learning-model', name: '漢字', version: 'v 1 (final)' };
    const { preview } = await checkDocument(bytesOf(model({ metadata: { component } })));
    expect(preview).not.toHaveProperty('product');
    expect(preview).not.toHaveProperty('version');
  });
});
