import { Validation as Library, Spec } from '@cyclonedx/cyclonedx-library';
import { isSchemaVersion, type Validation, validate } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFolder, listCorpus, readCorpus, readTable } from './corpus.ts';
import { NAME_EXCEPTIONS, RULE_EXCEPTIONS, VALIDITY_EXCEPTIONS } from './cyclonedx-exceptions.ts';

const isHere = corpusFolder() !== undefined;
const table: Record<string, string | number>[] = [];

/** The official validator compares every pair of items; beyond this size it takes minutes. */
const LIBRARY_BYTES_MAX = 200_000;

afterAll(() => {
  console.table(table);
});

describe.skipIf(!isHere)('the official CycloneDX vectors', () => {
  it.each(['1.5', '1.6', '1.7'])('get the verdict that their file name says, version %s', async (version) => {
    const files = listCorpus(`bom/cyclonedx-spec/${version}`, '.json');
    const verdicts = await judgeAll(files);
    const expected = files.map((file) => (file.includes('/valid-') ? 'valid' : 'invalid'));
    const differing = files.filter((file, index) => verdicts.get(file) !== expected[index]);
    table.push({ suite: `cyclonedx-spec ${version}`, ...countOf(expected), differing: differing.length });
    expect(files.length).toBeGreaterThan(40);
    expect(differing).toEqual(Object.keys(NAME_EXCEPTIONS).filter((file) => file.includes(`/${version}/`)));
  });

  it('say why: every invalid one has an error with a place and a message of its own', async () => {
    const files = ['1.5', '1.6', '1.7'].flatMap((version) =>
      listCorpus(`bom/cyclonedx-spec/${version}`, '.json'),
    );
    for (const file of files.filter((name) => name.includes('/invalid-'))) {
      const errors = (await judge(file)).issues.filter(({ severity }) => severity === 'error');
      expect(errors.length, file).toBeGreaterThan(0);
      expect(errors.length, file).toBeLessThanOrEqual(4);
      expect(
        errors.map(({ code }) => code),
        file,
      ).not.toContain('E0199');
      expect(
        errors.every(({ line, message }) => line > 0 && message !== ''),
        file,
      ).toBe(true);
    }
  });
});

describe.skipIf(!isHere)('every CycloneDX 1.4-1.7 document of the corpus', () => {
  const rows = isHere ? readTable('bom/VALIDITY.tsv').filter(isChecked) : [];

  it('fits its schema or not as VALIDITY.tsv says, but for the listed exceptions', async () => {
    const differing: string[] = [];
    for (const { path = '', schemaValid } of rows) {
      const isFitting = !hasSchemaError(await judge(path));
      if (isFitting !== (schemaValid === 'yes')) differing.push(path);
    }
    table.push({
      suite: 'VALIDITY.tsv, schema',
      ...countOf(rows.map(verdictOfRow)),
      differing: differing.length,
    });
    expect(differing.sort()).toEqual(Object.keys(VALIDITY_EXCEPTIONS).sort());
  });

  it('is invalid by a rule only where the list of exceptions says why', async () => {
    const broken: Record<string, string[]> = {};
    for (const { path = '' } of rows) {
      const { issues } = await judge(path);
      const codes = issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
      if (codes.length > 0 && codes.every((code) => code.startsWith('E03')))
        broken[path] = [...new Set(codes)];
    }
    table.push({ suite: 'VALIDITY.tsv, rules', invalid: Object.keys(broken).length, differing: 0 });
    const expected = Object.entries(RULE_EXCEPTIONS).map(([path, [code]]) => [path, [code]]);
    expect(broken).toEqual(Object.fromEntries(expected));
  });

  it('gets the verdict of the official validator on its schema', async () => {
    const validators = new Map(
      ([Spec.Version.v1dot4, Spec.Version.v1dot5, Spec.Version.v1dot6, Spec.Version.v1dot7] as const).map(
        (version) => [String(version), new Library.JsonStrictValidator(version)],
      ),
    );
    const verdicts: string[] = [];
    const differing: string[] = [];
    for (const { path = '', specVersion = '' } of rows) {
      const bytes = readCorpus(path);
      const validator = validators.get(specVersion);
      if (bytes.length > LIBRARY_BYTES_MAX || validator === undefined) continue;
      const theirs = (await validator.validate(new TextDecoder().decode(bytes))) === null;
      verdicts.push(theirs ? 'valid' : 'invalid');
      if (theirs === hasSchemaError(await judge(path))) differing.push(path);
    }
    table.push({ suite: 'JsonStrictValidator', ...countOf(verdicts), differing: differing.length });
    expect(verdicts.length).toBeGreaterThan(300);
    expect(differing).toEqual([]);
  });
});

type Row = Readonly<Record<string, string>>;

function isChecked({ specVersion, parses, schemaValid }: Row): boolean {
  return isSchemaVersion(specVersion) && parses === 'yes' && /^(yes|no)$/.test(schemaValid ?? '');
}

function verdictOfRow({ schemaValid }: Row): string {
  return schemaValid === 'yes' ? 'valid' : 'invalid';
}

function judge(path: string): Promise<Validation> {
  return validate(readCorpus(path));
}

async function judgeAll(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const entries = files.map(async (file) => [file, (await judge(file)).valid ? 'valid' : 'invalid'] as const);
  return new Map(await Promise.all(entries));
}

function hasSchemaError({ issues }: Validation): boolean {
  return issues.some(({ code }) => code.startsWith('E01'));
}

function countOf(verdicts: readonly string[]): { valid: number; invalid: number } {
  const valid = verdicts.filter((verdict) => verdict === 'valid').length;
  return { valid, invalid: verdicts.length - valid };
}
