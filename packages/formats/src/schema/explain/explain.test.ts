import type { Issue, Json, Patch } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';

/** The one error of a document whose only component has the members given. */
async function errorOf(members: Readonly<Record<string, Json>>): Promise<Issue> {
  return onlyError(documentWith({ components: [componentWith(members)] }));
}

async function onlyError(document: Json): Promise<Issue> {
  const errors = (await validateObject(document)).issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toHaveLength(1);
  return errors[0] as Issue; // the line above has counted it
}

const replaceWith = (path: string, value: Json): Patch[] => [{ op: 'replace', path, value }];

describe('a missing field', () => {
  it('is told at the object that lacks it', async () => {
    const error = await onlyError(documentWith({ components: [{ type: 'library', version: '1' }] }));
    expect(error).toMatchObject({
      code: 'E0101',
      pointer: '/components/0',
      line: 6,
      column: 5,
      expected: 'the field "name"',
      message: 'Cannot find the required field "name"',
    });
    expect(error.patch).toBeUndefined();
  });

  it('is added where only one value is possible', async () => {
    const error = await onlyError({ specVersion: '1.7', version: 1 });
    expect(error).toMatchObject({
      code: 'E0101',
      patch: [{ op: 'add', path: '/bomFormat', value: 'CycloneDX' }],
    });
  });

  it('names the choice where one of several is required', async () => {
    expect(await errorOf({ licenses: [{ license: {} }] })).toMatchObject({
      code: 'E0101',
      pointer: '/components/0/licenses/0/license',
      expected: 'one of "id", "name"',
    });
  });
});

describe('an unknown field', () => {
  it('is told at its name, with the name that was meant and the renaming', async () => {
    const error = await errorOf({ licences: [{ license: { id: 'MIT' } }] });
    expect(error).toMatchObject({ code: 'E0102', pointer: '/components/0/licences', line: 10, column: 7 });
    expect(error.fix).toBe('Did you mean "licenses"?');
    expect(error.patch).toEqual([
      { op: 'remove', path: '/components/0/licences' },
      { op: 'add', path: '/components/0/licenses', value: [{ license: { id: 'MIT' } }] },
    ]);
  });

  it('is not renamed where the value would not fit', async () => {
    const error = await errorOf({ licences: 'MIT' });
    expect(error.fix).toBe('Did you mean "licenses"?');
    expect(error.patch).toBeUndefined();
  });

  it('is not renamed to a field that stands there already', async () => {
    expect((await errorOf({ Name: 'other' })).fix).toContain('Remove it');
  });

  it('is told alone when it is the misspelt form of a required one', async () => {
    const error = await onlyError(
      documentWith({ components: [{ type: 'library', nmae: 'a', version: '1' }] }),
    );
    expect(error).toMatchObject({ code: 'E0102', fix: 'Did you mean "name"?' });
  });

  it('quotes hostile names without their control characters', async () => {
    const error = await errorOf({ 'a\u202Eb\n': 1 });
    expect(error.message).toContain('a\\u202eb\\n');
  });
});

describe('a value of the wrong type', () => {
  it.each<[string, Json, Json | undefined, Json | undefined]>([
    ['/properties/0/value', { properties: [{ name: 'a', value: 42 }] }, '42', undefined],
    ['/properties/0/value', { properties: [{ name: 'a', value: true }] }, 'true', undefined],
    ['/name', { name: ['a'] }, undefined, undefined],
    ['/licenses', { licenses: 'MIT' }, undefined, undefined],
  ])('is told once at %s', async (pointer, members, repaired) => {
    const error = await errorOf(members as Record<string, Json>); // each row is an object
    const path = `/components/0${pointer}`;
    expect(error).toMatchObject({ code: 'E0103', pointer: path });
    expect(error.patch).toEqual(repaired === undefined ? undefined : replaceWith(path, repaired));
  });

  it('turns a quoted number into one', async () => {
    expect(await onlyError(documentWith({ version: '3' }))).toMatchObject({
      code: 'E0103',
      patch: replaceWith('/version', 3),
    });
  });
});

