import { describe, expect, it } from 'vitest';
import { hrefsIn, textOf, textsIn } from '../tests/html.ts';
import { rendered } from '../tests/rendered.ts';
import Breadcrumb from './Breadcrumb.svelte';
import EmptyState from './EmptyState.svelte';
import OutsideLink from './OutsideLink.svelte';
import Pager from './Pager.svelte';
import PinnedNotice from './PinnedNotice.svelte';
import RelationBanner from './RelationBanner.svelte';
import RelationMark from './RelationMark.svelte';

describe('RelationMark', () => {
  it.each([
    ['supplier', 'en', 'Published by the supplier'],
    ['supplier', 'es', 'Publicado por el proveedor'],
    ['third-party', 'en', 'Third-party document'],
    ['third-party', 'es', 'Documento de un tercero'],
  ] as const)('says %s in %s: %s', (relation, language, words) => {
    const html = rendered(RelationMark, { relation, language });
    expect(textOf(html)).toBe(words);
    expect(html).toContain(`title="${words}"`);
  });

  it('draws the two relations differently, not only in another colour', () => {
    const shapeOf = (relation: 'supplier' | 'third-party') =>
      /<svg.*<\/svg>/u.exec(rendered(RelationMark, { relation, language: 'en' }))?.[0];
    expect(shapeOf('supplier')).not.toBe(shapeOf('third-party'));
  });
});

describe('RelationBanner', () => {
  const names = { publisher: 'Community', supplier: 'Acme' };

  it.each([
    ['supplier', 'en', 'Community published this document about its own product.'],
    ['third-party', 'en', 'Assembled by Community from public sources. Acme did not publish it.'],
    ['supplier', 'es', 'Community publicó este documento sobre su propio producto.'],
    ['third-party', 'es', 'Elaborado por Community a partir de fuentes públicas. Acme no lo ha publicado.'],
  ] as const)('says of a %s document in %s who speaks', (relation, language, sentence) => {
    expect(textOf(rendered(RelationBanner, { relation, language, ...names }))).toContain(sentence);
  });

  it('is a note, so that a screen reader tells it from the text around it', () => {
    expect(rendered(RelationBanner, { relation: 'supplier', language: 'en', ...names })).toMatch(
      /^<div class="banner supplier" role="note">/u,
    );
  });
});

describe('Breadcrumb', () => {
  const trail = [
    { name: 'Home', href: '/en' },
    { name: 'Acme', href: '/en/s/acme.example' },
    { name: 'Chat' },
  ];

  it('leads back, and marks the page itself', () => {
    const html = rendered(Breadcrumb, { language: 'en', trail });
    expect(hrefsIn(html)).toEqual(['/en', '/en/s/acme.example']);
    expect(textsIn(html, 'li')).toEqual(['Home', 'Acme', 'Chat']);
    expect(html).toContain('<bdi dir="auto" aria-current="page">Chat</bdi>');
  });

  it.each([
    ['en', 'Breadcrumb'],
    ['es', 'Ruta de navegación'],
  ] as const)('has a name in %s', (language, name) => {
    expect(rendered(Breadcrumb, { language, trail })).toContain(`<nav aria-label="${name}">`);
  });

  it('is an empty list without steps', () => {
    expect(textsIn(rendered(Breadcrumb, { language: 'en', trail: [] }), 'li')).toEqual([]);
  });
});

describe('EmptyState', () => {
  it('says what is missing, and why where there is something to say', () => {
    expect(textOf(rendered(EmptyState, { title: 'Nothing' }))).toBe('Nothing');
    expect(textOf(rendered(EmptyState, { title: 'Nothing', hint: 'Try again' }))).toBe('Nothing Try again');
  });

  it('is announced when it takes the place of results', () => {
    expect(rendered(EmptyState, { title: 'Nothing' })).toContain('role="status"');
  });
});

describe('OutsideLink', () => {
  it('shows the host beside a title, so that a title cannot pretend to be another site', () => {
    const html = rendered(OutsideLink, {
      url: 'https://evil.example/a',
      title: 'openai.com',
      language: 'en',
    });
    expect(textOf(html)).toBe('openai.com , opens another site evil.example');
    expect(html).toContain('rel="nofollow ugc noopener noreferrer"');
  });

  it('needs no host where the address is shown itself', () => {
    const html = rendered(OutsideLink, { url: 'https://acme.example/a', language: 'es' });
    expect(textOf(html)).toBe('https://acme.example/a , abre otro sitio');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    'not an address',
    '',
    '//evil.example',
  ])('makes no link of %j', (url) => {
    const html = rendered(OutsideLink, { url, language: 'en' });
    expect(hrefsIn(html)).toEqual([]);
    expect(textOf(html)).toBe(url);
  });

  it('shows the title of what is no link', () => {
    expect(textOf(rendered(OutsideLink, { url: 'javascript:x', title: 'Card', language: 'en' }))).toBe(
      'Card',
    );
  });
});

describe('Pager', () => {
  it.each([
    [undefined, undefined, []],
    ['/a', undefined, ['First page']],
    [undefined, '/b', ['Next page']],
    ['/a', '/b', ['First page', 'Next page']],
  ])('with first %s and next %s offers %j', (first, next, links) => {
    const html = rendered(Pager, { language: 'en', first, next });
    expect(textsIn(html, 'a')).toEqual(links);
    expect(html === '').toBe(links.length === 0);
  });

  it('tells crawlers and browsers which page comes next', () => {
    expect(rendered(Pager, { language: 'es', first: undefined, next: '/b?cursor=x' })).toContain(
      '<a class="button" href="/b?cursor=x" rel="next">Página siguiente</a>',
    );
  });
});

describe('PinnedNotice', () => {
  const url = new URL('http://registry.example/en/search?q=a&at=3');

  it.each([
    ['en', 3, 4, 'You see the registry as of publication 3. 1 newer publication since then.'],
    ['en', 3, 1003, 'You see the registry as of publication 3. 1,000 newer publications since then.'],
    ['en', 3, 3, 'You see the registry as of publication 3, the newest one.'],
    ['en', 5, 3, 'You see the registry as of publication 5, the newest one.'],
    ['es', 3, 5, 'Ve el registro a fecha de la publicación 3. 2 publicaciones nuevas desde entonces.'],
  ] as const)('in %s at %i of %i says: %s', (language, at, newest, sentence) => {
    expect(textOf(rendered(PinnedNotice, { language, at, newest, url }))).toContain(sentence);
  });

  it('leads to the same page in the newest state', () => {
    expect(hrefsIn(rendered(PinnedNotice, { language: 'en', at: 3, newest: 9, url }))).toEqual([
      '/en/search?q=a',
    ]);
  });
});
