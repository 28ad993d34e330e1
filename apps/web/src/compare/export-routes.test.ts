import { isHttpError } from '@sveltejs/kit';
import { createClient } from '@trasluz/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as csvRoute } from '../routes/[lang=language]/compare/export.csv/+server.ts';
import { GET as jsonRoute } from '../routes/[lang=language]/compare/export.json/+server.ts';
import { modelDocument } from '../tests/documents.ts';
import { openRegistry, type WebRegistry } from '../tests/registry.ts';

type Route = (event: never) => Response | Promise<Response>;

let registry: WebRegistry;

/** Names that a spreadsheet would run, or that would break the table. */
const FORMULA = '=HYPERLINK("http://evil.example","click")';
const BROKEN = 'a "quoted", name;\r\nof two lines';

beforeAll(async () => {
  registry = await openRegistry();
  await registry.publish('acme.example/a@1.0', modelDocument({ name: FORMULA }));
  await registry.publish('acme.example/b@1.0', modelDocument({ name: BROKEN, license: 'MIT' }));
});
afterAll(() => registry.close());

async function exported(route: Route, query: string, language: 'en' | 'es' = 'en'): Promise<Response> {
  const origin = 'https://registry.example';
  const event = {
    url: new URL(`${origin}/${language}/compare/export?${query}`),
    locals: { language, origin, registry: createClient({ baseUrl: origin, fetch: registry.api, language }) },
  };
  return route(event as never);
}

async function textOf(route: Route, query: string, language: 'en' | 'es' = 'en'): Promise<string> {
  // `text()` would take the byte order mark away.
  const bytes = await (await exported(route, query, language)).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The cells of a file, read as RFC 4180 says. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)|\r\n/gu)) {
    if (end !== undefined) rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const ids = 'ids=acme.example/a@1.0,acme.example/b@1.0';
const csv = csvRoute as unknown as Route;
const json = jsonRoute as unknown as Route;

describe('the comparison as CSV', () => {
  it('is a file with a name that says as of when', async () => {
    const { headers } = await exported(csv, ids);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="comparison-2.csv"');
  });

  it('begins with the mark of UTF-8, the state and the address that shows it again', async () => {
    expect((await textOf(csv, ids)).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFF"as of publication","2"',
      '"permalink","https://registry.example/en/compare?ids=acme.example/a@1.0,acme.example/b@1.0&at=2"',
    ]);
  });

  it('writes the filter into that address too', async () => {
    const [, permalink] = (await textOf(csv, `${ids}&lens=identity&differences=true`)).split('\r\n');
    expect(permalink).toBe(
      '"permalink","https://registry.example/en/compare?ids=acme.example/a@1.0,acme.example/b@1.0&lens=identity&differences=true&at=2"',
    );
  });

  it('lets no name of a document become a formula', async () => {
    const text = await textOf(csv, ids);
    expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  it('keeps quotes, separators and lines of a name inside its cell', async () => {
    expect(await textOf(csv, ids)).toContain(`"${BROKEN.replaceAll('"', '""')}"`);
  });

  it.each(['separator=semicolon', 'separator=comma', 'separator=', ''])(
    'with %j has one kind of separator',
    async (query) => {
      const [first = ''] = (await textOf(csv, `${ids}&${query}`)).split('\r\n');
      expect(first).toBe(
        query === 'separator=semicolon' ? '\uFEFF"as of publication";"2"' : '\uFEFF"as of publication","2"',
      );
    },
  );

  it('names facts and states in the language of the page, and keeps ids', async () => {
    const [english, spanish] = [await textOf(csv, ids), await textOf(csv, ids, 'es')];
    expect(english).toContain('"Identity and description","component.license","Licence"');
    expect(spanish).toContain('"Identidad y descripción","component.license","Licencia"');
  });

  it('has as many cells in every row of facts as in its head', async () => {
    const rows = rowsOf(await textOf(csv, ids));
    const head = rows.findIndex(([first]) => first === 'lens');
    const widths = rows.slice(head).map((row) => row.length);
    expect(rows.length - head).toBeGreaterThan(20);
    expect(new Set(widths)).toEqual(new Set([5 + 2 * 7]));
  });
});

describe('the comparison as JSON', () => {
  it('is what the API answers, as a file', async () => {
    const response = await exported(json, ids);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="comparison-2.json"');
    const answer = await registry.api(new Request(`https://registry.example/v1/compare?${ids}`));
    expect(await response.json()).toEqual(await answer.json());
  });

  it('ends with a line, as files do', async () => {
    expect(await textOf(json, ids)).toMatch(/\n\}\n$/u);
  });

  it('is narrowed as the page is', async () => {
    const narrowed = (await (await exported(json, `${ids}&lens=identity`)).json()) as {
      groups: { lens: string; rows: unknown[] }[];
    };
    expect(narrowed.groups.filter(({ rows }) => rows.length > 0).map(({ lens }) => lens)).toEqual([
      'identity',
    ]);
  });
});

describe('an export of less than two columns', () => {
  it.each<[string, Route, string, 'en' | 'es', string]>([
    ['CSV', csv, '', 'en', 'One more is needed for a comparison'],
    ['CSV', csv, 'ids=acme.example/a@1.0', 'es', 'Hace falta una más para comparar'],
    ['JSON', json, 'ids=', 'en', 'One more is needed for a comparison'],
    ['JSON', json, 'ids=acme.example/a@1.0,acme.example/a@1.0', 'es', 'Hace falta una más para comparar'],
  ])('as %s is refused', async (_, route, query, language, message) => {
    const error: unknown = await exported(route, query, language).catch((cause: unknown) => cause);
    expect(isHttpError(error) && { status: error.status, message: error.body.message }).toEqual({
      status: 400,
      message,
    });
  });

  it('passes on that a column does not exist', async () => {
    await expect(exported(csv, 'ids=acme.example/a@1.0,acme.example/z@1')).rejects.toMatchObject({
      code: 'version-not-found',
    });
  });
});
