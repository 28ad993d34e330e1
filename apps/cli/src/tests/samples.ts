import { gzipSync } from 'node:zlib';

/** A valid document of one library in every format, and wrapped; the same thing said in each. */
const JSON_TEXT = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  version: 1,
  metadata: { component: { type: 'application', 'bom-ref': 'app', name: 'App', version: '1' } },
  components: [{ type: 'library', 'bom-ref': 'pad', name: 'left-pad', version: '1.3.0' }],
  dependencies: [{ ref: 'app', dependsOn: ['pad'] }],
});

const XML_TEXT = `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <metadata><component type="application" bom-ref="app"><name>App</name><version>1</version></component></metadata>
  <components>
    <component type="library" bom-ref="pad"><name>left-pad</name><version>1.3.0</version></component>
  </components>
  <dependencies><dependency ref="app"><dependency ref="pad"/></dependency></dependencies>
</bom>
`;

const SPDX_2_TEXT = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'sample',
  documentNamespace: 'https://example.org/sample',
  creationInfo: { created: '2026-05-12T09:30:00Z', creators: ['Tool: maker-1.0'] },
  packages: [
    {
      SPDXID: 'SPDXRef-app',
      name: 'App',
      versionInfo: '1',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
    },
    {
      SPDXID: 'SPDXRef-pad',
      name: 'left-pad',
      versionInfo: '1.3.0',
      downloadLocation: 'NOASSERTION',
      filesAnalyzed: false,
    },
  ],
  relationships: [
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-app' },
    { spdxElementId: 'SPDXRef-app', relationshipType: 'DEPENDS_ON', relatedSpdxElement: 'SPDXRef-pad' },
  ],
});

const envelope = (payload: string): string =>
  JSON.stringify({
    payloadType: 'application/vnd.cyclonedx+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AA==' }],
  });

const statement = (predicate: string): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: JSON.parse(predicate),
  });

/** Files by name. */
export const SAMPLES: Readonly<Record<string, string | Uint8Array>> = {
  'bom.json': JSON_TEXT,
  'bom.xml': XML_TEXT,
  'bom.spdx.json': SPDX_2_TEXT,
  'bom.json.gz': gzipSync(JSON_TEXT),
  'bom.xml.gz': gzipSync(XML_TEXT),
  'bom.spdx.json.gz': gzipSync(SPDX_2_TEXT),
  'bom.dsse.json': envelope(JSON_TEXT),
  'bom.xml.dsse.json': envelope(XML_TEXT),
  'bom.intoto.json': statement(JSON_TEXT),
  'bom.intoto.dsse.json': envelope(statement(JSON_TEXT)),
};
