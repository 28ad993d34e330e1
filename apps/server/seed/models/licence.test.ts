import { describe, expect, it } from 'vitest';
import { isOpenLicence, readLicence } from './licence.ts';
import { readOpenness } from './model-openness.ts';

/** Every text that the entries have in a licence field, and the SPDX identifier where it is one. */
const IDENTIFIERS: readonly (readonly [string, string])[] = [
  ['3D-Slicer-1.0', '3D-Slicer-1.0'],
  ['Apache 2.0', 'Apache-2.0'],
  ['Apache license 2.0', 'Apache-2.0'],
  ['Apache-2.0', 'Apache-2.0'],
  ['apache-2.0', 'Apache-2.0'],
  ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
  ['CC-BY-4.0', 'CC-BY-4.0'],
  ['CC-BY-NC-4.0', 'CC-BY-NC-4.0'],
  ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
  ['Creative Commons Attribution Non Commercial 4.0', 'CC-BY-NC-4.0'],
  ['MIT', 'MIT'],
  ['MIT License', 'MIT'],
  ['MIT license', 'MIT'],
];

/** Texts that name a licence which the SPDX list does not have, or not for certain. */
const NAMES: readonly string[] = [
  "AI Sweden's LLM AI Model License Agreement",
  'BSD',
  'BSD-3',
  'Baichuan-7B License',
  'BigCode OpenRAIL-M v1 license agreement',
  'BigScience-BLOOM-RAIL-1.0',
  'ChatGLM3-6B License',
  'CodeFuse COMMUNITY LICENSE',
  'DIALOGUE MODEL AND DATA EVALUATION LICENSE AGREEMENT',
  'Databricks Open Model License',
  'DeepSeek License Agreement',
  'Gemma',
  'Gemma Terms of Use',
  'Llama 2 Community License',
  'Llama 3 Community License',
  'Llama 3 Community License Agreement',
  'Llama 3.1 Community License',
  'Llama 3.1 Community License Agreement',
  'Llama 3.2 Community License',
  'Meta Llama 3 Community License Agreement',
  'NVIDIA Open Model License',
  'OpenRAIL',
  'Proprietary',
  'Qwen License Agreement',
  'apple-sample-code-license',
  'arXiv.org - Non-exclusive',
  'arXiv.org - Non-exclusive license',
  'arXiv.org perpetual non-exclusive license 1.0',
  'arXiv.org perpetual, non-exclusive license 1.0',
  'arxiv-non-excluse-1.0',
  'bigscience-bloom-rail-1.0',
  'commercial use restrcitions; Apache 2.0, TeleChat模型社区许可协议',
  'datasets with "mit" “apache-2”, “bsd-3-clause”, “bsd-2-clause”, “cc0-1.0”, “unlicense”, “isc”',
  'gemma',
  'tongyi-qianwen',
  'tongyi-qianwen-license-agreement',
  'tongyi-qianwen-research',
];

/** Texts that name no licence. */
const NO_LICENCE: readonly string[] = [
  'License only specified in original dataset starcoderdata',
  'Other License',
  'Undisclosed',
  'https://arxiv.org/pdf/2401.06066',
  'license',
  'mc4, cc100, wikipedia, EleutherAI/pile, togethercomputer/RedPajama-Data-1T',
  'pubmed',
  'unlicensed',
];

/** Texts that say that the artefact itself is missing. */
const NOT_INCLUDED: readonly string[] = [
  'Component Component not included',
  'Component Not Include',
  'Component not include',
  'Component not included but listed sources',
];

describe('readLicence', () => {
  it.each(IDENTIFIERS)('reads %j as the SPDX identifier %s', (text, id) => {
    expect(readLicence(text)).toEqual({ kind: 'licence', choice: [{ license: { id } }], id });
  });

  it.each(NAMES)('keeps %j as a name', (name) => {
    expect(readLicence(name)).toEqual({ kind: 'licence', choice: [{ license: { name } }] });
  });

  it.each(NO_LICENCE)('finds no licence in %j', (text) => {
    expect(readLicence(text)).toEqual({ kind: 'none-found' });
  });

  it.each(NOT_INCLUDED)('takes %j for an artefact that is not there', (text) => {
    expect(readLicence(text)).toEqual({ kind: 'not-included' });
  });

  it('has been read for every text that the entries have', () => {
    const read = new Set([...IDENTIFIERS.map(([text]) => text), ...NAMES, ...NO_LICENCE, ...NOT_INCLUDED]);
    const texts = readOpenness().entries.flatMap(({ licenses, artefacts }) => [
      ...Object.values(licenses),
      ...artefacts.flatMap(([, licence]) => licence ?? []),
    ]);

    expect([...new Set(texts)].filter((text) => !read.has(text))).toEqual([]);
    expect([...read].filter((text) => !texts.includes(text))).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'takes %j for a name like any',
    (name) => {
      expect(readLicence(name)).toEqual({ kind: 'licence', choice: [{ license: { name } }] });
    },
  );

  it.each([
    [' MIT\n', { license: { id: 'MIT' } }],
    ['  Gemma ', { license: { name: 'Gemma' } }],
  ])('trims %j', (text, choice) => {
    expect(readLicence(text)).toMatchObject({ choice: [choice] });
  });
});

describe('isOpenLicence', () => {
  it.each([
    ['Apache-2.0', true],
    ['MIT', true],
    ['BSD-2-Clause', true],
    ['BSD-3-Clause', true],
    ['CC0-1.0', true],
    ['CC-BY-4.0', true],
    ['CC-BY-SA-4.0', true],
    ['CC-BY-NC-4.0', false],
    ['CC-BY-ND-4.0', false],
    ['3D-Slicer-1.0', false],
    ['mit', false],
    ['', false],
    [undefined, false],
  ])('says of %j: %j', (id, isOpen) => {
    expect(isOpenLicence(id)).toBe(isOpen);
  });
});
