import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { canonicalBytes, type JsonObject, parse, upgrade } from '@trasluz/bom';
import { entriesOf } from '../src/spdx/graph/graph.ts';
import { entriesOfElement, RESIDUE_PREFIX } from '../src/spdx/rows/property-rows.ts';
import { writeSpdx } from '../src/spdx/write-spdx.ts';

// Measures over the corpus what travels in the extension, for docs/mapping.md: it is run by hand when the mapping
// changes, since neither the build nor the tests may need the corpus.

const ROOT = resolve(import.meta.dirname, '../../..');
const CORPUS = resolve(ROOT, process.env['TRASLUZ_CORPUS'] ?? '../shared/corpus');

/** How many members are named; the others together are a small part. */
const MEMBERS_MAX = 12;

const [head = [], ...rows] = readFileSync(join(CORPUS, 'bom/VALIDITY.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const paths = rows
  .map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
  .filter(
    ({ format, parses, schemaValid }) => format === 'CycloneDX' && parses === 'yes' && schemaValid !== 'no',
  )
  .map(({ path }) => path ?? '');

const sums = { documents: 0, cyclonedxBytes: 0, spdxBytes: 0, residueBytes: 0, propertyBytes: 0 };
const members = new Map<string, number>();

for (const path of paths) {
  const bom = upgrade(parse(readFileSync(join(CORPUS, path))).value ?? {}).bom;
  const written = writeSpdx(bom).value;
  sums.documents += 1;
  sums.cyclonedxBytes += canonicalBytes(bom).length;
  sums.spdxBytes += canonicalBytes(written).length;
  for (const [, element] of entriesOf(written)) countEntries(element as JsonObject);
}

/** Counts the bytes of every entry, with its braces and names. */
function countEntries(element: JsonObject): void {
  for (const { name, value = '' } of entriesOfElement(element)) {
    const bytes = canonicalBytes({
      type: 'extension_CdxPropertyEntry',
      extension_cdxPropName: name,
      extension_cdxPropValue: value,
    }).length;
    if (!name.startsWith(RESIDUE_PREFIX)) {
      sums.propertyBytes += bytes;
      continue;
    }
    sums.residueBytes += bytes;
    const member = name.slice(name.indexOf('/')).replaceAll(/\/\d+/g, '[]').slice(1).replaceAll('/', '.');
    members.set(member, (members.get(member) ?? 0) + bytes);
  }
}

const largest = [...members]
  .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  .slice(0, MEMBERS_MAX);
const figures = { ...sums, largest: Object.fromEntries(largest) };
await writeFile(
  new URL('../data/spdx-share.json', import.meta.url),
  `${JSON.stringify(figures, undefined, 1)}\n`,
);
