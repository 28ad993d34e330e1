import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import type { WrittenXmlVersion } from './sink.ts';
import { writeXml } from './write-xml.ts';

/** What stands in the root element of a document, one line after the other. */
const linesOf = (bom: JsonObject, version: WrittenXmlVersion): string => {
  const { value, losses } = writeXml({ bomFormat: 'CycloneDX', specVersion: version, ...bom }, version);
  expect(losses).toEqual([]);
  return value
    .split('\n')
    .slice(2, -2)
    .map((line) => line.trim())
    .join('');
};

const read = (inside: string, version: string): JsonObject => {
  const text = `<bom xmlns="http://cyclonedx.org/schema/bom/${version}">${inside}</bom>`;
  const { value, issues } = readXml(new TextEncoder().encode(text));
  expect(issues).toEqual([]);
  const { bomFormat: _format, specVersion: _version, ...rest } = value?.original ?? {};
  return rest;
};

const component = (members: JsonObject): JsonObject => ({
  components: [{ type: 'data', name: 'a', ...members }],
});
const element = (inside: string): string =>
  `<components><component type="data"><name>a</name>${inside}</component></components>`;

/** Members of a component and their elements, which say the same. */
const PARTS: readonly (readonly [string, JsonObject, string])[] = [
  ['a text', { version: '1' }, '<version>1</version>'],
  ['an empty text', { copyright: '' }, '<copyright/>'],
  ['a text with signs', { copyright: '<a> & "b" \'c\'' }, '<copyright>&lt;a&gt; &amp; "b" \'c\'</copyright>'],
  ['a text with white space', { copyright: ' a\tb ' }, '<copyright> a\tb </copyright>'],
  ['a text beyond the basic plane', { copyright: '😀' }, '<copyright>😀</copyright>'],
  ['a wrapped list of texts', { tags: ['a', 'b'] }, '<tags><tag>a</tag><tag>b</tag></tags>'],
  ['a flat list', { omniborId: ['a', 'b'] }, '<omniborId>a</omniborId><omniborId>b</omniborId>'],
  [
    'objects with an attribute and a text',
    {
      hashes: [
        { alg: 'MD5', content: 'ab' },
        { alg: 'SHA-1', content: 'cd' },
      ],
    },
    '<hashes><hash alg="MD5">ab</hash><hash alg="SHA-1">cd</hash></hashes>',
  ],
  [
    'an object of two levels',
    { evidence: { licenses: [{ license: { id: 'MIT' } }], copyright: [{ text: 'c' }, { text: 'd' }] } },
    '<evidence><licenses><license><id>MIT</id></license></licenses><copyright><text>c</text><text>d</text></copyright></evidence>',
  ],
  [
    'a licence by id',
    { licenses: [{ license: { id: 'MIT' } }] },
    '<licenses><license><id>MIT</id></license></licenses>',
  ],
  [
    'a licence by name',
    { licenses: [{ license: { name: 'Own' } }] },
    '<licenses><license><name>Own</name></license></licenses>',
  ],
  [
    'an expression',
    { licenses: [{ expression: 'MIT OR X' }] },
    '<licenses><expression>MIT OR X</expression></licenses>',
  ],
  [
    'references with hashes',
    { externalReferences: [{ type: 'vcs', url: 'u', hashes: [{ alg: 'MD5', content: 'ab' }] }] },
    '<externalReferences><reference type="vcs"><url>u</url><hashes><hash alg="MD5">ab</hash></hashes></reference></externalReferences>',
  ],
  [
    'properties',
    {
      properties: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
    },
    '<properties><property name="a">1</property><property name="b">2</property></properties>',
  ],
  [
    'parts of parts',
    { components: [{ type: 'file', name: 'b', components: [{ type: 'file', name: 'c' }] }] },
    '<components><component type="file"><name>b</name><components><component type="file"><name>c</name></component></components></component></components>',
  ],
  [
    'truth values and numbers',
    { swid: { tagId: 't', name: 'n', version: '1', tagVersion: 2, patch: true } },
    '<swid tagId="t" name="n" version="1" tagVersion="2" patch="true"/>',
  ],
  [
    'datasets, as references and in place',
    { modelCard: { modelParameters: { datasets: [{ ref: 'd' }, { type: 'dataset', name: 'e' }] } } },
    '<modelCard><modelParameters><datasets><ref>d</ref><dataset><type>dataset</type><name>e</name></dataset></datasets></modelParameters></modelCard>',
  ],
  [
    'a model card',
    {
      modelCard: {
        'bom-ref': 'm',
        modelParameters: {
          approach: { type: 'supervised' },
          task: 't',
          architectureFamily: 'f',
          modelArchitecture: 'a',
        },
        quantitativeAnalysis: {
          performanceMetrics: [
            { type: 'accuracy', value: '0.9', confidenceInterval: { lowerBound: '0.8', upperBound: '1' } },
          ],
        },
        considerations: { users: ['u'], technicalLimitations: ['l'], ethicalConsiderations: [{ name: 'n' }] },
      },
    },
    '<modelCard bom-ref="m"><modelParameters><approach><type>supervised</type></approach><task>t</task><architectureFamily>f</architectureFamily>' +
      '<modelArchitecture>a</modelArchitecture></modelParameters><quantitativeAnalysis><performanceMetrics><performanceMetric><type>accuracy</type>' +
      '<value>0.9</value><confidenceInterval><lowerBound>0.8</lowerBound><upperBound>1</upperBound></confidenceInterval></performanceMetric>' +
      '</performanceMetrics></quantitativeAnalysis><considerations><users><user>u</user></users><technicalLimitations><technicalLimitation>l' +
      '</technicalLimitation></technicalLimitations><ethicalConsiderations><ethicalConsideration><name>n</name></ethicalConsideration>' +
      '</ethicalConsiderations></considerations></modelCard>',
  ],
  [
    'data with governance',
    {
      data: [
        {
          type: 'dataset',
          classification: 'public',
          governance: { owners: [{ organization: { name: 'o' } }] },
        },
      ],
    },
    '<data><type>dataset</type><classification>public</classification><governance><owners><owner><organization><name>o</name></organization></owner></owners></governance></data>',
  ],
];

