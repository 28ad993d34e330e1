import { describe, expect, it } from 'vitest';
import { traceIdOf } from './trace-id.ts';

const random = (length: number): Uint8Array => new Uint8Array(length).fill(10);

describe('traceIdOf', () => {
  it('takes over the trace of the caller', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceIdOf(`00-${trace}-00f067aa0ba902b7-01`, random)).toBe(trace);
  });

  it.each([
    undefined,
    '',
    'nonsense',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${'A'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nx: y`,
  ])('makes a new one of 32 hexadecimal digits when the header is %j', (header) => {
    expect(traceIdOf(header, random)).toBe('0a'.repeat(16));
  });
});
