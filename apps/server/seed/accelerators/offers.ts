import { ownProperty } from '@trasluz/bom';
import type { Accelerator, Catalog, Figure, InstanceType, PeakDenseTflops } from '@trasluz/catalog';
import type { Element } from '../document/element.ts';

/** States how fast the chip is, what its code is tied to, and where it can be had (facts of the portability lens). */
export function stateOffers(element: Element, accelerator: Accelerator, catalog: Catalog): void {
  stateFigures(element, accelerator);
  element.datum(accelerator.portability, {
    name: ownProperty('portability:runtime'),
    values: (runtime) => [runtime === 'xla' ? 'xla-tpu' : runtime],
    facts: ['portability.runtime'],
  });
  element.datum(accelerator.softwareStacks, {
    name: ownProperty('hw:software-stack'),
    values: (stacks) => stacks,
  });
  element.datum(accelerator.sales, {
    name: ownProperty('portability:availability'),
    facts: ['portability.availability'],
  });
  for (const [cloud, types] of instanceTypesByCloud(accelerator, catalog)) {
    const from = { sources: [...new Set(types.flatMap((type) => type.sources))], asOf: newest(types) };
    element.own('portability:availability', `${cloud}: ${types.map(({ code }) => code).join(', ')}`, from);
  }
}

/** Number formats of the dense peak, with the unit of the catalogue. */
const FORMATS: readonly (readonly [keyof PeakDenseTflops, string])[] = [
  ['bf16', 'TFLOP/s'],
  ['fp16', 'TFLOP/s'],
  ['fp8', 'TFLOP/s'],
  ['int8', 'TOP/s'],
  ['fp4', 'TFLOP/s'],
];

function stateFigures(element: Element, accelerator: Accelerator): void {
  const performance = ownProperty('market:performance');
  for (const [format, unit] of FORMATS) {
    element.datum(accelerator.peakDenseTflops?.[format], {
      name: performance,
      values: (figure) => [`${format.toUpperCase()} dense peak: ${figure} ${unit}`],
    });
  }
  element.datum(accelerator.memoryBandwidthTBps, {
    name: performance,
    values: (figure) => figures('memory bandwidth', figure, 'TB/s'),
  });
  element.datum(accelerator.interconnectUniGBps, {
    name: performance,
    values: (figure) => [`interconnect, one direction: ${figure} GB/s`],
  });
  element.datum(accelerator.memoryGB, {
    name: ownProperty('hw:memory'),
    values: (figure) => figures('capacity', figure, 'GB'),
  });
  element.datum(accelerator.memoryType, { name: ownProperty('hw:memory-type') });
  element.datum(accelerator.powerW, {
    name: ownProperty('hw:power'),
    values: (figure) => figures('power', figure, 'W'),
  });
  element.datum(accelerator.interconnect, { name: ownProperty('hw:interconnect') });
}

/** A figure per variant or per source that disagrees stays a list. */
function figures(what: string, figure: Figure, unit: string): readonly string[] {
  if (typeof figure === 'number') return [`${what}: ${figure} ${unit}`];
  return Object.entries(figure).map(([variant, number]) => `${what} (${variant}): ${number} ${unit}`);
}

function instanceTypesByCloud(
  { id }: Accelerator,
  catalog: Catalog,
): ReadonlyMap<string, readonly InstanceType[]> {
  const byCloud = Map.groupBy(catalog.instanceTypes.ofAccelerator(id), (type) => type.cloud);
  return new Map([...byCloud].map(([cloud, types]) => [catalog.clouds.find(cloud)?.name ?? cloud, types]));
}

function newest(types: readonly InstanceType[]): string {
  return (
    types
      .map(({ asOf }) => asOf)
      .sort()
      .at(-1) ?? ''
  );
}
