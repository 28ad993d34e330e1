import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Finding } from '../../finding.ts';
import { artefactOf } from '../../tests/builders.ts';
import { card, readCard } from './card.ts';
import { ITEMS_MAX } from './fields.ts';
import { FRONT_MATTER_CHARS_MAX } from './front-matter.ts';
import { METRICS_MAX } from './model-index.ts';
import { BODY_CHARS_MAX, SECTION_CHARS_MAX, SECTIONS_MAX } from './prose.ts';

/** Longest time for any hostile card; the limits hold it well below, and without them some took minutes. */
const HOSTILE_MS_MAX = 10_000;

async function findingsIn(text: string): Promise<readonly Finding[]> {
  return (await readCard('README.md', text)).findings;
}

/** The claims of a card without their places and without the card itself. */
async function claimsIn(text: string): Promise<readonly Claim[]> {
  const findings = await findingsIn(text);
  return findings.filter(({ kind }) => kind !== 'card').map(({ from: _from, ...claim }) => claim as Claim);
}

function frontMatter(yaml: string): string {
  return `---\n${yaml}\n---\n`;
}

describe('the front matter of a card', () => {
  it.each<[yaml: string, claims: readonly Claim[]]>([
    ['license: mit', [{ kind: 'licence', licence: { id: 'MIT', acknowledgement: 'declared' } }]],
    [
      'license: [mit, Apache-2.0]',
      [
        { kind: 'licence', licence: { id: 'MIT', acknowledgement: 'declared' } },
        { kind: 'licence', licence: { id: 'Apache-2.0', acknowledgement: 'declared' } },
      ],
    ],
    ['license: llama3.2', [{ kind: 'licence', licence: { name: 'llama3.2', acknowledgement: 'declared' } }]],
    [
      'license: other\nlicense_name: acme-1\nlicense_link: LICENSE',
      [{ kind: 'licence', licence: { name: 'acme-1', url: 'LICENSE', acknowledgement: 'declared' } }],
    ],
    [
      'license: other\nlicense_name: acme-1\nlicense_link: "not a link"',
      [{ kind: 'licence', licence: { name: 'acme-1', acknowledgement: 'declared' } }],
    ],
    ['license: other', []],
    ['license: unknown', []],
    ['pipeline_tag: text-generation', [{ kind: 'task', value: 'text-generation' }]],
    ['tags: [text-generation]', [{ kind: 'tag', value: 'text-generation' }]],
    ['library_name: peft', [{ kind: 'library', value: 'peft' }]],
    ['datasets: [a/b, a/b]', [{ kind: 'dataset', name: 'a/b' }]],
    ['base_model: a/b', [{ kind: 'ancestor', ancestor: { name: 'a/b' } }]],
    [
      'base_model: [a/b, c/d]\nbase_model_relation: merge',
      [
        { kind: 'ancestor', ancestor: { name: 'a/b', relation: 'merge' } },
        { kind: 'ancestor', ancestor: { name: 'c/d', relation: 'merge' } },
      ],
    ],
    // YAML 1.1 would read Norwegian as false.
    ['language: no', [{ kind: 'card-property', name: 'cdx:ai-ml:model:language', value: 'no' }]],
    ['co2_eq_emissions: 12.5', [{ kind: 'card-property', name: 'trasluz:co2:grams', value: '12.5' }]],
    [
      'co2_eq_emissions:\n  emissions: 3\n  source: CodeCarbon\n  hardware_used: 1 A100\n  geographical_location: Madrid',
      [
        { kind: 'card-property', name: 'trasluz:co2:grams', value: '3' },
        { kind: 'card-property', name: 'trasluz:co2:source', value: 'CodeCarbon' },
        { kind: 'card-property', name: 'trasluz:co2:location', value: 'Madrid' },
        { kind: 'card-property', name: 'trasluz:co2:hardware', value: '1 A100' },
      ],
    ],
    ['', []],
    ['unheard_of: 1', []],
  ])('reads %j', async (yaml, claims) => {
    expect(await claimsIn(frontMatter(yaml))).toEqual(claims);
  });

  it('keeps for each claim the file and field that it was read from', async () => {
    const findings = await findingsIn(frontMatter('pipeline_tag: fill-mask'));
    expect(findings).toContainEqual({ kind: 'task', value: 'fill-mask', from: 'README.md#pipeline_tag' });
  });

  it('reads each result of a model index with task, data set and split as its slice', async () => {
    const yaml = `model-index:
- name: Sparrow
  results:
  - task: { type: translation }
    dataset: { type: flores, name: Flores 200, split: test }
    metrics:
    - { type: bleu, value: 31.2 }
    - { type: chrf, value: [1, 2] }`;
    const { findings, issues } = await readCard('README.md', frontMatter(yaml));
    const from = 'README.md#model-index[0].results[0]';
    expect(findings).toContainEqual({
      kind: 'name',
      value: 'Sparrow',
      from: 'README.md#model-index[0].name',
    });
    expect(findings).toContainEqual({ kind: 'dataset', name: 'flores', role: 'evaluation', from });
    const slice = 'task translation, dataset Flores 200, split test';
    expect(findings).toContainEqual({ kind: 'metric', metric: { type: 'bleu', value: '31.2', slice }, from });
    expect(issues).toEqual([expect.objectContaining({ code: 'G0103', place: 'model-index metric 1' })]);
  });

  it.each([
    ['a list', '[]', 'G0102'],
    ['a text', 'just words', 'G0102'],
    ['broken YAML', 'a: [1', 'G0102'],
    ['a key twice', 'license: mit\nlicense: apache-2.0', 'G0102'],
    ['an alias bomb', `a: &a [x]\n${'b: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n'.repeat(10)}`, 'G0102'],
    ['an unknown alias', 'a: *b', 'G0102'],
    ['more text than the limit', `a: ${'x'.repeat(FRONT_MATTER_CHARS_MAX)}`, 'G0102'],
    ['a map where a text belongs', 'license: { a: b }', 'G0103'],
    ['two tasks', 'pipeline_tag: [a, b]', 'G0103'],
    ['a language that is none', 'language: code', 'G0103'],
    ['a model index that is no list', 'model-index: 7', 'G0103'],
    ['emissions that are no number', 'co2_eq_emissions: { emissions: a lot }', 'G0103'],
    ['negative emissions', 'co2_eq_emissions: -1', 'G0103'],
  ])('names %s as an issue and reads on', async (_what, yaml, code) => {
    const { findings, issues } = await readCard('README.md', `${frontMatter(yaml)}# Sparrow\n`);
    expect(issues).toContainEqual(expect.objectContaining({ code, file: 'README.md' }));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'name', value: 'Sparrow' }));
  });

  it('runs no custom tag and takes over no prototype', async () => {
    const claims = await claimsIn(
      frontMatter('tags: [!!js/function "x", ok]\n__proto__: { license: mit }\nconstructor: 1'),
    );
    expect(claims).toContainEqual({ kind: 'tag', value: 'ok' });
    expect(claims.map(({ kind }) => kind)).not.toContain('licence');
  });

  it('takes over at most so many items of a list, and so many results', async () => {
    const tags = `tags: [${Array.from({ length: ITEMS_MAX + 10 }, (_, index) => `t${index}`).join(', ')}]`;
    expect(await claimsIn(frontMatter(tags))).toHaveLength(ITEMS_MAX);
    const metric = '{type: a, value: 1},';
    const index = `model-index: [{results: [{metrics: [${metric.repeat(METRICS_MAX + 10)}]}]}]`;
    expect(await claimsIn(frontMatter(index))).toHaveLength(METRICS_MAX);
  });

  it.each([['\r\n'], ['\r']])('reads line ends written as %j', async (end) => {
    expect(await claimsIn(`---${end}license: mit${end}---${end}# A`.replaceAll('\n', end))).toHaveLength(2);
  });

  it('is not there when the first line is no "---", or nothing closes it', async () => {
    expect(await claimsIn('license: mit\n---\n')).toEqual([]);
    expect(await claimsIn('---\nlicense: mit\n')).toEqual([]);
  });
});

