import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishModel } from '../tests/published.ts';
import { type MemoryRegistry, openRegistry } from '../tests/registry.ts';
import { callOf } from '../tests/terminal.ts';
import type { Call, Values } from '../verb.ts';
import { run as compare } from './compare.ts';
import { run as search } from './search.ts';
import { run as show } from './show.ts';

const HOSTILE = '\u001b[31mred\u202e | `x`';

let registry: MemoryRegistry;
let digest = '';
beforeAll(async () => {
  registry = await openRegistry();
  digest = await publishModel(registry, 'acme.example/chat@1', { name: 'Chat' });
  await publishModel(registry, 'acme.example/chat@2', { name: 'Chat', version: '2.0', license: 'MIT' });
  await publishModel(registry, 'acme.example/hostile@1', { name: HOSTILE });
  await publishModel(registry, 'acme.example/corpus@1', {
    changes: {
      components: [{ type: 'data', 'bom-ref': 'left-pad', name: 'corpus', data: [{ type: 'dataset' }] }],
    },
  });
});
afterAll(() => registry.close());

interface Options {
  readonly values?: Values;
  readonly outputs?: readonly string[];
  readonly language?: Call['language'];
}

type Run = (call: Call) => Promise<string>;

/** What a verb printed, or threw. */
async function printed(run: Run, inputs: readonly string[], options: Options = {}): Promise<string> {
  const { call, out } = callOf(inputs, { fetch: registry.fetch, ...options });
  expect(await run(call)).toBe('done');
  return out();
}

async function refusal(run: Run, inputs: readonly string[], values: Values = {}): Promise<unknown> {
  const asked: string[] = [];
  const { call, out } = callOf(inputs, {
    values,
    fetch: (request) => {
      asked.push(request.url);
      return registry.fetch(request);
    },
  });
  const cause = await run(call).catch((thrown: unknown) => thrown);
  expect(out()).toBe('');
  return { cause, asked: asked.length };
}

describe('trasluz show', () => {
  it('heads the facts with name, author, publication and digest', async () => {
    const [name, author, gap, head] = (await printed(show, ['acme.example/chat@1'])).split('\n');
    expect(name).toBe('Chat · acme.example/chat@1');
    expect(author).toBe(`Acme · publication 1 · ${digest}`);
    expect(gap).toBe('');
    expect(head).toMatch(/^Fact +Of +State +Value$/);
  });

  it('has no head for a document that is named by its digest, and the same facts', async () => {
    const named = await printed(show, ['acme.example/chat@1']);
    const byDigest = await printed(show, [digest]);
    expect(named.endsWith(`\n\n${byDigest}`)).toBe(true);
  });

  it('shows the newest version for latest', async () => {
    expect(await printed(show, ['acme.example/chat@latest'])).toBe(
      await printed(show, ['acme.example/chat@2']),
    );
  });

  it('shows every fact of a document, and those of one lens where it is told to', async () => {
    const count = async (values: Values): Promise<number> =>
      JSON.parse(await printed(show, [digest], { values, outputs: ['json'] })).results[0].facts.length;
    const [all, some] = [await count({}), await count({ lens: 'portability' })];
    expect(some).toBeGreaterThan(0);
    expect(all).toBeGreaterThan(some);
  });

  it('says what is declared and what is not disclosed, in both languages', async () => {
    const english = await printed(show, [digest]);
    expect(english).toMatch(/component\.license +Small|component\.license +Chat +◐ Declared +Apache-2\.0/);
    expect(english).toContain('○ Not disclosed');
    expect(await printed(show, [digest], { language: 'es' })).toContain('○ No divulgado');
  });

  it('takes the sting out of a name, on a terminal and in Markdown', async () => {
    const text = await printed(show, ['acme.example/hostile@1']);
    expect(text).toContain('�[31mred� | `x` · acme.example/hostile@1');
    const markdown = await printed(show, ['acme.example/hostile@1'], { outputs: ['markdown'] });
    expect(markdown).toContain('| �\\[31mred� \\| \\`x\\` |');
    expect(`${text}${markdown}`).not.toMatch(/[\u001b\u202e]/);
  });

  it.each(['weather', '', 'Portability', 'toString', '__proto__'])(
    'refuses the lens %j before it asks anything',
    async (lens) => {
      expect(await refusal(show, ['acme.example/chat@1'], { lens })).toMatchObject({
        cause: {
          exit: 'usage',
          message: expect.stringMatching(`^Cannot find the lens "${lens}", expected one of identity, `),
        },
        asked: 0,
      });
    },
  );

  it.each([
    ['a version that nobody published', 'acme.example/chat@3', {}],
    ['a product that nobody published', 'acme.example/none@1', {}],
    ['a digest that nobody published', `sha256:${'0'.repeat(64)}`, {}],
    ['a version from before it was published', 'acme.example/chat@2', { at: '1' }],
  ])('does not find %s', async (_, input, values) => {
    expect(await refusal(show, [input], values)).toMatchObject({ cause: { status: 404 } });
  });
});

