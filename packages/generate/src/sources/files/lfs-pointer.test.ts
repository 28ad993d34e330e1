import { describe, expect, it } from 'vitest';
import { pointerFile } from '../../tests/builders.ts';
import { isPointer, parsePointer } from './lfs-pointer.ts';

const OID = '0123456789abcdef'.repeat(4);
const POINTER = pointerFile(OID, 2_471_645_608);

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('isPointer', () => {
  it.each<[what: string, text: string, is: boolean]>([
    ['a whole pointer', POINTER, true],
    ['the first line alone', 'version https://git-lfs.github.com/spec/v1\n', true],
    ['the first line without its end', 'version https://git-lfs.github.com/spec/v1', false],
    ['a Windows line end', POINTER.replaceAll('\n', '\r\n'), false],
    ['the name of an older version', POINTER.replace('git-lfs.github.com', 'hawser.github.com'), false],
    ['a version that is not known', POINTER.replace('v1', 'v2'), false],
    ['text in front', ` ${POINTER}`, false],
    ['other text', 'a model', false],
    ['nothing', '', false],
  ])('of %s', (_what, text, is) => {
    expect(isPointer(bytes(text))).toBe(is);
  });
});

describe('parsePointer', () => {
  it.each<[what: string, text: string, sha256: string | undefined]>([
    ['the three lines', POINTER, OID],
    ['another order of keys', `version https://git-lfs.github.com/spec/v1\nsize 9\noid sha256:${OID}\n`, OID],
    ['an extension', POINTER.replace('oid', `ext-0-foo sha256:${'f'.repeat(64)}\noid`), OID],
    ['upper case', POINTER.replace(OID, OID.toUpperCase()), undefined],
    ['63 digits', POINTER.replace(OID, OID.slice(1)), undefined],
    ['65 digits', POINTER.replace(OID, `${OID}a`), undefined],
    ['another digest', POINTER.replace('sha256', 'sha512'), undefined],
    ['no oid', 'version https://git-lfs.github.com/spec/v1\nsize 9\n', undefined],
    ['an oid that is not at the start of its line', POINTER.replace('oid', ' oid'), undefined],
    ['an oid without the first line', `oid sha256:${OID}\n`, undefined],
    [
      'an oid that begins beyond the longest pointer',
      `${POINTER.split('oid')[0]}${'x'.repeat(1_024)}\noid sha256:${OID}\n`,
      undefined,
    ],
  ])('of %s', (_what, text, sha256) => {
    expect(parsePointer(bytes(text))).toEqual(sha256 === undefined ? undefined : { sha256 });
  });

  it('reads bytes that do not begin at the beginning of their buffer', () => {
    expect(parsePointer(bytes(`xyz${POINTER}`).subarray(3))).toEqual({ sha256: OID });
  });
});
