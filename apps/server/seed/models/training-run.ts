import type { Component, Formula } from '@trasluz/bom';
import { ownProperty } from '@trasluz/bom';
import { isKnown, type ModelFacts } from '@trasluz/catalog';
import { createElement } from '../document/element.ts';
import type { Ledger } from '../document/ledger.ts';
import { provenanceOf } from '../document/provenance.ts';
import { SUBJECT_REF } from '../document/write-document.ts';

const RUN_REF = 'training-run';
const CHIP_REF = 'training-accelerator';

/** `H100-80GB, 39.3M GPU hours`: the only form in which the cards of the catalogue name hardware. */
const HARDWARE = /^([\w-]+), ([\d.]+)([KM]) GPU hours$/u;

const THOUSANDS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6 };

/** The training run that a card names: the chip, and the accelerator hours. */
export interface TrainingRun {
  readonly components: readonly Component[];
  readonly formulation: readonly Formula[];
}

/** Writes the run in which a model was trained, where its card says on what; nothing otherwise. */
export function trainingRun({ trainingHardware }: ModelFacts, ledger: Ledger): TrainingRun | undefined {
  const said = isKnown(trainingHardware) ? HARDWARE.exec(trainingHardware.value) : null;
  if (said === null || trainingHardware === undefined) return undefined;
  const [, chip = '', amount = '', unit = ''] = said;
  const from = provenanceOf(trainingHardware);
  const device = createElement(ledger, CHIP_REF);
  device.cite('', from);
  const run = createElement(ledger, RUN_REF);
  run.cite('', from);
  const hours = Math.round(Number(amount) * (THOUSANDS[unit] ?? 1));
  return {
    components: [{ 'bom-ref': device.ref, type: 'device', name: chip, isExternal: true }],
    formulation: [
      {
        workflows: [
          {
            'bom-ref': run.ref,
            uid: RUN_REF,
            name: 'Training',
            taskTypes: ['other'],
            resourceReferences: [{ ref: device.ref }],
            outputs: [{ type: 'artifact', resource: { ref: SUBJECT_REF } }],
            properties: [{ name: ownProperty('training:accelerator-hours'), value: String(hours) }],
          },
        ],
      },
    ],
  };
}
