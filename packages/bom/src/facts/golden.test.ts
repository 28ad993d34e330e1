import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import { DOCUMENTS } from '../tests/documents/documents.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';

/** After the review of the chip in the third party’s document has expired. */
const NOW = '2026-11-25T00:00:00Z';

/** Silence is most of what a document says, so it is written in short: by state, then by subject. */
function written(facts: readonly Fact[]): string {
  const said = facts.filter(({ pointers, note }) => pointers.length > 0 || note !== undefined);
  const silent = facts.filter((fact) => !said.includes(fact));
  const states = Map.groupBy(silent, ({ state }) => state);
  const silence = Object.fromEntries(
    [...states].map(([state, list]) => [
      state,
      Object.fromEntries(
        [...Map.groupBy(list, ({ subject }) => subject)].map(([subject, some]) => [
          subject,
          some.map(({ id }) => id).join(' '),
        ]),
      ),
    ]),
  );
  return `${JSON.stringify({ said, silence }, undefined, 2)}\n`;
}

describe('the facts of a rich document', () => {
  for (const [name, bom] of Object.entries(DOCUMENTS)) {
    it(`are as they were read before: ${name}`, async () => {
      const facts = readFacts(supplyChain(bom), { now: NOW });
      await expect(written(facts)).toMatchFileSnapshot(`testdata/golden/${name}.facts.json`);
    });
  }
});
