import { type Issue, type Json, PARSE_LIMITS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const bomOf = (inside: string, version = '1.7', attributes = ''): string =>
  `<bom xmlns="http://cyclonedx.org/schema/bom/${version}"${attributes}>${inside}</bom>`;

const read = (text: string) => readXml(bytesOf(text));

const originalOf = (text: string): Json => {
  const { value, issues } = read(text);
  expect(issues).toEqual([]);
  return value?.original ?? null;
};

/** The parts of a component, read; the rest of the document has no part in it. */
const componentOf = (inside: string, version?: string): Json => {
  const original = originalOf(
    bomOf(`<components><component type="library">${inside}</component></components>`, version),
  );
  const [component] = (original as { readonly components: readonly Json[] }).components;
  const { type, ...rest } = component as { readonly type: string };
  expect(type).toBe('library');
  return rest;
};

const told = (issues: readonly Issue[]): readonly (readonly [string, string, number, number])[] =>
  issues.map(({ code, pointer, line, column }) => [code, pointer, line, column]);

describe('a document in XML', () => {
  it.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
    'of version %s has the format and version of its namespace',
    (version) => {
      const { value, issues } = read(bomOf('', version, ' version="3" serialNumber="urn:uuid:0"'));
      expect(issues).toEqual([]);
      expect(value?.version).toBe(version);
      expect(value?.original).toEqual({
        bomFormat: 'CycloneDX',
        specVersion: version,
        version: 3,
        serialNumber: 'urn:uuid:0',
      });
    },
  );

  it('has version 1 where the JSON form demands one and the XML states none', () => {
    expect(originalOf(bomOf('', '1.4'))).toMatchObject({ version: 1 });
    expect(originalOf(bomOf('', '1.5'))).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.5' });
  });

  it('may have a prefix, a declaration, a byte order mark, comments and instructions', () => {
    const text =
      '\ufeff<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet href="a"?><!-- <bom> -->' +
      '<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.6" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' +
      ' xsi:schemaLocation="a b"><c:components><!-- none --><c:component type="file"><c:name>a<!-- b -->c</c:name>' +
      '</c:component></c:components></c:bom>';
    expect(originalOf(text)).toMatchObject({ components: [{ type: 'file', name: 'ac' }] });
  });
});

