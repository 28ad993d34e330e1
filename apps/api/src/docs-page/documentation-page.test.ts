import { DOCUMENT_MEDIA_TYPES, PROBLEM_CODES, ROUTES } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { documentationPage } from './documentation-page.ts';

const ids = (page: string): readonly string[] =>
  [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id ?? '');

describe('documentationPage', () => {
  it.each(['en', 'es'] as const)('shows every route and every problem in %s', (language) => {
    const page = documentationPage(language);
    expect(ids(page)).toEqual(expect.arrayContaining(Object.keys(ROUTES)));
    expect(ids(page)).toEqual(expect.arrayContaining(PROBLEM_CODES.map((code) => `problem-${code}`)));
    for (const route of Object.values(ROUTES))
      expect(page).toContain(`<p>${route.summary[language].replaceAll('"', '&quot;')}</p>`);
  });

  it('says of every body what it is: a document and its types, or the members of JSON', () => {
    const page = documentationPage('en');
    const section = (name: string): string =>
      page.slice(page.indexOf(`id="${name}"`)).split('</section>')[0] ?? '';
    for (const name of ['publish', 'validate', 'convert']) {
      for (const type of DOCUMENT_MEDIA_TYPES) expect(section(name)).toContain(`<code>${type}</code>`);
    }
    expect(section('convert')).toContain('cdx1.7-xml');
    expect(section('merge')).toContain('<dt><code>documents</code></dt><dd>[ string ]</dd>');
    expect(section('merge')).toContain('<dt><code>form?</code></dt>');
    expect(section('search')).not.toContain('Body');
  });

  it('leads every link within the page to a place in it, and names no place twice', () => {
    const page = documentationPage('en');
    const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id ?? '');
    expect(links.length).toBeGreaterThan(50);
    for (const link of new Set(links)) expect(ids(page)).toContain(link);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
  });

  it('is short enough to be read on a slow line', () => {
    expect(documentationPage('en').length).toBeLessThan(120_000);
  });
});
