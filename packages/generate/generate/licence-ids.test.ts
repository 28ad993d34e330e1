import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { licenceIdList } from './licence-id-list.ts';

describe('data/spdx-licence-ids.json', () => {
  it('is what the schema that licence ids are validated against lists', async () => {
    const file = new URL('../data/spdx-licence-ids.json', import.meta.url);
    expect(await readFile(file, 'utf8')).toBe(await licenceIdList());
  });
});
