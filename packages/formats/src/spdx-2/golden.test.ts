import { objectsAt } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx2 } from './read-spdx-2.ts';
import { readValid } from './tests/reading.ts';
import { RICH } from './tests/rich-documents.ts';

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

describe.each(Object.entries(RICH))('%s', (name, document) => {
  it('is the valid CycloneDX that was read through', async () => {
    const { bom } = await readValid(document);
    await expect(pretty(bom)).toMatchFileSnapshot(`testdata/golden/${name}.cdx.json`);
  });

  it('loses what was read through', async () => {
    await expect(pretty(readSpdx2(document).losses)).toMatchFileSnapshot(
      `testdata/golden/${name}.losses.json`,
    );
  });

  it('is read the same again, and is not changed', () => {
    const before = structuredClone(document);
    expect(pretty(readSpdx2(document).bom)).toBe(pretty(readSpdx2(document).bom));
    expect(document).toEqual(before);
  });
});

describe('pointers', () => {
  const { bom, pointerOf } = readSpdx2(RICH['model'] ?? {});

  it.each([
    ['/metadata/component/name', '/packages/0/name'],
    ['/metadata/component/version', '/packages/0/versionInfo'],
    ['/metadata/component/bom-ref', '/packages/0/SPDXID'],
    ['/metadata/component/supplier/name', '/packages/0/supplier'],
    ['/metadata/component/authors/0/email', '/packages/0/originator'],
    ['/metadata/component/copyright', '/packages/0/copyrightText'],
    ['/metadata/component/hashes/0/content', '/packages/0/checksums'],
    ['/metadata/component/licenses/0/license/name', '/packages/0/licenseDeclared'],
    ['/metadata/component/purl', '/packages/0/externalRefs/0/referenceLocator'],
    ['/metadata/component/externalReferences/0/url', '/packages/0/downloadLocation'],
    ['/metadata/component/components/0/name', '/files/0/fileName'],
    ['/metadata/component/components/0/hashes/0/alg', '/files/0/checksums'],
    ['/metadata/timestamp', '/creationInfo/created'],
    ['/metadata/tools/components/0/name', '/creationInfo/creators'],
    ['/components/0/name', '/packages/1/name'],
    ['/annotations/0/text', '/packages/0/annotations/0/comment'],
    ['/specVersion', '/spdxVersion'],
    ['/compositions/0/aggregate', '/relationships'],
    ['', ''],
  ])('%s came from %s', (pointer, expected) => {
    expect(objectsAt(bom, 'components').length).toBeGreaterThan(0);
    expect(pointerOf(pointer)).toBe(expected);
  });
});
