import { type BrokenDocument, bytesOf } from './broken-document.ts';

/** CycloneDX XML that is no XML, that is refused as XML, or that says something wrong. */
export function brokenXml(): readonly BrokenDocument[] {
  return DOCUMENTS.map(([name, told, text]) => ({
    name: `XML: ${name}`,
    told,
    mediaType: 'application/vnd.cyclonedx+xml',
    bytes: bytesOf(text),
  }));
}

const SOUND = `<?xml version="1.0" encoding="UTF-8"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">
  <components>
    <component type="library" bom-ref="torch">
      <name>torch</name>
      <version>2.9.0</version>
    </component>
  </components>
  <dependencies>
    <dependency ref="torch"/>
  </dependencies>
</bom>
`;

const ENTITY = '<!DOCTYPE bom [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const DOCUMENTS: readonly (readonly [name: string, told: string, text: string])[] = [
  ['an element that is not closed', 'E0017', SOUND.replace('</name>', '')],
  ['truncated', 'E0017', SOUND.slice(0, -60)],
  ['entities', 'E0018', SOUND.replace('?>\n', `?>\n${ENTITY}\n`).replace('>torch<', '>&b;<')],
  ['a type nobody knows', 'E0104 /components/0/type', SOUND.replace('"library"', '"libary"')],
  ['an element nobody knows', 'E0102', SOUND.replace('<version>2.9.0</version>', '<versoin>2.9.0</versoin>')],
  ['a name is missing', 'E0101 /components/0', SOUND.replace('<name>torch</name>', '')],
  [
    'a dependency of nothing',
    'E0312 /dependencies/0/ref',
    SOUND.replace('dependency ref="torch"', 'dependency ref="toch"'),
  ],
];
