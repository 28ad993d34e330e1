import type { Accelerator } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { acceleratorRow, catalogOf, cloudRow, instanceRow, known } from '../tests/rows.ts';
import { lines } from '../tests/written.ts';
import { stateOffers } from './offers.ts';

function offersOf(changes: Partial<Accelerator>, catalog = catalogOf()): string[] {
  const element = createElement(createLedger(catalog), 'subject');
  stateOffers(element, acceleratorRow(changes), catalog);
  return lines(element.properties());
}

describe('stateOffers', () => {
  it.each<[Partial<Accelerator>, string[]]>([
    [{ peakDenseTflops: { bf16: known(989.4) } }, ['market:performance=BF16 dense peak: 989.4 TFLOP/s']],
    [{ peakDenseTflops: { fp16: known(989) } }, ['market:performance=FP16 dense peak: 989 TFLOP/s']],
    [{ peakDenseTflops: { fp8: known(1979) } }, ['market:performance=FP8 dense peak: 1979 TFLOP/s']],
    [{ peakDenseTflops: { int8: known(1979) } }, ['market:performance=INT8 dense peak: 1979 TOP/s']],
    [{ peakDenseTflops: { fp4: known(9000) } }, ['market:performance=FP4 dense peak: 9000 TFLOP/s']],
    [{ peakDenseTflops: {} }, []],
    [{ memoryBandwidthTBps: known(3.35) }, ['market:performance=memory bandwidth: 3.35 TB/s']],
    [
      { memoryBandwidthTBps: known({ SXM: 3.35, PCIe: 2 }) },
      [
        'market:performance=memory bandwidth (SXM): 3.35 TB/s',
        'market:performance=memory bandwidth (PCIe): 2 TB/s',
      ],
    ],
    [{ interconnectUniGBps: known(450) }, ['market:performance=interconnect, one direction: 450 GB/s']],
    [{ memoryGB: known(80) }, ['hw:memory=capacity: 80 GB']],
    [{ memoryGB: known(0) }, ['hw:memory=capacity: 0 GB']],
    [
      { memoryGB: known({ a: 64, b: 128 }) },
      ['hw:memory=capacity (a): 64 GB', 'hw:memory=capacity (b): 128 GB'],
    ],
    [{ memoryGB: known({}) }, []],
    [{ memoryType: known('HBM3') }, ['hw:memory-type=HBM3']],
    [{ powerW: known(700) }, ['hw:power=power: 700 W']],
    [
      { powerW: known({ SXM: 700, PCIe: 350 }) },
      ['hw:power=power (SXM): 700 W', 'hw:power=power (PCIe): 350 W'],
    ],
    [{ interconnect: known('NVLink 4') }, ['hw:interconnect=NVLink 4']],
    [{ portability: known('cuda') }, ['portability:runtime=cuda']],
    [{ portability: known('rocm') }, ['portability:runtime=rocm']],
    [{ portability: known('neuron') }, ['portability:runtime=neuron']],
    [{ portability: known('xla') }, ['portability:runtime=xla-tpu']],
    [
      { softwareStacks: known(['CUDA', 'TensorRT']) },
      ['hw:software-stack=CUDA', 'hw:software-stack=TensorRT'],
    ],
    [{ softwareStacks: known([]) }, []],
    [{ sales: known('merchant') }, ['portability:availability=merchant']],
    [{ sales: known('cloud-only') }, ['portability:availability=cloud-only']],
    [{ sales: known('in-house') }, ['portability:availability=in-house']],
    [{ sales: known('announced') }, ['portability:availability=announced']],
    [{}, []],
  ])('writes %j as %j', (changes, written) => {
    expect(offersOf(changes)).toEqual(written);
  });

  it('lists the instance types of each cloud that carry the chip, under the name of the cloud', () => {
    const catalog = catalogOf({
      clouds: [cloudRow(), cloudRow({ id: 'other', name: 'Other Cloud' })],
      instanceTypes: [
        instanceRow('b', { accelerator: known('acme-one') }),
        instanceRow('a', { accelerator: known('acme-one') }),
        instanceRow('c', { id: 'other:c', cloud: 'other', accelerator: known('acme-one') }),
        instanceRow('d', { id: 'unlisted:d', cloud: 'unlisted', accelerator: known('acme-one') }),
        instanceRow('e', { accelerator: known('acme-two') }),
        instanceRow('f'),
      ],
    });

    expect(offersOf({}, catalog)).toEqual([
      'portability:availability=Acme Cloud: a, b',
      'portability:availability=Other Cloud: c',
      'portability:availability=unlisted: d',
    ]);
  });

  it('cites every list that names one of the instance types, dated by the newest', () => {
    const catalog = catalogOf({
      clouds: [cloudRow()],
      instanceTypes: [
        instanceRow('a', { accelerator: known('acme-one'), sources: ['list', 'maker'], asOf: '2025' }),
        instanceRow('b', { accelerator: known('acme-one'), sources: ['maker'], asOf: '2026-01' }),
      ],
    });
    const ledger = createLedger(catalog);
    stateOffers(createElement(ledger, 'subject'), acceleratorRow(), catalog);

    expect(ledger.citations().map(({ attributedTo, timestamp }) => [attributedTo, timestamp])).toEqual([
      ['source:list', '2026-01-01T00:00:00Z'],
      ['source:maker', '2026-01-01T00:00:00Z'],
    ]);
  });
});
