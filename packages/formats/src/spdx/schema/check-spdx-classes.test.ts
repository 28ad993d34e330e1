import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxSchema } from './check-spdx-schema.ts';
import { SPDX_SHAPES } from './generated/shapes.ts';
import { ELEMENT_CLASSES, leastOf, PART_CLASSES, type PartExample } from './tests/classes.ts';
import { collector, FIRST, spdxWith, type Told } from './tests/documents.ts';

async function faultsOf(element: Json): Promise<readonly Told[]> {
  const { found, add } = collector();
  await checkSpdxSchema(spdxWith(element), add);
  return found.map(({ describe: _describe, ...told }) => told as Told);
}

/** Writes what an object is as the messages do: by its first four members. */
function quoted(object: JsonObject): string {
  const names = Object.keys(object).map((name) => `"${name}"`);
  return `an object with ${[...names.slice(0, 4), ...(names.length > 4 ? ['…'] : [])].join(', ')}`;
}

function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function missing(owner: string, name: string, holder: JsonObject): object {
  const isOfEvery = name === 'creationInfo' || name === 'spdxId';
  return {
    code: 'E0101',
    pointer: FIRST,
    cause: `missing ${isOfEvery ? '' : owner} ${name}`,
    family: `missing ${owner}`,
    message: `Cannot find the required field "${name}" of "${owner}"`,
    found: quoted(holder),
    expected: `the field "${name}"`,
    fix: `Add "${name}"`,
    patch: undefined,
  };
}

describe('an element of the class', () => {
  it('is of one of all classes that the schema has', () => {
    const elements = Object.entries(SPDX_SHAPES.classes).filter(([, { id }]) => id === 'spdxId');
    expect(ELEMENT_CLASSES.map(({ name }) => name).toSorted()).toEqual(
      elements.map(([name]) => name).toSorted(),
    );
  });

  describe.each(ELEMENT_CLASSES)('$name', ({ name, required }) => {
    const whole = leastOf(name);
    const needed = ['spdxId', 'creationInfo', ...Object.keys(required)];

    it('is taken with its required members alone', async () => {
      expect(await faultsOf(whole)).toEqual([]);
    });

    it.each(needed)('is told to lack %s', async (member) => {
      const holder = without(whole, member);
      expect(await faultsOf(holder)).toEqual([missing(name, member, holder)]);
    });

    it('is told to have a member that no class has', async () => {
      const [told, ...others] = await faultsOf({ ...whole, acmeOwnMember: 1 });
      expect(others).toEqual([]);
      expect(told).toMatchObject({
        code: 'E0102',
        pointer: `${FIRST}/acmeOwnMember`,
        isAboutName: true,
        cause: `unknown ${name} acmeOwnMember`,
        family: `unknown ${name}`,
        message: `Cannot place the field "acmeOwnMember" on "${name}"`,
        found: '"acmeOwnMember"',
        fix: 'Remove it, or say it in an "extension" or an Annotation',
        patch: undefined,
      });
    });

    it.each<[string, Json, string]>([
      ['name', 7, 'text'],
      ['creationInfo', 7, 'an id or an object of CreationInfo'],
      ['verifiedUsing', 7, 'a list'],
      ['extension', {}, 'a list'],
    ])('is told of a wrong value in %s', async (member, value, expected) => {
      const [told, ...others] = await faultsOf({ ...whole, [member]: value });
      expect(others).toEqual([]);
      expect(told).toMatchObject({
        code: 'E0103',
        pointer: `${FIRST}/${member}`,
        cause: `type ${name} ${member}`,
        family: `type ${expected}`,
        expected,
      });
    });
  });
});

describe('a part of the class', () => {
  const held = ({ place: [owner, member, isList] }: PartExample, part: JsonObject): JsonObject =>
    leastOf(owner, { [member]: isList ? [part] : part });
  const at = ({ place: [, member, isList] }: PartExample): string =>
    `${FIRST}/${member}${isList ? '/0' : ''}`;

  describe.each(PART_CLASSES)('$name', (example) => {
    const { name, required } = example;
    const whole = { type: name, ...required };

    it('is taken with its required members alone', async () => {
      expect(await faultsOf(held(example, whole))).toEqual([]);
    });

    it('may have the id of a blank node', async () => {
      expect(await faultsOf(held(example, { ...whole, '@id': '_:part' }))).toEqual([]);
    });

    if (Object.keys(required).length > 0)
      it.each(Object.keys(required))('is told to lack %s', async (member) => {
        const holder = without(whole, member);
        expect(await faultsOf(held(example, holder))).toEqual([
          { ...missing(name, member, holder), pointer: at(example) },
        ]);
      });

    it('is told to have an id of an element', async () => {
      const spdxId = 'https://acme.example/part';
      expect(await faultsOf(held(example, { ...whole, spdxId }))).toMatchObject([
        {
          code: 'E0102',
          pointer: `${at(example)}/spdxId`,
          cause: `unknown ${name} spdxId`,
          fix: 'Did you mean "@id"?',
          patch: [
            { op: 'remove', path: `${at(example)}/spdxId` },
            { op: 'add', path: `${at(example)}/@id`, value: spdxId },
          ],
        },
      ]);
    });

    it.each<[string, Json]>([
      ['a number', 7],
      ['null', null],
      ['true', true],
    ])('is not %s', async (_name, part) => {
      const found = await faultsOf(held(example, part as JsonObject)); // the fault that is tested
      expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([['E0103', at(example)]]);
    });
  });
});
