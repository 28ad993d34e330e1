import type { AnswerOf } from '@trasluz/contract';
import { beforeAll, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { chipDocument, modelDocument } from './documents.ts';

const CHAT = 'acme.example/chat@1.0';
const GPT = 'community.localhost/gpt@1';

/** Putting versions side by side and one after the other. */
export function testComparison(registry: Registry): void {
  beforeAll(async () => {
    const { publish } = registry();
    await publish(CHAT, modelDocument({ name: 'Chat', license: 'MIT' }));
    await publish('acme.example/chat@2.0', modelDocument({ name: 'Chat', version: '2.0' }));
    await publish(GPT, modelDocument({ name: 'GPT', about: 'openai.com' }));
    await publish('acme.example/chip@1', chipDocument('Acme Chip'));
  });

  const compare = (query: string): Promise<AnswerOf<'compare'>> =>
    registry().read('compare', `/v1/compare?${query}`);

  it('shows every column in the order asked for, and one cell per column in every row', async () => {
    const comparison = await compare(`ids=${GPT},${CHAT},acme.example/chat@latest`);
    expect(comparison.columns.map(({ reference }) => reference)).toEqual([
      GPT,
      CHAT,
      'acme.example/chat@2.0',
    ]);
    expect(comparison.at).toBe(4);
    const rows = comparison.groups.flatMap((group) => group.rows);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.cells).toHaveLength(3);
  });

  it('tells a difference in value with the author and place of each side', async () => {
    const rows = (await compare(`ids=${CHAT},acme.example/chat@2.0`)).groups.flatMap((group) => group.rows);
    const license = rows.find((row) => row.cells[0]?.values.includes('MIT'));
    expect(license).toMatchObject({ differs: true });
    expect(license?.cells[1]?.values).toEqual(['Apache-2.0']);
    expect(license?.cells[0]?.facts[0]).toMatchObject({
      state: 'declared',
      author: { relation: 'supplier' },
    });
    expect(license?.cells[0]?.facts[0]?.pointers.length).toBeGreaterThan(0);
  });

  it('shows only what differs when asked, and nothing for a version beside itself', async () => {
    const all = await compare(`ids=${CHAT},acme.example/chat@2.0`);
    const different = await compare(`ids=${CHAT},acme.example/chat@2.0&differences=true`);
    const rows = different.groups.flatMap((group) => group.rows);
    expect(rows.every((row) => row.differs)).toBe(true);
    expect(rows).toEqual(all.groups.flatMap((group) => group.rows).filter((row) => row.differs));
    expect(different.groups.every((group) => group.rows.length > 0)).toBe(true);
    expect((await compare(`ids=${CHAT},${CHAT}&differences=true`)).groups).toEqual([]);
    expect(await compare(`ids=${CHAT},acme.example/chat@2.0&differences=false`)).toEqual(all);
  });

  it('shows one lens when asked', async () => {
    const { groups } = await compare(`ids=${CHAT},${GPT}&lens=sovereignty`);
    expect(groups.map(({ lens }) => lens)).toEqual(['sovereignty']);
  });

  it('says "not assessed" where a document has nothing that a fact could be asked of', async () => {
    const { groups } = await compare(`ids=acme.example/chip@1,${CHAT}&lens=hardware`);
    const unasked = groups.flatMap((group) => group.rows).filter((row) => row.cells[1]?.facts.length === 0);
    expect(unasked.length).toBeGreaterThan(0);
    for (const row of unasked) expect(row.cells[1]).toEqual({ facts: [], state: 'not-assessed', values: [] });
  });

  it('names versions by digest and by name alike', async () => {
    const byName = await compare(`ids=${CHAT},${GPT}`);
    const digests = byName.columns.map(({ digest }) => digest).join(',');
    expect(await compare(`ids=${digests}`)).toEqual(byName);
  });

  it('compares as of a publication', async () => {
    const { fail } = registry();
    const then = await compare(`ids=acme.example/chat@latest,${CHAT}&at=1`);
    expect(then.columns.map(({ version }) => version)).toEqual(['1.0', '1.0']);
    expect(await fail(`/v1/compare?ids=${CHAT},${GPT}&at=1`)).toMatchObject({ code: 'version-not-found' });
  });

  it.each([
    [`ids=${CHAT}`, 'parameter-invalid', 400],
    [`ids=${Array(6).fill(CHAT).join(',')}`, 'parameter-invalid', 400],
    ['', 'parameter-invalid', 400],
    ['ids=', 'parameter-invalid', 400],
    [`ids=${CHAT},`, 'reference-invalid', 400],
    [`ids=${CHAT},nonsense`, 'reference-invalid', 400],
    [`ids=${CHAT},acme.example/chat@9`, 'version-not-found', 404],
    [`ids=${CHAT},sha256:${'0'.repeat(64)}`, 'document-not-found', 404],
    [`ids=${CHAT},${GPT}&lens=rainbow`, 'parameter-invalid', 400],
    [`ids=${CHAT},${GPT}&differences=yes`, 'parameter-invalid', 400],
  ])('does not compare %s', async (query, code, status) => {
    expect(await registry().fail(`/v1/compare?${query}`)).toMatchObject({ code, status });
  });

  it('tells what changed between two versions', async () => {
    const answer = await registry().read('diff', `/v1/diffs?from=${CHAT}&to=acme.example/chat@2.0`);
    expect(answer.from.version).toBe('1.0');
    expect(answer.to.version).toBe('2.0');
    const facts = answer.diff.changes.flatMap((change) => change.facts);
    const license = facts.find((fact) => fact.before?.values.includes('MIT'));
    expect(license?.after?.values).toEqual(['Apache-2.0']);
    expect(answer.diff.summary).toMatchObject({ added: 0, removed: 0 });
  });

  it('finds no change in a version against itself', async () => {
    const { diff } = await registry().read('diff', `/v1/diffs?from=${CHAT}&to=${CHAT}`);
    expect(diff).toMatchObject({ changes: [], documentFacts: [] });
  });

  it.each([
    [`from=${CHAT}`, 'parameter-invalid'],
    [`from=${CHAT}&to=x`, 'reference-invalid'],
    [`from=${CHAT}&to=acme.example/none@1`, 'version-not-found'],
  ])('does not diff %s', async (query, code) => {
    expect(await registry().fail(`/v1/diffs?${query}`)).toMatchObject({ code });
  });
}
