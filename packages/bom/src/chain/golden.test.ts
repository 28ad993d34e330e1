import { describe, expect, it } from 'vitest';
import { withoutSource } from '../tests/chain-rows.ts';
import { DOCUMENTS } from '../tests/documents/documents.ts';
import type { SupplyChain } from './supply-chain.ts';
import { supplyChain } from './view.ts';

/** Everything of a view that is not an index of the rest. */
function written({ nodes, edges, relation, author, runsOf, vulnerabilitiesOf }: SupplyChain): string {
  const runs = [...runsOf].map(([model, list]) => ({
    model,
    runs: list.map(({ pointer, models }) => ({ pointer, models: models.map(({ id }) => id) })),
  }));
  const vulnerabilities = [...vulnerabilitiesOf].map(([node, list]) => ({
    node,
    pointers: list.map(({ pointer }) => pointer),
  }));
  const view = { author, relation, nodes: nodes.map(withoutSource), edges, runs, vulnerabilities };
  return `${JSON.stringify(view, undefined, 2)}\n`;
}

describe('the view of a rich document', () => {
  for (const [name, bom] of Object.entries(DOCUMENTS)) {
    it(`is as it was read before: ${name}`, async () => {
      await expect(written(supplyChain(bom))).toMatchFileSnapshot(`testdata/golden/${name}.view.json`);
    });
  }
});
