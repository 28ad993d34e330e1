import { describe, expect, it } from 'vitest';
import { dataset, dependsOn, device, firmware, key, model, service } from '../tests/bom-builder.ts';
import { edgeRows } from '../tests/chain-rows.ts';

const THINGS = {
  components: [
    model(),
    dataset(),
    device(),
    firmware(),
    key(),
    { type: 'library', 'bom-ref': 'library', name: 'Library' },
  ],
  services: [
    service(),
    service({ 'bom-ref': 'iam', name: 'Iam', group: 'iam' }),
    service({ 'bom-ref': 'tool', name: 'Tool', group: 'tool' }),
  ],
};

/** What it means, beside depending on it, that one thing depends on another. */
const MEANINGS: readonly (readonly [from: string, to: string, ...kinds: readonly string[]])[] = [
  ['system', 'model'],
  ['system', 'dataset'],
  ['system', 'device', 'runs-on'],
  ['system', 'firmware'],
  ['system', 'key', 'protected-by'],
  ['system', 'library'],
  ['system', 'service', 'calls'],
  ['system', 'iam', 'authenticates-with'],
  ['system', 'tool', 'calls'],
  ['model', 'device', 'runs-on'],
  ['model', 'service'],
  ['model', 'tool'],
  ['model', 'key', 'protected-by'],
  ['model', 'iam', 'authenticates-with'],
  ['model', 'dataset'],
  ['dataset', 'service'],
  ['dataset', 'device'],
  ['dataset', 'key', 'protected-by'],
  ['device', 'firmware'],
  ['device', 'key', 'protected-by'],
  ['device', 'service'],
  ['firmware', 'device'],
  ['firmware', 'key', 'protected-by'],
  ['key', 'device'],
  ['library', 'device', 'runs-on'],
  ['library', 'service', 'calls'],
  ['library', 'tool', 'calls'],
  ['service', 'device', 'runs-on'],
  ['service', 'library'],
  ['service', 'tool', 'calls'],
  ['service', 'iam', 'authenticates-with'],
  ['service', 'key', 'protected-by'],
  ['iam', 'service'],
  ['iam', 'key', 'protected-by'],
  ['iam', 'device'],
  ['tool', 'service', 'calls'],
  ['tool', 'device', 'runs-on'],
  ['tool', 'iam', 'authenticates-with'],
];

describe('that one thing depends on another', () => {
  const pointer = '/dependencies/0/dependsOn/0';
  for (const [from, to, ...kinds] of MEANINGS) {
    it(`means of ${from} and ${to} ${['depends-on', ...kinds].join(' and ')}, and no more`, () => {
      expect(edgeRows({ ...THINGS, ...dependsOn(from, to) })).toEqual(
        ['depends-on', ...kinds].sort().map((kind) => [kind, from, to, pointer]),
      );
    });
  }

  it('means of a service and a model that the model is hosted in the service', () => {
    expect(edgeRows({ ...THINGS, ...dependsOn('service', 'model') })).toEqual([
      ['depends-on', 'service', 'model', pointer],
      ['hosted-in', 'model', 'service', pointer],
    ]);
  });

  it('means of an identity plane or a tool and a model no hosting', () => {
    expect(edgeRows({ ...THINGS, ...dependsOn('iam', 'model') })).toHaveLength(1);
    expect(edgeRows({ ...THINGS, ...dependsOn('tool', 'model') })).toHaveLength(1);
  });

  it('is told once for each place that says so', () => {
    const dependencies = [
      { ref: 'system', dependsOn: ['dataset', 'dataset'] },
      { ref: 'system', dependsOn: ['dataset'] },
    ];
    expect(edgeRows({ ...THINGS, dependencies })).toEqual([
      ['depends-on', 'system', 'dataset', '/dependencies/0/dependsOn/0'],
      ['depends-on', 'system', 'dataset', '/dependencies/0/dependsOn/1'],
      ['depends-on', 'system', 'dataset', '/dependencies/1/dependsOn/0'],
    ]);
  });

  it('keeps its place behind malformed entries', () => {
    const dependencies = [null, 'system', { ref: 'system', dependsOn: [null, 7, {}, 'nobody', 'dataset'] }];
    expect(edgeRows({ ...THINGS, dependencies })).toEqual([
      ['depends-on', 'system', 'dataset', '/dependencies/2/dependsOn/4'],
    ]);
  });

  it('sorts places as numbers', () => {
    const components = Array.from({ length: 11 }, (_, at) => ({ name: `c${at}`, 'bom-ref': `c${at}` }));
    const refs = components.map((one) => one['bom-ref']);
    expect(edgeRows({ components, ...dependsOn('system', ...refs) }).map(([, , to]) => to)).toEqual(refs);
  });

  for (const dependencies of [
    'system',
    { ref: 'system', dependsOn: ['dataset'] },
    [{ ref: 'system', dependsOn: 'dataset' }],
    [{ ref: 'system', dependsOn: { 0: 'dataset' } }],
    [{ ref: ['system'], dependsOn: ['dataset'] }],
    [{ ref: '', dependsOn: ['dataset'] }],
    [{ dependsOn: ['dataset'] }],
    [{ ref: 'SYSTEM', dependsOn: ['dataset'] }],
    [{ ref: 'system', dependsOn: ['dataset '] }],
    [{ ref: 'system', provides: ['dataset'] }],
    [[{ ref: 'system', dependsOn: ['dataset'] }]],
  ]) {
    it(`is not said by ${JSON.stringify(dependencies)}`, () => {
      expect(edgeRows({ ...THINGS, dependencies })).toEqual([]);
    });
  }
});
