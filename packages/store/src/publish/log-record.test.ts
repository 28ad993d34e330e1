import { describe, expect, it } from 'vitest';
import { logRecord } from './log-record.ts';

const publication = {
  number: 7,
  digest: '0f'.repeat(32),
  namespace: 'acme.example',
  product: 'chat',
  version: '1.0',
  publishedAt: '2026-03-01T12:00:00.000Z',
};

describe('logRecord', () => {
  it('is this text, to the byte: the log hashes it', () => {
    expect(logRecord(publication)).toBe(
      `{"number":7,"namespace":"acme.example","product":"chat","version":"1.0","digest":"sha256:${'0f'.repeat(32)}","publishedAt":"2026-03-01T12:00:00.000Z"}`,
    );
  });

  it('does not depend on the order in which the members were given', () => {
    const { number, ...rest } = publication;
    expect(logRecord({ ...rest, number })).toBe(logRecord(publication));
  });

  it('holds nothing but digest and ids, whatever else the object has', () => {
    const more = { ...publication, bytes: 'secret', name: 'Chat' };
    expect(logRecord(more)).toBe(logRecord(publication));
  });

  it('escapes what a name may hold, so that one record is one line', () => {
    const record = logRecord({ ...publication, version: 'a"b\\c\u2028' });
    expect(record).not.toContain('\n');
    expect(JSON.parse(record)).toHaveProperty('version', 'a"b\\c\u2028');
  });
});