describe('a value outside a list', () => {
  it('suggests the nearest and lists the others, shortened', async () => {
    const error = await errorOf({ type: 'machine-learning-modle' });
    expect(error).toMatchObject({
      code: 'E0104',
      pointer: '/components/0/type',
      fix: 'Did you mean "machine-learning-model"?',
    });
    expect(error.patch).toEqual(replaceWith('/components/0/type', 'machine-learning-model'));
    expect(error.expected).toContain('… and 1 more');
  });

  it('suggests nothing where nothing is near', async () => {
    const error = await errorOf({ type: 'foo' });
    expect(error.fix).toBe('Choose one of the allowed values');
    expect(error.patch).toBeUndefined();
  });

  it('knows how algorithms are mostly misspelt', async () => {
    const error = await errorOf({ hashes: [{ alg: 'sha256', content: 'a'.repeat(64) }] });
    expect(error.patch).toEqual(replaceWith('/components/0/hashes/0/alg', 'SHA-256'));
  });
});

describe('a licence id outside the SPDX list', () => {
  const licence = (id: string): Promise<Issue> => errorOf({ licenses: [{ license: { id } }] });

  it('is corrected where it is misspelt', async () => {
    const error = await licence('apache 2.0');
    expect(error).toMatchObject({ code: 'E0109', fix: 'Did you mean "Apache-2.0"?' });
    expect(error.patch).toEqual(replaceWith('/components/0/licenses/0/license/id', 'Apache-2.0'));
  });

  it('becomes a name where it is another licence', async () => {
    const error = await licence('llama3');
    expect(error.fix).toBe('Use "name" instead of "id" for a licence outside the list');
    expect(error.patch).toEqual([
      { op: 'remove', path: '/components/0/licenses/0/license/id' },
      { op: 'add', path: '/components/0/licenses/0/license/name', value: 'llama3' },
    ]);
  });
});

describe('a text of the wrong form', () => {
  it.each<[string, Record<string, Json>, string, string]>([
    [
      'a prefixed digest',
      { hashes: [{ alg: 'SHA-1', content: `sha1:${'a'.repeat(40)}` }] },
      '/hashes/0/content',
      'a'.repeat(40),
    ],
    ['an upper-case media type', { 'mime-type': 'Application/JSON' }, '/mime-type', 'application/json'],
  ])('repairs %s', async (_name, members, pointer, repaired) => {
    const error = await errorOf(members);
    expect(error.code).toBe('E0105');
    expect(error.patch).toEqual(replaceWith(`/components/0${pointer}`, repaired));
  });

  it.each<[string, Record<string, Json>]>([
    ['date', { metadata: { timestamp: '2026-05-12' } }],
    ['date', { metadata: { timestamp: '2026-02-30T00:00:00Z' } }],
    ['UUID', { serialNumber: 'urn:uuid:x' }],
    ['e-mail', { metadata: { authors: [{ email: 'nobody' }] } }],
  ])('says which form a %s has, without guessing', async (word, members) => {
    const error = await onlyError(documentWith(members));
    expect(error).toMatchObject({ code: 'E0105' });
    expect(error.expected).toContain(word);
    expect(error.patch).toBeUndefined();
  });

  it('repairs the case of a serial number', async () => {
    const serialNumber = 'urn:uuid:3E671687-395B-41F5-A30F-A58921A69B79';
    const error = await onlyError(documentWith({ serialNumber }));
    expect(error.patch).toEqual(replaceWith('/serialNumber', serialNumber.toLowerCase()));
  });
});

describe('items that repeat each other', () => {
  it('are told at the second one, with the first named', async () => {
    const error = await onlyError(
      documentWith({ components: [componentWith(), componentWith({ name: 'b' }), componentWith()] }),
    );
    expect(error).toMatchObject({
      code: 'E0106',
      pointer: '/components/2',
      patch: [{ op: 'remove', path: '/components/2' }],
    });
    expect(error.message).toContain('"/components/0"');
  });
});

describe('a value out of range', () => {
  it.each<[Record<string, Json>, string]>([
    [{ version: 0 }, 'a number from 1'],
    [
      { citations: [{ timestamp: '2026-01-01T00:00:00Z', attributedTo: 'a', pointers: [] }] },
      'at least 1 item',
    ],
    [{ components: [componentWith({ 'bom-ref': '' })] }, 'text that is not empty'],
  ])('tells the limit: %j', async (members, expected) => {
    expect(await onlyError(documentWith(members))).toMatchObject({ code: 'E0107', expected });
  });
});

