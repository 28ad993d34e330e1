import { createHash } from 'node:crypto';
import { PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { modelDocument } from './tests/documents.ts';
import { testTerminal } from './tests/terminal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Validates a document that is said to be larger than a text can be, and the same in memory. */
async function both(document: string): Promise<readonly [streamed: string, whole: string, exit: number]> {
  const sizes = { 'bom.json': PARSE_LIMITS.sizeBytesMax + 1 };
  const streamed = testTerminal({ files: { 'bom.json': document }, sizes });
  const whole = testTerminal({ files: { 'bom.json': document } });
  const exit = await main(['validate', 'bom.json', '-o', 'json'], streamed.terminal);
  expect(await main(['validate', 'bom.json', '-o', 'json'], whole.terminal)).toBe(exit);
  return [streamed.out(), whole.out(), exit];
}

describe('validate of a file that is larger than a text can be', () => {
  it('prints the same as in memory, digest included', async () => {
    const document = modelDocument();
    const [streamed, whole, exit] = await both(document);
    expect(exit).toBe(0);
    expect(JSON.parse(streamed)).toEqual(JSON.parse(whole));
    expect(streamed).toContain(`sha256:${sha256(document)}`);
  });

  it('finds the same error at the same place', async () => {
    const components = [{ type: 'libary', 'bom-ref': 'a', name: 'a', version: '1' }];
    const [streamed, whole, exit] = await both(modelDocument({ changes: { components, dependencies: [] } }));
    expect(exit).toBe(2);
    expect(JSON.parse(streamed)).toEqual(JSON.parse(whole));
  });

  it('hashes the whole file also where checking stops early', async () => {
    const document = `[${' '.repeat(1000)}]`;
    const [streamed, , exit] = await both(document);
    expect(exit).toBe(2);
    expect(streamed).toContain(`sha256:${sha256(document)}`);
  });
});
