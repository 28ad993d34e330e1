import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith, device, ownProperties } from '../tests/bom-builder.ts';
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

describe('evidence that expires', () => {
  const report = (validTo?: string) => ({
    type: 'certification-report',
    url: 'https://a/report',
    comment: 'SOC 2 report',
    hashes: [{ alg: 'SHA-256', content: 'ab' }],
    ...(validTo === undefined ? {} : ownProperties(['cert:valid-to', validTo])),
  });
  const review = (now: string | undefined, ...validTo: readonly (string | undefined)[]) => {
    const bom = bomWith({
      components: [{ type: 'firmware', name: 'F', externalReferences: validTo.map(report) }],
    });
    const options = now === undefined ? {} : { now };
    return readFacts(supplyChain(bom), options).find(({ id }) => id === 'firmware.review');
  };

  it('makes a fact stale once its time is past, and stays among the sources', () => {
    expect(review('2027-04-01T00:00:00Z', '2027-03-31')).toMatchObject({
      state: 'evidenced',
      stale: true,
      sources: [{ title: 'SOC 2 report', url: 'https://a/report' }],
    });
  });

  it('does not make it stale before, without a clock, or while something else still holds', () => {
    for (const fact of [
      review('2027-01-01T00:00:00Z', '2027-03-31'),
      review(undefined, '2027-03-31'),
      review('2028-01-01T00:00:00Z', '2027-03-31', '2029-01-01'),
      review('2028-01-01T00:00:00Z', '2027-03-31', undefined),
    ]) {
      expect(fact?.state).toBe('evidenced');
      expect(fact).not.toHaveProperty('stale');
    }
  });

  it('may be declared, with its dates', () => {
    const evidence = {
      'bom-ref': 'e',
      propertyName: 'chip.foundry',
      created: '2026-01-01',
      expires: '2026-06-01',
    };
    const bom = bomWith({
      components: [device(ownProperties(['hw:foundry', 'TSMC']))],
      declarations: {
        claims: [{ target: 'device', evidence: ['e'] }],
        evidence: [{ ...evidence, data: [{ contents: { url: 'https://a/letter' } }] }],
      },
    });
    expect(
      readFacts(supplyChain(bom), { now: '2026-11-25' }).find(({ id }) => id === 'chip.foundry'),
    ).toMatchObject({
      stale: true,
      sources: [{ title: 'chip.foundry', url: 'https://a/letter', date: '2026-01-01' }],
    });
  });
});

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
