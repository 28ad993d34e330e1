import { describe, expect, it } from 'vitest';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { REPAIRS_MAX, repairAll } from './repair-all.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('repairAll', () => {
  it('repairs every issue that has one right answer, and leaves the rest of the text alone', async () => {
    const text =
      '{ "bomFormat": "CyclonDX",\n"specVersion":"1.7", "version" : 1,\n\t"components":[{"type":"libary","name":"a","version":"1"}] }\n';
    const { bytes, repairs, validation } = await repairAll(new TextEncoder().encode(text));
    expect(textOf(bytes)).toBe(text.replace('CyclonDX', 'CycloneDX').replace('libary', 'library'));
    expect(validation.valid).toBe(true);
    expect(repairs.map(({ issue }) => issue.pointer)).toEqual(['/bomFormat', '/components/0/type']);
    expect(repairs[1]?.excerpt).toMatchObject({ line: 3 });
  });

  it('repairs the same fault at many places', async () => {
    const components = ['a', 'b', 'c'].map((name) => componentWith({ name, type: 'libary' }));
    const { repairs, validation } = await repairAll(bytesOf(documentWith({ components })));
    expect(repairs).toHaveLength(3);
    expect(validation.issues).toEqual([]);
  });

  it('leaves alone what nobody can guess', async () => {
    const bytes = bytesOf(documentWith({ components: [{ type: 'library' }] }));
    const repaired = await repairAll(bytes);
    expect(repaired.repairs).toEqual([]);
    expect(repaired.bytes).toBe(bytes);
    expect(repaired.validation.valid).toBe(false);
  });

  it('has nothing to do for a good document, or for what is none', async () => {
    for (const bytes of [bytesOf(documentWith()), new TextEncoder().encode('{'), new Uint8Array()])
      expect((await repairAll(bytes)).repairs).toEqual([]);
  });

  it('stops at the bound', async () => {
    const components = Array.from({ length: REPAIRS_MAX + 5 }, (_, index) =>
      componentWith({ name: `c${index}`, type: 'libary' }),
    );
    const { repairs, validation } = await repairAll(bytesOf(documentWith({ components })));
    expect(repairs).toHaveLength(REPAIRS_MAX);
    expect(validation.valid).toBe(false);
  });
});
