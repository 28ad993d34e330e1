import figures from '../data/spdx-share.json' with { type: 'json' };
import { MAPPING } from '../src/spdx/mapping.ts';
import type { Mark, Row } from '../src/spdx/rows/row.ts';

const MARKS: Readonly<Record<Mark, string>> = {
  '=': 'comes over whole, both ways',
  '>': 'CycloneDX says more; what SPDX lacks travels in the extension',
  '<': 'SPDX says more; CycloneDX keeps it in a property',
  '~': 'both say something else; what differs travels in the extension',
};

/** Writes docs/mapping.md: every concept, how it is said in both standards, and how much needs the extension. */
export function mappingDocument(): string {
  return `${[headOf(), tableOf(), extensionOf(), shareOf()].join('\n\n')}\n`;
}

function headOf(): string {
  const marks = Object.entries(MARKS).map(([mark, words]) => `- \`${mark}\` ${words}: ${countOf(mark)} rows`);
  return [
    '# CycloneDX 1.7 and SPDX 3.0.1',
    '',
    'Generated from `packages/formats/src/spdx` by `npm run generate --workspace @trasluz/formats`; do not edit.',
    '',
    'Every row is code: the writer, the reader and this table are one list. CycloneDX → SPDX → CycloneDX is the identity on',
    'the canonical bytes of the 1.7 form; a value that was changed in the SPDX file is read as it was changed.',
    '',
    ...marks,
  ].join('\n');
}

function countOf(mark: string): number {
  return MAPPING.filter((row) => row.mark === mark).length;
}

function tableOf(): string {
  const lines = MAPPING.map(lineOf);
  return ['| concept | CycloneDX 1.7 | SPDX 3.0.1 | mark | rule |', '|---|---|---|:-:|---|', ...lines].join(
    '\n',
  );
}

function lineOf({ concept, cdx, spdx, mark, rule }: Row): string {
  const cells = [concept, code(cdx), code(spdx), `\`${mark}\``, rule];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function code(path: string): string {
  return path === '—' ? path : `\`${path}\``;
}

function extensionOf(): string {
  return [
    '## What the extension holds',
    '',
    'The document is read natively right after it is written; what that reading misses goes into',
    '`extension_CdxPropertiesExtension` of the element it belongs to, and nothing else does. Pointers are within the thing.',
    '',
    '| entry | value |',
    '|---|---|',
    '| `<name>` | a property of the thing, as CycloneDX has it |',
    '| `trasluz:cdx:<pointer>` | a value that has no native home, as JSON; `{"spdxId": …}` in it stands for the element of another thing |',
    '| `trasluz:cdx:was:<pointer>` | a mark of the native value at the time of writing; where the value has changed since, the native one counts. Alone it says that the CycloneDX form has no such member |',
    '| `trasluz:cdx:list:<pointer>` | the order of a list: indexes of native items, literal items in brackets |',
  ].join('\n');
}

function shareOf(): string {
  const { documents, cyclonedxBytes, spdxBytes, residueBytes, propertyBytes, largest } = figures;
  const lines = Object.entries(largest).map(
    ([member, bytes]) => `| \`${member}\` | ${bytes} | ${percent(bytes, residueBytes)} |`,
  );
  return [
    '## How much travels in the extension',
    '',
    `Over the ${documents} CycloneDX documents of the corpus that parse and are not invalid by its table, in bytes of canonical JSON`,
    '(`npm run measure --workspace @trasluz/formats`, which writes `packages/formats/data/spdx-share.json`):',
    '',
    '| what | bytes | share of the SPDX text |',
    '|---|--:|--:|',
    `| CycloneDX 1.7 form | ${cyclonedxBytes} | |`,
    `| SPDX 3.0.1 | ${spdxBytes} | |`,
    `| properties of CycloneDX, whose home in SPDX the extension is | ${propertyBytes} | ${percent(propertyBytes, spdxBytes)} |`,
    `| everything else in the extension | ${residueBytes} | ${percent(residueBytes, spdxBytes)} |`,
    '',
    'The largest members among everything else:',
    '',
    '| member | bytes | share |',
    '|---|--:|--:|',
    ...lines,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