describe('the parts of a component', () => {
  it.each<[string, string, Json]>([
    ['texts with entities and CDATA', '<name>a &amp; <![CDATA[<b>]]></name>', { name: 'a & <b>' }],
    ['texts with white space around, kept', '<description> a\n b </description>', { description: ' a\n b ' }],
    ['a purl in lines of its own', '<purl>\n  pkg:npm/a@1\n</purl>', { purl: 'pkg:npm/a@1' }],
    ['truth values', '<modified>1</modified>', { modified: true }],
    ['hashes', '<hashes><hash alg="MD5">abc</hash></hashes>', { hashes: [{ alg: 'MD5', content: 'abc' }] }],
    [
      'licences of all kinds',
      '<licenses><license bom-ref="l"><id>MIT</id></license><license><name>Own</name><text content-type="text/plain" ' +
        'encoding="base64">YQ==</text></license><expression acknowledgement="declared">MIT OR X</expression>' +
        '<expression-detailed expression="A"><details license-identifier="A"><url>u</url></details></expression-detailed></licenses>',
      {
        licenses: [
          { license: { 'bom-ref': 'l', id: 'MIT' } },
          {
            license: {
              name: 'Own',
              text: { contentType: 'text/plain', encoding: 'base64', content: 'YQ==' },
            },
          },
          { acknowledgement: 'declared', expression: 'MIT OR X' },
          { expression: 'A', expressionDetails: [{ licenseIdentifier: 'A', url: 'u' }] },
        ],
      },
    ],
    [
      'properties',
      '<properties><property name="a">1</property><property name="b"/></properties>',
      {
        properties: [
          { name: 'a', value: '1' },
          { name: 'b', value: '' },
        ],
      },
    ],
    [
      'lists without an element around',
      '<omniborId>a</omniborId><omniborId>b</omniborId>',
      { omniborId: ['a', 'b'] },
    ],
    ['an empty list', '<components/>', { components: [] }],
    ['an empty object', '<evidence/>', { evidence: {} }],
    [
      'references',
      '<externalReferences><reference type="website"><url>u</url><comment>c</comment></reference></externalReferences>',
      { externalReferences: [{ type: 'website', url: 'u', comment: 'c' }] },
    ],
    [
      'copyrights, each an object in JSON',
      '<evidence><copyright><text>a</text><text>b</text></copyright></evidence>',
      { evidence: { copyright: [{ text: 'a' }, { text: 'b' }] } },
    ],
    [
      'a swid tag',
      '<swid tagId="t" name="n" tagVersion="2" patch="false"><url>u</url></swid>',
      { swid: { tagId: 't', name: 'n', tagVersion: 2, patch: false, url: 'u' } },
    ],
    [
      'the pedigree',
      '<pedigree><commits><commit><uid>1</uid><author><name>n</name></author></commit></commits><patches><patch ' +
        'type="backport"><resolves><issue type="defect"><id>i</id><references><url>u</url></references></issue></resolves>' +
        '</patch></patches></pedigree>',
      {
        pedigree: {
          commits: [{ uid: '1', author: { name: 'n' } }],
          patches: [{ type: 'backport', resolves: [{ type: 'defect', id: 'i', references: ['u'] }] }],
        },
      },
    ],
    [
      'a model card',
      '<modelCard bom-ref="m"><modelParameters><datasets><ref>d</ref><dataset><type>dataset</type></dataset></datasets>' +
        '<inputs><input><format>text</format></input></inputs></modelParameters><quantitativeAnalysis><performanceMetrics>' +
        '<performanceMetric><value>0.9</value></performanceMetric></performanceMetrics></quantitativeAnalysis>' +
        '<considerations><users><user>u</user></users></considerations></modelCard>',
      {
        modelCard: {
          'bom-ref': 'm',
          modelParameters: { datasets: [{ ref: 'd' }, { type: 'dataset' }], inputs: [{ format: 'text' }] },
          quantitativeAnalysis: { performanceMetrics: [{ value: '0.9' }] },
          considerations: { users: ['u'] },
        },
      },
    ],
    [
      'energy lists that stand several times',
      '<modelCard><considerations><environmentalConsiderations><energyConsumptions><energyConsumption><activity>training' +
        '</activity></energyConsumption></energyConsumptions><energyConsumptions><energyConsumption><activity>inference' +
        '</activity></energyConsumption></energyConsumptions></environmentalConsiderations></considerations></modelCard>',
      {
        modelCard: {
          considerations: {
            environmentalConsiderations: {
              energyConsumptions: [{ activity: 'training' }, { activity: 'inference' }],
            },
          },
        },
      },
    ],
    [
      'the governance of data, whose individual is a contact in JSON',
      '<data><type>dataset</type><sensitiveData>s</sensitiveData><governance><owners><owner><individual><name>n</name>' +
        '</individual></owner></owners></governance></data>',
      {
        data: [
          { type: 'dataset', sensitiveData: ['s'], governance: { owners: [{ contact: { name: 'n' } }] } },
        ],
      },
    ],
    [
      'crypto',
      '<cryptoProperties><assetType>protocol</assetType><algorithmProperties><certificationLevel>none</certificationLevel>' +
        '<cryptoFunctions><cryptoFunction>sign</cryptoFunction></cryptoFunctions><classicalSecurityLevel>128' +
        '</classicalSecurityLevel></algorithmProperties><protocolProperties><ikev2TransformTypes><encr><name>e</name>' +
        '</encr><ke>text</ke></ikev2TransformTypes><cryptoRef>r</cryptoRef></protocolProperties></cryptoProperties>',
      {
        cryptoProperties: {
          assetType: 'protocol',
          algorithmProperties: {
            certificationLevel: ['none'],
            cryptoFunctions: ['sign'],
            classicalSecurityLevel: 128,
          },
          protocolProperties: {
            ikev2TransformTypes: { encr: [{ name: 'e' }], ke: ['text'] },
            cryptoRefArray: ['r'],
          },
        },
      },
    ],
    [
      'patent assertions by anyone',
      '<patentAssertions><patentAssertion><assertionType>license</assertionType><patentRefs><bom-ref>p</bom-ref>' +
        '</patentRefs><asserter><ref>o</ref></asserter></patentAssertion><patentAssertion><asserter><organization><name>n' +
        '</name></organization></asserter></patentAssertion></patentAssertions>',
      {
        patentAssertions: [
          { assertionType: 'license', patentRefs: ['p'], asserter: 'o' },
          { asserter: { name: 'n' } },
        ],
      },
    ],
  ])('%s', (_name, xml, json) => {
    expect(componentOf(xml)).toEqual(json);
  });

  it('has one identity without a list up to 1.5, and a list since', () => {
    const xml = '<evidence><identity><field>purl</field><tools><tool ref="t"/></tools></identity></evidence>';
    const identity = { field: 'purl', tools: ['t'] };
    expect(componentOf(xml, '1.5')).toEqual({ evidence: { identity } });
    expect(componentOf(xml, '1.6')).toEqual({ evidence: { identity: [identity] } });
  });
});

