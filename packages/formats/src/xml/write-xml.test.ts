import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { writeXml } from './write-xml.ts';

const bomOf = (rest: JsonObject, version = '1.7'): JsonObject => ({
  bomFormat: 'CycloneDX',
  specVersion: version,
  ...rest,
});

/** The lines within the root element. */
const linesOf = (rest: JsonObject, version: '1.6' | '1.7' = '1.7'): readonly string[] => {
  const { value, losses } = writeXml(bomOf(rest, version), version);
  expect(losses).toEqual([]);
  expect(readXml(new TextEncoder().encode(value)).value?.original).toEqual(bomOf(rest, version));
  return value
    .split('\n')
    .slice(2, -2)
    .map((line) => line.slice(2));
};

const componentLines = (rest: JsonObject): readonly string[] =>
  linesOf({ components: [{ type: 'library', name: 'a', ...rest }] })
    .slice(3, -2)
    .map((line) => line.slice(4));

describe('a document written as XML', () => {
  it('has a declaration, the namespace of its version and a line feed at the end', () => {
    expect(writeXml(bomOf({ version: 2 }), '1.7')).toEqual({
      value:
        '<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.7" version="2"/>\n',
      losses: [],
    });
    expect(writeXml(bomOf({}, '1.6'), '1.6').value).toContain('"http://cyclonedx.org/schema/bom/1.6"');
  });

  it('has its elements in the order of the XSD, whatever the order of the members', () => {
    const component = {
      version: '1',
      purl: 'pkg:a/b',
      name: 'a',
      type: 'library',
      'bom-ref': 'r',
      supplier: { name: 's' },
    };
    expect(linesOf({ components: [component], metadata: { timestamp: '2026-01-02T03:04:05Z' } })).toEqual([
      '<metadata>',
      '  <timestamp>2026-01-02T03:04:05Z</timestamp>',
      '</metadata>',
      '<components>',
      '  <component type="library" bom-ref="r">',
      '    <supplier>',
      '      <name>s</name>',
      '    </supplier>',
      '    <name>a</name>',
      '    <version>1</version>',
      '    <purl>pkg:a/b</purl>',
      '  </component>',
      '</components>',
    ]);
  });

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'licences',
      {
        licenses: [
          { license: { id: 'MIT', 'bom-ref': 'l' } },
          { expression: 'A', acknowledgement: 'declared' },
        ],
      },
      [
        '<licenses>',
        '  <license bom-ref="l">',
        '    <id>MIT</id>',
        '  </license>',
        '  <expression acknowledgement="declared">A</expression>',
        '</licenses>',
      ],
    ],
    [
      'an expression with details',
      { licenses: [{ expression: 'A', expressionDetails: [{ licenseIdentifier: 'A' }] }] },
      [
        '<licenses>',
        '  <expression-detailed expression="A">',
        '    <details license-identifier="A"/>',
        '  </expression-detailed>',
        '</licenses>',
      ],
    ],
    [
      'an expression with properties',
      { licenses: [{ expression: 'A', properties: [] }] },
      [
        '<licenses>',
        '  <expression-detailed expression="A">',
        '    <properties/>',
        '  </expression-detailed>',
        '</licenses>',
      ],
    ],
    [
      'properties',
      {
        properties: [
          { name: '<a>', value: 'b & c' },
          { name: 'd', value: '' },
        ],
      },
      [
        '<properties>',
        '  <property name="&lt;a&gt;">b &amp; c</property>',
        '  <property name="d"/>',
        '</properties>',
      ],
    ],
    [
      'copyrights',
      { evidence: { copyright: [{ text: 'a' }] } },
      ['<evidence>', '  <copyright>', '    <text>a</text>', '  </copyright>', '</evidence>'],
    ],
    [
      'an asserter that is a contact',
      { patentAssertions: [{ assertionType: 'license', asserter: { name: 'n', email: 'e' } }] },
      [
        '<patentAssertions>',
        '  <patentAssertion>',
        '    <assertionType>license</assertionType>',
        '    <asserter>',
        '      <contact>',
        '        <name>n</name>',
        '        <email>e</email>',
        '      </contact>',
        '    </asserter>',
        '  </patentAssertion>',
        '</patentAssertions>',
      ],
    ],
  ])('says %s as the XSD does', (_name, rest, lines) => {
    expect(componentLines(rest)).toEqual(lines);
  });

  it('says the data of a service as flows, which can say all of it and may not be mixed', () => {
    const lines = linesOf({ services: [{ name: 's', data: [{ flow: 'inbound', classification: 'PII' }] }] });
    expect(lines.slice(3, 8)).toEqual([
      '    <data>',
      '      <dataflow>',
      '        <classification flow="inbound">PII</classification>',
      '      </dataflow>',
      '    </data>',
    ]);
  });

  it('says dependencies by references', () => {
    expect(linesOf({ dependencies: [{ ref: 'a', dependsOn: ['b'], provides: ['c'] }] })).toEqual([
      '<dependencies>',
      '  <dependency ref="a">',
      '    <dependency ref="b"/>',
      '    <provides ref="c"/>',
      '  </dependency>',
      '</dependencies>',
    ]);
  });

  it('says transform types of 1.6 as texts, and those of 1.7 as elements', () => {
    const withEncr = (encr: Json): JsonObject => ({
      components: [
        {
          type: 'library',
          name: 'a',
          cryptoProperties: { assetType: 'protocol', protocolProperties: { ikev2TransformTypes: { encr } } },
        },
      ],
    });
    expect(linesOf(withEncr(['r']), '1.6')).toContain('          <encr>r</encr>');
    expect(linesOf(withEncr([{ algorithm: 'r' }]), '1.7')).toContain('            <algorithm>r</algorithm>');
  });
});