describe('trasluz compare', () => {
  const both = ['acme.example/chat@1', 'acme.example/chat@2'];

  it('has one column for each version, in the order asked for', async () => {
    const result = JSON.parse(await printed(compare, [...both].reverse(), { outputs: ['json'] })).results[0];
    expect(result.columns.map((it: { readonly version: string }) => it.version)).toEqual(['2', '1']);
  });

  it('prints only what differs where it is told to', async () => {
    expect(await printed(compare, both, { values: { differences: true } })).toBe(
      [
        'Fact               Chat (supplier)  Chat (supplier)',
        'component.license  ◐ Apache-2.0     ◐ MIT',
        'product.version    ◐ 1.0            ◐ 2.0',
        'as of publication 4',
        '',
      ].join('\n'),
    );
  });

  it('prints only one lens where it is told to', async () => {
    const values = { lens: 'portability' };
    const result = JSON.parse(await printed(compare, both, { values, outputs: ['json'] })).results[0];
    expect(result.groups.map((it: { readonly lens: string }) => it.lens)).toEqual(['portability']);
  });

  it('says where a fact is not asked, which is no state, in both languages', async () => {
    const pair = ['acme.example/chat@1', 'acme.example/corpus@1'];
    expect(await printed(compare, pair)).toContain('– Not asked here');
    expect(await printed(compare, pair, { language: 'es' })).toContain('– No se pregunta aquí');
  });

  it('reads at a publication', async () => {
    const text = await printed(compare, ['acme.example/chat@1', digest], { values: { at: '1' } });
    expect(text.endsWith('\nas of publication 1\n')).toBe(true);
  });

  it('takes the sting out of a name in the head', async () => {
    const text = await printed(compare, ['acme.example/hostile@1', 'acme.example/chat@1']);
    expect(text.split('\n')[0]).toContain('�[31mred� | `x` (supplier)');
  });

  it.each(['weather', 'toString', ''])('refuses the lens %j before it asks anything', async (lens) => {
    expect(await refusal(compare, both, { lens })).toMatchObject({ cause: { exit: 'usage' }, asked: 0 });
  });

  it.each([
    ['one version', ['acme.example/chat@1'], 400],
    ['six versions', Array.from({ length: 6 }, () => 'acme.example/chat@1'), 400],
    ['what is no reference', ['acme.example/chat@1', 'chat'], 400],
    ['what nobody published', ['acme.example/chat@1', 'acme.example/chat@9'], 404],
  ])('is refused with %s', async (_, inputs, status) => {
    expect(await refusal(compare, inputs)).toMatchObject({ cause: { name: 'ApiError', status } });
  });
});

describe('trasluz search', () => {
  const limit = { limit: '50' };

  it('prints one row for each product, with who says it', async () => {
    expect(await printed(search, ['chat'], { values: limit })).toBe(
      [
        'Reference            Name  Kind   Supplier      Author',
        'acme.example/chat@2  Chat  model  acme.example  supplier',
        '',
      ].join('\n'),
    );
  });

  it('says so where there is nothing, and prints an empty table in Markdown', async () => {
    expect(await printed(search, ['nothing-like-it'], { values: limit })).toBe('No results.\n');
    expect(await printed(search, ['nothing-like-it'], { values: limit, outputs: ['markdown'] })).toBe(
      '| Reference | Name | Kind | Supplier | Author |\n|---|---|---|---|---|\n',
    );
  });

  it.each([
    ['a kind that fits', { kind: 'model' }, 1],
    ['a kind that does not', { kind: 'dataset' }, 0],
    ['a supplier that fits', { supplier: 'acme.example' }, 1],
    ['a supplier that does not', { supplier: 'other.example' }, 0],
    ['a time before anything', { at: '0' }, 0],
    ['a time after the first', { at: '1' }, 1],
  ])('finds with %s', async (_, values, count) => {
    const text = await printed(search, ['chat'], { values: { ...limit, ...values }, outputs: ['json'] });
    expect(JSON.parse(text).results[0].items).toHaveLength(count);
  });

  it('finds at most as many as it is told to', async () => {
    const text = await printed(search, ['acme'], { values: { limit: '1' }, outputs: ['json'] });
    expect(JSON.parse(text).results[0].items.length).toBeLessThanOrEqual(1);
  });

  it.each(['0', '', '-1', '1.5', 'many', '1e2'])(
    'refuses the limit %j before it asks anything',
    async (text) => {
      expect(await refusal(search, ['chat'], { limit: text })).toMatchObject({
        cause: { exit: 'usage', message: `Cannot read --limit "${text}", expected a whole number above 0` },
        asked: 0,
      });
    },
  );

  it.each([
    ['a limit above what a page holds', { limit: '501' }],
    ['a kind that nothing has', { ...limit, kind: 'weather' }],
    ['a time that has not come', { ...limit, at: '99' }],
  ])('is refused by the API with %s', async (_, values) => {
    expect(await refusal(search, ['chat'], values)).toMatchObject({ cause: { status: 400 } });
  });
});
