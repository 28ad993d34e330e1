import { describe, expect, it } from 'vitest';
import { createSink, indent } from './sink.ts';

const sinkOf = () => createSink('1.7', () => []);

describe('a sink', () => {
  it('goes back to a mark: lines, bom-refs and extensions', () => {
    const sink = sinkOf();
    sink.lines.push('a');
    expect(sink.claim('x')).toBe(true);
    const mark = sink.mark();
    sink.lines.push('b', 'c');
    sink.extensions += 2;
    expect([sink.claim('y'), sink.claim('x')]).toEqual([true, false]);
    sink.goBack(mark);
    expect([sink.lines, sink.extensions]).toEqual([['a'], 0]);
    expect([sink.claim('y'), sink.claim('x')]).toEqual([true, false]);
  });

  it('takes a bom-ref once, whatever it is called', () => {
    const sink = sinkOf();
    for (const reference of ['', '__proto__', 'constructor', 'a'])
      expect([sink.claim(reference), sink.claim(reference)]).toEqual([true, false]);
  });

  it('indents by two blanks a level', () => {
    expect([0, 1, 3].map(indent)).toEqual(['', '  ', '      ']);
  });
});