describe('what XML has no element for', () => {
  it('travels in our own namespace, declared where it is used', () => {
    expect(
      writeXml(
        bomOf({
          $schema: 'http://a',
          components: [{ type: 'library', name: 'a', signature: { value: '<>' } }],
        }),
        '1.7',
      ).value,
    ).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.7" xmlns:trasluz="https://trasluz.example/xml/extension-1">
  <components>
    <component type="library">
      <name>a</name>
      <trasluz:add at="/signature">{"value":"&lt;&gt;"}</trasluz:add>
    </component>
  </components>
  <trasluz:add at="/$schema">"http://a"</trasluz:add>
</bom>
`,
    );
  });

  it.each<[string, JsonObject, readonly string[]]>([
    [
      'a text with characters that XML cannot hold',
      { description: 'a\u0000\uffff' },
      [
        '<description>a\ufffd\ufffd</description>',
        '<trasluz:add at="/description">"a\\u0000\\uffff"</trasluz:add>',
      ],
    ],
    ['a URL that the XSD refuses', { purl: 'pkg:a b' }, ['<trasluz:add at="/purl">"pkg:a b"</trasluz:add>']],
    ['a value of another type', { copyright: [1] }, ['<trasluz:add at="/copyright">[1]</trasluz:add>']],
    [
      'an item that cannot be written',
      { tags: ['a', 7, 'b'] },
      ['<tags>', '  <tag>a</tag>', '  <tag>b</tag>', '</tags>', '<trasluz:add at="/tags/1">7</trasluz:add>'],
    ],
    [
      'an item without what the XSD demands',
      { hashes: [{ content: 'c' }] },
      ['<trasluz:add at="/hashes">[{"content":"c"}]</trasluz:add>'],
    ],
    [
      'a property without a value',
      { properties: [{ name: 'p' }] },
      [
        '<properties>',
        '  <property name="p"/>',
        '</properties>',
        '<trasluz:absent at="/properties/0/value"/>',
      ],
    ],
    [
      'one identity without a list',
      { evidence: { identity: { field: 'purl' } } },
      [
        '<evidence>',
        '  <identity>',
        '    <field>purl</field>',
        '  </identity>',
        '  <trasluz:single at="/identity"/>',
        '</evidence>',
      ],
    ],
    [
      'a member that nobody knows',
      { 'a/b~"c': null },
      ['<trasluz:add at="/a~1b~0\\&quot;c">null</trasluz:add>'],
    ],
  ])('%s', (_name, rest, lines) => {
    expect(componentLines(rest)).toEqual(lines);
  });

  it('stands at the next element around that takes it', () => {
    const lines = linesOf({ vulnerabilities: [{ ratings: [{ score: 'high' }] }] });
    expect(lines).toEqual([
      '<vulnerabilities>',
      '  <vulnerability>',
      '    <ratings>',
      '      <rating/>',
      '    </ratings>',
      '  </vulnerability>',
      '</vulnerabilities>',
      '<trasluz:add at="/vulnerabilities/0/ratings/0/score">"high"</trasluz:add>',
    ]);
  });

  it('is named in an attribute when it is only that a list is empty', () => {
    expect(linesOf({ dependencies: [{ ref: 'a', dependsOn: [], provides: [] }] })).toEqual([
      '<dependencies>',
      '  <dependency ref="a" trasluz:empty="dependsOn provides"/>',
      '</dependencies>',
    ]);
  });

  it('is every bom-ref but the first of its name, because the XSD wants them unique', () => {
    const lines = linesOf({
      components: [
        { type: 'library', name: 'a', 'bom-ref': 'r' },
        { type: 'library', name: 'b', 'bom-ref': 'r' },
      ],
    });
    expect(lines.filter((line) => line.includes('"r"'))).toEqual([
      '  <component type="library" bom-ref="r">',
      '    <trasluz:add at="/bom-ref">"r"</trasluz:add>',
    ]);
  });

  it('is what 1.7 has and 1.6 has not', () => {
    expect(linesOf({ citations: [{ pointers: ['/a'], timestamp: '2026-01-02T03:04:05Z' }] }, '1.6')).toEqual([
      '<trasluz:add at="/citations">[{"pointers":["/a"],"timestamp":"2026-01-02T03:04:05Z"}]</trasluz:add>',
    ]);
  });

  it('is an object where the elements would read as a list', () => {
    expect(linesOf({ metadata: { tools: {} } })).toEqual([
      '<metadata>',
      '  <trasluz:add at="/tools">{}</trasluz:add>',
      '</metadata>',
    ]);
  });
});

describe('a document that states another format or version', () => {
  it('loses that, for the namespace states both', () => {
    expect(writeXml({ bomFormat: 'Other', specVersion: '1.5' }, '1.7').losses).toEqual([
      {
        pointer: '/bomFormat',
        what: '"bomFormat" "Other"',
        why: 'The namespace of the document states it',
        approximatedBy: '"CycloneDX"',
      },
      {
        pointer: '/specVersion',
        what: '"specVersion" "1.5"',
        why: 'The namespace of the document states it',
        approximatedBy: '"1.7"',
      },
    ]);
  });
});