describe('the prose of a card', () => {
  it.each([
    ['## Intended use', ['use-cases']],
    ['## Uses', ['use-cases']],
    ['### Direct Use', ['use-cases']],
    ['## Intended uses & limitations', ['use-cases', 'limitations']],
    ['## Out-of-Scope Use', ['out-of-scope']],
    ['## Limitations and bias', ['limitations', 'ethics']],
    ['## **Ethical Considerations**', ['ethics']],
    ['## Training Data', ['training-data']],
    ['## Evaluation results', ['evaluation']],
    ['## Environmental Impact', ['environment']],
    ['## Primary intended users', ['users']],
    ['Limitations\n-----------', ['limitations']],
    ['## How to use', []],
    ['## Training procedure', []],
    ['## Citation', []],
  ])('knows what the heading %j opens', async (heading, sections) => {
    const claims = await claimsIn(`${heading}\n\nWords.\n`);
    expect(claims.map((claim) => (claim.kind === 'prose' ? claim.section : claim.kind))).toEqual(sections);
  });

  it('keeps the text of a heading apart from that of its subheadings', async () => {
    const claims = await claimsIn('## Uses\n\nOne.\n\n### Direct use\n\nTwo.\n');
    expect(claims.map((claim) => (claim.kind === 'prose' ? claim.text : ''))).toEqual(['One.', 'Two.']);
  });

  it('takes words, not markup, code or HTML', async () => {
    const source =
      '## Limitations\n\n<!-- hint -->\n- It is **bad** at [sums](https://x.example).\n- `numbers`\n\n```\ncode\n```\n';
    const [claim] = await claimsIn(source);
    expect(claim).toMatchObject({ text: 'It is bad at sums. numbers' });
  });

  it('does not take a line of a code block for a heading', async () => {
    expect(await claimsIn('```\n# Limitations\ntext\n```\n~~~\n# Bias\n~~~~\n')).toEqual([]);
  });

  it.each([
    '[More Information Needed]',
    'More information needed',
    'TODO',
    '{{ direct_use | default("", true) }}',
    '- **Hours used:** [More Information Needed]\n- **Region:** [More Information Needed]',
  ])('takes nothing over from the placeholder %j', async (placeholder) => {
    expect(await claimsIn(`## Limitations\n\n${placeholder}\n`)).toEqual([]);
  });

  it('cuts a long section, and reads no more sections than the limit', async () => {
    const [claim] = await claimsIn(`## Limitations\n\n${'word '.repeat(1000)}`);
    expect(claim?.kind === 'prose' ? claim.text.length : 0).toBeLessThanOrEqual(SECTION_CHARS_MAX);
    expect(await claimsIn('## Limitations\n\na\n'.repeat(SECTIONS_MAX + 5))).toHaveLength(SECTIONS_MAX);
  });

  it('takes the name from the first heading, if that names the model', async () => {
    expect(await claimsIn('# Model Card for Sparrow\n')).toEqual([{ kind: 'name', value: 'Sparrow' }]);
    expect(await claimsIn('# Sparrow\n\nA bird.\n\nMore.')).toContainEqual({
      kind: 'description',
      value: 'A bird.',
    });
    for (const heading of [
      '# Model Card',
      '# Model Details',
      '## Sparrow',
      `# ${'long '.repeat(30)}`,
      '# {{ id }}',
    ]) {
      expect(await claimsIn(`${heading}\n`)).toEqual([]);
    }
  });

  it('takes the author from the line "Developed by", not from anywhere else', async () => {
    expect(await claimsIn('- **Developed by:** [ACME](https://acme.example)\n')).toEqual([
      { kind: 'manufacturer', value: 'ACME' },
    ]);
    expect(await claimsIn('**Model Developer:** Meta\n')).toEqual([{ kind: 'manufacturer', value: 'Meta' }]);
    expect(await claimsIn('- **Developed by:** [More Information Needed]\nDeveloped by people.\n')).toEqual(
      [],
    );
  });

  it('names a body that is longer than what is read', async () => {
    const { issues } = await readCard('README.md', 'x'.repeat(BODY_CHARS_MAX + 1));
    expect(issues).toEqual([expect.objectContaining({ code: 'G0104' })]);
  });
});

