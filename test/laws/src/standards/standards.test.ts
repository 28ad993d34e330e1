import { afterAll, describe, expect, it } from 'vitest';
import { CONVERSION_LAWS } from './conversion-laws.ts';
import { READING_LAWS } from './reading-laws.ts';
import { REDACTION_LAWS } from './redaction-laws.ts';
import { MADE, subjects } from './subjects.ts';
import { VIEW_LAWS } from './view-laws.ts';

const LAWS = [...CONVERSION_LAWS, ...READING_LAWS, ...VIEW_LAWS, ...REDACTION_LAWS];
const table: Record<string, number | string>[] = [];

afterAll(() => {
  console.table(table);
});

describe('every valid document', async () => {
  const all = await subjects();

  it.each(LAWS)('obeys: $name', async ({ name, faultsOf }) => {
    const broken: string[] = [];
    let held = 0;
    for (const subject of all) {
      const faults = await faultsOf(subject);
      if (faults === undefined) continue;
      held += 1;
      broken.push(...faults.map((fault) => `${subject.name} ${fault}`));
    }
    table.push({ law: name, documents: held, broken: broken.length });
    expect(broken.slice(0, 12)).toEqual([]);
    if (all.length > MADE) expect(held).toBeGreaterThan(20);
  });

  it('has many laws, each with a name of its own', () => {
    expect(new Set(LAWS.map(({ name }) => name)).size).toBe(LAWS.length);
    expect(LAWS.length).toBeGreaterThanOrEqual(15);
  });
});