/** Members of a document and their elements. */
const DOCUMENTS: readonly (readonly [string, JsonObject, string])[] = [
  ['an empty list of components', { components: [] }, '<components/>'],
  [
    'metadata',
    { metadata: { timestamp: '2026-01-02T03:04:05Z', authors: [{ name: 'a', email: 'e' }] } },
    '<metadata><timestamp>2026-01-02T03:04:05Z</timestamp><authors><author><name>a</name><email>e</email></author></authors></metadata>',
  ],
  [
    'lifecycles by phase and by name',
    { metadata: { lifecycles: [{ phase: 'build' }, { name: 'train', description: 'd' }] } },
    '<metadata><lifecycles><lifecycle><phase>build</phase></lifecycle><lifecycle><name>train</name><description>d</description></lifecycle></lifecycles></metadata>',
  ],
  [
    'tools as an object in place of a list',
    { metadata: { tools: { components: [{ type: 'application', name: 't' }] } } },
    '<metadata><tools><components><component type="application"><name>t</name></component></components></tools></metadata>',
  ],
  [
    'tools as a list',
    { metadata: { tools: [{ vendor: 'v', name: 't' }] } },
    '<metadata><tools><tool><vendor>v</vendor><name>t</name></tool></tools></metadata>',
  ],
  [
    'dependencies, whose elements only point',
    { dependencies: [{ ref: 'a', dependsOn: ['b', 'c'], provides: ['d'] }, { ref: 'b' }] },
    '<dependencies><dependency ref="a"><dependency ref="b"/><dependency ref="c"/><provides ref="d"/></dependency><dependency ref="b"/></dependencies>',
  ],
  [
    'compositions',
    { compositions: [{ aggregate: 'complete', assemblies: ['a'], dependencies: ['b'] }] },
    '<compositions><composition><aggregate>complete</aggregate><assemblies><assembly ref="a"/></assemblies><dependencies><dependency ref="b"/></dependencies></composition></compositions>',
  ],
  [
    'a service whose data flow says its classification inline',
    {
      services: [
        {
          name: 's',
          endpoints: ['u'],
          authenticated: true,
          data: [{ flow: 'inbound', classification: 'PII' }],
        },
      ],
    },
    '<services><service><name>s</name><endpoints><endpoint>u</endpoint></endpoints><authenticated>true</authenticated><data><dataflow><classification flow="inbound">PII</classification></dataflow></data></service></services>',
  ],
];

describe.each<WrittenXmlVersion>(['1.6', '1.7'])('what says the same in JSON and in XML, %s', (version) => {
  it.each(PARTS)('%s of a component', (_case, members, xml) => {
    expect(linesOf(component(members), version)).toBe(element(xml));
    expect(read(element(xml), version)).toEqual(component(members));
  });

  it.each(DOCUMENTS)('%s', (_case, members, xml) => {
    expect(linesOf(members, version)).toBe(xml);
    expect(read(xml, version)).toEqual(members);
  });
});

describe.each(['1.2', '1.3', '1.4', '1.5'])('an older document, %s', (version) => {
  const version1 = Number(version.slice(2)) <= 4 ? { version: 1 } : {};
  const kept = PARTS.filter(([, members]) =>
    ['version', 'copyright', 'hashes', 'licenses', 'swid', 'components'].includes(
      Object.keys(members)[0] ?? '',
    ),
  );

  it.each(kept)('says %s as a newer one does', (_case, members, xml) => {
    expect(read(element(xml), version)).toEqual({ ...version1, ...component(members) });
  });
});

describe('what XML cannot say', () => {
  it.each<[string, Json]>([
    ['a text with NUL', 'a\u0000b'],
    ['a number where a text belongs', 7],
    ['a list where a text belongs', ['a']],
    ['nothing where a text belongs', null],
    ['a truth value where a text belongs', false],
    ['an object where a text belongs', { a: 1 }],
  ])('comes back all the same: %s', (_case, copyright) => {
    const bom = { bomFormat: 'CycloneDX', specVersion: '1.7', ...component({ copyright }) };
    const { value, losses } = writeXml(bom, '1.7');
    expect(losses).toEqual([]);
    const again = readXml(new TextEncoder().encode(value));
    expect(again.value?.original).toEqual(bom);
    expect(again.issues).toEqual([]);
  });
});
