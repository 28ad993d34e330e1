import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recogniseLicence } from './recognise.ts';

/** For each licence, phrases that only it has, and how many words a text of it alone may be long. */
const LICENCES: readonly (readonly [id: string, wordsMax: number, phrases: readonly string[]])[] = [
  [
    'MIT',
    220,
    [
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files',
      'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software',
      'IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY',
    ],
  ],
  [
    'BSD-3-Clause',
    280,
    [
      'Redistribution and use in source and binary forms, with or without modification, are permitted',
      'may be used to endorse or promote products derived from this software without specific prior written permission',
      'EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE',
    ],
  ],
  [
    'CC-BY-4.0',
    3_200,
    ['Creative Commons Attribution 4.0 International Public License', 'Section 8 – Interpretation'],
  ],
  [
    'CC-BY-SA-4.0',
    3_400,
    [
      'Creative Commons Attribution-ShareAlike 4.0 International Public License',
      'Section 8 -- Interpretation',
    ],
  ],
  [
    'CC-BY-NC-4.0',
    3_400,
    [
      'Creative Commons Attribution-NonCommercial 4.0 International Public License',
      'Section 8 — Interpretation',
    ],
  ],
  ['CC0-1.0', 1_300, ['CC0 1.0 Universal', 'Statement of Purpose', 'Limitations and Disclaimers']],
];

/** A text of so many words with the phrases in it. */
function textOf(words: number, phrases: readonly string[]): string {
  const said = phrases.join('\n\n');
  return `${said} ${'word '.repeat(words - said.split(/\s+/).length)}`;
}

describe('recogniseLicence', () => {
  it('knows the licence of this repository from its file', async () => {
    const text = await readFile(join(import.meta.dirname, '../../../../../LICENSE'), 'utf8');
    expect(recogniseLicence(text)).toBe('Apache-2.0');
    expect(recogniseLicence(text.toUpperCase())).toBe('Apache-2.0');
    expect(recogniseLicence(text.replaceAll('\n', '\r\n'))).toBe('Apache-2.0');
    expect(recogniseLicence(`${text}\n${'Not on Sundays. '.repeat(200)}`)).toBeUndefined();
    expect(recogniseLicence(text.slice(0, text.length / 2))).toBeUndefined();
    expect(recogniseLicence(text.replace('January 2004', 'January 2005'))).toBeUndefined();
  });

  it.each(LICENCES)('knows %s in a text of at most %d words', (id, wordsMax, phrases) => {
    expect(recogniseLicence(textOf(wordsMax, phrases))).toBe(id);
    expect(recogniseLicence(textOf(wordsMax + 1, phrases))).toBeUndefined();
  });

  it.each(LICENCES)('does not know %s when one of its phrases is missing', (_id, _wordsMax, phrases) => {
    for (const left of phrases) {
      expect(recogniseLicence(phrases.filter((phrase) => phrase !== left).join(' '))).toBeUndefined();
    }
  });

  it('names none when the phrases of two licences stand in one text', () => {
    const [mit, bsd] = LICENCES.map(([, , phrases]) => phrases.join(' '));
    expect(recogniseLicence(`${mit} ${bsd}`)).toBeUndefined();
  });

  it.each(['', ' \n ', 'MIT', 'Apache License Version 2.0, January 2004', 'license: mit'])(
    'makes nothing of %j, which only names a licence',
    (text) => {
      expect(recogniseLicence(text)).toBeUndefined();
    },
  );
});
