import { gzipSync } from 'node:zlib';
import type { Issue } from '@trasluz/bom';
import { validate, validateStream } from '@trasluz/formats';
import { factsOf } from './facts-of.ts';
import type { Law, Subject } from './subject.ts';

/** What holds for the same document in other bytes. */
export const READING_LAWS: readonly Law[] = [
  {
    name: 'a packed document is read as the document: facts, issues and places',
    faultsOf: (subject) => sameAs(subject, gzipSync(subject.bytes, { level: 1 }), placed),
  },
  {
    name: 'a document in a DSSE envelope is read as the document: facts, issues and places',
    faultsOf: (subject) => sameAs(subject, jsonBytes(dsse(subject.bytes)), placed),
  },
  {
    name: 'a document as an in-toto predicate is read as the document: facts, codes and pointers',
    faultsOf: (subject) =>
      isJson(subject) ? sameAs(subject, jsonBytes(statement(subject)), named) : undefined,
  },
  {
    name: 'wrappings in wrappings change nothing either',
    faultsOf: (subject) => {
      const envelope = dsse(gzipSync(subject.bytes, { level: 1 }));
      const bundle = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope };
      return sameAs(subject, gzipSync(jsonBytes(bundle), { level: 1 }), placed);
    },
  },
  {
    name: 'white space changes no fact, code or pointer',
    faultsOf: async (subject) => {
      if (!isJson(subject)) return undefined;
      const faults: string[] = [];
      for (const indent of [undefined, 3, '\t'])
        faults.push(...(await sameAs(subject, jsonBytes(subject.document.original, indent), named)));
      return faults;
    },
  },
  {
    name: 'a document checked as its bytes come has the schema and element issues of the whole',
    faultsOf: async ({ document }) => {
      if (document.format !== 'cyclonedx-json') return undefined;
      // What comes before the version cannot be checked as it comes.
      const { specVersion = document.version, ...rest } = document.original;
      const bytes = jsonBytes({ specVersion, ...rest }, 1);
      const [whole, streamed] = [await validate(bytes), await validateStream(chunksOf(bytes))];
      const [expected, found] = [whole, streamed].map(({ issues }) => placesOf(issues.filter(isOfParts)));
      return JSON.stringify(expected) === JSON.stringify(found) && streamed.valid
        ? []
        : [`${expected} / ${found}`];
    },
  },
];

function isJson({ document }: Subject): boolean {
  return document.format !== 'cyclonedx-xml';
}

/** Schema faults and what rules say of single elements; the other rules look at the document as a whole. */
function isOfParts({ code }: Issue): boolean {
  return !OF_THE_WHOLE.has(code);
}

const OF_THE_WHOLE: ReadonlySet<string> = new Set(
  'E0312 E0313 W0301 W0308 W0311 W0313 W0315 W0317 W0322 W0323'.split(' '),
);

const placed = ({ code, pointer, line, column }: Issue): string => `${code} ${pointer} ${line}:${column}`;

/** Every place with its code; which of them are told together is another matter. */
function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues
    .flatMap(({ code, alsoAt = [], ...at }) =>
      [at, ...alsoAt].map((place) => `${code} ${place.pointer} ${place.line}:${place.column}`),
    )
    .sort();
}

const named = ({ code, pointer }: Issue): string => `${code} ${pointer}`;

async function sameAs(
  { validation, document }: Subject,
  bytes: Uint8Array,
  say: (issue: Issue) => string,
): Promise<readonly string[]> {
  const other = await validate(bytes);
  if (other.document === undefined) return ['cannot be read'];
  const isSame = (one: readonly string[], two: readonly string[]): boolean =>
    JSON.stringify(one) === JSON.stringify(two);
  return [
    ...(isSame(validation.issues.map(say).sort(), other.issues.map(say).sort()) ? [] : ['other issues']),
    ...(isSame(factsOf(document.bom), factsOf(other.document.bom)) ? [] : ['other facts']),
  ];
}

function dsse(payload: Uint8Array): object {
  return {
    payloadType: 'application/vnd.cyclonedx+json',
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: 'AAAA' }],
  };
}

function statement({ document }: Subject): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [],
    predicateType: 'https://cyclonedx.org/bom',
    predicate: document.original,
  };
}

function jsonBytes(value: unknown, indent?: number | string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value, undefined, indent));
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1021; // a prime: cuts fall everywhere
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
