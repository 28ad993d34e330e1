import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { takeLead } from '../publish/numbering.ts';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import { createToken, findToken, hasTokens, revokeToken } from '../publisher/token.ts';
import { head } from '../read/head.ts';
import { findSupplier } from '../read/suppliers.ts';
import { buildInput, digestOf, NOW } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

const HASH = digestOf(new TextEncoder().encode('secret'));
const OTHER_HASH = digestOf(new TextEncoder().encode('other'));

/** The rows that name a publication, column by column, and who may publish. */
export function describeRegistration(db: TestDatabase): void {
  describe('the rows of a publication', () => {
    it('keep a release with every column', async () => {
      const input = buildInput({
        author: 'Jane',
        subject: { name: 'Léon-1', kind: 'model' },
        words: ['extra'],
      });
      await publish(db(), input);
      const { rows } = await sql<object>`
        select number, since, until, superseded, product, version, name, name_key, kind, supplier_domain,
          supplier_name, relation, author, digest, media_type, size_bytes, format_name, format_version,
          published_at, node_counts, edge_count, search from release`.execute(db());
      expect(rows).toEqual([
        {
          number: 1,
          since: 1,
          until: null,
          superseded: null,
          product: 'small-model',
          version: '1.0',
          name: 'Léon-1',
          name_key: 'leon-1',
          kind: 'model',
          supplier_domain: 'acme.example',
          supplier_name: 'Acme',
          relation: 'supplier',
          author: 'Jane',
          digest: input.digest,
          media_type: 'application/vnd.cyclonedx+json',
          size_bytes: input.bytes.length,
          format_name: 'CycloneDX',
          format_version: '1.7',
          published_at: NOW,
          node_counts: { model: 1, software: 1 },
          edge_count: 1,
          search: [
            '0',
            '1',
            '10',
            'acme',
            'acmeexample',
            'example',
            'extra',
            'leon',
            'leon1',
            'model',
            'small',
            'smallmodel',
          ],
        },
      ]);
    });

    it('say of each version by which publication it was superseded', async () => {
      for (const version of ['1', '2', '3']) await publish(db(), buildInput({ version }));
      await publish(db(), buildInput({ product: 'other' }));
      const { rows } = await sql<object>`
        select number, version, superseded, until from release order by number`.execute(db());
      expect(rows).toEqual([
        { number: 1, version: '1', superseded: 2, until: null },
        { number: 2, version: '2', superseded: 3, until: null },
        { number: 3, version: '3', superseded: null, until: null },
        { number: 4, version: '1.0', superseded: null, until: null },
      ]);
    });

    it('do not let one publisher supersede the product of another that has the same name', async () => {
      await publish(db(), buildInput());
      await publish(db(), buildInput({ namespace: 'other.example', version: '2.0' }));
      const { rows } = await sql<{ superseded: number | null }>`select superseded from release`.execute(db());
      expect(rows).toEqual([{ superseded: null }, { superseded: null }]);
    });

    it('keep a product from its first publication on, once', async () => {
      await publish(db(), buildInput());
      await publish(db(), buildInput({ product: 'second' }));
      await publish(db(), buildInput({ version: '2.0' }));
      const { rows } = await sql<object>`
        select product, since, until from product order by product`.execute(db());
      expect(rows).toEqual([
        { product: 'second', since: 2, until: null },
        { product: 'small-model', since: 1, until: null },
      ]);
    });

    it('keep the epoch in which a number was given out', async () => {
      await publish(db(), buildInput());
      const epoch = await takeLead(db());
      await publish(db(), buildInput({ version: '2.0' }), { epoch });
      const { rows } = await sql<object>`select number, epoch from publication order by number`.execute(db());
      expect(rows).toEqual([
        { number: 1, epoch: 1 },
        { number: 2, epoch: 2 },
      ]);
    });

    it('wait in the outbox, one per publication, until somebody does the work', async () => {
      await publish(db(), buildInput());
      await publish(db(), buildInput());
      await publish(db(), buildInput({ version: '2.0' }));
      const { rows } = await sql<object>`
        select number, topic, done_at, payload ->> 'version' as version from outbox order by number`.execute(
        db(),
      );
      expect(rows).toEqual([
        { number: 1, topic: 'publication', done_at: null, version: '1.0' },
        { number: 2, topic: 'publication', done_at: null, version: '2.0' },
      ]);
    });
  });

  describe("a publisher's word on a supplier", () => {
    const say = async (version: string, word: object): Promise<void> => {
      const supplier = { domain: 'acme.example', name: 'Acme', ...word };
      await publish(db(), buildInput({ version, supplier }));
    };
    const words = async (): Promise<readonly object[]> => {
      const { rows } = await sql<object>`
        select since, until, name, country, parent from supplier order by publisher_id, since`.execute(db());
      return rows;
    };

    it('is one row as long as it stays the same', async () => {
      for (const version of ['1', '2', '3']) await say(version, { country: 'ES' });
      expect(await words()).toEqual([{ since: 1, until: null, name: 'Acme', country: 'ES', parent: null }]);
    });

    it('ends where it says something else, and begins again where it returns', async () => {
      await say('1', {});
      await say('2', { country: 'ES' });
      await say('3', { country: 'ES', parent: 'holding.example' });
      await say('4', {});
      expect(await words()).toEqual([
        { since: 1, until: 2, name: 'Acme', country: null, parent: null },
        { since: 2, until: 3, name: 'Acme', country: 'ES', parent: null },
        { since: 3, until: 4, name: 'Acme', country: 'ES', parent: 'holding.example' },
        { since: 4, until: null, name: 'Acme', country: null, parent: null },
      ]);
    });

    it('comes before the newer word of another on it, and is replaced by the newest word where it has none', async () => {
      await say('1', { country: 'ES' });
      const about = (domain: string, name: string, version: string, namespace: string): Promise<unknown> =>
        publish(db(), buildInput({ namespace, version, product: 'review', supplier: { domain, name } }));
      await about('acme.example', 'ACME!', '1', 'other.example');
      await about('third.example', 'Third, as Acme says', '1', 'acme.example');
      await about('third.example', 'Third, as Other says', '2', 'other.example');
      expect((await findSupplier(db(), 'acme.example')).value?.name).toBe('Acme');
      expect((await findSupplier(db(), 'third.example')).value?.name).toBe('Third, as Other says');
      expect((await findSupplier(db(), 'third.example', { at: 3 })).value?.name).toBe('Third, as Acme says');
    });
  });

  describe('tokens', () => {
    const create = (hash: string, namespace = 'acme.example'): Promise<void> =>
      createToken(db(), { namespace, hash, createdAt: '2026-03-01T14:00:00+02:00' });

    it('are kept with their time in UTC', async () => {
      await create(HASH);
      expect(await findToken(db(), HASH)).toEqual({ namespace: 'acme.example', createdAt: NOW });
    });

    it('stay revoked when the same one is created again', async () => {
      await create(HASH);
      await revokeToken(db(), HASH, NOW);
      await create(HASH);
      expect(await findToken(db(), HASH)).toBeUndefined();
      expect(await hasTokens(db(), 'acme.example')).toBe(false);
    });

    it('are revoked one by one, and keep the time of the first revocation', async () => {
      await create(HASH);
      await create(OTHER_HASH);
      await revokeToken(db(), HASH, NOW);
      await revokeToken(db(), HASH, '2027-01-01T00:00:00Z');
      expect(await findToken(db(), OTHER_HASH)).toBeDefined();
      const { rows } = await sql<object>`
        select revoked_at from token where hash = ${HASH}`.execute(db());
      expect(rows).toEqual([{ revoked_at: NOW }]);
    });

    it('tell whether a namespace has one that is good', async () => {
      expect(await hasTokens(db(), 'acme.example')).toBe(false);
      await create(HASH);
      expect(await hasTokens(db(), 'acme.example')).toBe(true);
      expect(await hasTokens(db(), 'other.example')).toBe(false);
      expect(await hasTokens(db(), 'nobody.example')).toBe(false);
    });

    it.each([
      '',
      'secret',
      'F'.repeat(64),
      'f'.repeat(63),
      `${'f'.repeat(64)}\n`,
      `sha256:${'f'.repeat(64)}`,
    ])('are not kept under %j, which is no hash, and not found under it', async (hash) => {
      await expect(create(hash)).rejects.toMatchObject({
        code: 'bad-name',
        message: 'Cannot keep a token: its hash is not 64 hex digits in lower case',
      });
      expect(await findToken(db(), hash)).toBeUndefined();
    });

    it('are refused with a time that is none, and then not kept', async () => {
      const refused = createToken(db(), { namespace: 'acme.example', hash: HASH, createdAt: 'now' });
      await expect(refused).rejects.toMatchObject({ code: 'bad-time' });
      expect(await hasTokens(db(), 'acme.example')).toBe(false);
    });
  });

  describe('publishers', () => {
    it.each(['', 'a\nb', 'x'.repeat(201), '\ud800'])('are not registered under %j', async (namespace) => {
      await expect(ensurePublisher(db(), { namespace, name: 'X' })).rejects.toMatchObject({
        code: 'bad-name',
      });
    });

    it('keep their number when they are renamed, also many times at once', async () => {
      const names = Array.from({ length: 10 }, (_, index) => `Acme ${index}`);
      await Promise.all(names.map((name) => ensurePublisher(db(), { namespace: 'acme.example', name })));
      const { rows } = await sql<{ name: string }>`
        select name from publisher where namespace = 'acme.example'`.execute(db());
      expect(rows).toHaveLength(1);
      expect(names).toContain(rows[0]?.name);
    });

    it('are told when they publish without being registered, in full', async () => {
      await expect(publish(db(), buildInput({ namespace: 'nobody.example' }))).rejects.toMatchObject({
        name: 'StoreError',
        code: 'unknown-publisher',
        message: 'Cannot publish under "nobody.example": it is not registered',
      });
    });
  });

  describe('refusals', () => {
    it('name the version, and the digest that stands', async () => {
      await publish(db(), buildInput());
      const bytes = new TextEncoder().encode('{}');
      await expect(publish(db(), buildInput({ bytes, digest: digestOf(bytes) }))).rejects.toMatchObject({
        code: 'version-conflict',
        message: 'Cannot publish "acme.example/small-model@1.0": it is published with other bytes',
        stored: buildInput().digest,
      });
    });

    it('name both digests when the bytes are not those that were announced', async () => {
      const { digest } = buildInput();
      await expect(publish(db(), buildInput({ digest: digest.toUpperCase() }))).rejects.toMatchObject({
        code: 'digest-mismatch',
        message: `Cannot publish "acme.example/small-model@1.0": the bytes have the digest ${digest}, not "${digest.toUpperCase()}"`,
      });
    });

    it('name both epochs when another leads', async () => {
      await takeLead(db());
      await expect(publish(db(), buildInput(), { epoch: 1 })).rejects.toMatchObject({
        code: 'stale-epoch',
        message: 'Cannot publish in epoch 1: epoch 2 has begun, this process does not lead any more',
      });
      await expect(publish(db(), buildInput(), { epoch: 3 })).rejects.toMatchObject({ code: 'stale-epoch' });
      expect(await head(db())).toBe(0);
    });
  });
}
