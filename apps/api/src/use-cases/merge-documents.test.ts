import { createHash } from 'node:crypto';
import { MERGE_INPUTS_MAX } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { chipDocument } from '../tests/documents.ts';
import { mergeDocuments } from './merge-documents.ts';

const deps = { hash: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex') };
const CHIP = JSON.stringify(chipDocument('Chip'));

describe('mergeDocuments', () => {
  it('says in both languages that the library refuses to merge', async () => {
    const documents = Array.from({ length: MERGE_INPUTS_MAX + 1 }, () => CHIP);
    await expect(mergeDocuments(deps, { documents })).rejects.toMatchObject({
      code: 'merge-impossible',
      details: {
        detail: { en: expect.stringContaining('Cannot merge'), es: 'Combine menos documentos a la vez' },
      },
    });
  });

  it('does not take a mistake of its own for a refusal', async () => {
    const broken = { hash: () => 'no digest' };
    await expect(mergeDocuments(broken, { documents: [CHIP, CHIP] })).rejects.toMatchObject({
      name: 'BomError',
      code: 'hash-not-sha-256',
    });
  });

  it('answers with no text that is longer than can be answered', async () => {
    const documents = Array.from({ length: 60 }, (_, index) => JSON.stringify(chipDocument(`Chip ${index}`)));
    const lengths = documents.map((text) => text.length);
    const documentBytesMax = Math.max(...lengths);
    await expect(mergeDocuments({ ...deps, documentBytesMax }, { documents })).rejects.toMatchObject({
      code: 'body-too-large',
      details: { limitBytes: documentBytesMax },
    });
  });
});