describe('a card as a file', () => {
  it('is README.md at the root in any case, or the only file when it is Markdown', async () => {
    for (const path of ['README.md', 'readme.MD', 'some-model.md']) {
      expect((await card.read(await artefactOf({ [path]: '# Sparrow' }))).findings).toContainEqual(
        expect.objectContaining({ kind: 'card', value: path }),
      );
    }
    const others = await artefactOf({ 'docs/README.md': '# A', 'USE_POLICY.md': '# B' });
    expect((await card.read(others)).findings).toEqual([]);
  });

  it.each([
    ['binary', new Uint8Array([0x89, 0x50, 0xff, 0x00]), 'G0101'],
    ['text with a zero byte', 'a\u0000b', 'G0101'],
    ['larger than the limit', new Uint8Array(5 * 1024 * 1024), 'G0004'],
  ])('is an issue and nothing else when it is %s', async (_what, content, code) => {
    const reading = await card.read(await artefactOf({ 'README.md': content }));
    expect(reading).toEqual({ findings: [], issues: [expect.objectContaining({ code })] });
  });

  it('never throws, whatever the text', async () => {
    const marks = fc.constantFrom(
      '---\n',
      '# Uses\n',
      '- ',
      '&a ',
      '*a ',
      '? ',
      ': ',
      '[',
      '{',
      '`',
      '>',
      '\n',
      'license',
      '!!x ',
      '\u202e',
      '\ud800',
    );
    const text = fc
      .array(fc.oneof(marks, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { findings } = await readCard('README.md', `---\n${body}\n---\n${body}`);
        expect(JSON.stringify(findings).isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nested explicit keys', frontMatter('? '.repeat(100_000))],
    ['nested lists', frontMatter('['.repeat(200_000))],
    [
      'thousands of aliases',
      frontMatter(`a: &a x\n${Array.from({ length: 20_000 }, (_, at) => `b${at}: *a`).join('\n')}`),
    ],
    ['thousands of keys', frontMatter(Array.from({ length: 20_000 }, (_, at) => `b${at}: 1`).join('\n'))],
    ['nested quotes', `# Uses\n${'> - '.repeat(100_000)}`],
    ['open emphasis', `# Uses\n${'**a '.repeat(100_000)}`],
    ['a long gap', `# Uses\n[${' '.repeat(200_000)}x`],
  ])('reads a card of %s in bounded time', async (_what, text) => {
    const start = performance.now();
    await readCard('README.md', text);
    expect(performance.now() - start).toBeLessThan(HOSTILE_MS_MAX);
  });
});
