import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../read/open-document.ts';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { convert } from './convert.ts';
import { TARGETS } from './targets.ts';

const WHEN = '2026-05-12T09:30:00Z';

/** A model on a chip in a cloud, with something of everything that a target cannot hold. */
const MODEL: JsonObject = documentWith({
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  metadata: {
    timestamp: WHEN,
    manufacturer: { 'bom-ref': 'acme', name: 'Acme', url: ['https://example.org/'] },
    component: componentWith({ type: 'application', 'bom-ref': 'app', name: 'Chat', version: '2' }),
    distributionConstraints: { tlp: 'AMBER' },
  },
  components: [
    {
      type: 'machine-learning-model',
      'bom-ref': 'model',
      name: 'Model',
      version: '1',
      purl: 'pkg:huggingface/acme/model@1',
      licenses: [{ license: { id: 'MIT' } }, { expression: 'Apache-2.0 OR ISC' }],
      hashes: [
        { alg: 'SHA-256', content: 'a'.repeat(64) },
        { alg: 'Streebog-256', content: 'b'.repeat(64) },
      ],
      externalReferences: [
        {
          type: 'distribution',
          url: 'https://example.org/model',
          properties: [
            { name: 'trasluz:copy:host', value: 'cloud' },
            { name: 'acme:mirror', value: 'yes' },
          ],
        },
        { type: 'citation', url: 'https://example.org/paper' },
      ],
      modelCard: { modelParameters: { task: 'chat', datasets: [{ ref: 'set' }] } },
    },
    {
      type: 'data',
      'bom-ref': 'set',
      name: 'Set',
      version: '3',
      data: [{ type: 'dataset', classification: 'public' }],
    },
    { type: 'device', 'bom-ref': 'chip', name: 'Chip', version: '4', isExternal: true },
  ],
  services: [{ 'bom-ref': 'cloud', name: 'Cloud', endpoints: ['https://example.org/v1'] }],
  dependencies: [
    { ref: 'app', dependsOn: ['model', 'cloud'] },
    { ref: 'model', dependsOn: ['set', 'chip'] },
  ],
  citations: [
    { timestamp: WHEN, attributedTo: 'acme', pointers: ['/components/0/version'], note: 'data sheet' },
    { timestamp: WHEN, attributedTo: 'acme', pointers: ['/metadata/timestamp'] },
  ],
});

async function opened(bytes: Uint8Array) {
  const { value } = await readDocument(bytes);
  if (value === undefined) throw new TypeError('the sample is a document');
  return value;
}

/** How SPDX is written is held to account where it is written. */
const CYCLONEDX = TARGETS.filter((target) => target !== 'spdx3');

describe.each(CYCLONEDX)('one document as %s', (target) => {
  it('is, to the last character, this text', async () => {
    const { text } = convert(await opened(bytesOf(MODEL)), target);
    await expect(text).toMatchFileSnapshot(
      `testdata/golden/model.${target}.${target.endsWith('xml') ? 'xml' : 'json'}`,
    );
  });

  it('loses this and no more', async () => {
    const { losses } = convert(await opened(bytesOf(MODEL)), target);
    const lines = losses.map(
      ({ pointer, what, why, approximatedBy }) =>
        `${pointer}  ${what}: ${why}${approximatedBy === undefined ? '' : `, instead ${approximatedBy}`}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot(`testdata/golden/model.${target}.losses.txt`);
  });
});

describe.each(TARGETS)('one document as %s', (target) => {
  it('is valid', async () => {
    const { text } = convert(await opened(bytesOf(MODEL)), target);
    const { counts, format } = await validate(new TextEncoder().encode(text));
    expect(counts.errors).toBe(0);
    expect(format?.version).toBe(/\d\.\d/.exec(target)?.[0] ?? '3.0.1');
  });

  it('is the same once it has been read again and written once more', async () => {
    const { text } = convert(await opened(bytesOf(MODEL)), target);
    const again = convert(await opened(new TextEncoder().encode(text)), target);
    expect(again.text).toBe(text);
  });
});

describe.each(['cdx1.7', 'cdx1.7-xml', 'spdx3'] as const)('as %s', (target) => {
  it('nothing of it is lost on the way there and back', async () => {
    const { text } = convert(await opened(bytesOf(MODEL)), target);
    expect((await opened(new TextEncoder().encode(text))).bom).toEqual(MODEL);
  });
});
