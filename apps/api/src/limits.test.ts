import { CELL_FACTS_MAX, PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX } from '@trasluz/contract';
import { LIMIT_DEFAULT, LIMIT_MAX, CELL_FACTS_MAX as STORED_FACTS_MAX } from '@trasluz/store';
import { expect, it } from 'vitest';

it('promises the limits that the store keeps', () => {
  expect([PAGE_LIMIT_DEFAULT, PAGE_LIMIT_MAX]).toEqual([LIMIT_DEFAULT, LIMIT_MAX]);
  expect(CELL_FACTS_MAX).toBeLessThanOrEqual(STORED_FACTS_MAX);
});
