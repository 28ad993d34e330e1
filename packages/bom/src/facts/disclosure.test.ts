import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import { bomAbout, bomWith, device, ownProperties } from '../tests/bom-builder.ts';
import { disclosuresFor, disclosuresOf } from './disclosure.ts';
import { readFacts } from './read-facts.ts';
import { factById } from './registry.ts';

const chip = (...pairs: readonly (readonly [string, string])[]) =>
  supplyChain(bomWith({ components: [device(ownProperties(...pairs))] }));
const attestation = (chain: ReturnType<typeof chip>) =>
  readFacts(chain).find(({ id, subject }) => id === 'chip.attestation' && subject === 'device');

describe('a gap', () => {
  it('is named by the id of the fact', () => {
    expect(attestation(chip(['undisclosed', 'chip.attestation=withheld']))).toMatchObject({
      state: 'withheld',
      pointers: ['/components/0/properties/0'],
    });
  });

  it('is named by the field that the fact reads, in any case', () => {
    expect(attestation(chip(['undisclosed', 'Attestation=not-applicable']))?.state).toBe('not-applicable');
  });

  it('of another field says nothing about the fact', () => {
    expect(attestation(chip(['undisclosed', 'foundry=withheld']))?.state).toBe('not-disclosed');
  });

  it('is a redaction commitment, because one commits only to a value that exists', () => {
    expect(attestation(chip(['commitment', 'chip.attestation=sha-256:ab']))?.state).toBe('withheld');
  });

  it('is a search that found nothing', () => {
    expect(attestation(chip(['none-found', 'chip.attestation=2026-07-07 vendor pages']))).toMatchObject({
      state: 'not-disclosed',
      asOf: '2026-07-07',
    });
  });

  it('is a place that was searched', () => {
    expect(attestation(chip(['searched', 'chip.attestation=config.json']))?.note).toBe(
      'searched: config.json',
    );
  });

  it('needs a field, an equals sign and a word that is known', () => {
    const chain = chip(
      ['undisclosed', '=withheld'],
      ['undisclosed', 'chip.attestation'],
      ['undisclosed', 'chip.attestation=secret'],
      ['profile', 'chip.attestation=withheld'],
    );
    const [, node] = chain.nodes;
    expect(node === undefined ? [] : [...disclosuresOf(node)]).toEqual([]);
    expect(attestation(chain)?.state).toBe('not-disclosed');
  });

  it('of the document stands in its metadata or on its subject', () => {
    const product = factById('product.version')!; // in the list of facts
    for (const bom of [
      bomAbout({}, ownProperties(['undisclosed', 'version=unknown'])),
      bomAbout(ownProperties(['undisclosed', 'product.version=unknown'])),
    ]) {
      expect(disclosuresFor(disclosuresOf(supplyChain(bom).root), product)).toHaveLength(1);
    }
  });
});
