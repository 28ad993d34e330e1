import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { bytesOf, componentWith, documentWith } from '../../tests/documents.ts';
import { validate } from '../../validate.ts';

const WHEN = '2026-05-12T09:30:00Z';

const DOCUMENT = documentWith({
  metadata: { timestamp: WHEN, authors: [{ name: 'Jane' }] },
  components: [
    componentWith({
      'bom-ref': 'a',
      properties: [
        { name: 'a/b', value: '' },
        { name: 'm~n', value: '0' },
      ],
    }),
    componentWith({ name: 'empty', isExternal: false, tags: [] }),
  ],
});

async function isLost(pointer: string): Promise<boolean> {
  const citations: Json = [{ timestamp: WHEN, attributedTo: 'a', pointers: [pointer] }];
  const { issues } = await validate(bytesOf({ ...DOCUMENT, citations }));
  return issues.some(({ code }) => code === 'W0313');
}

describe('the pointer of a citation', () => {
  it.each([
    ['the document', ''],
    ['a member', '/metadata'],
    ['a member of a member', '/metadata/timestamp'],
    ['an item', '/components/0'],
    ['the last item', '/components/1'],
    ['a member with a dash', '/components/0/bom-ref'],
    ['a text that is empty', '/components/0/properties/0/value'],
    ['a value that is false', '/components/1/isExternal'],
    ['a list that is empty', '/components/1/tags'],
    ['a number', '/version'],
    ['the citation itself', '/citations/0/pointers/0'],
  ])('leads to %s', async (_name, pointer) => {
    expect(await isLost(pointer)).toBe(false);
  });

  it.each([
    ['an item behind the last', '/components/2'],
    ['the place behind the last item', '/components/-'],
    ['an index below 0', '/components/-1'],
    ['an index with a zero before it', '/components/01'],
    ['an index with a point', '/components/0.0'],
    ['an index with an exponent', '/components/1e0'],
    ['an index with a blank', '/components/ 0'],
    ['the length of a list', '/components/length'],
    ['the length of a text', '/metadata/timestamp/length'],
    ['a letter of a text', '/metadata/timestamp/0'],
    ['a member in capitals', '/Metadata'],
    ['a member that is not there', '/services'],
    ['a member without a name', '/'],
    ['a member behind a slash too many', '/metadata/'],
    ['what is inherited', '/constructor'],
    ['what is inherited by lists', '/components/map'],
    ['the prototype', '/__proto__'],
    ['a pointer without its slash', 'metadata'],
    ['a pointer as a fragment', '#/metadata'],
    ['a JSONPath', '$.metadata'],
    ['a very deep place', '/a'.repeat(500)],
  ])('does not lead to %s', async (_name, pointer) => {
    expect(await isLost(pointer)).toBe(true);
  });
});
