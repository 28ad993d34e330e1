import { Validation as Library, Spec } from '@cyclonedx/cyclonedx-library';
import { type Validation, validate } from '@trasluz/formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { AGREEMENT_EXCEPTIONS, REFUSED_CODES } from './agreement-exceptions.ts';
import { corpusFolder, listCorpus, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;

/** What a reference says of a document; `refused` is for what no standard that is read here describes. */
type Verdict = 'invalid' | 'refused' | 'valid';

/** A group of documents with one reference. */
interface Suite {
  readonly name: string;
  readonly reference: string;
  readonly paths: readonly string[];
  readonly expected: (path: string) => Promise<Verdict> | Verdict;
}

const rows = isHere ? readTable('bom/VALIDITY.tsv') : [];
const rowOf = new Map(rows.map((row) => [row['path'] ?? '', row]));
const table: Record<string, number | string>[] = [];
const differing: string[] = [];
const judged = new Set<string>();

afterAll(() => {
  console.table(table);
  for (const [path, why] of Object.entries(AGREEMENT_EXCEPTIONS)) console.log(`exception  ${path}: ${why}`);
});

describe.skipIf(!isHere)('the verdict on every document of the corpus', () => {
  it.each(isHere ? suites() : [])('is that of the reference: $name', async (suite) => {
    const counts = { valid: 0, invalid: 0, refused: 0 };
    const others: string[] = [];
    for (const path of suite.paths) {
      const expected = await suite.expected(path);
      counts[expected] += 1;
      judged.add(path);
      if (verdictOf(await validate(readCorpus(path))) !== expected) others.push(path);
    }
    const { name, reference, paths } = suite;
    const percent = ((paths.length - others.length) / paths.length) * 100;
    table.push({ suite: name, reference, documents: paths.length, ...counts, 'agree %': percent.toFixed(1) });
    differing.push(...others);
    expect(paths.length).toBeGreaterThan(0);
    expect(others.filter((path) => AGREEMENT_EXCEPTIONS[path] === undefined)).toEqual([]);
    // The official files leave no room for exceptions.
    if (name.startsWith('official')) expect(percent).toBe(100);
  });

  it('differs for every listed exception, and every row of the table was judged', () => {
    expect([...new Set(differing)].sort()).toEqual(Object.keys(AGREEMENT_EXCEPTIONS).sort());
    expect([...rowOf.keys()].filter((path) => !judged.has(path))).toEqual([]);
  });
});

function suites(): readonly Suite[] {
  const spdx3 = listedAs((row) => row['format'] === 'SPDX' && /^3/.test(row['specVersion'] ?? ''));
  return [
    ...['1.5', '1.6', '1.7'].map((version): Suite => {
      const paths = listCorpus(`bom/cyclonedx-spec/${version}`, '.json');
      const expected = (path: string): Verdict => (path.includes('/valid-') ? 'valid' : 'invalid');
      return { name: `official CycloneDX ${version}`, reference: 'name of the file', paths, expected };
    }),
    ...['1.4', '1.5', '1.6', '1.7'].map((version): Suite => {
      const paths = listedAs((row) => row['specVersion'] === version && hasVerdict(row));
      return { name: `CycloneDX ${version}`, reference: 'VALIDITY.tsv', paths, expected: tableVerdict };
    }),
    ...[Spec.Version.v1dot2, Spec.Version.v1dot3].map((version): Suite => {
      const paths = listedAs((row) => row['format'] === 'CycloneDX' && row['specVersion'] === version);
      return { name: `CycloneDX ${version}`, reference: 'schema', paths, expected: libraryVerdict(version) };
    }),
    { name: 'SPDX 3.0', reference: 'schema of 3.0.1', paths: spdx3, expected: spdxVerdict() },
    {
      name: 'SPDX 3.0 sketches',
      reference: 'schema of 3.0.1',
      paths: listCorpus('specs/sketches', '.spdx3.json'),
      expected: spdxVerdict(),
    },
    {
      // No schema is held for SPDX 2: these are files that their authors published as correct.
      name: 'SPDX 2',
      reference: 'published as valid',
      paths: listedAs((row) => /^SPDX-2/.test(row['specVersion'] ?? '')),
      expected: () => 'valid',
    },
    {
      // Read as CycloneDX with a wrong name for its format, which is what they are.
      name: 'another bomFormat',
      reference: 'name of the file',
      paths: listedAs((row) => row['format'] === 'AnotherFormat'),
      expected: () => 'invalid',
    },
    {
      name: 'other formats, JSONC',
      reference: 'no standard',
      paths: listedAs((row) => row['format'] === 'other' || row['parses'] === 'no'),
      expected: () => 'refused',
    },
  ];
}

type Row = Readonly<Record<string, string>>;

function listedAs(is: (row: Row) => boolean): readonly string[] {
  return rows.filter(is).map(({ path = '' }) => path);
}

function hasVerdict({ format, schemaValid }: Row): boolean {
  return format === 'CycloneDX' && /^(yes|no)$/.test(schemaValid ?? '');
}

function tableVerdict(path: string): Verdict {
  return rowOf.get(path)?.['schemaValid'] === 'yes' ? 'valid' : 'invalid';
}

function libraryVerdict(version: Spec.Version): Suite['expected'] {
  const validator = new Library.JsonStrictValidator(version);
  return async (path) => {
    const error = await validator.validate(new TextDecoder().decode(readCorpus(path)));
    return error === null ? 'valid' : 'invalid';
  };
}

/** The table holds no verdict on 3.0.0, whose documents name a context that the schema of 3.0.1 refuses. */
function spdxVerdict(): Suite['expected'] {
  const fits = new Ajv2020({ strict: false }).compile(Object(parsed('specs/spdx/3.0.1/schema.json')));
  return (path) => {
    const verdict = fits(parsed(path)) ? 'valid' : 'invalid';
    const listed = rowOf.get(path)?.['schemaValid'] ?? '';
    if (/^(yes|no)$/.test(listed)) expect(verdict, path).toBe(tableVerdict(path));
    return verdict;
  };
}

function parsed(path: string): unknown {
  return JSON.parse(new TextDecoder().decode(readCorpus(path)));
}

function verdictOf({ valid, document, issues }: Validation): Verdict {
  if (valid) return 'valid';
  return document === undefined && REFUSED_CODES[issues[0]?.code ?? ''] !== undefined ? 'refused' : 'invalid';
}
