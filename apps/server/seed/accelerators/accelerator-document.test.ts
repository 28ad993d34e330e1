import { describe, expect, it } from 'vitest';
import {
  ACME,
  acceleratorRow,
  catalogOf,
  cloudRow,
  instanceRow,
  known,
  notFound,
  supplierRow,
} from '../tests/rows.ts';
import { lines, placesOf, subjectOf, writtenBy } from '../tests/written.ts';
import { acceleratorDocuments } from './accelerators.ts';

const FULL = acceleratorRow({
  designer: known('acme'),
  launchYear: known(2024),
  foundries: known(['tsmc'], { note: 'estimate' }),
  processNode: known('5nm'),
  memoryGB: known(96),
  memoryType: known('HBM3'),
  powerW: known(500),
  portability: known('cuda'),
  sales: known('merchant'),
});

function written(accelerator = FULL): ReturnType<typeof writtenBy>[number] | undefined {
  const foundry = { ...supplierRow('tsmc', 'TSMC'), supplier: 'tsmc', country: known('TW') };
  const catalog = catalogOf({
    accelerators: [accelerator],
    foundries: [foundry],
    clouds: [cloudRow()],
    instanceTypes: [
      instanceRow('one.large', { accelerator: known('acme-one') }),
      instanceRow('one.small', { accelerator: known('acme-one'), asOf: '2026-07-03' }),
      instanceRow('two.large', { accelerator: known('acme-two') }),
    ],
  });
  return writtenBy(acceleratorDocuments, catalog)[0];
}