describe('the parts of a document', () => {
  it.each<[string, string, Json]>([
    [
      'tools as a list',
      '<metadata><tools><tool><name>a</name></tool></tools></metadata>',
      { metadata: { tools: [{ name: 'a' }] } },
    ],
    [
      'tools as an object',
      '<metadata><tools><components><component type="application"><name>a</name></component></components></tools></metadata>',
      { metadata: { tools: { components: [{ type: 'application', name: 'a' }] } } },
    ],
    [
      'dependencies',
      '<dependencies><dependency ref="a"><dependency ref="b"/><provides ref="c"/></dependency><dependency ref="b"/></dependencies>',
      { dependencies: [{ ref: 'a', dependsOn: ['b'], provides: ['c'] }, { ref: 'b' }] },
    ],
    [
      'compositions',
      '<compositions><composition><aggregate>complete</aggregate><assemblies><assembly ref="a"/></assemblies></composition></compositions>',
      { compositions: [{ aggregate: 'complete', assemblies: ['a'] }] },
    ],
    [
      'the data of a service, in both ways that the XSD has',
      '<services><service><name>s</name><data><classification flow="inbound">PII</classification></data></service><service>' +
        '<name>t</name><data><dataflow name="n"><classification flow="outbound">public</classification><source><url>u</url>' +
        '</source></dataflow></data></service></services>',
      {
        services: [
          { name: 's', data: [{ flow: 'inbound', classification: 'PII' }] },
          { name: 't', data: [{ name: 'n', flow: 'outbound', classification: 'public', source: ['u'] }] },
        ],
      },
    ],
    [
      'vulnerabilities',
      '<vulnerabilities><vulnerability><id>CVE</id><ratings><rating><score>9.8</score></rating></ratings><cwes><cwe>79</cwe>' +
        '</cwes><analysis><responses><response>update</response></responses></analysis><affects><target><ref>a</ref><versions>' +
        '<version><range>vers:a</range></version></versions></target></affects></vulnerability></vulnerabilities>',
      {
        vulnerabilities: [
          {
            id: 'CVE',
            ratings: [{ score: 9.8 }],
            cwes: [79],
            analysis: { response: ['update'] },
            affects: [{ ref: 'a', versions: [{ range: 'vers:a' }] }],
          },
        ],
      },
    ],
    [
      'annotations',
      '<annotations><annotation><subjects><subject ref="a"/></subjects><annotator><individual><name>n</name></individual>' +
        '</annotator><timestamp> 2026-01-02T03:04:05Z </timestamp><text>t</text></annotation></annotations>',
      {
        annotations: [
          {
            subjects: ['a'],
            annotator: { individual: { name: 'n' } },
            timestamp: '2026-01-02T03:04:05Z',
            text: 't',
          },
        ],
      },
    ],
    [
      'formulation',
      '<formulation><formula><workflows><workflow bom-ref="w"><uid>1</uid><tasks><task bom-ref="t"><uid>2</uid><inputs><input>' +
        '<environmentVars><environmentVar name="A">1</environmentVar><value>B=2</value></environmentVars></input></inputs>' +
        '</task></tasks><taskTypes><taskType>build</taskType></taskTypes></workflow></workflows></formula></formulation>',
      {
        formulation: [
          {
            workflows: [
              {
                'bom-ref': 'w',
                uid: '1',
                tasks: [
                  {
                    'bom-ref': 't',
                    uid: '2',
                    inputs: [{ environmentVars: [{ name: 'A', value: '1' }, 'B=2'] }],
                  },
                ],
                taskTypes: ['build'],
              },
            ],
          },
        ],
      },
    ],
    [
      'declarations',
      '<declarations><attestations><attestation><map><claims><claim>c</claim></claims><conformance><score>0.5</score>' +
        '</conformance></map></attestation></attestations></declarations>',
      { declarations: { attestations: [{ map: [{ claims: ['c'], conformance: { score: 0.5 } }] }] } },
    ],
    [
      'definitions with patents and families',
      '<definitions><patents><patent><patentNumber>1</patentNumber><patentAssignee><individual><name>n</name></individual>' +
        '</patentAssignee></patent><patentFamily><familyId>f</familyId><members><ref>p</ref></members></patentFamily></patents></definitions>',
      {
        definitions: {
          patents: [
            { patentNumber: '1', patentAssignee: [{ name: 'n' }] },
            { familyId: 'f', members: ['p'] },
          ],
        },
      },
    ],
    [
      'citations',
      '<citations><citation><pointers><pointer>/a</pointer></pointers><attributedTo>b</attributedTo></citation></citations>',
      { citations: [{ pointers: ['/a'], attributedTo: 'b' }] },
    ],
  ])('%s', (_name, xml, json) => {
    expect(originalOf(bomOf(xml))).toEqual({
      bomFormat: 'CycloneDX',
      specVersion: '1.7',
      ...(json as object),
    });
  });
});