describe('fields that exclude each other', () => {
  it.each<[string, Record<string, Json>, string, readonly string[]]>([
    [
      'license and expression',
      { licenses: [{ license: { id: 'MIT' }, expression: 'MIT' }] },
      '/licenses/0/expression',
      ['license', 'expression'],
    ],
    [
      'id and name',
      { licenses: [{ license: { id: 'MIT', name: 'MIT' } }] },
      '/licenses/0/license',
      ['id', 'name'],
    ],
    [
      'version and versionRange',
      { versionRange: 'vers:npm/1.0', isExternal: true },
      '',
      ['version', 'versionRange'],
    ],
  ])('are told once: %s', async (_name, members, pointer, names) => {
    const error = await errorOf(members);
    expect(error).toMatchObject({ code: 'E0108', pointer: `/components/0${pointer}` });
    for (const name of names) expect(error.message).toContain(`"${name}"`);
  });

  it('names the one that does not go with what is there', async () => {
    const component = { type: 'library', name: 'a', versionRange: 'vers:npm/1.0', isExternal: false };
    const error = await onlyError(documentWith({ components: [component] }));
    expect(error).toMatchObject({ code: 'E0108', message: 'Cannot keep "versionRange" here' });
  });

  it('are seen across the items of a 1.6 licence list', async () => {
    const licenses = [{ license: { id: 'MIT' } }, { expression: 'MIT' }];
    const error = await onlyError(
      documentWith({ specVersion: '1.6', components: [componentWith({ licenses })] }),
    );
    expect(error).toMatchObject({ code: 'E0108', pointer: '/components/0/licenses/1/expression' });
  });
});

describe('a choice between forms', () => {
  it('reports only the form that fits best', async () => {
    const tools = { components: [{ type: 'application' }] };
    const error = await onlyError(documentWith({ metadata: { tools } }));
    expect(error).toMatchObject({ code: 'E0101', pointer: '/metadata/tools/components/0' });
  });

  it('reports the type where no form has it', async () => {
    const error = await onlyError(documentWith({ metadata: { tools: 'syft' } }));
    expect(error).toMatchObject({ code: 'E0103', pointer: '/metadata/tools' });
  });

  it('tells that a value fits several forms', async () => {
    const definitions = {
      patents: [
        {
          patentNumber: 'US1',
          jurisdiction: 'US',
          patentLegalStatus: 'granted',
          patentAssignee: [{ name: 'a' }],
        },
      ],
    };
    expect(await onlyError(documentWith({ definitions }))).toMatchObject({ code: 'E0108' });
  });
});

describe('older versions', () => {
  it('are explained by their own schema', async () => {
    const components = [componentWith({ modelCard: {} })];
    const error = await onlyError(documentWith({ specVersion: '1.4', components }));
    expect(error).toMatchObject({ code: 'E0102', pointer: '/components/0/modelCard' });
  });

  it.each(['1.5', '1.6'])('tell once that an expression stands alone, %s', async (specVersion) => {
    const licenses = [{ expression: 'MIT' }, { expression: 'Apache-2.0' }];
    const error = await onlyError(documentWith({ specVersion, components: [componentWith({ licenses })] }));
    expect(error).toMatchObject({
      code: 'E0107',
      pointer: '/components/0/licenses',
      expected: 'at most 1 item',
    });
  });
});

describe('equal causes', () => {
  it('are told once, with the other places', async () => {
    const components = Array.from({ length: 30 }, (_item, index) =>
      componentWith({ name: `n${index}`, scope: 'needed' }),
    );
    const error = await onlyError(documentWith({ components }));
    expect(error).toMatchObject({ code: 'E0104', pointer: '/components/0/scope', also: 29 });
    expect(error.alsoAt).toHaveLength(20);
    expect(error.alsoAt?.[0]).toMatchObject({ pointer: '/components/1/scope', line: 16 });
  });

  it('stay apart where the value or the field differs', async () => {
    const { counts } = await validateObject(
      documentWith({
        components: [
          componentWith({ scope: 'a' }),
          componentWith({ scope: 'b' }),
          componentWith({ x: 1 }),
          componentWith({ y: 1 }),
        ],
      }),
    );
    expect(counts.errors).toBe(4);
  });
});
