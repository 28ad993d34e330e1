import { type Patch, pointerTo } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patchedText } from './patched-text.ts';

function replace(path: string, value: unknown): Patch {
  return { op: 'replace', path, value };
}

function add(path: string, value: unknown): Patch {
  return { op: 'add', path, value };
}

function remove(path: string): Patch {
  return { op: 'remove', path };
}

const PRETTY = `{
  "specVersion": "1.7",
  "size": 1.50e3,
  "components": [
    { "name": "a",   "type": "libary" },
    { "name": "b" }
  ]
}
`;

describe('replacing', () => {
  it.each<[string, Patch, string]>([
    ['{"a":1}', replace('/a', 2), '{"a":2}'],
    ['{"a":1,"b":2}', replace('/b', 'x"y'), '{"a":1,"b":"x\\"y"}'],
    ['{ "a" : [ 1, 2 ] }', replace('/a/1', null), '{ "a" : [ 1, null ] }'],
    ['[{"a":1}]', replace('/0/a', [1, { b: 2 }]), '[{"a":[1,{"b":2}]}]'],
    ['{"a~/b":1}', replace('/a~0~1b', 2), '{"a~/b":2}'],
    ['{"":1}', replace('/', 2), '{"":2}'],
    ['{"\\u0061":1}', replace('/a', 2), '{"\\u0061":2}'],
  ])('in %s', (text, step, after) => {
    expect(patchedText(text, [step])).toBe(after);
  });

  it('leaves order, spaces and the spelling of numbers as they are', () => {
    expect(patchedText(PRETTY, [replace('/components/0/type', 'library')])).toBe(
      PRETTY.replace('libary', 'library'),
    );
  });

  it('writes a structure on lines of its own where its neighbours have lines', () => {
    expect(patchedText('{\n  "a": 1,\n  "b": 2\n}', [replace('/b', { c: [1] })])).toBe(
      '{\n  "a": 1,\n  "b": {\n    "c": [\n      1\n    ]\n  }\n}',
    );
  });

  it.each([
    replace('/x', 1),
    replace('/a/0', 1),
    replace('', 1),
    replace('/b/2', 1),
    replace('/b/x', 1),
    replace('/b/-', 1),
    replace('/b/0/y', 1),
  ])('has no place at %j', (step) => {
    expect(patchedText('{"a":1,"b":[1,2]}', [step])).toBeUndefined();
  });
});

describe('removing', () => {
  it.each([
    ['{"a":1}', '/a', '{}'],
    ['{"a":1,"b":2,"c":3}', '/a', '{"b":2,"c":3}'],
    ['{"a":1,"b":2,"c":3}', '/b', '{"a":1,"c":3}'],
    ['{"a":1,"b":2,"c":3}', '/c', '{"a":1,"b":2}'],
    ['[1,2,3]', '/0', '[2,3]'],
    ['[1,2,3]', '/1', '[1,3]'],
    ['[1,2,3]', '/2', '[1,2]'],
    ['[1]', '/0', '[]'],
    ['{\n  "a": 1,\n  "b": 2\n}', '/a', '{\n  "b": 2\n}'],
    ['{\n  "a": 1,\n  "b": 2\n}', '/b', '{\n  "a": 1\n}'],
  ])('from %j what stands at %s takes one comma along', (text, path, after) => {
    expect(patchedText(text, [remove(path)])).toBe(after);
  });

  it.each(['', '/x', '/a/x', '/b/2', '/b/-'])('has no place at %j', (path) => {
    expect(patchedText('{"a":1,"b":[1,2]}', [remove(path)])).toBeUndefined();
  });
});

describe('adding', () => {
  it.each<[string, Patch, string]>([
    ['{}', add('/a', 1), '{"a": 1}'],
    ['{ }', add('/a', 1), '{"a": 1}'],
    ['{"a":1}', add('/b', 2), '{"a":1,"b":2}'],
    ['{"a": 1}', add('/b', 2), '{"a": 1,"b": 2}'],
    ['{ "a": 1 }', add('/b', 2), '{ "a": 1, "b": 2 }'],
    ['{\n  "a": 1\n}', add('/b', 2), '{\n  "a": 1,\n  "b": 2\n}'],
    ['{\n  "a": 1\n}', add('/b', [{ c: 2 }]), '{\n  "a": 1,\n  "b": [\n    {\n      "c": 2\n    }\n  ]\n}'],
    ['{"a":1}', add('/a', 2), '{"a":2}'],
    ['[]', add('/0', 1), '[1]'],
    ['[]', add('/-', 1), '[1]'],
    ['[1,2]', add('/0', 0), '[0,1,2]'],
    ['[1,2]', add('/1', 0), '[1,0,2]'],
    ['[1,2]', add('/2', 0), '[1,2,0]'],
    ['[1,2]', add('/-', 0), '[1,2,0]'],
    ['[ 1 ]', add('/-', 0), '[ 1, 0 ]'],
    ['{"x":{"a":1}}', add('/x/__proto__', 2), '{"x":{"a":1,"__proto__":2}}'],
    ['{"a":1}', add('/q"~0', 2), '{"a":1,"q\\"~":2}'],
  ])('to %j by %j gives %j', (text, step, after) => {
    expect(patchedText(text, [step])).toBe(after);
  });

  it.each([
    add('', 1),
    add('/b/3', 1),
    add('/b/-1', 1),
    add('/b/1.5', 1),
    add('/b/x', 1),
    add('/x/y', 1),
    add('/a/y', 1),
  ])('has no place at %j', (step) => {
    expect(patchedText('{"a":1,"b":[1,2]}', [step])).toBeUndefined();
  });
});