describe('what is no CycloneDX', () => {
  const component = (inside: string): string =>
    bomOf(`\n<components>\n<component type="library">${inside}</component></components>`);

  it.each<[string, string, readonly (readonly [string, string, number, number])[]]>([
    ['an element that no version has', component('<nmae>a</nmae>'), [['E0102', '/components/0/nmae', 3, 27]]],
    ['an attribute that no version has', bomOf('', '1.7', ' bomformat="x"'), [['E0102', '/bomformat', 1, 1]]],
    [
      'an element in a list that is no item',
      component('<tags><tg>a</tg></tags>'),
      [['E0102', '/components/0/tags/tg', 3, 33]],
    ],
    ['an element within a text', component('<name>a<b/></name>'), [['E0102', '/components/0/name/b', 3, 34]]],
    ['an attribute of a text', component('<name a="1">a</name>'), [['E0102', '/components/0/name/a', 3, 27]]],
    ['an attribute of a list', component('<tags a="1"/>'), [['E0102', '/components/0/tags/a', 3, 27]]],
    ['text between elements', component('loose<name>a</name>'), [['E0103', '/components/0', 3, 1]]],
    ['text in a list', component('<tags>loose</tags>'), [['E0103', '/components/0/tags', 3, 27]]],
    ['a second name', component('<name>a</name><name>b</name>'), [['E0005', '/components/0/name', 3, 41]]],
    ['a second list', bomOf('<components/>\n<components/>'), [['E0005', '/components', 2, 1]]],
    [
      'an element without a namespace',
      component('<name xmlns="">a</name>'),
      [['E0102', '/components/0', 3, 27]],
    ],
    [
      'an element of another version',
      component('<name xmlns="http://cyclonedx.org/schema/bom/1.6">a</name>'),
      [['E0102', '/components/0', 3, 27]],
    ],
    ['a foreign element', component('<x xmlns="urn:x">a</x>'), [['W0001', '/components/0', 3, 27]]],
    ['a foreign attribute', bomOf('', '1.7', ' xmlns:x="urn:x" x:y="1"'), [['W0001', '', 1, 1]]],
    ['a language', component('<name xml:lang="en">a</name>'), [['W0001', '/components/0/name', 3, 27]]],
    [
      'a foreign item',
      component('<tags><x xmlns="urn:x"/></tags>'),
      [['W0001', '/components/0/tags', 3, 33]],
    ],
    [
      'an element that only the XSD has',
      component('<evidence><callstack><tools><tool ref="a"/></tools></callstack></evidence>'),
      [['W0001', '/components/0/evidence/callstack', 3, 48]],
    ],
    [
      'a dependency within a dependency within a dependency',
      bomOf(
        '<dependencies><dependency ref="a"><dependency ref="b"><dependency ref="c"/></dependency></dependency></dependencies>',
      ),
      [['E0102', '/dependencies/0/dependsOn/0/dependency', 1, 104]],
    ],
    [
      'a reference with other attributes and text',
      bomOf(
        '<dependencies><dependency ref="a"><dependency to="b">c</dependency></dependency></dependencies>',
      ),
      [
        ['E0102', '/dependencies/0/dependsOn/0/to', 1, 84],
        ['E0103', '/dependencies/0/dependsOn/0', 1, 84],
      ],
    ],
    [
      'an asserter that is two, or none',
      component(
        '<patentAssertions><patentAssertion><asserter><ref>a</ref><ref>b</ref></asserter></patentAssertion>\n' +
          '<patentAssertion><asserter><who/></asserter></patentAssertion></patentAssertions>',
      ),
      [
        ['E0108', '/components/0/patentAssertions/0/asserter', 3, 62],
        ['E0102', '/components/0/patentAssertions/1/asserter/who', 4, 28],
      ],
    ],
    [
      'a second classification of a data flow',
      bomOf(
        '<services><service><data><dataflow><classification flow="inbound">a</classification>' +
          '<classification flow="outbound">b</classification></dataflow></data></service></services>',
      ),
      [['E0005', '/services/0/data/0', 1, 134]],
    ],
  ])('%s is told with its place', (_name, text, places) => {
    const { value, issues } = read(text);
    expect(value).toBeDefined();
    expect(told(issues)).toEqual(places);
  });

  it('is told in words, with advice where a name is near', () => {
    const [issue] = read(component('<nmae>a</nmae>')).issues;
    expect(issue).toMatchObject({
      severity: 'error',
      message: 'Cannot read the element "nmae" in "component"',
      found: '"nmae"',
      fix: 'Write "name" if that is meant',
    });
  });

  it('is told once, with further places', () => {
    const [issue, ...others] = read(bomOf('<a/><b/>\n<a/><a/>')).issues;
    expect(others).toHaveLength(1);
    expect(issue).toMatchObject({
      line: 1,
      also: 2,
      alsoAt: [
        { line: 2, column: 1, pointer: '/a' },
        { line: 2, column: 5 },
      ],
    });
  });

  it('keeps the first of two, and everything else', () => {
    const { value } = read(component('<name>a</name><x xmlns="urn:x"/><name>b</name><version>1</version>'));
    expect(value?.original).toMatchObject({ components: [{ name: 'a', version: '1' }] });
  });

  it('keeps a text that is no number, for the schema to judge', () => {
    const { value, issues } = read(bomOf('', '1.7', ' version="first"'));
    expect(issues).toEqual([]);
    expect(value?.original).toMatchObject({ version: 'first' });
  });
});

