import { describe, expect, it } from 'vitest';
import { isEmail } from './email.ts';
import { FORMATS, hasFormat } from './formats.ts';

/** RFC 3339, RFC 3986 and RFC 5321, by examples on both sides of each rule. */
describe('the format', () => {
  it.each([
    ['2026-05-12', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-00-01', false],
    ['2026-13-01', false],
    ['2026-04-31', false],
    ['2026-5-12', false],
    ['26-05-12', false],
    ['2026-05-12Z', false],
    ['', false],
  ])('date: %j is %s', (value, expected) => {
    expect(hasFormat('date', value)).toBe(expected);
  });

  it.each([
    ['2026-05-12T09:30:00Z', true],
    ['2026-05-12T09:30:00.123456789Z', true],
    ['2026-05-12T09:30:00+02:00', true],
    ['2026-05-12T09:30:00-23:59', true],
    ['2026-05-12t09:30:00z', true],
    ['2016-12-31T23:59:60Z', true],
    ['2026-05-12T23:30:60Z', false],
    ['2026-05-12T24:00:00Z', false],
    ['2026-05-12T09:60:00Z', false],
    ['2026-05-12T09:30:00', false],
    ['2026-05-12T09:30Z', false],
    ['2026-05-12', false],
    ['2026-02-30T09:30:00Z', false],
    ['yesterday', false],
    ['', false],
  ])('date-time: %j is %s', (value, expected) => {
    expect(hasFormat('date-time', value)).toBe(expected);
  });

  it.each([
    ['https://example.org/', true],
    ['urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79', true],
    ['mailto:a@example.org', true],
    ['example.org', false],
    ['/a/b', false],
    ['https://example.org/a b', false],
    ['https://example.org/é', false],
    ['', false],
  ])('uri: %j is %s', (value, expected) => {
    expect(hasFormat('uri', value)).toBe(expected);
  });

  it.each(['a b', '', 'urn:cdx:x', '\u0000'])('iri-reference takes even %j, a rule looks at it', (value) => {
    expect(hasFormat('iri-reference', value)).toBe(true);
  });

  it.each(['constructor', 'email', 'regex', ''])('%j is not known and takes everything', (format) => {
    expect(Object.hasOwn(FORMATS, format)).toBe(false);
    expect(hasFormat(format === 'constructor' ? 'none' : format, '\u0000')).toBe(true);
  });
});

describe('isEmail', () => {
  const labels = (count: number): string => Array.from({ length: count }, () => 'a'.repeat(60)).join('.');

  it.each([
    ["all signs that need no quotes: !#$%&'*+-/=?^_`{|}~@example.org", "!#$%&'*+-/=?^_`{|}~@example.org"],
    ['digits alone', '1@2.example'],
    ['a dot in its name', 'a.b@example.org'],
    ['a domain with a dash', 'a@ex-ample.org'],
    ['a label of 63 letters', `a@${'b'.repeat(63)}.org`],
    ['capitals', 'A@EXAMPLE.ORG'],
  ])('takes %s', (_name, address) => {
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    ['a dot first', '.a@example.org'],
    ['a dot last', 'a.@example.org'],
    ['two at signs', 'a@b@example.org'],
    ['a domain that ends in a dash', 'a@example-.org'],
    ['a domain that ends in a dot', 'a@example.org.'],
    ['a blank before it', ' a@example.org'],
    ['a line end behind it', 'a@example.org\n'],
    ['angle brackets', '<a@example.org>'],
    ['a name before it', 'Jane <a@example.org>'],
    ['a scheme', 'mailto:a@example.org'],
    ['a very long domain', `a@${labels(20)}.org`],
  ])('refuses %s', (_name, address) => {
    expect(isEmail(address)).toBe(false);
  });
});
