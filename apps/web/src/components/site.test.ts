import { describe, expect, it } from 'vitest';
import { addressesFor } from '../address/addresses.ts';
import { attributeIn, hrefsIn, linksIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { rendered } from '../tests/rendered.ts';
import type { Theme } from '../theme/theme.ts';
import ErrorNotice from './ErrorNotice.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import SearchBox from './SearchBox.svelte';
import SiteFooter from './SiteFooter.svelte';
import SiteHeader from './SiteHeader.svelte';
import ThemeSwitch from './ThemeSwitch.svelte';

function urlOf(path: string): URL {
  return new URL(path, 'http://registry.example');
}

describe('LanguageSwitch', () => {
  it.each([
    ['en', '/en', '/es', 'Español'],
    ['es', '/es', '/en', 'English'],
    ['en', '/en/s/acme.example/chat/v/1.0%2Bb?at=3', '/es/s/acme.example/chat/v/1.0%2Bb?at=3', 'Español'],
    ['es', '/es/compare?ids=a,b&lens=hardware', '/en/compare?ids=a,b&lens=hardware', 'English'],
  ] as const)('in %s at %s leads to %s', (language, here, there, name) => {
    const html = rendered(LanguageSwitch, { language, url: urlOf(here) });
    expect(linksIn(html)).toEqual([{ href: there, text: name }]);
  });

  it('names the other language in that language, also for a voice', () => {
    const html = rendered(LanguageSwitch, { language: 'en', url: urlOf('/en') });
    expect(html).toContain('hreflang="es" lang="es"');
  });
});

describe('ThemeSwitch', () => {
  const checked = (theme: Theme): readonly (string | undefined)[] =>
    tagsIn(rendered(ThemeSwitch, { language: 'en', theme }), 'input')
      .filter((tag) => tag.includes('checked'))
      .map((tag) => attributeIn(tag, 'value'));

  it.each<Theme>(['system', 'light', 'dark'])('shows that %s is chosen', (theme) => {
    expect(checked(theme)).toEqual([theme]);
  });

  it.each([
    ['en', 'Theme', ['System', 'Light', 'Dark']],
    ['es', 'Tema', ['Sistema', 'Claro', 'Oscuro']],
  ] as const)('has names in %s', (language, legend, names) => {
    const html = rendered(ThemeSwitch, { language, theme: 'system' });
    expect(textsIn(html, 'legend')).toEqual([legend]);
    expect(textsIn(html, 'label')).toEqual(names);
  });
});

describe('SearchBox', () => {
  it('asks the search page of its language', () => {
    const html = rendered(SearchBox, { language: 'es' });
    expect(html).toContain('<form role="search" action="/es/search">');
    expect(html).toContain('maxlength="200"');
    expect(html).not.toContain('name="at"');
  });

  it('keeps the pinned state, also the very first', () => {
    expect(rendered(SearchBox, { language: 'en', at: 0 })).toContain(
      '<input type="hidden" name="at" value="0"/>',
    );
  });

  it('has one label, whatever its size', () => {
    for (const large of [false, true]) {
      expect(textsIn(rendered(SearchBox, { language: 'en', large }), 'label')).toEqual([
        'Search suppliers, models, chips and clouds',
      ]);
    }
  });

  it('is the main thing to press only where it is large', () => {
    expect(rendered(SearchBox, { language: 'en', large: true })).toContain('class="button primary"');
    expect(rendered(SearchBox, { language: 'en' })).not.toContain('primary');
  });
});

describe('SiteHeader', () => {
  const headerAt = (path: string, at?: number) =>
    rendered(SiteHeader, {
      language: 'en',
      to: addressesFor('en', at),
      theme: 'system',
      url: urlOf(path),
      at,
    });

  it('leads to every part of the site', () => {
    const links = linksIn(headerAt('/en/search'));
    expect(links.slice(0, 5)).toEqual([
      { href: '/en', text: 'Trasluz' },
      { href: '/en/search', text: 'Search' },
      { href: '/en/compare', text: 'Compare' },
      { href: '/en/publish', text: 'Publish' },
      { href: '/docs/api', text: 'API' },
    ]);
  });

  it.each([
    ['/en', []],
    ['/en/search', ['/en/search']],
    ['/en/compare', ['/en/compare']],
    ['/en/publish', ['/en/publish']],
    ['/en/s/acme.example', []],
  ])('at %s marks %j as the page one is on', (path, marked) => {
    const current = tagsIn(headerAt(path), 'a').filter((tag) => tag.includes('aria-current="page"'));
    expect(current.map((tag) => attributeIn(tag, 'href'))).toEqual(marked);
  });

  it.each([
    ['/en', 0],
    ['/en/search', 0],
    ['/en/compare', 1],
    ['/en/s/acme.example', 1],
  ])('at %s has %i search boxes: two with one id would break the shortcut', (path, count) => {
    expect(tagsIn(headerAt(path), 'form')).toHaveLength(count);
  });

  it('keeps the pinned state on the way', () => {
    expect(hrefsIn(headerAt('/en/compare', 5)).slice(0, 3)).toEqual([
      '/en?at=5',
      '/en/search?at=5',
      '/en/compare?at=5',
    ]);
  });
});

describe('SiteFooter', () => {
  const footer = (language: 'en' | 'es', shortcut = true) =>
    rendered(SiteFooter, { language, shortcut, onshortcut: () => undefined });

  it('explains all eight marks', () => {
    expect(textsIn(footer('en'), 'dt')).toEqual([
      'Evidenced',
      'Declared',
      'Partial',
      'Contradicted',
      'Withheld',
      'Not disclosed',
      'Not assessed',
      'Not applicable',
    ]);
    expect(textsIn(footer('es'), 'dd')).toHaveLength(8);
  });

  it('promises no more than it holds', () => {
    expect(textOf(footer('en'))).toContain('It does not judge whether a statement is true.');
    expect(textOf(footer('es'))).toContain('No juzga si una afirmación es cierta.');
  });

  it('lets the reader switch the shortcut off', () => {
    expect(tagsIn(footer('en'), 'input')).toEqual(['<input type="checkbox" checked=""/>']);
    expect(tagsIn(footer('en', false), 'input')).toEqual(['<input type="checkbox"/>']);
  });
});

describe('ErrorNotice', () => {
  const noticeOf = (status: number, error: App.Error | null = null, language: 'en' | 'es' = 'en') =>
    rendered(ErrorNotice, { language, status, error, url: urlOf('/en/x?at=1') });

  it.each([
    [404, 'en', 'There is nothing at this address', 'Check the address, or search for what you need.'],
    [
      400,
      'en',
      'This address asks for something that cannot be answered',
      'Check the address, or search for what you need.',
    ],
    [
      410,
      'en',
      'This address asks for something that cannot be answered',
      'Check the address, or search for what you need.',
    ],
    [
      499,
      'es',
      'Esta dirección pide algo que no se puede responder',
      'Compruebe la dirección o busque lo que necesita.',
    ],
    [500, 'en', 'The registry could not answer', 'Nothing you did is lost. Try again in a moment.'],
    [
      503,
      'es',
      'El registro no ha podido responder',
      'No se ha perdido nada de lo que hizo. Inténtelo de nuevo en un momento.',
    ],
  ] as const)('says of %i in %s: %s', (status, language, title, hint) => {
    const html = noticeOf(status, null, language);
    expect(textsIn(html, 'h1')).toEqual([title]);
    expect(textOf(html)).toContain(hint);
    expect(textOf(html)).toContain(String(status));
  });

  it('offers to try again only where trying may help', () => {
    expect(textsIn(noticeOf(500), 'a')).toEqual(['Try again', 'Search the registry', 'Go to the home page']);
    expect(hrefsIn(noticeOf(503))[0]).toBe('http://registry.example/en/x?at=1');
    expect(textsIn(noticeOf(404), 'a')).toEqual(['Search the registry', 'Go to the home page']);
  });

  it('repeats the words of the API, but not its own title', () => {
    const same = { status: 404, message: 'There is nothing at this address' };
    expect(noticeOf(404, same)).not.toContain('class="lead"');
    expect(noticeOf(404, { status: 404, message: 'No such version' })).toContain(
      '<p class="lead"><bdi dir="auto">No such version</bdi></p>',
    );
  });

  it('shows the trace id that finds the lines of the log, where there is one', () => {
    expect(textOf(noticeOf(500, { status: 500, message: 'x', traceId: 'abc' }))).toMatch(
      /Trace id, for a report: abc$/u,
    );
    expect(textOf(noticeOf(500, { status: 500, message: 'x' }))).not.toContain('Trace id');
  });
});
