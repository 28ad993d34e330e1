import { describe, expect, it } from 'vitest';
import { isCliError } from './exit-code.ts';
import { fixFile } from './fix-file.ts';
import { callOf } from './tests/terminal.ts';

const MARK = '\uFEFF';
const wrong = (type: string): string =>
  `{ "bomFormat": "CycloneDX",\r\n"specVersion":"1.7",\t"components":[{"type":"${type}","name":"é😀","version":"1"}] }`;

async function fix(text: string, values: Readonly<Record<string, boolean>> = {}) {
  const { call, err, written } = callOf(['a.json'], { values });
  const { validation, digest } = await fixFile(
    { file: 'a.json', bytes: new TextEncoder().encode(text) },
    call,
  );
  return { valid: validation.valid, digest: digest(), err: err(), written: written.get('a.json') };
}

/** SHA-256 of a text, by the platform. */
const sha256 = (text: string): string => process.getBuiltinModule('node:crypto').hash('sha256', text, 'hex');

describe('fixFile', () => {
  it('changes the value that is wrong and no other character', async () => {
    const fixed = wrong('library');
    expect(await fix(wrong('libary'))).toMatchObject({ valid: true, written: fixed, digest: sha256(fixed) });
  });

  it('shows the line before and after, and counts', async () => {
    const { err } = await fix('{ "bomFormat": "CyclonDX", "specVersion": "1.7" }');
    expect(err.split('\n').slice(1)).toEqual([
      '- { "bomFormat": "CyclonDX", "specVersion": "1.7" }',
      '+ { "bomFormat": "CycloneDX", "specVersion": "1.7" }',
      'a.json: 1 repair',
      '',
    ]);
  });

  it('only shows when it is asked to write nothing, and judges what stands in the file', async () => {
    const text = wrong('libary');
    const ran = await fix(text, { dryRun: true });
    expect(ran).toMatchObject({ valid: false, written: undefined, digest: sha256(text) });
    expect(ran.err).toMatch(/a\.json: 1 repair, nothing was written\n$/);
  });

  it.each([
    ['a good document', wrong('library'), true],
    ['what is no JSON', '{', false],
    ['nothing', '', false],
    ['a byte order mark, which JSON does not allow', MARK + wrong('libary'), false],
    ['XML', '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><x/></bom>', false],
    ['what nobody can guess', wrong('zzzzzzzzzz'), false],
  ])('writes nothing for %s', async (_name, text, valid) => {
    expect(await fix(text)).toEqual({
      valid,
      digest: sha256(text),
      err: 'a.json: 0 repairs\n',
      written: undefined,
    });
  });

  it('has no file to write for standard input', async () => {
    const { call } = callOf(['-']);
    const failed: unknown = await fixFile({ file: '-', bytes: new Uint8Array() }, call).catch(
      (cause: unknown) => cause,
    );
    expect(isCliError(failed) && [failed.exit, failed.message, failed.fix]).toEqual([
      'usage',
      'Cannot fix standard input: there is no file to write',
      'Name a file.',
    ]);
  });
});
