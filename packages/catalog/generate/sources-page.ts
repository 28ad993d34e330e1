import type { CatalogData, Source } from '../src/index.ts';
import { type FileTally, type SourceTally, tallyFiles, tallySources } from './tally.ts';

/** Writes `docs/sources.md` from the data: coverage per file, then every source with how often it is cited. */
export function renderSourcesPage(data: CatalogData): string {
  const files = tallyFiles(data);
  const sources = tallySources(data);
  return `${[
    '# Sources of the catalogue',
    'Generated from `packages/catalog/data` by `npm run generate --workspace @trasluz/catalog`; do not edit.',
    'A value is **known** (with sources and a date), **not found** (somebody looked, with place and date) or **not looked up**. **Weak** values are known from press or general knowledge alone; they keep that grade wherever they are shown.',
    '## Coverage',
    table(['file', 'rows', 'known', 'not found', 'not looked up', 'weak'], files.map(fileCells)),
    '## Grades',
    GRADES,
    '## Sources',
    table(
      ['id', 'title', 'location', 'licence', 'grade', 'date', 'rows', 'values'],
      sources.map(sourceCells),
    ),
  ].join('\n\n')}\n`;
}

const GRADES = `- **vendor**: the maker of the thing says so.
- **standard**: a standards body, regulator or law maker published it.
- **independent-review**: somebody independent examined the thing.
- **secondary**: somebody else compiled it from others.
- **press**: journalism, wikis and aggregators.
- **generally-known**: no document was quoted.
- **generated**: a program wrote it out of an interface of the maker.`;

function fileCells(tally: FileTally): readonly string[] {
  const { file, rows, known, notFound, notLookedUp, weak } = tally;
  return [`\`${file}\``, ...[rows, known, notFound, notLookedUp, weak].map(String)];
}

function sourceCells({ source, rows, values }: SourceTally): readonly string[] {
  const { id, title, licence, grade } = source;
  return [`\`${id}\``, title, placeOf(source), licence, grade, dateOf(source), String(rows), String(values)];
}

function placeOf({ location }: Source): string {
  return /^https?:\/\/\S+$/.test(location) ? `<${location}>` : `\`${location}\``;
}

function dateOf({ date, dateKind }: Source): string {
  return dateKind === 'published' ? date : `${date} (snapshot)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeCell(cell: string): string {
  return cell.replaceAll('|', '\\|');
}
