import { describe, expect, it } from 'vitest';
import { EXTENSION } from './leftover.ts';
import { readXml } from './read-xml.ts';
import { writeScalar } from './scalar.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const bomOf = (inside: string, attributes = ''): string =>
  `<bom xmlns="http://cyclonedx.org/schema/bom/1.7"${attributes}>${inside}</bom>`;

const codesOf = (text: string): readonly string[] => readXml(bytesOf(text)).issues.map(({ code }) => code);

const millisecondsOf = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How many times longer eight times the input takes: linear work stays near 8, quadratic work near 64. */
const growthOf = (make: (size: number) => string, size: number): number => {
  const run = (factor: number): number => {
    const bytes = bytesOf(make(size * factor));
    return Math.min(...[1, 2, 3].map(() => millisecondsOf(() => readXml(bytes))));
  };
  run(1);
  return run(8) / Math.max(1, run(1));
};

describe('a hostile document', () => {
  const laughs = Array.from(
    { length: 30 },
    (_, index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`,
  ).join('');

  it.each<[string, string, string]>([
    ['entities that double', `<!DOCTYPE bom [<!ENTITY e0 "ha">${laughs}]>${bomOf('&e30;')}`, 'E0018'],
    [
      'an entity of a file',
      `<!DOCTYPE bom [<!ENTITY f SYSTEM "file:///etc/passwd">]>${bomOf('&f;')}`,
      'E0018',
    ],
    [
      'a declaration from elsewhere',
      `<!DOCTYPE bom SYSTEM "http://example.com/bom.dtd">${bomOf('')}`,
      'E0018',
    ],
    ['an entity without a declaration', bomOf('&f;'), 'E0018'],
    [
      'an inclusion',
      bomOf('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
      'W0001',
    ],
    ['a style sheet that says otherwise', `<?xml-stylesheet href="a"?>${bomOf('<a/>')}`, 'E0102'],
    ['NUL', bomOf('\u0000'), 'E0017'],
    ['NUL by its number', bomOf('&#0;'), 'E0017'],
    ['half a surrogate pair by its number', bomOf('&#xD800;'), 'E0017'],
    ['a depth of 100000', bomOf('<components>'.repeat(100_000)), 'E0004'],
    ['a name of a megabyte', bomOf(`<${'a'.repeat(1_000_000)}/>`), 'E0102'],
    ['members that every object inherits', bomOf('<constructor/>'), 'E0102'],
    ['a prototype as element', bomOf('<__proto__><polluted>1</polluted></__proto__>'), 'E0102'],
    ['a prototype as attribute', bomOf('', ' __proto__="1"'), 'E0102'],
  ])('with %s is told', (_name, text, code) => {
    expect(codesOf(text)).toEqual([code]);
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
  });

  it('quotes no control characters and no long texts in its issues', () => {
    const [issue] = readXml(bytesOf(bomOf(`\u202e${'x'.repeat(10_000)}`))).issues;
    expect(issue?.found?.length).toBeLessThan(200);
    expect(issue?.found).not.toContain('\u202e');
  });

  it('of which every byte may be cut off is never taken for a whole one', () => {
    const text = bomOf(
      '<components><component type="file"><name>ñ&amp;<![CDATA[x]]></name></component></components>',
    );
    const bytes = bytesOf(text);
    for (let length = 0; length < bytes.length; length += 1) {
      const { value, issues } = readXml(bytes.subarray(0, length));
      expect(value).toBeUndefined();
      expect(issues).toHaveLength(1);
    }
  });

  it('of which any byte is changed never throws', () => {
    const bytes = bytesOf(bomOf('<dependencies><dependency ref="a"/></dependencies><!-- c -->'));
    for (let at = 0; at < bytes.length; at += 1) {
      for (const byte of [0x00, 0x20, 0x22, 0x26, 0x3c, 0x3e, 0x5d, 0x80, 0xff]) {
        const changed = Uint8Array.from(bytes);
        changed[at] = byte;
        const { value, issues } = readXml(changed);
        expect(value !== undefined || issues.length > 0).toBe(true);
      }
    }
  });

  it('full of faults is told in a bounded list', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `<x${index}/>`).join('');
    expect(readXml(bytesOf(bomOf(many))).issues).toHaveLength(50);
  });
});

describe('reading takes time in proportion', () => {
  it.each<[string, (size: number) => string, number]>([
    [
      'to components',
      (size) =>
        bomOf(`<components>${'<component type="file"><name>a</name></component>'.repeat(size)}</components>`),
      5_000,
    ],
    [
      'to attributes',
      (size) => bomOf('', Array.from({ length: size }, (_, index) => ` a${index}="1"`).join('')),
      10_000,
    ],
    [
      'to namespaces',
      (size) =>
        bomOf('', Array.from({ length: size }, (_, index) => ` xmlns:a${index}="u${index}"`).join('')),
      5_000,
    ],
    [
      'to text',
      (size) =>
        bomOf(
          `<components><component type="file"><name>${'a&amp;'.repeat(size)}</name></component></components>`,
        ),
      50_000,
    ],
    ['to comments', (size) => bomOf('<!-- a -->'.repeat(size)), 10_000],
    [
      'to pieces of CDATA',
      (size) =>
        bomOf(
          `<components><component type="file"><name>${'<![CDATA[a]]>'.repeat(size)}</name></component></components>`,
        ),
      10_000,
    ],
    ['to unknown elements', (size) => bomOf('<nmae/>'.repeat(size)), 10_000],
    ['to elements that stand again', (size) => bomOf('<metadata/>'.repeat(size)), 10_000],
    [
      'to insertions',
      (size) =>
        bomOf(
          `<components/>${'<t:add at="/components/0">1</t:add>'.repeat(size)}`,
          ` xmlns:t="${EXTENSION}"`,
        ),
      2_000,
    ],
  ])('%s', (_name, make, size) => {
    expect(growthOf(make, size)).toBeLessThan(32);
  });

  it('to the million attributes of one element', () => {
    const text = bomOf('', Array.from({ length: 1_000_000 }, (_, index) => ` a${index}="1"`).join(''));
    expect(codesOf(text)).toHaveLength(50);
  }, 120_000);
});

describe('writing tries a text in one way only', () => {
  it.each<['cpe' | 'time' | 'uri', string]>([
    ['cpe', `cpe:2.3:a${':a?'.repeat(5)}:*${':a?'.repeat(3)}:${'a'.repeat(100_000)} `],
    ['cpe', `cpe:/${':a'.repeat(100_000)}`],
    ['uri', `//${':'.repeat(500_000)} `],
    ['uri', `//${'a:@'.repeat(200_000)}`],
    ['uri', '#'.repeat(500_000)],
    ['time', `2026-01-02T03:04:05.${'0'.repeat(500_000)}`],
  ])('%s', (scalar, text) => {
    expect(millisecondsOf(() => writeScalar(scalar, text))).toBeLessThan(500);
  });
});