describe('places', () => {
  const text = `<?xml version="1.0"?>
${bomOf(`
  <components>
    <component type="library" bom-ref="a">
      <name>a</name>
      <licenses><license><id>MIT</id></license></licenses>
      <tags><tag>x</tag>
            <tag>y</tag></tags>
    </component>
  </components>`)}`;

  it.each([
    ['', 2, 1],
    ['/bomFormat', 2, 1],
    ['/components', 3, 3],
    ['/components/0', 4, 5],
    ['/components/0/bom-ref', 4, 5],
    ['/components/0/name', 5, 7],
    ['/components/0/licenses/0', 6, 17],
    ['/components/0/licenses/0/license/id', 6, 26],
    ['/components/0/tags/1', 8, 13],
    ['/components/0/tags/2', 7, 7],
    ['/components/1/name', 3, 3],
    ['/nowhere/at/all', 2, 1],
  ])('of %j are line %i, column %i', (pointer, line, column) => {
    expect(read(text).value?.placeOf(pointer)).toEqual({ line, column });
  });
});

describe('bytes that are no document', () => {
  it.each<[string, Uint8Array, string, number, number]>([
    ['nothing', bytesOf(''), 'E0009', 1, 1],
    ['white space', bytesOf(' \n '), 'E0009', 1, 1],
    ['UTF-16 with a mark', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00), 'E0002', 1, 1],
    ['UTF-16 without a mark', Uint8Array.of(0x3c, 0x00, 0x61, 0x00), 'E0002', 1, 1],
    ['UTF-16, big end first', Uint8Array.of(0x00, 0x3c, 0x00, 0x61), 'E0002', 1, 1],
    ['Latin-1', Uint8Array.of(0x3c, 0x61, 0x3e, 0x0a, 0xe9), 'E0002', 2, 1],
    ['another encoding', bytesOf('<?xml version="1.0" encoding="latin1"?><a/>'), 'E0002', 1, 1],
    ['JSON', bytesOf('{}'), 'E0017', 1, 3],
    ['crossed tags', bytesOf('<bom>\n<a></bom>'), 'E0017', 2, 9],
    ['a document type', bytesOf('\n <!DOCTYPE bom [<!ENTITY a "b">]><bom/>'), 'E0018', 2, 2],
    ['an entity', bytesOf('<bom>\n&a;</bom>'), 'E0018', 2, 3],
    ['another root', bytesOf('<sbom xmlns="http://cyclonedx.org/schema/bom/1.6"/>'), 'E0017', 1, 1],
    ['another namespace', bytesOf('<bom xmlns="urn:x"/>'), 'E0017', 1, 1],
    ['no namespace', bytesOf('<bom/>'), 'E0017', 1, 1],
    ['a version before JSON', bytesOf(bomOf('', '1.1')), 'E0014', 1, 1],
    ['a version to come', bytesOf(bomOf('', '2.0')), 'E0014', 1, 1],
  ])('%s', (_name, bytes, code, line, column) => {
    const { value, issues } = readXml(bytes);
    expect(value).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: 'error', line, column });
  });

  it('are refused by their size before they are looked at', () => {
    const { issues } = readXml(bytesOf(bomOf('')), { ...PARSE_LIMITS, sizeBytesMax: 10 });
    expect(issues).toMatchObject([{ code: 'E0001', found: '55 bytes', expected: 'at most 10 bytes' }]);
  });

  it('are refused where they are nested too deeply', () => {
    const { issues } = readXml(bytesOf('<bom>\n<a><b/></a></bom>'), { ...PARSE_LIMITS, depthMax: 2 });
    expect(issues).toMatchObject([{ code: 'E0004', line: 2, column: 4, expected: 'at most 2 levels' }]);
  });
});
