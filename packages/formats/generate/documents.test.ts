import { ISSUE_CODES } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../src/dialects/vocabularies.ts';
import { MAPPING } from '../src/spdx/mapping.ts';
import { RULE_WORDS } from '../src/words/rule-words.ts';
import { type DialectFigures, dialectDocument } from './dialect-document.ts';
import { mappingDocument } from './mapping-document.ts';
import { ruleDocument } from './rule-document.ts';

const FIGURES: DialectFigures = {
  documents: 12,
  coverage: [
    { names: 'cdx:ai:*', documents: 3, told: 1, known: 1, unclear: 1 },
    { names: 'trasluz:*, cdx:*', documents: 2, told: 0, known: 8, unclear: 0 },
    { names: 'other', documents: 1, told: 0, known: 0, unclear: 5 },
  ],
};

const lines = (text: string): readonly string[] => text.split('\n');

/** Every table of a Markdown text, as rows of cells. */
const tablesOf = (text: string): readonly (readonly string[])[] =>
  lines(text)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/));

describe('a document that is generated', () => {
  it.each([
    ['docs/dialects.md', dialectDocument(FIGURES)],
    ['docs/rules.md', ruleDocument()],
    ['docs/mapping.md', mappingDocument()],
  ])('%s ends in one line feed, has one title and says that it is generated', (_name, text) => {
    expect(text).toMatch(/[^\n]\n$/);
    expect(lines(text).filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(text).toMatch(
      /Generated from `[^`]+` by `npm run generate --workspace @trasluz\/formats`; do not edit\./,
    );
    expect(text).not.toMatch(/\n\n\n|undefined|NaN|\[object/);
  });

  it('has tables whose rows have as many cells as their heads', () => {
    for (const text of [dialectDocument(FIGURES), mappingDocument()]) {
      let width = 0;
      for (const line of lines(text)) {
        const cells = tablesOf(line)[0]?.length ?? 0;
        if (cells > 0 && width > 0) expect(cells, line).toBe(width);
        width = cells;
      }
    }
  });
});

describe('docs/dialects.md', () => {
  const text = dialectDocument(FIGURES);

  it('has a section for each vocabulary, with its source', () => {
    for (const { names, writer, source } of VOCABULARIES) {
      const title = `## ${names.map((name) => `\`${name}\``).join(', ')}`;
      expect(
        lines(text).filter((line) => line === title),
        title,
      ).toHaveLength(1);
      expect(text).toContain(`Written by ${writer}. Read in ${source}.`);
    }
  });

  it.each([
    [
      '| `cdx:ai:quantization` | `cdx:ai-ml:model:hyperparameter:quantization` | `model.quantization` | as it stands |',
    ],
    ['| `huggingface:language` | `cdx:ai-ml:model:language` |'],
    ['| `mondoo:mcp:command` | `trasluz:tool:transport` |'],
  ])('has the row %s', (row) => {
    expect(text).toContain(row);
  });

  it.each([
    ['always `stdio`'],
    ['a list, split at `,`'],
    ['without `This model was developed based on` before it'],
    ['`https` → `tls`, `insecure-http` → `none`; others are not told'],
    ['not `0`; beside `syft:package:metadataType` = `gguf-file-header` or `safetensors-model-info`'],
    ['beside `aibom.evidence.source`'],
    ['Nothing of it is told.'],
  ])('says of a rule "%s"', (words) => {
    expect(text).toContain(words);
  });

  it('counts what is understood in per cent', () => {
    expect(lines(text).slice(-4)).toEqual([
      '| `cdx:ai:*` | 3 | 3 | 1 | 1 | 1 | 67 % |',
      '| `trasluz:*`, `cdx:*` | 2 | 8 | 0 | 8 | 0 | 100 % |',
      '| other | 1 | 5 | 0 | 0 | 5 | 0 % |',
      '',
    ]);
    expect(text).toContain('Counted over the 12 CycloneDX documents');
  });

  it('counts vocabularies and rules', () => {
    const total = VOCABULARIES.reduce((sum, { rules }) => sum + rules.length, 0);
    expect(text).toContain(`${VOCABULARIES.length} vocabularies, ${total} names told.`);
  });
});

describe('docs/rules.md', () => {
  const text = ruleDocument();

  it('has every code once, with both titles', () => {
    for (const { code } of RULE_WORDS) {
      expect(
        lines(text).filter((line) => line === `### ${code}`),
        code,
      ).toHaveLength(1);
      const { en, es } = ISSUE_CODES[code];
      expect(text).toContain(`**${en}** · ${es}`);
    }
    expect(lines(text).filter((line) => line.startsWith('### '))).toHaveLength(RULE_WORDS.length);
  });

  it('says of every code what, why and what to do, in two languages', () => {
    for (const word of ['What', 'Why', 'Fix', 'Qué', 'Por qué', 'Solución'])
      expect(
        lines(text).filter((line) => line.startsWith(`- ${word}: `)),
        word,
      ).toHaveLength(RULE_WORDS.length);
  });

  it('has the codes of a block in order', () => {
    const codes = lines(text).filter((line) => line.startsWith('### '));
    const blocks = Map.groupBy(codes, (line) => line.slice(0, 7));
    for (const block of blocks.values()) expect(block).toEqual([...block].sort());
  });
});

describe('docs/mapping.md', () => {
  const text = mappingDocument();

  it('counts the rows of each mark', () => {
    for (const mark of ['=', '>', '<', '~']) {
      const count = MAPPING.filter((row) => row.mark === mark).length;
      expect(lines(text).find((line) => line.startsWith(`- \`${mark}\` `))).toMatch(
        new RegExp(`: ${count} rows$`),
      );
    }
  });

  it('has a row for each concept, its bars escaped', () => {
    const rows = tablesOf(text).filter((cells) => cells.length === 7);
    const concepts = new Set(rows.map((cells) => cells[1]?.trim()));
    for (const { concept } of MAPPING)
      expect(concepts.has(concept.replaceAll('|', '\\|')), concept).toBe(true);
  });

  it('gives shares with one digit behind the point', () => {
    const shares = [...text.matchAll(/\| (\S+) % \|/g)].map(([, share]) => share);
    expect(shares.length).toBeGreaterThan(2);
    for (const share of shares) expect(share).toMatch(/^\d+\.\d$/);
  });
});
