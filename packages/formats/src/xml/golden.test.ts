import { readFileSync } from 'node:fs';
import { canonicalJson, hasErrors } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { isSchemaVersion } from '../schema/versions.ts';
import { validate } from '../validate.ts';
import { READ_XML_VERSIONS, readXml } from './read-xml.ts';
import { writeXml } from './write-xml.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const fileOf = (version: string): Uint8Array =>
  readFileSync(new URL(`testdata/bom-${version}.xml`, import.meta.url));

describe.each(READ_XML_VERSIONS)('the document of version %s', (version) => {
  const { value, issues } = readXml(fileOf(version));
  const json = JSON.stringify(value?.original, null, 2);

  it('is read as its golden file says', async () => {
    expect(issues).toEqual([]);
    await expect(`${json}\n`).toMatchFileSnapshot(`testdata/bom-${version}.json`);
  });

  it.runIf(isSchemaVersion(version))('is valid in its JSON form', async () => {
    const { issues: found } = await validate(bytesOf(json));
    expect(hasErrors(found), JSON.stringify(found)).toBe(false);
  });

  it.runIf(version === '1.6' || version === '1.7')(
    'is written without any element of our own, and read again',
    () => {
      const { value: text } = writeXml(value?.original ?? {}, version === '1.6' ? '1.6' : '1.7');
      expect(text).not.toContain('trasluz');
      expect(canonicalJson(readXml(bytesOf(text)).value?.original ?? {})).toBe(
        canonicalJson(value?.original ?? {}),
      );
    },
  );

  it('has places that name the right element', () => {
    const lines = new TextDecoder().decode(fileOf(version)).split('\n');
    const textAt = (pointer: string): string | undefined => {
      const { line, column } = value?.placeOf(pointer) ?? { line: 0, column: 0 };
      return lines[line - 1]?.slice(column - 1);
    };
    expect(textAt('/components/0/purl')).toBe('<purl>pkg:maven/com.example/reader@3.2.1</purl>');
    expect(textAt('/metadata/tools')).toBe('<tools>');
    expect(textAt('/dependencies/0/dependsOn/1')).toBe('<dependency ref="ask"/>');
  });
});
