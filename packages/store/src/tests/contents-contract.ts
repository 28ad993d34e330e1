import type { Fact } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { CELL_FACTS_MAX, compare } from '../read/compare.ts';
import { listComponentUses, USES_MAX } from '../read/component-uses.ts';
import { listComponents } from '../read/list-components.ts';
import { listEdges } from '../read/list-edges.ts';
import { listFacts } from '../read/list-facts.ts';
import { buildFact, buildInput, buildLargeInput, buildNode } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';
import { walk } from './walk.ts';

/** Components, relations, facts, compare rows and uses. */
export function describeContents(db: TestDatabase): void {
  describe('contents of a document', () => {
    it('gives components back as they were published, in document order, exactly once', async () => {
      const input = buildLargeInput(60);
      await publish(db(), input);
      const { digest } = input;
      const items = await walk((cursor) =>
        listComponents(db(), { digest, limit: 7, ...(cursor && { cursor }) }),
      );
      expect(items).toEqual(input.nodes);
      expect((await listComponents(db(), { digest })).total).toEqual({ count: 60, type: 'exact' });
    });

    it('finds components by part of name or purl and by kind', async () => {
      const input = buildInput({
        nodes: [
          buildNode({ id: 'a', kind: 'model', name: 'Root', supplier: 'Acme', license: 'MIT' }),
          buildNode({ id: 'b', name: 'Torch', purl: 'pkg:pypi/torch@2.1' }),
        ],
      });
      await publish(db(), input);
      const ids = async (options: object): Promise<readonly string[]> =>
        (await listComponents(db(), { digest: input.digest, ...options })).items.map((item) => item.id);
      expect(await ids({ kind: 'model' })).toEqual(['a']);
      expect(await ids({ q: 'TORCH' })).toEqual(['b']);
      expect(await ids({ q: 'pkg:pypi' })).toEqual(['b']);
      expect(await ids({ q: '%' })).toEqual([]);
    });

    it('gives relations with the names of their ends; an end that is no node keeps its id', async () => {
      const edges = [
        { kind: 'depends-on', from: 'root', to: 'lib', pointer: '/dependencies/0' },
        { kind: 'flows-to', from: 'root', to: 'gone', pointer: '/services/0', label: 'PII' },
      ] as const;
      const input = buildInput({ edges });
      await publish(db(), input);
      const { items } = await listEdges(db(), { digest: input.digest });
      expect(items).toEqual([
        { ...edges[0], fromName: 'Small Model', toName: 'left-pad' },
        { ...edges[1], fromName: 'Small Model', toName: 'gone' },
      ]);
      expect((await listEdges(db(), { digest: input.digest, kind: 'flows-to' })).items).toHaveLength(1);
    });

    it('gives facts back as they were published and filters them', async () => {
      const full: Partial<Fact> = {
        id: 'model.energy',
        values: [1.5, 20, true, 'x'],
        state: 'partial',
        stale: true,
        sources: [{ title: 'Paper', url: 'https://example.org', date: '2025-01-01', quote: '…' }],
        note: 'only training',
      };
      const facts = [buildFact(), { ...buildFact(full), lens: 'surface' as const }];
      const input = buildInput({ facts });
      await publish(db(), input);
      const read = async (options: object): Promise<readonly unknown[]> =>
        (await listFacts(db(), { digest: input.digest, ...options })).items;
      expect(await read({})).toEqual(facts);
      expect(await read({ lens: 'surface' })).toEqual([facts[1]]);
      expect(await read({ id: 'component.license' })).toEqual([facts[0]]);
      expect(await read({ state: 'partial' })).toEqual([facts[1]]);
      expect(await read({ subject: 'root' })).toEqual(facts);
      expect(await read({ subject: 'nobody' })).toEqual([]);
    });

    it('walks facts exactly once and tells large totals as at least', async () => {
      const input = buildLargeInput(300);
      await publish(db(), input);
      const { digest } = input;
      const items = await walk((cursor) =>
        listFacts(db(), { digest, limit: 500, ...(cursor && { cursor }) }),
      );
      expect(items).toEqual(input.facts);
      expect((await listFacts(db(), { digest })).total).toEqual({ count: 1000, type: 'at-least' });
    });

    it('has an empty page for a document that nobody published', async () => {
      const page = await listFacts(db(), { digest: 'f'.repeat(64) });
      expect(page).toEqual({ items: [], total: { count: 0, type: 'exact' }, at: 0 });
    });

    it('publishes a document without components, relations and facts', async () => {
      const input = buildInput({ nodes: [], edges: [], facts: [] });
      await publish(db(), input);
      expect((await listComponents(db(), { digest: input.digest })).items).toEqual([]);
    });

    it('refuses limits and cursors that are none', async () => {
      const { digest } = buildInput();
      for (const limit of [0, -1, 501, 1.5, Number.NaN]) {
        await expect(listFacts(db(), { digest, limit })).rejects.toMatchObject({ code: 'bad-limit' });
      }
      await publish(db(), buildLargeInput(3));
      const { nextCursor = '' } = await listComponents(db(), { digest: buildLargeInput(3).digest, limit: 1 });
      for (const cursor of ['', 'x', '!!', nextCursor, 'W10', 'a'.repeat(10_000)]) {
        await expect(listFacts(db(), { digest, cursor })).rejects.toMatchObject({ code: 'bad-cursor' });
      }
    });
  });

  describe('comparing', () => {
    it('has one row per fact id in the order of lenses, with one cell per document', async () => {
      await publish(db(), buildInput());
      const other = [
        buildFact({ values: ['MIT'] }),
        { ...buildFact({ id: 'surface.public', values: [true] }), lens: 'surface' as const },
      ];
      await publish(db(), buildInput({ product: 'second', facts: other }));
      const { at, rows } = await compare(db(), { publications: [2, 1] });
      expect(at).toBe(2);
      expect(rows.map((row) => [row.lens, row.id, row.scopes])).toEqual([
        ['identity', 'component.license', ['node']],
        ['identity', 'model.task', ['node']],
        ['surface', 'surface.public', ['node']],
      ]);
      const [license, task] = rows;
      expect(license?.cells.map((cell) => cell.facts[0]?.values)).toEqual([['MIT'], ['Apache-2.0']]);
      expect(license?.cells[0]?.fingerprint).not.toBe(license?.cells[1]?.fingerprint);
      expect(task?.cells[0]).toEqual({ facts: [], more: 0, states: {}, fingerprint: '' });
      expect(task?.cells[1]?.states).toEqual({ 'not-disclosed': 1 });
      expect((await compare(db(), { publications: [1, 2], lens: 'surface' })).rows).toHaveLength(1);
      expect((await compare(db(), { publications: [] })).rows).toEqual([]);
    });

    it('has equal fingerprints when documents say the same, however often and about whatever', async () => {
      await publish(db(), buildInput({ facts: [buildFact(), buildFact({ subject: 'lib' })] }));
      await publish(db(), buildInput({ product: 'b', facts: [buildFact({ scope: 'version' })] }));
      const { rows } = await compare(db(), { publications: [1, 2] });
      expect(rows[0]?.cells[0]?.fingerprint).toBe(rows[0]?.cells[1]?.fingerprint);
      expect(rows[0]?.scopes).toEqual(['node', 'version']);
    });

    it('caps the facts of a cell but counts and fingerprints all of them', async () => {
      const many = Array.from({ length: 30 }, (_, index) => buildFact({ subject: `n${index}` }));
      const last = buildFact({ subject: 'n30', values: ['GPL-3.0'], state: 'evidenced' });
      await publish(db(), buildInput({ facts: many }));
      await publish(db(), buildInput({ product: 'b', facts: [...many, last] }));
      const { rows } = await compare(db(), { publications: [1, 2] });
      const [a, b] = rows[0]?.cells ?? [];
      expect([a?.facts.length, a?.more, b?.more]).toEqual([CELL_FACTS_MAX, 10, 11]);
      expect(b?.states).toEqual({ evidenced: 1, declared: 30 });
      expect(a?.fingerprint).not.toBe(b?.fingerprint);
    });
  });

  describe('uses of components', () => {
    it('tells in which versions a component occurs, by purl, digest and name', async () => {
      const nodes = [
        buildNode({
          id: 'a',
          name: 'Torch',
          purl: 'pkg:pypi/torch@2.1',
          digests: ['sha-256:aa'],
          pointer: '/a',
        }),
        buildNode({ id: 'b', name: 'Other' }),
      ];
      await publish(db(), buildInput({ nodes }));
      await publish(db(), buildInput({ version: '2.0', nodes }));
      const expected = {
        component: { kind: 'software', name: 'Torch', version: '1.3.0', purl: 'pkg:pypi/torch@2.1' },
        uses: ['1.0', '2.0'].map((version) => ({
          reference: `acme.example/small-model@${version}`,
          digest: buildInput({ version }).digest,
          pointer: '/a',
        })),
        more: 0,
      };
      for (const by of [{ purl: 'pkg:pypi/torch@2.1' }, { hash: 'sha-256:aa' }, { name: 'TORCH' }]) {
        expect((await listComponentUses(db(), by)).items).toEqual([expected]);
      }
      const before = await listComponentUses(db(), { name: 'torch', at: 1 });
      expect(before.items[0]?.uses).toHaveLength(1);
      expect((await listComponentUses(db(), { name: 'torch', at: 0 })).items).toEqual([]);
      expect((await listComponentUses(db(), { purl: 'pkg:pypi/torch@2.1', name: 'no' })).items).toEqual([]);
    });

    it('walks components exactly once and caps the uses of each', async () => {
      const input = buildLargeInput(25);
      for (let index = 0; index <= USES_MAX; index += 1) {
        await publish(db(), { ...input, version: `${index}` });
      }
      const items = await walk((cursor) => listComponentUses(db(), { limit: 4, ...(cursor && { cursor }) }));
      expect(new Set(items.map((item) => item.component.name)).size).toBe(25);
      expect(items).toHaveLength(25);
      expect(items[0]?.uses).toHaveLength(USES_MAX);
      expect(items[0]?.more).toBe(1);
    });
  });
}
