import { ownProperty } from '@trasluz/bom';
import { type Accelerator, type Catalog, isKnown, type NotFound } from '@trasluz/catalog';
import type { Element } from '../document/element.ts';
import { provenanceOf } from '../document/provenance.ts';
import { FIRMWARE_PROTECTION } from './firmware-protection.ts';

/** States who makes the chip and what can be checked of its state (facts of the hardware lens). */
export function stateTrust(element: Element, accelerator: Accelerator, catalog: Catalog): void {
  element.datum(accelerator.foundries, {
    name: ownProperty('hw:foundry'),
    values: (ids) => ids.map((id) => catalog.foundries.find(id)?.name ?? id),
    facts: ['chip.foundry'],
  });
  element.datum(accelerator.processNode, {
    name: ownProperty('hw:process-node'),
    facts: ['chip.process'],
  });
  element.datum(accelerator.confidentialCompute, {
    name: ownProperty('hw:confidential-compute'),
    // The part can do it; whether a deployment has it switched on is another question.
    values: (isSupported) => [isSupported ? 'supported' : 'unsupported'],
    facts: ['mitigation.confidential-compute'],
  });
  element.datum(accelerator.attestation, {
    name: ownProperty('hw:attestation'),
    facts: ['chip.attestation'],
  });
  element.datum(accelerator.attestationScheme, {
    name: ownProperty('hw:attestation-scheme'),
    values: (scheme) => [scheme.toLowerCase()],
    facts: ['chip.attestation-scheme'],
  });
  element.datum(accelerator.attestationVerifier, {
    name: ownProperty('hw:attestation-verifier'),
    facts: ['chip.attestation-verifier'],
  });
  element.datum(accelerator.exportControl, {
    name: ownProperty('export:licence-note'),
    facts: ['chip.export-class'],
  });
  stateFirmware(element, accelerator);
}

/** Facts that are not found where nothing was found on the protection of firmware. */
const PROTECTION_FACTS: readonly string[] = ['firmware.signing', 'chip.secure-boot', 'chip.measured-boot'];

function stateFirmware(element: Element, { id, firmwareProtection, firmwareReviews }: Accelerator): void {
  if (firmwareReviews?.value === null) element.noneFound('firmware.review', firmwareReviews as NotFound);
  if (firmwareProtection === undefined) return;
  if (!isKnown(firmwareProtection)) {
    for (const fact of PROTECTION_FACTS) element.noneFound(fact, firmwareProtection);
    return;
  }
  const from = provenanceOf(firmwareProtection);
  element.own('hw:firmware-protection', firmwareProtection.value, from);
  for (const [name, value] of FIRMWARE_PROTECTION[id] ?? []) element.own(name, value, from);
}
