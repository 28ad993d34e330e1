import type { Issue, Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { bytesOf, componentWith, documentWith } from '../tests/documents.ts';
import { validate } from '../validate.ts';
import { CHUNK_SIZES, streamed } from './tests/chunks.ts';

type Members = Readonly<Record<string, Json>>;

const WHEN = '2026-05-12T09:30:00Z';
const one = (members: Members): Members => ({ components: [componentWith(members)] });

/** What may be said of a document without looking at more than an item, a member or the bom-refs of it. */
const ROWS: readonly (readonly [name: string, members: Members])[] = [
  ['nothing but its head', {}],
  ['a version that is a text', { version: '1' }],
  ['a version below 1', { version: 0 }],
  ['a serial number that is none', { serialNumber: 'urn:uuid:x' }],
  ['no format', { bomFormat: 'Other' }],
  ['an empty list of components', { components: [] }],
  ['components that are an object', { components: {} }],
  ['components that are null', { components: null }],
  ['a component that is a text', { components: ['acme'] }],
  ['a component that is nothing', { components: [{}] }],
  ['a component without a version', one({ version: '' })],
  ['a component of an unknown type', one({ type: 'modell' })],
  ['a component of a newer type', one({ type: 'machine-learning-model' })],
  ['a component with an unknown member', one({ licence: 'MIT' })],
  ['a component in a component', one({ components: [{ type: 'library' }] })],
  ['a licence that is not on the list', one({ licenses: [{ license: { id: 'Llama' } }] })],
  ['a licence by name', one({ licenses: [{ license: { name: 'Llama' } }] })],
  ['an expression that is none', one({ licenses: [{ expression: 'MIT OR' }] })],
  ['a digest of the wrong length', one({ hashes: [{ alg: 'SHA-256', content: 'a'.repeat(40) }] })],
  ['a digest by an unknown algorithm', one({ hashes: [{ alg: 'CRC', content: 'a'.repeat(40) }] })],
  ['a package URL that is none', one({ purl: 'npm/acme' })],
  ['a URL that cannot be followed', one({ externalReferences: [{ type: 'website', url: 'a b' }] })],
  ['a property without a value', one({ properties: [{ name: 'a' }] })],
  ['letters of two, three and four bytes', one({ name: 'é漢😀', type: 'é漢😀' })],
  ['a service without a name', { services: [{ endpoints: ['https://'] }] }],
  ['metadata of a wrong type', { metadata: [] }],
  ['a time that is none', { metadata: { timestamp: 'today' } }],
  ['a time before all', { metadata: { timestamp: '0001-01-01T00:00:00Z' } }],
  ['an author in a newer form', { metadata: { authors: [{ name: 'Jane', email: 'jane' }] } }],
  ['an unknown member of the document', { component: [] }],
  ['a member with a slash and a tilde', { 'a/b~c': 1 }],
  ['a vulnerability', { vulnerabilities: [{ id: 'CVE-2026-1', ratings: [{ severity: 'bad' }] }] }],
  [
    'an annotation',
    { annotations: [{ subjects: [], annotator: { individual: {} }, timestamp: WHEN, text: 't' }] },
  ],
  ['a composition', { compositions: [{ aggregate: 'whole' }] }],
  ['a formula', { formulation: [{ workflows: [{ uid: 'w', taskTypes: ['train'] }] }] }],
  ['a citation without an author', { citations: [{ timestamp: WHEN, pointers: [''] }] }],
];

/** Breadcrumbs name what a person knows, in both; forms that are deprecated are a question about the whole. */
const told = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .filter(({ code }) => code !== 'W0315')
    .map((issue) => ({ ...issue, breadcrumb: [] }))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1));

describe.each(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])(
  'a document of %s, as its bytes come',
  (specVersion) => {
    it.each(ROWS.map(([name, members]) => ({ name, members })))(
      'is told what it is told as a whole: $name',
      async ({ name, members }) => {
        const document = documentWith({ specVersion, ...members });
        const whole = await validate(bytesOf(document));
        const size = CHUNK_SIZES[name.length % CHUNK_SIZES.length];
        const { issues, valid, format, counts } = await streamed(document, size);
        expect(told(issues)).toEqual(told(whole.issues));
        expect({ valid, format }).toEqual({ valid: whole.valid, format: whole.format });
        expect(counts.errors).toBe(whole.counts.errors);
      },
    );
  },
);
