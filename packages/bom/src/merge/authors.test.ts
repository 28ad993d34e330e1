import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { createAuthors } from './authors.ts';
import { createTexts } from './canonical-text.ts';
import { withSpeakers } from './parties.ts';
import { bomBy, sha256 } from './tests/merge-builder.ts';

const AUTHORS = [
  { 'bom-ref': 'a', name: 'Ana' },
  { 'bom-ref': 'b', email: 'b@example.org' },
  { 'bom-ref': 'c', phone: '1' },
];

const cited = (...citations: readonly JsonObject[]): JsonObject => ({
  metadata: { authors: AUTHORS },
  citations,
});

describe('createAuthors', () => {
  it.each<[string, JsonObject, string, string]>([
    ['the one who is cited for the place', { attributedTo: 'a', pointers: ['/x'] }, '/x', 'Ana'],
    [
      'the one who is cited for what is around it',
      { attributedTo: 'a', pointers: ['/x'] },
      '/x/y/0/z',
      'Ana',
    ],
    ['nobody for what is beside it', { attributedTo: 'a', pointers: ['/x'] }, '/xy', ''],
    ['nobody for what is around', { attributedTo: 'a', pointers: ['/x/y'] }, '/x', ''],
    ['nobody for the whole document', { attributedTo: 'a', pointers: [''] }, '/x', ''],
    ['an address where there is no name', { attributedTo: 'b', pointers: ['/x'] }, '/x', 'b@example.org'],
    ['a bom-ref where there is neither', { attributedTo: 'c', pointers: ['/x'] }, '/x', 'c'],
    ['a bom-ref of nothing', { attributedTo: 'z', pointers: ['/x'] }, '/x', 'z'],
    ['a process', { process: 'a', pointers: ['/x'] }, '/x', 'Ana'],
    [
      'who it is attributed to before the process',
      { process: 'b', attributedTo: 'a', pointers: ['/x'] },
      '/x',
      'Ana',
    ],
    ['nothing for expressions', { attributedTo: 'a', expressions: ['$.x'] }, '/x', ''],
    ['nothing for pointers that are none', { attributedTo: 'a', pointers: [7, null, ['/x']] }, '/x', ''],
    ['nothing for a list that is a text', { attributedTo: 'a', pointers: '/x' }, '/x', ''],
  ])('names %s', (_case, citation, pointer, author) => {
    expect(createAuthors(cited(citation))(pointer)).toBe(author);
  });

  it('names all who are cited for one place, sorted and once', () => {
    const authorOf = createAuthors(
      cited(
        { attributedTo: 'b', pointers: ['/x'] },
        { attributedTo: 'a', pointers: ['/x', '/x'] },
        { attributedTo: 'a', pointers: ['/x'] },
      ),
    );
    expect(authorOf('/x')).toBe('Ana, b@example.org');
  });

  it('names the nearest, and not those around', () => {
    const authorOf = createAuthors(
      cited({ attributedTo: 'a', pointers: ['/x'] }, { attributedTo: 'b', pointers: ['/x/y'] }),
    );
    expect(['/x', '/x/y', '/x/y/z', '/x/z'].map(authorOf)).toEqual([
      'Ana',
      'b@example.org',
      'b@example.org',
      'Ana',
    ]);
  });

  it('takes the first of two who have one bom-ref', () => {
    const metadata = {
      authors: [
        { 'bom-ref': 'a', name: 'First' },
        { 'bom-ref': 'a', name: 'Second' },
      ],
    };
    expect(createAuthors({ metadata, citations: [{ attributedTo: 'a', pointers: ['/x'] }] })('/x')).toBe(
      'First',
    );
  });
});

describe('withSpeakers', () => {
  const naming = { texts: createTexts(), hash: sha256 };
  const spoken = (metadata: JsonObject, isMerged = false) => withSpeakers({ isMerged }, { metadata }, naming);
  const digits = (text: string): string => sha256(new TextEncoder().encode(text)).slice(0, 8);

  it('gives an author with a name alone a bom-ref of the name', () => {
    expect(spoken({ authors: [{ name: 'Ana' }] })).toEqual({
      metadata: { authors: [{ 'bom-ref': 'author:Ana', name: 'Ana' }] },
      speakers: ['author:Ana'],
    });
  });

  it('tells authors of one name apart by what else is said of them', () => {
    const suffix = digits('{"email":"ana@example.org","name":"Ana"}');
    expect(spoken({ authors: [{ name: 'Ana', email: 'ana@example.org' }] }).speakers).toEqual([
      `author:Ana~${suffix}`,
    ]);
  });

  it('names an author without a name by the address', () => {
    expect(spoken({ authors: [{ email: 'a@example.org' }] }).speakers).toEqual(['author:a@example.org']);
  });

  it('keeps a bom-ref that an author has', () => {
    const authors = [{ 'bom-ref': 'me', name: 'Ana' }];
    expect(spoken({ authors })).toEqual({ metadata: { authors }, speakers: ['me'] });
  });

  it('cannot refer to an author of whom nothing is known', () => {
    expect(spoken({ authors: [{ phone: '1' }, { name: 'Ana' }] })).toEqual({
      metadata: { authors: [{ phone: '1' }, { 'bom-ref': 'author:Ana', name: 'Ana' }] },
      speakers: ['author:Ana'],
    });
  });

  it.each(['manufacturer', 'supplier'])('makes an author of the %s that made the document', (key) => {
    expect(spoken({ [key]: { name: 'Acme', url: ['https://acme.example'] } })).toEqual({
      metadata: {
        [key]: { name: 'Acme', url: ['https://acme.example'] },
        authors: [{ 'bom-ref': 'author:Acme', name: 'Acme' }],
      },
      speakers: ['author:Acme'],
    });
  });

  it('lets tools speak where nobody else does', () => {
    const tools = { components: [{ name: 'scanner' }], services: [{ name: 'hub', version: '2' }] };
    const hub = `tool:hub~${digits('{"name":"hub","version":"2"}')}`;
    expect(spoken({ tools })).toEqual({
      metadata: {
        tools: {
          components: [{ 'bom-ref': 'tool:scanner', name: 'scanner' }],
          services: [{ 'bom-ref': hub, name: 'hub', version: '2' }],
        },
      },
      speakers: ['tool:scanner', hub],
    });
  });

  it.each<[string, JsonObject, boolean]>([
    ['nobody speaks', { timestamp: '2026-01-01T00:00:00Z' }, false],
    ['a document was merged before, whose citations say who said what', { authors: [{ name: 'Ana' }] }, true],
  ])('changes nothing where %s', (_case, metadata, isMerged) => {
    expect(spoken(metadata, isMerged)).toEqual({ metadata, speakers: [] });
  });

  it('reads a document without metadata', () => {
    expect(withSpeakers({ isMerged: false }, bomBy('A', { metadata: 'x' }), naming)).toEqual({
      metadata: {},
      speakers: [],
    });
  });
});