describe('the document of an accelerator', () => {
  it('is a device with its maker and each value of the row, in the order of the lenses', () => {
    expect(subjectOf(written())).toEqual({
      'bom-ref': 'subject',
      type: 'device',
      manufacturer: { name: 'Acme Devices, Inc.', address: { country: 'US' } },
      name: 'One',
      properties: [
        { name: 'cdx:lifecycle:milestone:generalAvailability', value: '2024' },
        { name: 'trasluz:hw:foundry', value: 'TSMC' },
        { name: 'trasluz:hw:process-node', value: '5nm' },
        { name: 'trasluz:hw:memory', value: 'capacity: 96 GB' },
        { name: 'trasluz:hw:memory-type', value: 'HBM3' },
        { name: 'trasluz:hw:power', value: 'power: 500 W' },
        { name: 'trasluz:portability:runtime', value: 'cuda' },
        { name: 'trasluz:portability:availability', value: 'merchant' },
        { name: 'trasluz:portability:availability', value: 'Acme Cloud: one.large, one.small' },
      ],
    });
  });

  it('cites the maker for each value, and the list for the name and the instance types', () => {
    expect(placesOf(written(), 'maker')).toEqual([
      'subject .manufacturer',
      'subject .manufacturer.name',
      'subject .manufacturer.address.country',
      'subject .properties[0]',
      'subject .properties[2]',
      'subject .properties[3]',
      'subject .properties[4]',
      'subject .properties[5]',
      'subject .properties[6]',
      'subject .properties[7]',
      'subject .properties[1]',
    ]);
    expect(placesOf(written(), 'list')).toEqual(['subject .name', 'subject .type', 'subject .properties[8]']);
  });

  it('dates each citation by its value, and the document by the newest', () => {
    const bom = written();
    const dated = bom?.citations?.map(({ attributedTo, timestamp, note }) => [attributedTo, timestamp, note]);

    expect(dated).toEqual([
      ['source:list', '2026-07-02T00:00:00Z', 'A list · MIT · grade: secondary · as of 2026-07-02'],
      ['source:list', '2026-07-03T00:00:00Z', 'A list · MIT · grade: secondary · as of 2026-07-03'],
      ['source:maker', '2026-08-01T00:00:00Z', 'Acme, a page · page · grade: vendor · as of 2026-08'],
      [
        'source:maker',
        '2026-08-01T00:00:00Z',
        'Acme, a page · page · grade: vendor · as of 2026-08 · estimate',
      ],
      ['author', '2026-08-01T00:00:00Z', 'Assembled by the Trasluz community from public sources'],
    ]);
    expect(bom?.metadata?.timestamp).toBe('2026-08-01T00:00:00Z');
  });

  it('is about the domain of the maker, under a reference dated like its facts', () => {
    const [document] = acceleratorDocuments(catalogOf({ accelerators: [FULL] }));

    expect(document?.reference).toBe('community.localhost/acme-one@2026-07-02');
    expect(written()?.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme.example' }]);
  });

  it('writes name and type alone of a row that has nothing else', () => {
    const bom = written(acceleratorRow({ id: 'acme-three' }));

    expect(subjectOf(bom)).toEqual({ 'bom-ref': 'subject', type: 'device', name: 'One' });
    expect(bom?.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme-three' }]);
    expect(placesOf(bom, 'maker')).toEqual([]);
    expect(bom?.components).toBeUndefined();
    expect(bom?.services).toBeUndefined();
  });

  it('names no maker that the catalogue of suppliers does not have', () => {
    const bom = written(acceleratorRow({ designer: known('nobody') }));

    expect(subjectOf(bom)?.manufacturer).toBeUndefined();
    expect(bom?.metadata?.properties).toEqual([{ name: 'trasluz:about', value: 'acme-one' }]);
  });

  it('invents no value where somebody looked and found nothing: each becomes a search with its date', () => {
    const none = notFound();
    const bom = written(
      acceleratorRow({
        id: 'acme-none',
        launchYear: none,
        foundries: none,
        processNode: none,
        confidentialCompute: none,
        attestation: none,
        attestationScheme: none,
        attestationVerifier: none,
        firmwareProtection: none,
        firmwareReviews: none,
        exportControl: none,
        sales: none,
        portability: none,
      }),
    );
    const where = '2026-07-01 the pages of Acme (2026-07)';

    expect(lines(subjectOf(bom))).toEqual([
      `none-found=product.released=${where}`,
      `none-found=chip.foundry=${where}`,
      `none-found=chip.process=${where}`,
      `none-found=mitigation.confidential-compute=${where}`,
      `none-found=chip.attestation=${where}`,
      `none-found=chip.attestation-scheme=${where}`,
      `none-found=chip.attestation-verifier=${where}`,
      `none-found=chip.export-class=${where}`,
      `none-found=firmware.review=${where}`,
      `none-found=firmware.signing=${where}`,
      `none-found=chip.secure-boot=${where}`,
      `none-found=chip.measured-boot=${where}`,
      `none-found=portability.runtime=${where}`,
      `none-found=portability.availability=${where}`,
    ]);
  });

  it('writes nothing of a figure that was not found, since no fact asks for it', () => {
    const none = notFound();
    const bom = written(
      acceleratorRow({
        id: 'acme-none',
        memoryGB: none,
        memoryType: none,
        memoryBandwidthTBps: none,
        powerW: none,
        interconnect: none,
        interconnectUniGBps: none,
        softwareStacks: none,
        peakDenseTflops: { bf16: none, fp16: none, fp8: none, int8: none, fp4: none },
      }),
    );

    expect(subjectOf(bom)?.properties).toBeUndefined();
  });

  it('names the owner of the maker and the country of the owner, from who says so', () => {
    const owner = supplierRow('holding', 'Holding', { country: known('DE') });
    const owned = { ...ACME, parent: known('holding', { sources: ['list'] }) };
    const [bom] = writtenBy(
      acceleratorDocuments,
      catalogOf({ accelerators: [FULL], suppliers: [owned, owner] }),
    );

    expect(lines(subjectOf(bom)).slice(0, 2)).toEqual([
      'cloud:ultimate-parent=Holding',
      'cloud:parent-country=DE',
    ]);
    expect(placesOf(bom, 'list')).toEqual(['subject .name', 'subject .type', 'subject .properties[0]']);
  });

  it('is one for each row, ordered by id, and the same from the same rows', () => {
    const rows = ['b', 'c', 'a'].map((id) => acceleratorRow({ id, name: id }));
    const catalog = catalogOf({ accelerators: rows });
    const once = acceleratorDocuments(catalog);

    expect(once.map(({ reference }) => reference)).toEqual([
      'community.localhost/a@2026-07-02',
      'community.localhost/b@2026-07-02',
      'community.localhost/c@2026-07-02',
    ]);
    expect(acceleratorDocuments(catalog).map(({ build }) => build())).toEqual(
      once.map(({ build }) => build()),
    );
  });
});
