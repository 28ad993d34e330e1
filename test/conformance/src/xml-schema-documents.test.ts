import { canonicalJson, type JsonObject } from '@trasluz/bom';
import { readXml, validate, writeXml } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { schemaDocuments } from './schema-documents.ts';
import { xsdErrors } from './xsd.ts';

const table: Record<string, string | number>[] = [];

/** Enough that nearly every element of the XSD occurs; the seed is fixed so that the same documents are judged each time. */
const DOCUMENTS = 250;
const SEED = 17;

afterAll(() => {
  console.table(table);
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each(['1.6', '1.7'] as const)('documents made from the official JSON schema %s', (version) => {
  const documents = schemaDocuments(version, { count: DOCUMENTS, seed: SEED }).map(
    (document) => JSON.parse(JSON.stringify(document)) as JsonObject,
  );

  it('come back the same from XML', () => {
    for (const document of documents) {
      const { value, issues } = readXml(bytesOf(writeXml(document, version).value));
      expect(issues).toEqual([]);
      expect(canonicalJson(value?.original ?? {})).toBe(canonicalJson(document));
    }
  });

  it('are valid by the XSD when they are by the JSON schema, whatever they say', async () => {
    const valid: JsonObject[] = [];
    for (const document of documents) {
      const { issues } = await validate(bytesOf(JSON.stringify(document)));
      if (!issues.some(({ code }) => code.startsWith('E01') || code.startsWith('E00'))) valid.push(document);
    }
    const texts = valid.map((document) => writeXml(document, version).value);
    const errors = await xsdErrors(new Map(texts.map((text, index) => [`${index}.xml`, text])), version);
    table.push({
      version,
      documents: documents.length,
      'valid JSON': valid.length,
      'invalid XML': errors.length,
    });
    expect(errors).toEqual([]);
    expect(valid.length).toBeGreaterThan(DOCUMENTS / 4);
  });
});
