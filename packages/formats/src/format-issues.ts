import type { Issue, IssueCode, Place } from '@trasluz/bom';
import { quote } from './findings/quote.ts';
import type { FormatName } from './recognise.ts';
import { SCHEMA_VERSIONS } from './schema/versions.ts';

/** What is read here, for messages. */
const READ_HERE = `CycloneDX ${SCHEMA_VERSIONS.join(', ')} as JSON`;

interface Way {
  readonly called: string;
  readonly fix: string;
}

/** Formats that are known and not read, with the way round. */
const WAYS: Readonly<Record<Exclude<FormatName, 'cyclonedx-json'>, Way>> = {
  'cyclonedx-xml': {
    called: 'CycloneDX as XML',
    fix: 'Convert it to CycloneDX JSON with the tool that wrote it',
  },
  gzip: { called: 'a gzip file', fix: 'Unpack it and give the document inside' },
  'signed-envelope': {
    called: 'a signed envelope (DSSE, in-toto or Sigstore)',
    fix: 'Decode the member "payload" and give the document inside',
  },
  'spdx-2-json': { called: 'SPDX 2 as JSON', fix: 'Convert it to CycloneDX JSON' },
  'spdx-2-tag-value': { called: 'SPDX 2 as tag-value text', fix: 'Convert it to CycloneDX JSON' },
  'spdx-3-json': { called: 'SPDX 3 as JSON-LD', fix: 'Convert it to CycloneDX JSON' },
};

/** A format that is recognised but not read, with the way round it. */
export function unreadFormat(name: keyof typeof WAYS): Issue {
  const { called, fix } = WAYS[name];
  return issueAt('E0012', START, {
    message: `Cannot read ${called} here`,
    found: called,
    expected: READ_HERE,
    fix,
    pointer: '',
  });
}

/** Content that is none of the known formats. */
export function unknownFormat(): Issue {
  return issueAt('E0013', START, {
    message: 'Cannot tell the format of the document',
    expected: READ_HERE,
    fix: 'Give "bomFormat": "CycloneDX" and a "specVersion", if it is a CycloneDX document',
    pointer: '',
  });
}

/** A CycloneDX version without a schema here. */
export function unsupportedVersion(version: string, place: Place): Issue {
  return issueAt('E0014', place, {
    message: `Cannot check CycloneDX ${quote(version)}`,
    found: quote(version),
    expected: `one of ${SCHEMA_VERSIONS.map((known) => quote(known)).join(', ')}`,
    fix: 'Write the document in one of the supported versions',
    pointer: '/specVersion',
  });
}

const START: Place = { line: 1, column: 1 };

type Words = Pick<Issue, 'message' | 'pointer'> & Partial<Pick<Issue, 'expected' | 'fix' | 'found'>>;

function issueAt(code: IssueCode, { line, column }: Place, words: Words): Issue {
  const breadcrumb = words.pointer === '' ? [] : [words.pointer.slice(1)];
  return { code, severity: 'error', ...words, breadcrumb, line, column };
}
