import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate } from '../migrations/migrate.ts';
import { takeLead } from '../publish/numbering.ts';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import { createToken, findToken, revokeToken } from '../publisher/token.ts';
import { findDocument, findPublication } from '../read/documents.ts';
import { findVersions } from '../read/find-versions.ts';
import { head } from '../read/head.ts';
import { buildInput, buildNode, digestOf, NOW } from './builders.ts';
import type { TestDatabase } from './store-contract.ts';

/** Numbering, idempotency, conflicts, atomicity, tokens and migrations. */
export function describePublishing(db: TestDatabase): void {
  describe('publishing', () => {
    it('numbers the first publication 1 and says what it was', async () => {
      const { publication, status } = await publish(db(), buildInput());
      expect(status).toBe('created');
      expect(publication).toEqual({
        number: 1,
        digest: buildInput().digest,
        namespace: 'acme.example',
        product: 'small-model',
        version: '1.0',
        publishedAt: NOW,
      });
      expect(await findPublication(db(), 1)).toEqual(publication);
    });

    it('numbers concurrent publications without gaps', async () => {
      const inputs = Array.from({ length: 20 }, (_, index) => buildInput({ version: `1.${index}` }));
      const results = await Promise.all(inputs.map((input) => publish(db(), input)));
      const numbers = results.map((result) => result.publication.number).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(await head(db())).toBe(20);
    });

    it('publishes once when the same document arrives several times at once', async () => {
      const results = await Promise.all(Array.from({ length: 8 }, () => publish(db(), buildInput())));
      expect(results.filter((result) => result.status === 'created')).toHaveLength(1);
      expect(new Set(results.map((result) => result.publication.number))).toEqual(new Set([1]));
      expect(await head(db())).toBe(1);
    });

    it('does not block itself when documents with the same components arrive in different orders', async () => {
      const nodes = Array.from({ length: 40 }, (_, index) =>
        buildNode({ id: `${index}`, name: `lib-${index}` }),
      );
      const inputs = Array.from({ length: 8 }, (_, index) =>
        buildInput({ version: `${index}`, nodes: index % 2 === 0 ? nodes : nodes.toReversed() }),
      );
      await Promise.all(inputs.map((input) => publish(db(), input)));
      expect(await head(db())).toBe(8);
    });

    it('gives the publication back when the same bytes come again under the same name', async () => {
      const first = await publish(db(), buildInput());
      const again = await publish(db(), buildInput({ publishedAt: '2027-01-01T00:00:00Z' }));
      expect(again).toEqual({ publication: first.publication, status: 'existing' });
      expect(await head(db())).toBe(1);
    });

    it('refuses other bytes for a version and tells the stored digest', async () => {
      await publish(db(), buildInput());
      const bytes = new TextEncoder().encode('{"other":true}');
      const other = buildInput({ bytes, digest: digestOf(bytes) });
      await expect(publish(db(), other)).rejects.toMatchObject({
        code: 'version-conflict',
        stored: buildInput().digest,
      });
      expect(await findDocument(db(), other.digest)).toBeUndefined();
    });

    it('refuses one of two different documents that race for a version', async () => {
      const inputs = ['a', 'b'].map((text) => buildInput({ bytes: new TextEncoder().encode(text) }));
      const results = await Promise.allSettled(inputs.map((input) => publish(db(), input)));
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await head(db())).toBe(1);
    });

    it('keeps the same bytes once under two names', async () => {
      await publish(db(), buildInput());
      const { bytes, digest } = buildInput();
      await publish(db(), buildInput({ product: 'alias', bytes, digest }));
      const { rows } = await sql`select from document`.execute(db());
      expect(rows).toHaveLength(1);
    });

    it('refuses bytes that do not have their digest', async () => {
      await expect(publish(db(), buildInput({ digest: '0'.repeat(64) }))).rejects.toMatchObject({
        code: 'digest-mismatch',
      });
    });

    it('refuses a publisher that is not registered, a name that cannot be a key and a time that is none', async () => {
      const refused = [
        [{ namespace: 'nobody.example' }, 'unknown-publisher'],
        [{ product: '' }, 'bad-name'],
        [{ version: 'a\u0000b' }, 'bad-name'],
        [{ version: 'v'.repeat(201) }, 'bad-name'],
        [{ supplier: { domain: 'a\nb', name: 'A' } }, 'bad-name'],
        [{ publishedAt: 'yesterday' }, 'bad-time'],
      ] as const;
      for (const [changes, code] of refused) {
        await expect(publish(db(), buildInput(changes))).rejects.toMatchObject({ code });
      }
      expect(await head(db())).toBe(0);
    });

    it('leaves nothing behind when a write fails half-way, and gives the number to the next one', async () => {
      // The rows of nodes come after document, components, release and log entry.
      const broken = buildInput({ nodes: [buildNode({ pointer: null as never })] });
      await expect(publish(db(), broken)).rejects.toThrow();
      for (const table of [
        'document',
        'component',
        'product',
        'release',
        'publication',
        'log_entry',
        'outbox',
      ]) {
        const { rows } = await sql`select from ${sql.table(table)}`.execute(db());
        expect(rows, table).toHaveLength(0);
      }
      expect(await head(db())).toBe(0);
      const { publication } = await publish(db(), buildInput());
      expect(publication.number).toBe(1);
    });

    it('refuses a leader whose epoch is over', async () => {
      const stalled = await takeLead(db());
      const leader = await takeLead(db());
      await expect(publish(db(), buildInput(), { epoch: stalled })).rejects.toMatchObject({
        code: 'stale-epoch',
      });
      const { publication } = await publish(db(), buildInput(), { epoch: leader });
      expect(publication.number).toBe(1);
    });

    it('writes one log entry and one outbox row per publication, with digest and ids only', async () => {
      await publish(db(), buildInput());
      const { rows } = await sql<{ record: string; payload: object }>`
        select l.record, o.payload from log_entry l join outbox o on o.number = l.number`.execute(db());
      expect(rows).toHaveLength(1);
      expect(JSON.parse(rows[0]?.record ?? '')).toEqual({
        number: 1,
        namespace: 'acme.example',
        product: 'small-model',
        version: '1.0',
        digest: `sha256:${buildInput().digest}`,
        publishedAt: NOW,
      });
      expect(rows[0]?.payload).toEqual(JSON.parse(rows[0]?.record ?? ''));
    });

    it('gives the exact bytes back, also empty ones and ones that do not shrink', async () => {
      const noise = Uint8Array.from({ length: 999 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
      for (const [version, bytes] of [
        ['empty', new Uint8Array()],
        ['noise', noise],
      ] as const) {
        const input = buildInput({ version, bytes });
        await publish(db(), input);
        const found = await findDocument(db(), input.digest);
        expect(found?.bytes).toEqual(Buffer.from(bytes));
        expect(found?.mediaType).toBe('application/vnd.cyclonedx+json');
      }
    });

    it('keeps times in UTC with milliseconds, whatever offset they came with', async () => {
      const { publication } = await publish(db(), buildInput({ publishedAt: '2026-03-01T14:30:00+02:00' }));
      expect(publication.publishedAt).toBe('2026-03-01T12:30:00.000Z');
      expect((await findPublication(db(), 1))?.publishedAt).toBe('2026-03-01T12:30:00.000Z');
    });

    it('finds no publication under numbers that were not given out', async () => {
      for (const number of [0, -1, 1, 1.5, 2 ** 40, Number.NaN]) {
        expect(await findPublication(db(), number)).toBeUndefined();
      }
    });
  });

  describe('publishers and tokens', () => {
    it('renames a publisher without losing its publications', async () => {
      await publish(db(), buildInput());
      await ensurePublisher(db(), { namespace: 'acme.example', name: 'Acme SA' });
      const { value } = await findVersions(db(), [{ kind: 'digest', digest: buildInput().digest }]);
      expect(value[0]?.publisher).toEqual({ namespace: 'acme.example', name: 'Acme SA' });
    });

    it('finds the namespace of a token by its hash until it is revoked', async () => {
      const hash = digestOf(new TextEncoder().encode('secret'));
      await createToken(db(), { namespace: 'acme.example', hash, createdAt: NOW });
      await createToken(db(), { namespace: 'acme.example', hash, createdAt: NOW });
      expect(await findToken(db(), hash)).toEqual({ namespace: 'acme.example', createdAt: NOW });
      await revokeToken(db(), hash, NOW);
      expect(await findToken(db(), hash)).toBeUndefined();
    });

    it('knows no token by another hash and makes none for an unknown namespace', async () => {
      expect(await findToken(db(), 'f'.repeat(64))).toBeUndefined();
      expect(await findToken(db(), 'a\u0000')).toBeUndefined();
      await expect(
        createToken(db(), { namespace: 'acme.example', hash: 'secret', createdAt: NOW }),
      ).rejects.toMatchObject({ code: 'bad-name' });
      await expect(
        createToken(db(), { namespace: 'nobody.example', hash: 'f'.repeat(64), createdAt: NOW }),
      ).rejects.toMatchObject({ code: 'unknown-publisher' });
    });
  });

  describe('migrations', () => {
    it('have nothing to do the second time, also when several processes begin at once', async () => {
      const results = await Promise.all([migrate(db()), migrate(db()), migrate(db())]);
      expect(results).toEqual([{ applied: [] }, { applied: [] }, { applied: [] }]);
    });

    it('refuse a database that a newer version has migrated', async () => {
      await sql`insert into kysely_migration values ('9999-future', '2099-01-01T00:00:00Z')`.execute(db());
      try {
        await expect(migrate(db())).rejects.toMatchObject({ code: 'unknown-migration' });
      } finally {
        await sql`delete from kysely_migration where name = '9999-future'`.execute(db());
      }
    });
  });
}
