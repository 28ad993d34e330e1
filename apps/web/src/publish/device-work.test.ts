import { describe, expect, it } from 'vitest';
import { doTask } from './device-work.ts';
import { repairedName } from './repaired-name.ts';

const TEXT = new TextEncoder();

describe('repairedName', () => {
  it.each([
    ['model.cdx.json', 'model.repaired.cdx.json'],
    ['bom.json', 'bom.repaired.json'],
    ['BOM.JSON', 'BOM.repaired.JSON'],
    ['a.b.cdx', 'a.b.repaired.cdx'],
    ['', 'document.repaired.json'],
    ['Document as JSON', 'document.repaired.json'],
    ['.json', 'document.repaired.json'],
  ])('of %j is %j', (name, repaired) => {
    expect(repairedName(name)).toBe(repaired);
  });
});

describe('doTask', () => {
  const model = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'app', name: 'App', version: '1' } },
    components: [{ type: 'libary', 'bom-ref': 'a', name: 'a' }],
  };
  const bytes = TEXT.encode(JSON.stringify(model, null, 2));

  it('checks a document, and repairs nothing unasked', async () => {
    const answer = await doTask({ bytes });
    expect(Object.keys(answer)).toEqual(['check']);
    expect(answer.check?.counts).toMatchObject({ errors: 1 });
  });

  it('repairs by the patch of an issue, and the repaired bytes are valid', async () => {
    const { check } = await doTask({ bytes });
    const { repair } = await doTask({
      bytes,
      patch: check?.issues.find(({ code }) => code === 'E0104')?.patch ?? [],
    });
    expect(repair?.excerpt).toEqual({
      line: 15,
      before: '      "type": "libary",',
      after: '      "type": "library",',
    });
    expect((await doTask({ bytes: repair?.bytes ?? new Uint8Array() })).check).toMatchObject({
      valid: true,
      counts: { errors: 0 },
    });
  });

  it('answers nothing where the patch has no place', async () => {
    expect(await doTask({ bytes, patch: [{ op: 'remove', path: '/nowhere' }] })).toEqual({});
    expect(await doTask({ bytes, patch: [] })).toEqual({});
  });
});
