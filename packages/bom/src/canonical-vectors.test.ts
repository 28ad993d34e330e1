import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson } from './canonical.ts';
import type { Json } from './json.ts';
import { buildValue } from './parse/build-value.ts';

/** The number of these 64 bits, as RFC 8785 appendix B lists them. */
function numberOf(hexadecimal: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hexadecimal}`));
  return view.getFloat64(0);
}

describe('the numbers of RFC 8785 appendix B', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('write %s as %s', (bits, text) => {
    expect(canonicalJson(numberOf(bits))).toBe(text);
  });

  it.each(['7fffffffffffffff', '7ff0000000000000', 'fff0000000000000'])('refuse %s', (bits) => {
    expect(() => canonicalJson(numberOf(bits))).toThrow(expect.objectContaining({ code: 'not-canonical' }));
  });
});

describe('the examples of RFC 8785', () => {
  it('§3.2.2 and §3.2.3: literals, numbers and strings, sorted', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(buildValue(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('§3.2.4: the bytes are those of UTF-8', () => {
    const value = { '\u20ac': 'Euro', '\r': 'CR' };
    const hexadecimal = Buffer.from(canonicalBytes(value)).toString('hex');
    expect(hexadecimal).toBe('7b225c72223a224352222c22e282ac223a224575726f227d');
  });
});

describe('strings in canonical form (RFC 8785 §3.2.2.2)', () => {
  it.each<[string, string]>([
    ['\b\t\n\f\r', String.raw`"\b\t\n\f\r"`],
    ['\u0000', String.raw`"\u0000"`],
    ['\u001f', String.raw`"\u001f"`],
    ['\u000b', String.raw`"\u000b"`],
    ['"', String.raw`"\""`],
    ['\\', String.raw`"\\"`],
    ['/', '"/"'],
    ['\u007f', '"\u007f"'],
    ['\u2028\u2029', '"\u2028\u2029"'],
    ['\ufeff', '"\ufeff"'],
    ['\u202eabc', '"\u202eabc"'],
    ['😀', '"😀"'],
    ['', '""'],
  ])('write %j as %s', (text, canonical) => {
    expect(canonicalJson(text)).toBe(canonical);
  });

  it('are not normalised: two spellings of é stay two', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'));
  });
});

describe('the order of members (RFC 8785 §3.2.3)', () => {
  it.each<[Json, string]>([
    [{ b: 1, a: 2, '': 3 }, '{"":3,"a":2,"b":1}'],
    [{ '10': 1, '9': 2, '1': 3 }, '{"1":3,"10":1,"9":2}'],
    [{ aa: 1, a: 2, B: 3 }, '{"B":3,"a":2,"aa":1}'],
    [{ '\ue000': 1, '😀': 2 }, '{"😀":2,"\ue000":1}'],
    [{ a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]}}'],
    [[{ b: 1, a: 2 }, 3, 'x'], '[{"a":2,"b":1},3,"x"]'],
    [{ constructor: 1, toString: 2 }, '{"constructor":1,"toString":2}'],
  ])('writes %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('keeps a member called __proto__', () => {
    expect(canonicalJson(buildValue('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}');
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
  });
});
