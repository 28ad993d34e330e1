import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, device, ownProperties } from '../testing/bom-builder.ts';
import { readFacts } from './read-facts.ts';

const attachment = { data: [{ contents: { attachment: { content: 'x' } } }] };

function foundry(evidence: JsonObject, claim: JsonObject = {}): string | undefined {
  const bom = bomWith({
    components: [device(ownProperties(['hw:foundry', 'TSMC']))],
    declarations: {
      claims: [
        { target: 'device' },
        { target: 'device', evidence: ['e', 7, 'none'], ...claim },
        { target: 'nobody' },
        {},
      ],
      evidence: [{ 'bom-ref': 'e', propertyName: 'chip.foundry', ...attachment, ...evidence }, {}],
    },
  });
  return readFacts(supplyChain(bom)).find(({ id }) => id === 'chip.foundry')?.state;
}

describe('declared evidence', () => {
  it('makes a value evidenced when it names the fact', () => {
    expect(foundry({ description: 'supplier letter' })).toBe('evidenced');
  });

  it('may name the field or the property that the fact is read from', () => {
    expect(foundry({ propertyName: 'foundry' })).toBe('evidenced');
    expect(foundry({ propertyName: 'trasluz:hw:foundry' })).toBe('evidenced');
  });

  it('may be an address', () => {
    expect(foundry({ data: [{ contents: { url: 'https://a/letter' } }] })).toBe('evidenced');
  });

  it('says nothing about another fact', () => {
    expect(foundry({ propertyName: 'chip.process' })).toBe('declared');
  });

  it('without anything attached is a statement like any other', () => {
    expect(foundry({ data: [] })).toBe('declared');
    expect(foundry({ data: [{ contents: {} }, {}] })).toBe('declared');
  });

  it('counts only for the target of the claim that rests on it', () => {
    expect(foundry({}, { target: 'system' })).toBe('declared');
    expect(foundry({}, { evidence: [] })).toBe('declared');
  });
});
