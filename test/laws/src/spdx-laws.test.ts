import { canonicalJson, type JsonObject, readFacts, supplyChain } from '@trasluz/bom';
import { checkSpdxProfiles, checkSpdxSchema, readSpdx, writeSpdx } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bom } from './arbitrary-bom.ts';

/** A graph as another program would get it. */
function graphOf(document: JsonObject): JsonObject & { '@graph': Record<string, unknown>[] } {
  return JSON.parse(JSON.stringify(writeSpdx(document).value));
}

/** Arbitrary documents are typed loosely; only JSON counts. */
const documents: fc.Arbitrary<JsonObject> = bom.map(
  (document) => JSON.parse(JSON.stringify(document)) as JsonObject,
);

describe('SPDX', () => {
  it('gives every document back: CycloneDX → SPDX → CycloneDX is the identity on canonical bytes', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(canonicalJson(readSpdx(graphOf(document)).bom)).toBe(canonicalJson(document));
      }),
      { numRuns: 300 },
    );
  });

  it('says the same facts as the document it was written from', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const again = readSpdx(graphOf(document)).bom;
        expect(readFacts(supplyChain(again))).toEqual(readFacts(supplyChain(document)));
      }),
      { numRuns: 50 },
    );
  });

  it('fits the schema and the profiles it claims, whatever it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const found: string[] = [];
        const graph = graphOf(document);
        await checkSpdxSchema(graph, ({ code, pointer }) => found.push(`${code} ${pointer}`));
        await checkSpdxProfiles(graph, ({ code, pointer }) => found.push(`${code} ${pointer}`));
        expect(found).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('has the name, version and digests of every component without any extension', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const graph = graphOf(document);
        for (const element of graph['@graph']) delete element['extension'];
        const bare = JSON.stringify(readSpdx(graph).bom);
        for (const { name, hashes = [] } of (document['components'] ??
          []) as unknown as readonly Component[]) {
          expect(bare).toContain(JSON.stringify(name));
          for (const { content } of hashes) expect(bare).toContain(content);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('takes a name that was changed natively, and nothing else changes', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (document, at) => {
        const graph = graphOf(document);
        const named = graph['@graph'].filter(
          ({ type, name }) => !NAMELESS.has(String(type)) && name !== undefined,
        );
        const element = named[at % Math.max(named.length, 1)];
        if (element === undefined) return;
        const before = String(element['name']);
        element['name'] = CHANGED;
        const changed = canonicalJson(readSpdx(graph).bom);
        expect(changed.replaceAll(JSON.stringify(CHANGED), JSON.stringify(before))).toBe(
          canonicalJson(document),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('is the same text for equal documents, whatever the order of their members', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const turned = Object.fromEntries(Object.entries(document).reverse());
        expect(canonicalJson(writeSpdx(turned).value)).toBe(canonicalJson(writeSpdx(document).value));
      }),
      { numRuns: 100 },
    );
  });
});

/** The document's name is its subject's, a tool's holds its version, and an Agent stands for nobody. */
const NAMELESS: ReadonlySet<string> = new Set(['SpdxDocument', 'Tool', 'Agent']);

const CHANGED = 'a name that no document has';

interface Component {
  readonly name: string;
  readonly hashes?: readonly { readonly content: string }[];
}
