import { describe, expect, it } from 'vitest';
import { conflicts, unlistedLicences } from './conflicts.ts';
import type { Finding, LicenceStatement } from './finding.ts';
import { hyperparameter } from './hyperparameter.ts';

function contextLength(value: string, from: string): Finding {
  return { kind: 'card-property', name: hyperparameter('context_length'), value, from };
}

function licence(statement: Partial<LicenceStatement>, from: string): Finding {
  return { kind: 'licence', licence: { acknowledgement: 'declared', ...statement }, from };
}

describe('conflicts', () => {
  it('names two files that give different values', () => {
    const findings = [contextLength('512', 'config.json#n_positions'), contextLength('1024', 'a.gguf#x')];
    expect(conflicts(findings)).toEqual([
      expect.objectContaining({
        code: 'G0402',
        file: 'a.gguf',
        found: '"512" in config.json#n_positions, "1024" in a.gguf#x',
      }),
    ]);
  });

  it('names a licence file that is not the licence of the card', () => {
    const findings = [licence({ id: 'MIT' }, 'README.md#license'), licence({ id: 'Apache-2.0' }, 'LICENSE')];
    expect(conflicts(findings)).toEqual([expect.objectContaining({ code: 'G0402', place: 'licence' })]);
  });

  it.each<[string, readonly Finding[]]>([
    ['equal values', [contextLength('512', 'a'), contextLength('512', 'b')]],
    [
      'one file that gives two licences',
      [licence({ id: 'MIT' }, 'README.md#license'), licence({ id: '0BSD' }, 'README.md#license')],
    ],
    ['nothing', []],
  ])('finds none in %s', (_what, findings) => {
    expect(conflicts(findings)).toEqual([]);
  });
});

describe('unlistedLicences', () => {
  it('names a licence file whose title stands for the licence, unless a field states one', () => {
    const file = licence({ name: 'ACME LICENCE' }, 'LICENSE');
    expect(unlistedLicences([file])).toEqual([expect.objectContaining({ code: 'G0403', file: 'LICENSE' })]);
    expect(unlistedLicences([file, licence({ name: 'acme' }, 'README.md#license')])).toEqual([]);
    expect(unlistedLicences([licence({ id: 'MIT' }, 'LICENSE')])).toEqual([]);
  });
});
