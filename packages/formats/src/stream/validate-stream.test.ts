import type { Issue, Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { BATCH_BYTES } from './slicer.ts';
import { validateStream } from './validate-stream.ts';

async function* chunksOf(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const placesOf = (issues: readonly Issue[]): readonly string[] =>
  issues.map(({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`).sort();

describe('validateStream', () => {
  it.each<readonly [string, Record<string, Json>]>([
    ['a good document', { components: [componentWith()], services: [{ name: 's' }] }],
    ['a wrong type', { components: [componentWith(), componentWith({ type: 'libary', name: 'b' })] }],
    ['a missing field', { components: [{ type: 'library' }] }],
    ['an unknown member of the document', { component: [] }],
    ['an unknown member of an item', { components: [componentWith({ licence: 'MIT' })] }],
    ['metadata that are wrong', { metadata: { timestamp: 'yesterday', authors: 7 } }],
    ['a member that is no list', { components: componentWith() }],
    [
      'what a rule finds',
      { components: [componentWith({ purl: 'npm/a', licenses: [{ expression: 'none' }] })] },
    ],
    [
      'an older form',
      { specVersion: '1.5', metadata: { tools: [{ name: 't', hashes: [{ alg: 'MD5', content: 'x' }] }] } },
    ],
  ])('finds the same as in memory: %s', async (_name, members) => {
    const bytes = bytesOf(documentWith(members));
    const whole = await validate(bytes);
    const streamed = await validateStream(chunksOf(bytes, 100));
    // Forms that are deprecated are a question about the whole document.
    const expected = whole.issues.filter(({ code }) => code !== 'W0315');
    expect(placesOf(streamed.issues)).toEqual(placesOf(expected));
    expect(streamed.valid).toBe(whole.valid);
    expect(streamed.format).toEqual(whole.format);
    expect(streamed.sizeBytes).toBe(bytes.length);
  });

  it('names places beyond the first batch as they are in the document', async () => {
    const components = largeList();
    components[components.length - 1] = componentWith({ type: 'libary', name: 'last' });
    for (const indent of [undefined, 2]) {
      const bytes = new TextEncoder().encode(JSON.stringify(documentWith({ components }), undefined, indent));
      const whole = await validate(bytes);
      const streamed = await validateStream(chunksOf(bytes));
      expect(placesOf(streamed.issues)).toEqual(placesOf(whole.issues));
      expect(streamed.issues).toMatchObject([{ pointer: `/components/${components.length - 1}/type` }]);
    }
  });

  it('puts the same fault in many batches together', async () => {
    const components = largeList().map((component) => ({ ...component, type: 'libary' }));
    const { issues } = await validateStream(chunksOf(bytesOf(documentWith({ components }))));
    expect(issues).toMatchObject([{ code: 'E0104', also: components.length - 1 }]);
    expect(issues[0]?.alsoAt?.length).toBe(20);
  });

  it.each([
    ['before', ['components', 'dependencies']],
    ['after', ['dependencies', 'components']],
  ])('joins references with what is declared %s them', async (_name, order) => {
    const members: Record<string, Json> = {
      components: [componentWith({ 'bom-ref': 'a' })],
      dependencies: [
        { ref: 'a', dependsOn: ['a'] },
        { ref: 'a', dependsOn: ['nothing'] },
      ],
    };
    const sorted = Object.fromEntries(order.map((key) => [key, members[key] as Json]));
    const { issues } = await validateStream(chunksOf(bytesOf(documentWith(sorted))));
    expect(issues).toMatchObject([{ code: 'E0312', pointer: '/dependencies/1' }]);
  });

  it('finds a bom-ref that stands twice, in one list or two', async () => {
    const components = [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'a' })];
    const services = [{ name: 's', 'bom-ref': 'a' }];
    const { issues } = await validateStream(chunksOf(bytesOf(documentWith({ components, services }))));
    expect(issues).toMatchObject([{ code: 'E0313', pointer: '/components/1', also: 1 }]);
  });

  it.each([
    ['', 'E0011'],
    ['[]', 'E0003'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.7","components":[', 'E0011'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.7","components":[{"a":}]}', 'E0003'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.7","components":[],"components":[]}', 'E0005'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.7","metadata":{"a":1,"a":2}}', 'E0005'],
    ['{"bomFormat":"CycloneDX","specVersion":"9.9","components":[]}', 'E0014'],
    ['{"components":[],"bomFormat":"CycloneDX","specVersion":"1.7"}', 'E0013'],
    ['{"bomFormat":"CycloneDX","specVersion":"1.7"} trailing', 'E0003'],
  ])('refuses %j', async (text, code) => {
    const { valid, issues } = await validateStream(chunksOf(new TextEncoder().encode(text), 7));
    expect(valid).toBe(false);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it('stops reading once nothing more can be told', async () => {
    let chunks = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        chunks += 1;
        yield new TextEncoder().encode('[');
      }
    }
    expect((await validateStream(endless())).valid).toBe(false);
    expect(chunks).toBe(1);
  });
});

/** Components of two batches and a half. */
function largeList(): JsonObject[] {
  const description = 'x'.repeat(1000);
  return Array.from({ length: Math.ceil((BATCH_BYTES * 2.5) / 1100) }, (_, index) => ({
    ...componentWith({ name: `c${index}`, description }),
  }));
}