describe('a patch of several steps', () => {
  it('renames a member as the validator proposes it', () => {
    const text = '{\n  "name": "x",\n  "licences": [\n    1\n  ]\n}';
    expect(patchedText(text, [remove('/licences'), add('/licenses', [1])])).toBe(
      '{\n  "name": "x",\n  "licenses": [\n    1\n  ]\n}',
    );
  });

  it.each<[string, readonly Patch[], string]>([
    ['{"a":1,"b":2}', [remove('/a'), add('/c', 1)], '{"c":1,"b":2}'],
    ['{ "a" : 1.50 }', [remove('/a'), add('/c', 1.5)], '{ "c": 1.50 }'],
    ['{"a":1}', [remove('/a'), add('/c', 2)], '{"c":2}'],
    ['{"x":{"id":"Apache 2"}}', [remove('/x/id'), add('/x/name', 'Apache 2')], '{"x":{"name":"Apache 2"}}'],
    ['{"a":1,"b":2}', [remove('/a'), add('/b', 1)], '{"b":1}'],
    ['{"a":1,"x":{}}', [remove('/a'), add('/x/a', 1)], '{"x":{"a": 1}}'],
    ['[1,2]', [remove('/0'), add('/1', 1)], '[2,1]'],
    ['{"a":tru}', [remove('/a'), add('/c', true)], '{"c":true}'],
    ['{"a":1,"b":2}', [add('/c', 3), remove('/a')], '{"b":2,"c":3}'],
  ])('leaves what is renamed in its place: %s', (text, patch, after) => {
    expect(patchedText(text, patch)).toBe(after);
  });

  it('sees in each step what the one before made', () => {
    expect(patchedText('[1,2,3]', [remove('/0'), remove('/0'), replace('/0', 9)])).toBe('[9]');
  });

  it('is done whole or not at all', () => {
    expect(patchedText('{"a":1}', [replace('/a', 2), remove('/nowhere')])).toBeUndefined();
    expect(patchedText('{"a":1}', [remove('/nowhere'), replace('/a', 2)])).toBeUndefined();
  });

  it('changes nothing where it has no steps', () => {
    expect(patchedText(PRETTY, [])).toBe(PRETTY);
  });
});

describe('texts that are no JSON', () => {
  it.each(['', 'x', '<bom/>', '{"a":', '\u0000', '{"a":1'])('are not edited: %j', (text) => {
    expect(patchedText(text, [replace('/a', 2)])).toBeUndefined();
  });
});

/** What a patch does to a parsed value, written apart from the editing of text. */
function patched(value: unknown, step: Patch, key: string): unknown {
  const copy = structuredClone(value);
  if (Array.isArray(copy)) {
    if (step.op === 'remove') copy.splice(Number(key), 1);
    else if (step.op === 'add') copy.splice(Number(key), 0, step.value);
    else copy[Number(key)] = step.value;
  } else if (typeof copy === 'object' && copy !== null) {
    if (step.op === 'remove') Reflect.deleteProperty(copy, key);
    else Reflect.set(copy, key, step.value);
  }
  return copy;
}

describe('the text after a patch', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
  // A text has no way to write the number -0 that survives reading it back.
  const value = fc.jsonValue().map((made) => JSON.parse(JSON.stringify(made)) as unknown);
  const object = fc.dictionary(name, value, { minKeys: 1, maxKeys: 5 });
  const indent = fc.constantFrom<string | number>(0, 1, 2, '\t');
  const op = fc.constantFrom('replace' as const, 'remove' as const, 'add' as const);

  it('reads as the value after the patch: objects', () => {
    fc.assert(
      fc.property(object, fc.nat(), indent, op, value, (made, at, space, kind, next) => {
        const keys = Object.keys(made);
        const key = keys[at % keys.length] ?? '';
        const path = pointerTo('', key);
        const step: Patch = kind === 'remove' ? { op: kind, path } : { op: kind, path, value: next };
        const after = patchedText(JSON.stringify(made, null, space), [step]);
        expect(after === undefined ? undefined : JSON.parse(after)).toEqual(patched(made, step, key));
      }),
    );
  });

  it('reads as the value after the patch: lists', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        indent,
        op,
        value,
        (made, at, space, kind, next) => {
          const key = String(at % made.length);
          const step: Patch =
            kind === 'remove' ? { op: kind, path: `/${key}` } : { op: kind, path: `/${key}`, value: next };
          const after = patchedText(JSON.stringify(made, null, space), [step]);
          expect(after === undefined ? undefined : JSON.parse(after)).toEqual(patched(made, step, key));
        },
      ),
    );
  });

  it('gives the text back when a replacement is undone', () => {
    fc.assert(
      fc.property(object, indent, (made, space) => {
        const [key = ''] = Object.keys(made);
        const before = JSON.stringify({ ...made, [key]: 'old' }, null, space);
        const path = pointerTo('', key);
        const there = patchedText(before, [replace(path, 'new')]) ?? '';
        expect(patchedText(there, [replace(path, 'old')])).toBe(before);
      }),
    );
  });
});
