import { describe, expect, it } from 'vitest';
import { artefactOf } from '../../tests/builders.ts';
import { licence } from './licence.ts';
import { recogniseLicence } from './recognise.ts';
import { toSpdxId } from './spdx-id.ts';

const MIT = `MIT License

Copyright (c) 2026 Someone

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE.
`;

describe('toSpdxId', () => {
  it.each([
    ['apache-2.0', 'Apache-2.0'],
    [' MIT ', 'MIT'],
    ['CC-BY-nc-4.0', 'CC-BY-NC-4.0'],
    ['llama3.2', undefined],
    ['openrail', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('reads %j as %j', (text, id) => {
    expect(toSpdxId(text)).toBe(id);
  });
});

describe('recogniseLicence', () => {
  it('knows a standard text whatever its line breaks and quotation marks', () => {
    expect(recogniseLicence(MIT)).toBe('MIT');
    expect(recogniseLicence(MIT.replaceAll('\n', ' ').replaceAll('"', '“'))).toBe('MIT');
  });

  it('does not take a text with added terms for the licence', () => {
    expect(recogniseLicence(`${MIT}\n${'You may not use it on Sundays. '.repeat(40)}`)).toBeUndefined();
    expect(
      recogniseLicence(MIT.replace('notice shall be included', 'notice need not be included')),
    ).toBeUndefined();
    expect(recogniseLicence('')).toBeUndefined();
  });
});

describe('a licence file', () => {
  it('gives an SPDX id, as concluded from the text', async () => {
    const { findings, issues } = await licence.read(await artefactOf({ LICENSE: MIT }));
    const statement = { id: 'MIT', url: './LICENSE', acknowledgement: 'concluded' };
    expect(findings).toEqual([{ kind: 'licence', licence: statement, from: 'LICENSE' }]);
    expect(issues).toEqual([]);
  });

  it('gives its title as a name when it is no standard text', async () => {
    const { findings, issues } = await licence.read(
      await artefactOf({ 'LICENSE.txt': '\n  ACME COMMUNITY LICENCE\n\nTerms.' }),
    );
    const statement = { name: 'ACME COMMUNITY LICENCE', url: './LICENSE.txt', acknowledgement: 'declared' };
    expect(findings).toEqual([{ kind: 'licence', licence: statement, from: 'LICENSE.txt' }]);
    expect(issues).toEqual([]);
  });

  it.each(['LICENSE', 'LICENCE.md', 'COPYING', 'license.txt', 'LICENSE-MODEL', 'LICENSE_weights'])(
    'may be named %s',
    async (path) => {
      expect((await licence.read(await artefactOf({ [path]: MIT }))).findings).toHaveLength(1);
    },
  );

  it('is not looked for in subdirectories, and says nothing when it is empty or binary', async () => {
    const contents = {
      'docs/LICENSE': MIT,
      LICENSE: ' \n ',
      COPYING: new Uint8Array([0xff, 0xfe]),
      'LICENSE.md': '---',
    };
    expect(await licence.read(await artefactOf(contents))).toEqual({ findings: [], issues: [] });
  });

  it('is an issue when it is larger than the limit', async () => {
    const { issues } = await licence.read(await artefactOf({ LICENSE: new Uint8Array(600 * 1024) }));
    expect(issues).toEqual([expect.objectContaining({ code: 'G0004' })]);
  });
});
