import { type Client, createClient, parseDigest } from '@trasluz/contract';
import { beforeAll, expect, it } from 'vitest';
import { createApi } from '../create-api.ts';
import type { Registry } from './api-suite.ts';
import { newerDocument } from './convert-suite.ts';
import { bytesOf, modelDocument } from './documents.ts';

/** The whole way through the typed client, with the application as its `fetch`, as the web UI and the CLI go it. */
export function testClient(registry: Registry): void {
  const bytes = bytesOf(modelDocument({ name: 'Client Model' }));
  let client: Client;
  beforeAll(() => {
    const api = createApi(registry().deps);
    client = createClient({
      baseUrl: 'http://in.process',
      fetch: (request) => api.fetch(request),
      token: registry().token,
      language: 'es',
    });
  });

  it('publishes, and reads everything back', async () => {
    const receipt = await client.publish({ as: 'acme.example/client@1.0', bytes });
    const sha256 = receipt.digest;
    expect(await client.document({ sha256 })).toEqual(bytes);
    expect(await client.publication({ publication: receipt.publication })).toEqual(receipt);
    expect((await client.validate({ bytes })).digest).toBe(sha256);
    const name = { namespace: 'acme.example', product: 'client' };
    const version = await client.version({ ...name, version: 'latest' });
    expect(version).toMatchObject({ reference: receipt.reference, digest: sha256 });
    expect((await client.product(name)).versions).toHaveLength(1);
    expect((await client.supplier({ domain: 'acme.example' })).products).toHaveLength(1);
    expect((await client.suppliers({ kind: 'model', limit: 1 })).items).toHaveLength(1);
    expect((await client.components({ sha256, kind: 'software' })).items).toHaveLength(1);
    expect((await client.facts({ sha256, lens: 'identity' })).items.length).toBeGreaterThan(0);
    expect((await client.dependencies({ sha256, kind: 'depends-on' })).items).toHaveLength(2);
    expect((await client.componentUses({ purl: 'pkg:npm/left-pad@1.3.0' })).items).toHaveLength(1);
    expect((await client.search({ q: 'client', at: receipt.publication })).items).toHaveLength(1);
    expect((await client.search()).total.count).toBe(1);
    expect((await client.factDefinitions()).items.length).toBeGreaterThanOrEqual(60);
    expect((await client.status()).at).toBe(receipt.publication);
  });

  it('compares and diffs', async () => {
    const next = bytesOf(modelDocument({ name: 'Client Model', license: 'MIT' }));
    const { digest } = await client.publish({ as: 'acme.example/client@2.0', bytes: next });
    const ids = ['acme.example/client@1.0', digest];
    const { columns, groups } = await client.compare({ ids, differences: true });
    expect(columns.map((column) => column.version)).toEqual(['1.0', '2.0']);
    expect(groups.flatMap((group) => group.rows).length).toBeGreaterThan(0);
    const { diff } = await client.diff({ from: ids[0] ?? '', to: digest });
    expect(diff.summary.changed).toBe(1);
  });

  it('converts and merges, and sends what came of it back in', async () => {
    const conversion = await client.convert({ to: 'spdx3', bytes });
    const converted = new TextEncoder().encode(conversion.document);
    const { mediaType } = conversion;
    expect(await client.validate({ bytes: converted, mediaType })).toMatchObject({
      valid: true,
      digest: conversion.digest,
    });
    const back = await client.convert({ to: 'cdx1.7', failOnLoss: true, bytes: converted, mediaType });
    expect(back).toMatchObject({ source: conversion.digest, losses: [] });
    const documents = [back.document, conversion.document];
    const { digest, document, report } = await client.merge({ documents, form: 'hierarchical' });
    expect(report.contradicted).toEqual([]);
    expect((await client.validate({ bytes: new TextEncoder().encode(document) })).digest).toBe(digest);
    expect((await client.merge({ documents: documents.toReversed(), form: 'hierarchical' })).digest).toBe(
      digest,
    );
  });

  it('throws what a conversion would lose, and which of several documents is at fault', async () => {
    const older = client.convert({ to: 'cdx1.6', failOnLoss: true, bytes: bytesOf(newerDocument()) });
    await expect(older).rejects.toMatchObject({
      code: 'conversion-lossy',
      problem: { losses: [expect.objectContaining({ pointer: '/components/0/isExternal' })] },
    });
    const documents = [new TextDecoder().decode(bytes), '{}'];
    await expect(client.merge({ documents })).rejects.toMatchObject({
      code: 'bom-invalid',
      problem: { input: 1, alsoInvalid: [] },
    });
  });

  it('throws the problem in the language of the client, with the issues of the document', async () => {
    const broken = bytesOf({ ...modelDocument(), version: 'one' });
    const verdict = await client.validate({ bytes: broken });
    await expect(client.publish({ as: 'acme.example/broken@1', bytes: broken })).rejects.toMatchObject({
      code: 'bom-invalid',
      status: 422,
      problem: { title: 'El BOM no es válido', errors: verdict.issues },
    });
    expect(verdict.digest).toBe(parseDigest(registry().deps.hash(broken)));
  });
}
