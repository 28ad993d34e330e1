import { HASHES, RELATIONSHIP_TYPES } from '../vocabulary.ts';

/** What a member holds. */
export type Kind =
  | 'boolean'
  | 'number'
  | 'text'
  | { readonly list: Kind; readonly min?: number }
  | { readonly object: string }
  | { readonly words: readonly string[] };

/** One kind of object. */
export interface Shape {
  readonly members: Readonly<Record<string, Kind>>;
  readonly required: readonly string[];
}

const texts: Kind = { list: 'text' };
const annotations: Kind = { list: { object: 'annotation' } };
const checksums: Kind = { list: { object: 'checksum' } };

/** What packages, files and snippets have in common. */
const ELEMENT: Readonly<Record<string, Kind>> = {
  SPDXID: 'text',
  annotations,
  attributionTexts: texts,
  comment: 'text',
  copyrightText: 'text',
  licenseComments: 'text',
  licenseConcluded: 'text',
  name: 'text',
};

const PURPOSES = [
  ...['APPLICATION', 'ARCHIVE', 'CONTAINER', 'DEVICE', 'FILE', 'FIRMWARE', 'FRAMEWORK', 'INSTALL', 'LIBRARY'],
  ...['OPERATING-SYSTEM', 'OPERATING_SYSTEM', 'OTHER', 'SOURCE'],
];

const FILE_TYPES = [
  ...[
    'APPLICATION',
    'ARCHIVE',
    'AUDIO',
    'BINARY',
    'DOCUMENTATION',
    'IMAGE',
    'OTHER',
    'SOURCE',
    'SPDX',
    'TEXT',
  ],
  'VIDEO',
];

/** The specification writes them with a hyphen, its first JSON schema with an underscore; both are in use. */
const CATEGORIES = [
  'OTHER',
  'PACKAGE-MANAGER',
  'PACKAGE_MANAGER',
  'PERSISTENT-ID',
  'PERSISTENT_ID',
  'SECURITY',
];

/** Members, types and words of SPDX 2.3 (ISO/IEC 5962 and its JSON form); facts of the specification, support/2.3. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  document: {
    required: ['SPDXID', 'creationInfo', 'dataLicense', 'name', 'spdxVersion'],
    members: {
      SPDXID: 'text',
      annotations,
      comment: 'text',
      creationInfo: { object: 'creationInfo' },
      dataLicense: 'text',
      documentDescribes: texts,
      documentNamespace: 'text',
      externalDocumentRefs: { list: { object: 'externalDocumentRef' } },
      files: { list: { object: 'file' } },
      hasExtractedLicensingInfos: { list: { object: 'extractedLicence' } },
      name: 'text',
      packages: { list: { object: 'package' } },
      relationships: { list: { object: 'relationship' } },
      revieweds: { list: { object: 'review' } },
      snippets: { list: { object: 'snippet' } },
      spdxVersion: 'text',
    },
  },
  creationInfo: {
    required: ['created', 'creators'],
    members: {
      comment: 'text',
      created: 'text',
      creators: { list: 'text', min: 1 },
      licenseListVersion: 'text',
    },
  },
  package: {
    required: ['SPDXID', 'downloadLocation', 'name'],
    members: {
      ...ELEMENT,
      builtDate: 'text',
      checksums,
      description: 'text',
      downloadLocation: 'text',
      externalRefs: { list: { object: 'externalRef' } },
      filesAnalyzed: 'boolean',
      hasFiles: texts,
      homepage: 'text',
      licenseDeclared: 'text',
      licenseInfoFromFiles: texts,
      originator: 'text',
      packageFileName: 'text',
      packageVerificationCode: { object: 'verificationCode' },
      primaryPackagePurpose: { words: PURPOSES },
      releaseDate: 'text',
      sourceInfo: 'text',
      summary: 'text',
      supplier: 'text',
      validUntilDate: 'text',
      versionInfo: 'text',
    },
  },
  file: {
    required: ['SPDXID', 'checksums', 'fileName'],
    members: {
      ...withoutName(ELEMENT),
      artifactOfs: { list: { object: 'any' } },
      checksums: { list: { object: 'checksum' }, min: 1 },
      fileContributors: texts,
      fileDependencies: texts,
      fileName: 'text',
      fileTypes: { list: { words: FILE_TYPES } },
      licenseInfoInFiles: texts,
      noticeText: 'text',
    },
  },
  snippet: {
    required: ['SPDXID', 'name', 'ranges', 'snippetFromFile'],
    members: {
      ...ELEMENT,
      licenseInfoInSnippets: texts,
      ranges: { list: { object: 'range' }, min: 1 },
      snippetFromFile: 'text',
    },
  },
  range: {
    required: ['endPointer', 'startPointer'],
    members: { endPointer: { object: 'rangePointer' }, startPointer: { object: 'rangePointer' } },
  },
  rangePointer: {
    required: ['reference'],
    members: { reference: 'text', offset: 'number', lineNumber: 'number' },
  },
  annotation: {
    required: ['annotationDate', 'annotationType', 'annotator', 'comment'],
    members: {
      annotationDate: 'text',
      annotationType: { words: ['OTHER', 'REVIEW'] },
      annotator: 'text',
      comment: 'text',
    },
  },
  review: {
    required: ['reviewDate'],
    members: { comment: 'text', reviewDate: 'text', reviewer: 'text' },
  },
  checksum: {
    required: ['algorithm', 'checksumValue'],
    members: {
      algorithm: { words: [...HASHES.keys(), 'ADLER32', 'MD2', 'MD4', 'MD6', 'SHA224'] },
      checksumValue: 'text',
    },
  },
  externalRef: {
    required: ['referenceCategory', 'referenceLocator', 'referenceType'],
    members: {
      comment: 'text',
      referenceCategory: { words: CATEGORIES },
      referenceLocator: 'text',
      referenceType: 'text',
    },
  },
  externalDocumentRef: {
    required: ['checksum', 'externalDocumentId', 'spdxDocument'],
    members: { checksum: { object: 'checksum' }, externalDocumentId: 'text', spdxDocument: 'text' },
  },
  extractedLicence: {
    required: ['extractedText', 'licenseId'],
    members: {
      comment: 'text',
      crossRefs: { list: { object: 'crossReference' } },
      extractedText: 'text',
      licenseId: 'text',
      name: 'text',
      seeAlsos: texts,
    },
  },
  crossReference: {
    required: ['url'],
    members: {
      isLive: 'boolean',
      isValid: 'boolean',
      isWayBackLink: 'boolean',
      match: 'text',
      order: 'number',
      timestamp: 'text',
      url: 'text',
    },
  },
  verificationCode: {
    required: ['packageVerificationCodeValue'],
    members: { packageVerificationCodeExcludedFiles: texts, packageVerificationCodeValue: 'text' },
  },
  relationship: {
    required: ['relatedSpdxElement', 'relationshipType', 'spdxElementId'],
    members: {
      comment: 'text',
      relatedSpdxElement: 'text',
      relationshipType: { words: [...RELATIONSHIP_TYPES].sort() },
      spdxElementId: 'text',
    },
  },
};

/** A file has a file name, and no name. */
function withoutName({
  name: _name,
  ...others
}: Readonly<Record<string, Kind>>): Readonly<Record<string, Kind>> {
  return others;
}
