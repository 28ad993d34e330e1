import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { validate } from '@trasluz/formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callOf, type TestTerminal } from '../tests/terminal.ts';
import type { Values } from '../verb.ts';
import { run } from './generate.ts';

let folder = '';
const at = (...names: readonly string[]): string => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trasluz-generate-'));
  for (const name of ['chat', 'again', 'hostile', 'empty']) mkdirSync(at(name));
  for (const name of ['chat', 'again']) {
    writeFileSync(
      at(name, 'config.json'),
      '{ "model_type": "llama", "architectures": ["LlamaForCausalLM"] }',
    );
    writeFileSync(at(name, 'README.md'), '---\nlicense: mit\n---\n# Chat\n');
  }
  writeFileSync(at('hostile', 'config.json'), '{ broken');
  writeFileSync(at('hostile', 'a\u001b[31m\u202eb.safetensors'), 'no header');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Generates from paths below the folder of this run. */
async function generate(
  paths: readonly string[],
  {
    values = {},
    outputs = [],
    kind = 'model',
  }: { readonly values?: Values; readonly outputs?: readonly string[]; readonly kind?: string } = {},
): Promise<TestTerminal & { readonly exit: unknown }> {
  const { call, ...terminal } = callOf([kind, ...paths.map((path) => at(path))], {
    values: { progress: 'none', ...values },
    outputs,
  });
  return { ...terminal, exit: await run(call).catch((cause: unknown) => cause) };
}

async function documentOf(paths: readonly string[], values: Values = {}): Promise<Record<string, never>> {
  return JSON.parse((await generate(paths, { values })).out());
}

describe('trasluz generate', () => {
  it('prints a document that is valid, and nothing else', async () => {
    const { exit, out } = await generate(['chat']);
    expect(exit).toBe('done');
    expect(await validate(new TextEncoder().encode(out()))).toMatchObject({
      valid: true,
      counts: { errors: 0 },
    });
  });

  it('gives the same bytes for the same files, and no name of a folder above', async () => {
    const { out } = await generate(['chat']);
    expect((await generate(['chat'])).out()).toBe(out());
    expect(out()).not.toContain(basename(folder));
  });

  it('gives the same bytes for a copy where the name is told', async () => {
    const values = { name: 'Chat' };
    expect((await generate(['again'], { values })).out()).toBe((await generate(['chat'], { values })).out());
  });

  it('writes what it is told, and nothing where it is not', async () => {
    const told = await documentOf(['chat'], {
      name: 'Chat 2',
      modelVersion: '2.1',
      repo: 'acme/chat@0123456789012345678901234567890123456789',
      timestamp: '2026-03-01T12:00:00Z',
    });
    expect(told['metadata']).toMatchObject({
      timestamp: '2026-03-01T12:00:00Z',
      component: { name: 'Chat 2', version: '2.1', group: 'acme' },
    });
    const silent = await documentOf(['chat']);
    expect(silent['metadata']).not.toHaveProperty('timestamp');
    expect(silent['metadata']).not.toHaveProperty('component.version');
  });

  it('reports digest, paths, searches and the document in JSON', async () => {
    const { out } = await generate(['chat'], { outputs: ['cyclonedx', 'json'] });
    const [document = '', report = ''] = out().split(/(?=\{\n {2}"schema": "https:\/\/trasluz)/);
    const [result] = JSON.parse(report).results;
    expect(Object.keys(result)).toEqual(['paths', 'digest', 'searched', 'issues', 'document']);
    expect(result.paths).toEqual([at('chat')]);
    expect(result.document).toEqual(JSON.parse(document));
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document));
    expect(result.digest).toBe(`sha256:${Buffer.from(hash).toString('hex')}`);
  });

  it('lists in the table what it did not find, which stays not assessed', async () => {
    const { out } = await generate(['chat'], { outputs: ['table'] });
    expect(out()).toMatch(/^What +Where +Note\n/);
    expect(out()).toMatch(/\nnot found: weights\.signature +.* +stays not assessed\n/);
    expect(out()).not.toContain('not found: component.license');
  });

  it('takes loose files', async () => {
    const { exit, out } = await generate(['chat/config.json', 'chat/README.md'], {
      values: { name: 'Chat' },
    });
    expect(exit).toBe('done');
    expect(out()).toContain('"LlamaForCausalLM"');
  });

  it('tells of what it could not read as talk, without the sting of names', async () => {
    const { exit, err, out } = await generate(['hostile']);
    expect(exit).toBe('done');
    expect(err()).toMatch(/^G\d{4} "config\.json": /m);
    expect(err()).toContain('"a�[31m�b.safetensors"');
    expect(err()).not.toMatch(/[\u001b\u202e]/);
    expect(JSON.parse(out()).bomFormat).toBe('CycloneDX');
  });

  it('makes a document of an empty folder, and says where the name comes from', async () => {
    const { exit, err } = await generate(['empty']);
    expect({ exit, err: err() }).toEqual({
      exit: 'done',
      err: 'G0401: Named the model after its directory\n',
    });
  });

  it.each(['', 'Model', 'dataset', 'service', 'toString'])('refuses the kind %j', async (kind) => {
    expect((await generate(['chat'], { kind })).exit).toMatchObject({
      exit: 'usage',
      message: `Cannot generate "${kind}", expected model`,
    });
  });

  it.each([
    [['missing'], { exit: 'failed', fix: 'Check the path.' }],
    [['chat', 'again'], { code: 'BAD_OPTION' }],
    [['chat/config.json', 'missing'], {}],
    [['chat/config.json', 'again/config.json'], { code: 'BAD_OPTION' }],
  ])('refuses the paths %j, and prints nothing', async (paths, shape) => {
    const { exit, out } = await generate(paths);
    expect(exit).toBeInstanceOf(Error);
    expect(exit).toMatchObject(shape);
    expect(out()).toBe('');
  });

  it.each([
    ['timestamp', 'yesterday'],
    ['timestamp', '2026-02-30T00:00:00Z'],
    ['repo', 'chat'],
    ['repo', '../../etc'],
  ])('refuses --%s %s', async (flag, value) => {
    expect((await generate(['chat'], { values: { [flag]: value } })).exit).toMatchObject({
      code: 'BAD_OPTION',
    });
  });
});
