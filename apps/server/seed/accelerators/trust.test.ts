import type { Accelerator } from '@trasluz/catalog';
import { describe, expect, it } from 'vitest';
import { createElement } from '../document/element.ts';
import { createLedger } from '../document/ledger.ts';
import { acceleratorRow, catalogOf, known, notFound, supplierRow } from '../tests/rows.ts';
import { citedPlaces, lines } from '../tests/written.ts';
import { FIRMWARE_PROTECTION } from './firmware-protection.ts';
import { stateTrust } from './trust.ts';

const FOUNDRIES = ['tsmc', 'smic'].map((id) => ({
  ...supplierRow(id, id.toUpperCase()),
  supplier: id,
  country: known('TW'),
}));

function trustOf(changes: Partial<Accelerator>): string[] {
  const catalog = catalogOf({ foundries: FOUNDRIES });
  const element = createElement(createLedger(catalog), 'subject');
  stateTrust(element, acceleratorRow(changes), catalog);
  return lines(element.properties());
}

describe('stateTrust', () => {
  it.each<[Partial<Accelerator>, string[]]>([
    [{ foundries: known(['tsmc']) }, ['hw:foundry=TSMC']],
    [{ foundries: known(['smic', 'tsmc']) }, ['hw:foundry=SMIC', 'hw:foundry=TSMC']],
    [{ foundries: known(['unlisted']) }, ['hw:foundry=unlisted']],
    [{ foundries: known([]) }, []],
    [{ processNode: known('4N') }, ['hw:process-node=4N']],
    [{ confidentialCompute: known(true) }, ['hw:confidential-compute=supported']],
    [{ confidentialCompute: known(false) }, ['hw:confidential-compute=unsupported']],
    [{ attestation: known('device') }, ['hw:attestation=device']],
    [{ attestation: known('instance') }, ['hw:attestation=instance']],
    [{ attestation: known('operator-claim') }, ['hw:attestation=operator-claim']],
    [{ attestation: known('none-found') }, ['hw:attestation=none-found']],
    [{ attestationScheme: known('SPDM') }, ['hw:attestation-scheme=spdm']],
    [{ attestationVerifier: known('NRAS') }, ['hw:attestation-verifier=NRAS']],
    [{ exportControl: known('ECCN 3A090') }, ['export:licence-note=ECCN 3A090']],
    [{ firmwareProtection: known('signed by the maker') }, ['hw:firmware-protection=signed by the maker']],
    // A plant's country is a value of the catalogue that no fact of the device asks for yet.
    [{ fabCountry: known('TW') }, []],
    [{}, []],
  ])('writes %j as %j', (changes, written) => {
    expect(trustOf(changes)).toEqual(written);
  });

  it('states single facts of firmware only where they were read by hand from the same words', () => {
    const firmwareProtection = known('a sentence');

    expect(trustOf({ id: 'nvidia-h100-sxm', firmwareProtection })).toEqual([
      'hw:firmware-protection=a sentence',
      'hw:measured-boot=true',
      'hw:fw-signing=reference manifests signed by the vendor',
    ]);
    expect(Object.keys(FIRMWARE_PROTECTION)).toEqual(['nvidia-h100-sxm']);
  });

  it('does not repeat what was read by hand when the words are gone', () => {
    expect(trustOf({ id: 'nvidia-h100-sxm' })).toEqual([]);
    expect(trustOf({ id: 'nvidia-h100-sxm', firmwareProtection: notFound() })).toEqual([
      'none-found=firmware.signing=2026-07-01 the pages of Acme (2026-07)',
      'none-found=chip.secure-boot=2026-07-01 the pages of Acme (2026-07)',
      'none-found=chip.measured-boot=2026-07-01 the pages of Acme (2026-07)',
    ]);
  });

  it('says that no review was found only where somebody looked for one', () => {
    expect(trustOf({ firmwareReviews: notFound({ where: 'the reports', date: '2026-07-07' }) })).toEqual([
      'none-found=firmware.review=2026-07-07 the reports (2026-07-07)',
    ]);
    expect(trustOf({ firmwareReviews: known(['one']) })).toEqual([]);
  });

  it('cites what was read when nothing was found, and cites nothing where the search names no source', () => {
    const catalog = catalogOf();
    const ledger = createLedger(catalog);
    const element = createElement(ledger, 'subject');
    const attestation = notFound({ sources: ['list'], date: '2026-07-09' });
    stateTrust(element, acceleratorRow({ attestation, processNode: notFound() }), catalog);

    expect(lines(element.properties())).toEqual([
      'none-found=chip.process=2026-07-01 the pages of Acme (2026-07)',
      'none-found=chip.attestation=2026-07-09 the pages of Acme (2026-07-09)',
    ]);
    expect(citedPlaces(ledger.citations())).toEqual(['subject .properties[1]']);
  });
});
