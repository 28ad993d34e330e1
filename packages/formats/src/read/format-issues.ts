import type { Issue, IssueCode, ParseLimits, Place } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import { SCHEMA_VERSIONS } from '../schema/versions.ts';
import type { FormatName } from './recognise.ts';

/** What is read here, for messages. */
const READ_HERE = 'CycloneDX 1.2 to 1.7 as JSON or XML, SPDX 3.0.1 as JSON-LD, or SPDX 2.3 as JSON';

interface Way {
  readonly called: string;
  readonly fix: string;
}

/** Formats that are known and not read, with the way round. */
const WAYS: Readonly<Partial<Record<FormatName, Way>>> = {
  'spdx-2-tag-value': { called: 'SPDX 2 as tag-value text', fix: 'Convert it to SPDX JSON' },
};

/** A format that is recognised but not read, with the way round it. */
export function unreadFormat(name: FormatName): Issue {
  const { called, fix } = WAYS[name] ?? { called: quote(name), fix: 'Convert it to CycloneDX JSON' };
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

/** A wrapping that says what it is and cannot be opened. */
export function brokenWrapping(called: string, pointer: string, place: Place): Issue {
  return issueAt('E0015', place, {
    message: `Cannot unpack ${called}`,
    found: 'bytes that end early or were changed',
    expected: `what ${called} holds, whole`,
    fix: 'Fetch or write the file again, and compare its digest',
    pointer,
  });
}

/** A wrapping without the member that would hold the document. */
export function emptyWrapping(member: string, place: Place): Issue {
  return issueAt('E0016', place, {
    message: `Cannot find a document in the wrapping: expected an object in ${quote(member)}`,
    found: 'no such object',
    expected: `an object in ${quote(member)}`,
    fix: 'Give the document itself; a signature over a file does not hold the file',
    pointer: '',
  });
}

/** Wrappings in wrappings beyond what anybody writes. */
export function tooDeeplyWrapped(): Issue {
  return issueAt('E0015', START, {
    message: 'Cannot unpack a document that is wrapped this often',
    expected: 'a document in few wrappings',
    fix: 'Unpack it and give the document inside',
    pointer: '',
  });
}

/** Packed bytes that unpack to more than will be read. */
export function tooLargeInside({ sizeBytesMax }: ParseLimits): Issue {
  return issueAt('E0001', START, {
    message: `Cannot unpack the document: more than ${sizeBytesMax} bytes come out`,
    found: `more than ${sizeBytesMax} bytes`,
    expected: `at most ${sizeBytesMax} bytes`,
    fix: 'Split the document, and link the parts with BOM-Links',
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
