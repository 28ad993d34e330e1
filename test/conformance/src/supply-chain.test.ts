import { type Fact, type FactValue, parse, readFacts, STATES, supplyChain, upgrade } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;

/** The values of a fact of a subject, and its state where it has none. */
function valuesOf(
  facts: readonly Fact[],
  id: string,
  subject: string,
): readonly FactValue[] | string | undefined {
  const fact = facts.find((one) => one.id === id && one.subject === subject);
  return fact !== undefined && fact.values.length === 0 ? fact.state : fact?.values;
}

/** What standards.md §H says a reader computes of the sketches. */
const SKETCHES: Readonly<
  Record<string, readonly (readonly [string, string, readonly FactValue[] | string])[]>
> = {
  's1-two-clouds': [
    ['training.hours', 'model:acme-lm', [190_000, 1_810_000]],
    ['training.provider', 'model:acme-lm', ['aws', 'azure']],
    ['training.accelerator', 'model:acme-lm', ['AWS Trainium2', 'NVIDIA H100 SXM5 80GB']],
    ['place.trained', 'model:acme-lm', ['SE=9.5', 'US-VA=90.5']],
    ['place.hosted', 'model:acme-lm', ['SE=50', 'US-VA=50']],
    ['weights.copies-equal', 'model:acme-lm', [true]],
    ['control.jurisdiction', 'svc:aws-s3-use1', ['US']],
    ['chip.attestation', 'dev:trn2', ['instance']],
    ['chip.attestation', 'dev:h100', ['device']],
    ['firmware.version', 'fw:trn2', 'withheld'],
    ['key.hsm-level', 'key:weights-kms', ['fips140-3-l3']],
    ['resilience.region-redundancy', 'model:acme-lm', ['swedencentral', 'us-east-1']],
  ],
  's2-finetune': [
    [
      'lineage.base-model',
      'model:ft',
      ['pkg:huggingface/meta-llama/Llama-3.1-8B@d04e592bb4f6aa9cfee91e2e20afa771667e1d4b'],
    ],
    ['lineage.base-model', 'model:ft-q4', ['acme-claims-8b']],
    ['lineage.adapter', 'model:ft', ['https://acme.example/adapters/claims-qlora.safetensors']],
    ['lineage.derived-by-digest', 'model:ft', [true]],
    ['training.stage', 'model:ft', ['fine-tune']],
    ['data.personal', 'data:claims', ['health data (GDPR art. 9)']],
  ],
  's3-dataflow': [
    ['flow.to', 'svc:gw-eu', ['LLM API']],
    ['flow.class', 'svc:gw-eu', ['personal']],
    ['flow.transfer-mechanism', 'svc:llm-us', ['scc-2021-914-m2']],
    ['control.foreign-access', 'svc:llm-us', ['us-cloud-act', 'us-fisa-702']],
    ['place.hosted', 'svc:llm-us', ['US-VA']],
    ['data.retention', 'svc:llm-us', [30]],
  ],
};

describe.skipIf(!isHere)('the sketches', () => {
  for (const [sketch, expected] of Object.entries(SKETCHES)) {
    it(`${sketch} says what its text says`, () => {
      const facts = readFacts(
        supplyChain(parse(readCorpus(`specs/sketches/${sketch}.cdx.json`)).value ?? {}),
      );
      for (const [id, subject, values] of expected) expect(valuesOf(facts, id, subject), id).toEqual(values);
    });
  }
});

describe.skipIf(!isHere)('every readable document of the corpus', () => {
  it('has a view whose nodes are unique and whose edges join them, and facts with states', () => {
    const rows = readTable('bom/VALIDITY.tsv').filter(
      (row) => row['format'] === 'CycloneDX' && row['parses'] === 'yes',
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const path of rows.flatMap((row) => row['path'] ?? [])) {
      const { value } = parse(readCorpus(path));
      if (value === undefined) continue;
      const chain = supplyChain(upgrade(value).bom);
      expect(chain.nodeById.size, path).toBe(chain.nodes.length);
      const isJoined = chain.edges.every(
        ({ from, to }) => chain.nodeById.has(from) && chain.nodeById.has(to),
      );
      expect(isJoined, path).toBe(true);
      expect(
        readFacts(chain).every(({ state }) => state in STATES),
        path,
      ).toBe(true);
    }
  });
});
