import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { listComponentUses } from '../read/component-uses.ts';
import { findDocument } from '../read/documents.ts';
import { findVersions } from '../read/find-versions.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import { findProduct, listProducts } from '../read/products.ts';
import { search } from '../read/search.ts';
import { findSupplier, listSuppliers } from '../read/suppliers.ts';
import { buildFact, buildInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

/** U+0000 and half a surrogate pair, which PostgreSQL cannot keep, and text that only looks like them. */
const HOSTILE = 'a\u0000b\ud800c\\u0000';
const KEPT = 'a\ufffdb\ufffdc\\u0000';

/** Text that a document may hold and a database may not. */
export function describeHostileText(db: TestDatabase): void {
  describe('hostile text', () => {
    it('is kept in rows with U+FFFD in place of what PostgreSQL text cannot hold', async () => {
      const node = buildNode({
        id: HOSTILE,
        name: HOSTILE,
        version: HOSTILE,
        purl: HOSTILE,
        supplier: HOSTILE,
        license: HOSTILE,
        pointer: HOSTILE,
        digests: [HOSTILE],
      });
      const edge = {
        kind: 'depends-on',
        from: HOSTILE,
        to: HOSTILE,
        pointer: HOSTILE,
        label: HOSTILE,
      } as const;
      const fact = buildFact({ subject: HOSTILE, subjectName: HOSTILE, values: [HOSTILE], note: HOSTILE });
      const input = buildInput({
        author: HOSTILE,
        mediaType: HOSTILE,
        format: { name: HOSTILE, version: HOSTILE },
        subject: { name: HOSTILE, kind: 'model' },
        supplier: { domain: 'acme.example', name: HOSTILE, country: HOSTILE, parent: HOSTILE },
        nodes: [node],
        edges: [edge],
        facts: [fact],
        words: [HOSTILE],
      });
      await publish(db(), input);
      const { digest } = input;
      const { value } = await findVersions(db(), [{ kind: 'digest', digest }]);
      expect(value[0]).toMatchObject({ name: KEPT, author: KEPT, format: { name: KEPT, version: KEPT } });
      expect((await listComponents(db(), { digest })).items[0]).toMatchObject({ id: KEPT, digests: [KEPT] });
      expect((await listEdges(db(), { digest })).items[0]).toMatchObject({ fromName: KEPT, label: KEPT });
      expect((await listFacts(db(), { digest, subject: HOSTILE })).items[0]?.fact).toMatchObject({
        subjectName: KEPT,
        values: [KEPT],
        note: KEPT,
      });
      expect((await listSuppliers(db())).items[0]?.name).toBe(KEPT);
    });

    it('leaves the original bytes alone', async () => {
      const bytes = Uint8Array.from([0, 255, 0, 128, 10, 0]);
      const input = buildInput({ bytes });
      await publish(db(), input);
      expect((await findDocument(db(), input.digest))?.bytes).toEqual(Buffer.from(bytes));
    });

    it('finds nothing instead of failing when it stands in a question', async () => {
      const texts = [HOSTILE, '\ud800', "' or 1=1 --", '\\', '%', '_', ':*', 'a'.repeat(5_000), '💥'];
      for (const text of texts) {
        expect((await search(db(), { q: text, supplier: text, has: text })).items).toEqual([]);
        expect((await listSuppliers(db(), { q: text, country: text })).items).toEqual([]);
        expect((await findSupplier(db(), text)).value).toBeUndefined();
        expect((await listProducts(db(), { supplier: text, namespace: text })).items).toEqual([]);
        expect((await findProduct(db(), { namespace: text, product: text })).value).toBeUndefined();
        expect((await listComponentUses(db(), { purl: text, hash: text, name: text })).items).toEqual([]);
        expect((await listComponents(db(), { digest: text, q: text })).items).toEqual([]);
        expect((await listFacts(db(), { digest: text, id: text, subject: text })).items).toEqual([]);
        expect(await findDocument(db(), text)).toBeUndefined();
      }
    });

    it('does not fill an index: very long names are kept, their keys are cut', async () => {
      const name = 'x'.repeat(100_000);
      const node = buildNode({ name, purl: `pkg:npm/${name}`, digests: [`sha-256:${name}`, 'sha-256:aa'] });
      const input = buildInput({ subject: { name, kind: 'model' }, nodes: [node] });
      await publish(db(), input);
      expect((await search(db(), { q: 'xxxx' })).items[0]?.name).toHaveLength(100_000);
      const [component] = (await listComponents(db(), { digest: input.digest })).items;
      expect(component?.name).toHaveLength(100_000);
      expect(component?.digests).toEqual(['sha-256:aa']);
      const { items } = await listComponentUses(db(), { purl: `pkg:npm/${name}` });
      expect(items).toHaveLength(1);
    });
  });
}
