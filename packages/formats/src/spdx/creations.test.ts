import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith } from '../tests/documents.ts';
import { elementWith, graphOf } from './tests/laws.ts';
import { SUPPLY } from './tests/supply-document.ts';

describe('who said it', () => {
  it('is the party that a citation names, for the element that it is about', () => {
    const elements = graphOf(SUPPLY)['@graph'];
    const id = elementWith(elements, { name: 'Trainium2' })['creationInfo'];
    expect(elementWith(elements, { '@id': id })).toMatchObject({
      created: '2026-05-11T00:00:00Z',
      createdBy: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/2#org%3Aacme'],
    });
  });

  it('is found by bom-ref in the expressions that we write', () => {
    const citation = {
      expressions: ["$..[?(@['bom-ref']=='a')].properties"],
      timestamp: '2026-01-01T00:00:00Z',
      attributedTo: 'me',
    };
    const bom = documentWith({
      metadata: { manufacturer: { 'bom-ref': 'me', name: 'Me' } },
      components: [componentWith({ 'bom-ref': 'a' })],
      citations: [citation],
    });
    expect(elementWith(graphOf(bom)['@graph'], { name: 'acme' })['creationInfo']).toBe('_:creation-1');
  });

  it.each<[string, JsonObject]>([
    [
      'a stranger',
      { pointers: ['/components/0'], timestamp: '2026-01-01T00:00:00Z', attributedTo: 'nobody' },
    ],
    ['a component', { pointers: ['/components/0'], timestamp: '2026-01-01T00:00:00Z', attributedTo: 'a' }],
    ['nobody', { pointers: ['/components/0'], timestamp: '2026-01-01T00:00:00Z' }],
    ['at no time', { pointers: ['/components/0'], timestamp: 'x', attributedTo: 'me' }],
    ['of the document', { pointers: ['/version'], timestamp: '2026-01-01T00:00:00Z', attributedTo: 'me' }],
    [
      'of a pointer without end',
      { pointers: ['/a'.repeat(2000)], timestamp: '2026-01-01T00:00:00Z', attributedTo: 'me' },
    ],
  ])('stays the document where a citation is by, or of, %s', (_name, citation) => {
    const bom = documentWith({
      metadata: { manufacturer: { 'bom-ref': 'me', name: 'Me' } },
      components: [componentWith({ 'bom-ref': 'a' })],
      citations: [citation],
    });
    expect(elementWith(graphOf(bom)['@graph'], { name: 'acme' })['creationInfo']).toBe('_:creation');
  });

  it('is somebody where nobody is named, at a time that is none', () => {
    const elements = graphOf(documentWith())['@graph'];
    const creation = elementWith(elements, { type: 'CreationInfo' });
    expect(creation['created']).toBe('1970-01-01T00:00:00Z');
    expect(elementWith(elements, { type: 'Agent' })).toMatchObject({
      name: 'NOASSERTION',
      spdxId: (creation['createdBy'] as string[])[0],
    });
  });
});
