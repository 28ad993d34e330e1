import type { JsonObject } from '@trasluz/bom';
import { fileOf, packageOf, relationOf, spdx2With } from './documents.ts';

const TIME = '2026-05-12T09:30:00Z';

/** A model with its dataset and its base, as writers of AI documents say it in SPDX 2.3. */
const MODEL = spdx2With({
  creationInfo: {
    created: TIME,
    creators: ['Organization: Acme (sbom@acme.example)', 'Person: Ada', 'Tool: scan-1.2'],
    licenseListVersion: '3.26',
  },
  documentDescribes: ['SPDXRef-model'],
  packages: [
    packageOf('model', {
      versionInfo: '1.0',
      primaryPackagePurpose: 'MODEL',
      supplier: 'Organization: Acme',
      originator: 'Person: Ada (ada@acme.example)',
      downloadLocation: 'git+https://acme.example/model.git@v1',
      licenseDeclared: 'LicenseRef-acme',
      licenseConcluded: 'NOASSERTION',
      copyrightText: '2026 Acme',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'a'.repeat(64) }],
      externalRefs: [
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:huggingface/acme/model@1.0',
        },
      ],
      annotations: [
        { annotator: 'Person: Ada', annotationDate: TIME, annotationType: 'REVIEW', comment: 'Looked at' },
      ],
    }),
    packageOf('corpus', { primaryPackagePurpose: 'DATASET', licenseDeclared: 'CC-BY-4.0' }),
    packageOf('base', { versionInfo: '3', primaryPackagePurpose: 'MODEL' }),
  ],
  files: [fileOf('config.json')],
  hasExtractedLicensingInfos: [
    { licenseId: 'LicenseRef-acme', name: 'Acme Licence', extractedText: 'Do it.' },
  ],
  relationships: [
    relationOf('model', 'CONTAINS', 'config.json'),
    relationOf('model', 'DESCENDANT_OF', 'base'),
    relationOf('corpus', 'DATA_FILE_OF', 'model'),
    relationOf('model', 'DEPENDS_ON', 'NONE'),
  ],
});

/** An application with dependencies of several kinds, another document, a snippet and fields of no version. */
const APPLICATION = spdx2With({
  comment: 'Made by hand',
  externalDocumentRefs: [
    {
      externalDocumentId: 'DocumentRef-os',
      spdxDocument: 'https://os.example/spdx',
      checksum: { algorithm: 'SHA1', checksumValue: 'b'.repeat(40) },
    },
  ],
  packages: [
    packageOf('app', { primaryPackagePurpose: 'APPLICATION', filesAnalyzed: false, own: 1 }),
    packageOf('library', { licenseDeclared: 'MIT OR 0BSD', licenseInfoFromFiles: ['MIT'] }),
    packageOf('tester', { licenseConcluded: 'NONE' }),
  ],
  snippets: [{ SPDXID: 'SPDXRef-snippet', name: 'loop', snippetFromFile: 'SPDXRef-f' }],
  relationships: [
    relationOf('DOCUMENT', 'DESCRIBES', 'app'),
    relationOf('app', 'DEPENDS_ON', 'library', { comment: 'always' }),
    relationOf('tester', 'TEST_DEPENDENCY_OF', 'app'),
    relationOf('app', 'DEPENDS_ON', 'DocumentRef-os:SPDXRef-kernel'),
    { spdxElementId: 'SPDXRef-app', relationshipType: 'DEPENDS_ON' },
  ],
});

/** Documents that say much, by what they are about. */
export const RICH: Readonly<Record<string, JsonObject>> = { model: MODEL, application: APPLICATION };
