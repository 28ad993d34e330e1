import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { linksIn, textOf, textsIn } from '../tests/html.ts';
import { openPage } from '../tests/open-page.ts';
import { PAGES } from '../tests/page-routes.ts';
import { openRegistry, type WebRegistry } from '../tests/registry.ts';

let registry: WebRegistry;

beforeAll(async () => {
  registry = await openRegistry();
  await registry.publish('acme.example/small-model@1.0', modelDocument());
});
afterAll(() => registry.close());

describe('what is not there', () => {
  it.each([
    ['/en/nothing', 404],
    ['/en/nothing/here/at/all', 404],
    ['/en/s/nobody.example', 404],
    ['/en/s/acme.example/no-product', 404],
    ['/en/s/acme.example/small-model/v/9', 404],
    ['/en/s/acme.example/small-model/v/9/bom', 404],
    ['/en/s/acme.example/small-model/v/9/facts', 404],
    ['/en/s/acme.example/small-model/v/9/lineage', 404],
    ['/en/compare?ids=a.example/b@1,c.example/d@2', 404],
    ['/en/diff/a.example%2Fb%401...c.example%2Fd%402', 404],
    ['/en/search?at=latest', 400],
    ['/en?at=99999999999', 400],
    ['/en/compare?ids=x,y', 400],
  ])('%s answers %i with a page of the site', async (path, status) => {
    const page = await openPage(registry.api, path);
    expect(page.status).toBe(status);
    expect(textsIn(page.body, 'h1')).toHaveLength(1);
    expect(linksIn(page.body).map((link) => link.text)).toEqual(
      expect.arrayContaining(['Search the registry', 'Go to the home page']),
    );
  });

  it('says in the language of the address what is missing, in the words of the API', async () => {
    expect(textOf((await openPage(registry.api, '/en/s/nobody.example')).body)).toContain(
      'Status 404 There is nothing at this address',
    );
    expect(textOf((await openPage(registry.api, '/es/s/nobody.example')).body)).toContain(
      'Estado 404 No hay nada en esta dirección',
    );
  });

  it('keeps header and footer where the state of the registry is known', async () => {
    expect(textsIn((await openPage(registry.api, '/en/s/nobody.example')).body, 'footer')).toHaveLength(1);
  });

  it('shows the text of an address as text', async () => {
    const page = await openPage(registry.api, `/en?at=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page.status).toBe(400);
    expect(page.html).not.toContain('<script>');
    expect(textOf(page.body)).toContain('"<script>alert(1)</script>" is not a publication number');
  });
});

describe('a comparison of one thing that is no reference', () => {
  it.each(['x', 'acme.example', '<script>alert(1)</script>', 'a/b@', '@', '__proto__', '%00'])(
    '%j is named and not led to',
    async (text) => {
      const page = await openPage(registry.api, `/en/compare?ids=${encodeURIComponent(text)}`);
      expect(page.status).toBe(200);
      expect(textOf(page.body)).toContain(`One more is needed for a comparison ${text}`);
      expect(linksIn(page.body).filter((link) => link.text === text)).toEqual([]);
    },
  );
});

describe('an API that fails', () => {
  it('is a page that says so, with the id that finds the lines of the log', async () => {
    const problem = {
      type: 'about:blank',
      title: 'The database does not answer',
      status: 503,
      code: 'internal',
      instance: '/v1',
      retryable: true,
      traceId: 'trace-1',
    };
    const api = () =>
      new Response(JSON.stringify(problem), {
        status: 503,
        headers: { 'content-type': 'application/problem+json' },
      });
    const page = await openPage(api, '/en');
    expect(page.status).toBeGreaterThanOrEqual(500);
    expect(textsIn(page.body, 'h1')).toEqual(['The registry could not answer']);
    expect(linksIn(page.body)[0]?.text).toBe('Try again');
  });
});

describe('the pages of the tests', () => {
  it('are those in the folders', () => {
    const files = Object.keys(import.meta.glob('./[[]lang=language[]]/**/+page.svelte'));
    const paths = files.map((file) => file.replace('./[lang=language]', '').replace('/+page.svelte', ''));
    expect(Object.keys(PAGES).sort()).toEqual(paths.sort());
  });

  it('are made without the API in their code: only the server beside them has it', () => {
    const sources = import.meta.glob<string>(
      ['../**/*.ts', '../**/*.svelte', '!../**/*.test.ts', '!../tests/**'],
      {
        query: '?raw',
        import: 'default',
        eager: true,
      },
    );
    const reaching = Object.entries(sources).filter(([, text]) =>
      /from '@trasluz\/(api|store|catalog)/u.test(text),
    );
    expect(reaching.map(([file]) => file)).toEqual([]);
    expect(Object.keys(sources).length).toBeGreaterThan(100);
  });
});
