import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Fields } from './fields.ts';
import { readMetadata } from './metadata.ts';

/** Each finding on a line, as its field and what it says; then the fields that were left out. */
function read(values: JsonObject): readonly string[] {
  const fields: Fields = { file: 'README.md', values, issues: [] };
  const lines = readMetadata(fields).map(({ from, kind, ...claim }) => {
    return `${from.replace('README.md#', '')}: ${kind} ${JSON.stringify(claim)}`;
  });
  return [...lines, ...fields.issues.map(({ place, found }) => `left out ${place}: ${found}`)];
}

describe('the licence of a card', () => {
  const declared = (licence: object): string =>
    `license: licence ${JSON.stringify({ licence: { ...licence, acknowledgement: 'declared' } })}`;

  it.each<[values: JsonObject, lines: readonly string[]]>([
    [{ license: 'mit' }, [declared({ id: 'MIT' })]],
    [{ license: 'Apache-2.0' }, [declared({ id: 'Apache-2.0' })]],
    [{ license: 'cc-by-nc-sa-4.0' }, [declared({ id: 'CC-BY-NC-SA-4.0' })]],
    [{ license: 'bsd-3-clause' }, [declared({ id: 'BSD-3-Clause' })]],
    [{ license: 'openrail' }, [declared({ name: 'openrail' })]],
    [{ license: 'llama3.1' }, [declared({ name: 'llama3.1' })]],
    [{ license: 'gpl' }, [declared({ name: 'gpl' })]],
    [{ license: ['mit', 'gemma'] }, [declared({ id: 'MIT' }), declared({ name: 'gemma' })]],
    [{ license: 'other', license_name: 'acme-1' }, [declared({ name: 'acme-1' })]],
    [{ license: 'Other', license_name: 'acme-1' }, [declared({ name: 'acme-1' })]],
    [{ license: 'other', license_name: 'mit' }, [declared({ id: 'MIT' })]],
    [{ license: 'mit', license_name: 'acme-1' }, [declared({ id: 'MIT' })]],
    [{ license: 'mit', license_link: 'LICENSE' }, [declared({ id: 'MIT', url: 'LICENSE' })]],
    [
      { license: 'other', license_name: 'a', license_link: 'https://acme.example/l' },
      [declared({ name: 'a', url: 'https://acme.example/l' })],
    ],
    [{ license: 'mit', license_link: 'no link' }, [declared({ id: 'MIT' })]],
    [{ license: 'other' }, []],
    [{ license: 'unknown' }, []],
    [{ license: 'None' }, []],
    [{ license: 'N/A' }, []],
    [{ license_name: 'acme-1' }, []],
    [{ license: null }, []],
    [{ license: { mit: true } }, ['left out license: a map']],
    [
      { license: 'mit', license_link: ['a', 'b'] },
      [declared({ id: 'MIT' }), 'left out license_link: 2 values'],
    ],
    [{ license: 'constructor' }, [declared({ name: 'constructor' })]],
  ])('of %j', (values, lines) => {
    expect(read(values)).toEqual(lines);
  });
});

describe('the base models of a card', () => {
  it.each<[values: JsonObject, lines: readonly string[]]>([
    [{ base_model: 'a/b' }, ['base_model: ancestor {"ancestor":{"name":"a/b"}}']],
    [
      { base_model: 'a/b', base_model_relation: 'quantized' },
      ['base_model: ancestor {"ancestor":{"name":"a/b","relation":"quantized"}}'],
    ],
    [
      { base_model: ['a/b', 'c/d', 'a/b'], base_model_relation: 'merge' },
      [
        'base_model: ancestor {"ancestor":{"name":"a/b","relation":"merge"}}',
        'base_model: ancestor {"ancestor":{"name":"c/d","relation":"merge"}}',
      ],
    ],
    [{ base_model_relation: 'merge' }, []],
    [
      { base_model: 'a/b', base_model_relation: ['merge', 'adapter'] },
      ['base_model: ancestor {"ancestor":{"name":"a/b"}}', 'left out base_model_relation: 2 values'],
    ],
    [{ base_model: [{ name: 'a/b' }] }, ['left out base_model: a map']],
  ])('of %j', (values, lines) => {
    expect(read(values)).toEqual(lines);
  });
});

describe('the languages of a card', () => {
  const language = (value: string): string =>
    `language: card-property {"name":"cdx:ai-ml:model:language","value":"${value}"}`;

  it.each<[value: JsonObject[string], lines: readonly string[]]>([
    ['en', [language('en')]],
    ['no', [language('no')]],
    [
      ['en', 'pt-BR', 'zh_Hans', 'fil', 'x'],
      [language('en'), language('pt-BR'), language('zh_Hans'), language('fil'), 'left out language: x'],
    ],
    ['English', ['left out language: English']],
    ['multilingual', ['left out language: multilingual']],
    ['code', ['left out language: code']],
    ['EN', ['left out language: EN']],
    ['en-', ['left out language: en-']],
    ['en-x', ['left out language: en-x']],
    ['en-123456789', ['left out language: en-123456789']],
    [false, ['left out language: false']],
    [[], []],
  ])('of %j', (value, lines) => {
    expect(read({ language: value })).toEqual(lines);
  });
});

describe('the other fields of a card', () => {
  it.each<[values: JsonObject, lines: readonly string[]]>([
    [{ pipeline_tag: 'fill-mask' }, ['pipeline_tag: task {"value":"fill-mask"}']],
    [{ pipeline_tag: ['fill-mask'] }, ['pipeline_tag: task {"value":"fill-mask"}']],
    [{ pipeline_tag: ['a', 'b'] }, ['left out pipeline_tag: 2 values']],
    [{ task: 'fill-mask', widget: [{ text: 'x' }], inference: false }, []],
    [{ datasets: ['a/b', 'c'] }, ['datasets: dataset {"name":"a/b"}', 'datasets: dataset {"name":"c"}']],
    [{ datasets: 'a/b' }, ['datasets: dataset {"name":"a/b"}']],
    [{ library_name: 'peft' }, ['library_name: library {"value":"peft"}']],
    [{ tags: ['bird', 7] }, ['tags: tag {"value":"bird"}', 'tags: tag {"value":"7"}']],
    [{ metrics: ['f1'] }, []],
    [{}, []],
  ])('of %j', (values, lines) => {
    expect(read(values)).toEqual(lines);
  });
});
