import { supplyChain } from '@trasluz/bom';
import { convert, DIALECTS, type Document, readDocument, TARGETS } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentWith, factsOf, listOf, statements } from './dialect-statements.ts';

/** XML has no form for control characters, which is a loss that its writer names. */
const written = statements.map((pairs) => pairs.filter(([, value]) => value !== '\u0000'));

async function read(text: string): Promise<Document> {
  const { value } = await readDocument(new TextEncoder().encode(text));
  if (value === undefined) throw new Error('What the writers write has to be read');
  return value;
}

const factsOfDocument = ({ bom }: Document): readonly unknown[] =>
  factsOf(supplyChain(bom, { dialects: DIALECTS }));

describe('the facts that a dialect tells survive', () => {
  it.each(TARGETS)('the way to %s and back', async (target) => {
    await fc.assert(
      fc.asyncProperty(written, async (pairs) => {
        const document = await read(JSON.stringify(documentWith({ modelCard: listOf(pairs) })));
        const other = await read(convert(document, target).text);
        expect(factsOfDocument(other)).toEqual(factsOfDocument(document));
      }),
    );
  });
});
