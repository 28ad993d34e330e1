import { readFileSync } from 'node:fs';
import { canonicalBytes, type JsonObject, parse, upgrade } from '@trasluz/bom';
import { readXml, validate, type WrittenXmlVersion, writeXml } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';
import { xsdErrors } from './xsd.ts';

const isHere = corpusFolder() !== undefined;
const table: Record<string, string | number>[] = [];

afterAll(() => {
  console.table(table);
});

interface Form {
  readonly path: string;
  readonly version: WrittenXmlVersion;
  readonly bom: JsonObject;
}

/** Every valid document in its 1.7 form, and what is written in 1.6 also as it is. */
function forms(): readonly Form[] {
  return readTable('bom/VALIDITY.tsv')
    .filter(
      ({ format, parses, schemaValid }) =>
        format === 'CycloneDX' && parses === 'yes' && schemaValid === 'yes',
    )
    .flatMap(({ path = '', specVersion }): readonly Form[] => {
      const { value } = parse(readCorpus(path));
      if (value === undefined) return [];
      const newest: Form = { path, version: '1.7', bom: upgrade(value).bom };
      return specVersion === '1.6' ? [newest, { path, version: '1.6', bom: value }] : [newest];
    });
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What our own namespace carries: pointers with their indexes left out. */
const carried = (text: string): readonly string[] =>
  [...text.matchAll(/<trasluz:(\w+) at="([^"]*)"/g)].map(
    ([, kind, at = '']) => `${kind} ${at.replaceAll(/\/\d+/g, '/*')}`,
  );

describe.skipIf(!isHere)('every valid CycloneDX document of the corpus, as XML', () => {
  const all = isHere ? forms() : [];
  const written = all.map(({ bom, version }) => writeXml(bom, version));

  it('comes back the same, byte for byte in the canonical form, without a loss or an issue', () => {
    const differing = all.flatMap(({ bom, path, version }, index) => {
      const text = written[index]?.value ?? '';
      const { value, issues } = readXml(bytesOf(text));
      const isSame =
        value !== undefined && Buffer.compare(canonicalBytes(value.original), canonicalBytes(bom)) === 0;
      return isSame && value.version === version && issues.length === 0 && written[index]?.losses.length === 0
        ? []
        : [path];
    });
    const ofVersion = (version: string): number => all.filter((form) => form.version === version).length;
    table.push({
      law: 'JSON → XML → JSON',
      '1.6': ofVersion('1.6'),
      '1.7': ofVersion('1.7'),
      differing: differing.length,
    });
    expect(all.length).toBeGreaterThan(390);
    expect(differing).toEqual([]);
  });

  it('would not pass the XSD with an element in the wrong place, wherever it stands among others', async () => {
    const [{ version } = { version: '1.7' }] = all;
    const right = written.filter((_, index) => all[index]?.version === version).map(({ value }) => value);
    const wrong = (right[0] ?? '').replace('<components>', '<tags/><components>');
    const errors = await xsdErrors(
      new Map(
        [...right.entries(), [right.length, wrong]].map(([index, text]) => [`${index}.xml`, String(text)]),
      ),
      version,
    );
    expect(errors.map((error) => error.slice(0, error.indexOf(':')))).toEqual([`${right.length}.xml`]);
  });

  it('is valid by the XSD that the official library carries', async () => {
    const invalid: string[] = [];
    for (const version of ['1.6', '1.7'] as const) {
      const texts = all.flatMap((form, index) =>
        form.version === version ? [written[index]?.value ?? ''] : [],
      );
      invalid.push(
        ...(await xsdErrors(new Map(texts.map((text, index) => [`${index}.xml`, text])), version)),
      );
    }
    table.push({ law: 'valid by the XSD', documents: all.length, differing: invalid.length });
    expect(invalid).toEqual([]);
  });

  it('says everything in the elements of CycloneDX but what they cannot say', () => {
    const inExtension = new Set(
      written
        .flatMap(({ value }) => carried(value))
        .map((one) => one.replace(/^(\w+) .*(?=\/signature$)/, '$1 …')),
    );
    const bytes = written.reduce((sum, { value }) => sum + value.length, 0);
    const extra = written.flatMap(({ value }) => value.match(/<trasluz:.*/g) ?? []).join('').length;
    table.push({
      law: 'share of our own namespace',
      documents: all.length,
      percent: Math.round((extra / bytes) * 1000) / 10,
    });
    expect([...inExtension].sort()).toEqual([
      // The XSD has no elements for these.
      'absent /properties/*/value',
      'add /$schema',
      // 1.7 writes objects where 1.6 had texts, and its JSON still takes the texts.
      'add /cryptoProperties/protocolProperties/ikev2TransformTypes/auth',
      'add /cryptoProperties/protocolProperties/ikev2TransformTypes/encr',
      'add /cryptoProperties/protocolProperties/ikev2TransformTypes/integ',
      'add /cryptoProperties/protocolProperties/ikev2TransformTypes/ke',
      'add /cryptoProperties/protocolProperties/ikev2TransformTypes/prf',
      // A URL with blanks and brackets in its path, which xs:anyURI refuses.
      'add /vulnerabilities/*/advisories/*',
      // A workspace whose required bom-ref stands twice in its document.
      'add /workspaces',
      'add …/signature',
      // One identity without a list around it.
      'single /identity',
    ]);
  });
});

describe.skipIf(!isHere)('a document that is read from XML', () => {
  it('is as valid as its JSON form, and its places lie in the XML', async () => {
    const small = forms().filter(
      ({ path }) => path.includes('/cyclonedx-spec/1.6/') && path.includes('/valid-'),
    );
    for (const { bom, version, path } of small) {
      const text = writeXml(bom, version).value;
      const { value } = readXml(bytesOf(text));
      const { valid } = await validate(bytesOf(JSON.stringify(value?.original)));
      const { line, column } = value?.placeOf('/components/0/name') ?? { line: 0, column: 0 };
      expect(valid, path).toBe((await validate(bytesOf(JSON.stringify(bom)))).valid);
      const components = bom['components'];
      const expected = Array.isArray(components) && components.length > 0 ? '<name' : '<';
      expect(
        text
          .split('\n')
          [line - 1]?.slice(column - 1)
          .startsWith(expected),
        `${path} ${line}:${column}`,
      ).toBe(true);
    }
  });
});

describe("the project's own documents in XML", () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('are valid by the XSD, version %s', async (version) => {
    const path = `../../../packages/formats/src/xml/testdata/bom-${version}.xml`;
    const text = readFileSync(new URL(path, import.meta.url), 'utf8');
    expect(await xsdErrors(new Map([['bom.xml', text]]), version)).toEqual([]);
  });
});
