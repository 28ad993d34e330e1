import type { Receipt, Status } from '@trasluz/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { soundDocument } from './documents.ts';
import { ask, digestOf, post } from './http.ts';
import { createDataFolder, type Registry, startRegistry } from './registry.ts';

/** Acknowledged publications after which the power goes. */
const ACKNOWLEDGED_MIN = 25;
/** Publishers that send at the same time. */
const PUBLISHERS = 4;

/** What one publisher sent, and the receipt where one came back. */
interface Sent {
  readonly as: string;
  readonly body: string;
  readonly receipt?: Receipt;
}

const folder = createDataFolder();
let registry: Registry | undefined;

afterAll(async () => {
  await registry?.stop();
  folder.remove();
});

function documentOf(name: string): string {
  const base = soundDocument();
  return JSON.stringify({ ...base, properties: [{ name: 'letter', value: name.repeat(2_000) }] });
}

/** Publishes one document after the other until the registry is gone. */
async function publishUntilGone(
  url: string,
  input: { token: string; name: string; sent: Sent[] },
): Promise<void> {
  for (let count = 0; ; count += 1) {
    const letter = {
      as: `dev.localhost/${input.name}@${count}`,
      body: documentOf(`${input.name}-${count} `),
    };
    const answer = await post(url, { ...letter, token: input.token }).catch(() => undefined);
    const isPublished = answer?.status === 201;
    input.sent.push(isPublished ? { ...letter, receipt: answer.json() as Receipt } : letter);
    if (!isPublished) return;
  }
}

/** Kills a registry in the middle of a stream of publications; returns what was sent. */
async function killWhilePublishing(
  running: Registry,
  token: string,
  victims: 'server' | 'server and database',
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const streams = Array.from({ length: PUBLISHERS }, (_, index) =>
    publishUntilGone(running.url, { token, name: `${victims.replaceAll(' ', '-')}-${index}`, sent }),
  );
  while (sent.length < ACKNOWLEDGED_MIN) await new Promise((wake) => setTimeout(wake, 2));
  await running.kill(victims);
  await Promise.all(streams);
  return sent;
}

async function bytesOf(url: string, digest: string): Promise<string> {
  const { status, bytes } = await ask(`${url}/v1/boms/${digest}`);
  return status === 200 ? new TextDecoder().decode(bytes) : `status ${status}`;
}

/** Reads every publication there is: its receipt, its bytes and what was read from them. */
async function faultsOf(url: string): Promise<readonly string[]> {
  const { at } = (await ask(`${url}/v1/status`)).json() as Status;
  const faults: string[] = [];
  for (let number = 1; number <= at; number += 1) {
    const answer = await ask(`${url}/v1/publications/${number}`);
    if (answer.status !== 200) {
      faults.push(`publication ${number}: status ${answer.status}`);
      continue;
    }
    const receipt = answer.json() as Receipt;
    if (digestOf(await bytesOf(url, receipt.digest)) !== receipt.digest)
      faults.push(`publication ${number}: other bytes`);
    const facts = await ask(`${url}/v1/boms/${receipt.digest}/facts?limit=1`);
    if (!/"items":\[\{/.test(new TextDecoder().decode(facts.bytes)))
      faults.push(`publication ${number}: no facts`);
  }
  return faults;
}

describe('a registry that is killed while it publishes', () => {
  let token = '';

  it('prints a token on its first start', async () => {
    registry = await startRegistry(folder.path);
    token = registry.token ?? '';
    expect(token).toMatch(/^trasluz_/);
  });

  it.each(['server', 'server and database'] as const)(
    'keeps every publication it has acknowledged, whole, when what dies is the %s',
    async (victims) => {
      if (registry === undefined) throw new Error('The registry did not start');
      const sent = await killWhilePublishing(registry, token, victims);
      registry = await startRegistry(folder.path);
      const { url, token: newToken } = registry;
      expect(newToken).toBeUndefined();
      const acknowledged = sent.flatMap(({ body, receipt }) =>
        receipt === undefined ? [] : [{ body, receipt }],
      );
      expect(acknowledged.length).toBeGreaterThanOrEqual(ACKNOWLEDGED_MIN - PUBLISHERS);
      for (const { body, receipt } of acknowledged) {
        expect((await ask(`${url}/v1/publications/${receipt.publication}`)).json()).toEqual(receipt);
        expect(await bytesOf(url, receipt.digest)).toBe(body);
      }
      expect(await faultsOf(url)).toEqual([]);
    },
  );

  it('takes what had no receipt when it is sent again, and once only', async () => {
    const url = registry?.url ?? '';
    const letter = { as: 'dev.localhost/server-0@0', token, body: documentOf('server-0-0 ') };
    expect((await post(url, letter)).status).toBe(200);
    const { at } = (await ask(`${url}/v1/status`)).json() as Status;
    const next = await post(url, { ...letter, as: 'dev.localhost/after@1' });
    expect((next.json() as Receipt).publication).toBe(at + 1);
  });
});
