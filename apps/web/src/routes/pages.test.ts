import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chipDocument, modelDocument } from '../tests/documents.ts';
import { attributeIn, hrefsIn, linksIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { type OpenedPage, openPage } from '../tests/open-page.ts';
import { openRegistry, type WebRegistry } from '../tests/registry.ts';

let registry: WebRegistry;

beforeAll(async () => {
  registry = await openRegistry();
  await registry.publish('acme.example/small-model@1.0', modelDocument());
  await registry.publish('acme.example/small-model@2.0', modelDocument({ version: '2.0', license: 'MIT' }));
  await registry.publish('community.localhost/chip@1.0', chipDocument('Trainium2'));
  await registry.publish('community.localhost/other-chip@1.0', chipDocument('H100 SXM'));
});
afterAll(() => registry.close());

function open(path: string): Promise<OpenedPage> {
  return openPage(registry.api, path);
}

const MODEL = '/s/acme.example/small-model';
const VERSION = `${MODEL}/v/2.0`;
const BOTH = 'acme.example/small-model@1.0,acme.example/small-model@2.0';

/** Every page with its title in both languages. */
const TITLES: readonly (readonly [path: string, en: string, es: string])[] = [
  ['', 'See through the AI you depend on', 'Vea a trasluz la IA de la que depende'],
  ['/search', 'Search', 'Buscar'],
  ['/search?q=small', 'Search: small', 'Buscar: small'],
  ['/compare', 'Compare', 'Comparar'],
  [`/compare?ids=${BOTH}`, 'Compare Small Model and Small Model', 'Comparar Small Model y Small Model'],
  ['/publish', 'Check and publish a document', 'Comprobar y publicar un documento'],
  ['/s/acme.example', 'acme.example', 'acme.example'],
  [MODEL, 'Small Model', 'Small Model'],
  [VERSION, 'Small Model 2.0', 'Small Model 2.0'],
  [`${VERSION}/facts`, 'Small Model 2.0', 'Small Model 2.0'],
  [`${VERSION}/bom`, 'Small Model 2.0', 'Small Model 2.0'],
  [`${VERSION}/lineage`, 'Small Model 2.0', 'Small Model 2.0'],
  [
    '/diff/acme.example%2Fsmall-model%401.0...acme.example%2Fsmall-model%402.0',
    'What changed',
    'Qué ha cambiado',
  ],
];

const EACH = TITLES.flatMap(([path, en, es]) => [[`/en${path}`, en] as const, [`/es${path}`, es] as const]);

describe('every page', () => {
  it.each(EACH)('%s answers and has one heading of the first level: %s', async (path, title) => {
    const page = await open(path);
    expect(page.status).toBe(200);
    expect(textsIn(page.body, 'h1')).toEqual([title]);
  });

  it.each(EACH)(
    '%s has one title, one place for the content and one search box for the shortcut',
    async (path) => {
      const { head, body } = await open(path);
      expect(textsIn(head, 'title')).toHaveLength(1);
      expect(textsIn(head, 'title')[0]).toMatch(/Trasluz/u);
      expect(tagsIn(body, 'main')).toEqual(['<main id="content" tabindex="-1">']);
      expect(tagsIn(body, 'input').filter((tag) => tag.includes('id="site-search"'))).toHaveLength(1);
    },
  );

  it.each(EACH)('%s says its language, where else it is and leaves no word unwritten', async (path) => {
    const { html, head } = await open(path);
    const language = path.slice(1, 3);
    expect(html).toContain(`<html lang="${language}" data-theme="system">`);
    expect(tagsIn(head, 'link').map((tag) => attributeIn(tag, 'hreflang'))).toEqual([undefined, 'en', 'es']);
    expect(textOf(html)).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it.each(EACH)('%s uses an id once, and every label and description leads somewhere', async (path) => {
    const { body } = await open(path);
    const ids = [...body.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const wanted = [...body.matchAll(/\saria-(?:labelledby|describedby)="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(wanted));
  });

  it.each(EACH)('%s keeps the pinned state in all its links into the site', async (path) => {
    const { body } = await open(`${path}${path.includes('?') ? '&' : '?'}at=4`);
    const language = path.slice(1, 3);
    const inside = hrefsIn(body).filter((href) => href.startsWith(`/${language}`));
    const unpinned = inside.filter((href) => !href.includes('at=4'));
    // One link leads to the newest state on purpose: that of the notice.
    expect(unpinned).toHaveLength(1);
  });

  it.each(EACH)('%s leads into its own language, but for the switch', async (path) => {
    const { body } = await open(path);
    const [language, other] = path.startsWith('/en') ? ['en', 'es'] : ['es', 'en'];
    const across = linksIn(body).filter(({ href }) => href.startsWith(`/${other}`));
    expect(across.map((link) => link.text)).toEqual([language === 'en' ? 'Español' : 'English']);
  });
});

describe('the home page', () => {
  it('offers the comparisons that the registry can show', async () => {
    const { body } = await open('/en');
    expect(linksIn(body).filter(({ href }) => href.includes('compare?ids'))).toEqual([
      {
        href: '/en/compare?ids=community.localhost/chip@1.0,community.localhost/other-chip@1.0',
        text: 'AI accelerators Trainium2 and H100 SXM',
      },
    ]);
  });

  it('asks the five questions, each leading to what says something about it', async () => {
    const { body } = await open('/es');
    const tiles = linksIn(body).filter(({ href }) => href.includes('has='));
    expect(tiles.map(({ href }) => href.split('has=')[1])).toEqual([
      'surface.endpoint',
      'control.jurisdiction',
      'chip.root-of-trust',
      'resilience.region-redundancy',
      'portability.runtime',
    ]);
    expect(tiles[0]?.text).toBe(
      '1 Superficie de ataque ¿Cuántas vías de entrada hay y qué cruza una frontera de confianza?',
    );
  });
});

describe('the search page', () => {
  it('finds by words and counts', async () => {
    const { body } = await open('/en/search?q=small');
    expect(textOf(body)).toContain('1 result');
    expect(hrefsIn(body)).toContain('/en/s/acme.example/small-model/v/2.0');
  });

  it('narrows by kind and by who published', async () => {
    expect(textOf((await open('/en/search?kind=accelerator')).body)).toContain('2 results');
    expect(textOf((await open('/en/search?relation=supplier&kind=model')).body)).toContain('1 result');
  });

  it('says that nothing fits, and offers to clear the filters', async () => {
    const { status, body } = await open('/en/search?q=nothing-of-that-name');
    expect(status).toBe(200);
    expect(textsIn(body, 'h2')).toContain('No results for these filters');
    expect(linksIn(body).filter((link) => link.text === 'Clear filters')).toHaveLength(2);
  });

  it('says that nothing was published yet at that time', async () => {
    const { body } = await open('/es/search?at=0');
    expect(textsIn(body, 'h2')).toContain('Aún no hay nada publicado');
  });

  it('takes what no filter offers for no filter', async () => {
    const { status, data } = await open('/en/search?kind=spaceship&relation=friend&q=+');
    expect([status, data['query'], data['filtered']]).toEqual([200, {}, false]);
  });

  it('refuses a place in the list that it did not give, in the words of the API', async () => {
    const { status, body } = await open('/en/search?cursor=nonsense');
    expect(status).toBe(400);
    expect(textsIn(body, 'h1')).toEqual(['This address asks for something that cannot be answered']);
  });
});

describe('the supplier page', () => {
  it('lists what was published by it and about it, with its latest version', async () => {
    const { body } = await open('/en/s/acme.example');
    expect(textsIn(body, 'th').filter((text) => text.startsWith('Small'))).toEqual(['Small Model model']);
    expect(hrefsIn(body)).toContain('/en/s/acme.example/small-model/v/2.0');
    expect(textsIn(body, 'dd').slice(0, 5)).toEqual([
      'acme.example',
      'Not in the catalogue',
      'Not in the catalogue',
      '1',
      '0',
    ]);
  });
});

describe('the product page', () => {
  it('lists the versions, the newest first, and compares the two newest', async () => {
    const { body } = await open(`/en${MODEL}`);
    expect(textsIn(body, 'th').filter((text) => /^\d/u.test(text))).toEqual(['2.0 (latest)', '1.0']);
    expect(hrefsIn(body)).toContain(
      '/en/diff/acme.example%2Fsmall-model%401.0...acme.example%2Fsmall-model%402.0',
    );
  });

  it('offers no comparison of a single version', async () => {
    const { body } = await open('/en/s/community.localhost/chip');
    expect(textOf(body)).not.toContain('Compare the two newest versions');
  });
});

describe('the pages of a version', () => {
  it.each([
    ['', 'Overview'],
    ['/facts', 'Facts'],
    ['/bom', 'BOM'],
    ['/lineage', 'Lineage'],
  ])('mark at %j the part "%s"', async (part, name) => {
    const { body } = await open(`/en${VERSION}${part}`);
    const current = [...body.matchAll(/<a [^>]*aria-current="page"[^>]*>([^<]*)<\/a>/gu)].map(
      ([, text]) => text,
    );
    expect(current).toEqual([name]);
  });

  it('show the newest first in the choice of versions', async () => {
    const { body } = await open(`/en${MODEL}/v/1.0`);
    expect(textsIn(body, 'option').slice(0, 2)).toEqual(['2.0 (latest)', '1.0']);
    expect(
      tagsIn(body, 'option')
        .filter((tag) => tag.includes('selected'))
        .map((tag) => attributeIn(tag, 'value')),
    ).toEqual(['acme.example/small-model@1.0']);
  });

  it('count by state and lens, and never say one figure for all', async () => {
    const { body } = await open(`/en${VERSION}`);
    expect(textsIn(body, 'article')).toHaveLength(6);
    expect(textOf(body)).not.toMatch(/\bscore\b|\d %/iu);
  });

  it('list what is inside by kind', async () => {
    const { body } = await open(`/en${VERSION}`);
    expect(hrefsIn(body).filter((href) => href.includes('/bom?kind='))).toEqual([
      `/en${VERSION}/bom?kind=model`,
      `/en${VERSION}/bom?kind=dataset`,
      `/en${VERSION}/bom?kind=software`,
    ]);
  });

  it('show of every thing its place in the document', async () => {
    const { body } = await open(`/en${VERSION}/bom`);
    expect(textOf(body)).toContain('3 things');
    expect(textsIn(body, 'td').filter((text) => text.startsWith('/'))).toEqual([
      '/metadata/component',
      '/components/0',
      '/components/1',
    ]);
  });

  it('find in the table, and say so where nothing is found', async () => {
    const found = await open(`/en${VERSION}/bom?q=left`);
    expect(textOf(found.body)).toContain('1 thing');
    const none = await open(`/en${VERSION}/bom?q=zzz&kind=model`);
    expect(textsIn(none.body, 'h2')).toContain('Nothing in this BOM matches');
    expect(linksIn(none.body).filter((link) => link.text === 'Clear filters')).toHaveLength(2);
  });

  it('take the choice of a kind back by the same link', async () => {
    const { body } = await open(`/en${VERSION}/bom?kind=software`);
    const chosen = tagsIn(body, 'a').filter((tag) => tag.includes('aria-current="true"'));
    expect(chosen.map((tag) => attributeIn(tag, 'href'))).toEqual([`/en${VERSION}/bom`]);
  });

  it('narrow the facts by lens and state', async () => {
    const { data, body } = await open(`/en${VERSION}/facts?lens=identity&state=declared`);
    expect(data['filter']).toEqual({ lens: 'identity', state: 'declared' });
    expect(
      textsIn(body, 'th')
        .slice(3)
        .every((text) => text.endsWith('Identity and description')),
    ).toBe(true);
    expect(textOf(body)).not.toContain('Not assessed Test');
  });

  it('say so where no fact fits', async () => {
    const { body } = await open(`/en${VERSION}/facts?state=contradicted`);
    expect(textsIn(body, 'h2')).toContain('No fact matches these filters');
  });

  it('open the evidence that the address names, and none for another', async () => {
    const facts = await open(`/en${VERSION}/facts?lens=identity`);
    const [first = ''] = hrefsIn(facts.body).filter((href) => href.includes('evidence='));
    expect(tagsIn((await open(first)).body, 'dialog')).toHaveLength(1);
    expect(tagsIn((await open(`/en${VERSION}/facts?evidence=x~y`)).body, 'dialog')).toEqual([]);
  });

  it('draw what the subject was made from, and list it', async () => {
    const { body } = await open(`/en${VERSION}/lineage`);
    expect(
      textsIn(body, 'text')
        .filter((_, index) => index % 2 === 0)
        .slice(0, 3),
    ).toEqual(['Small Model', 'left-pad', 'corpus']);
    expect(textsIn(body, 'h3')).toContain('Lineage as a list');
  });
});

describe('the comparison', () => {
  it('shows both columns and what differs between them', async () => {
    const { body } = await open(`/en/compare?ids=${BOTH}&differences=true`);
    expect(
      textsIn(body, 'th')
        .slice(1, 3)
        .map((text) => text.slice(0, 15)),
    ).toEqual(['Small Model 1.0', 'Small Model 2.0']);
    expect(tagsIn(body, 'tr').filter((tag) => tag.includes('differs')).length).toBeGreaterThan(0);
  });

  it('narrows to one lens', async () => {
    const { data } = await open(`/en/compare?ids=${BOTH}&lens=identity`);
    const groups = (data['comparison'] as { groups: { lens: string; rows: unknown[] }[] }).groups;
    expect(groups.filter((group) => group.rows.length > 0).map((group) => group.lens)).toEqual(['identity']);
  });

  it('says that nothing differs where the columns say the same', async () => {
    const { body } = await open(
      '/en/compare?ids=community.localhost/chip@1.0,community.localhost/other-chip@1.0&differences=true&lens=portability',
    );
    expect(textsIn(body, 'h2')).toContain('No row differs between these columns');
    expect(linksIn(body).filter((link) => link.text === 'Show all rows').length).toBeGreaterThan(0);
  });

  it('asks for a second column where there is one', async () => {
    const { body, data } = await open('/en/compare?ids=acme.example/small-model@1.0');
    expect(textOf(body)).toContain('One more is needed for a comparison');
    expect(data['comparison']).toBeUndefined();
  });

  it.each([
    ['?ids=a.example/b@1&add=c.example/d@2', '/en/compare?ids=a.example/b@1,c.example/d@2'],
    ['?ids=a.example/b@1&ids=c.example/d@2', '/en/compare?ids=a.example/b@1,c.example/d@2'],
    ['?ids=a.example/b@1&add=+c.example/d@2+&at=3', '/en/compare?ids=a.example/b@1,c.example/d@2&at=3'],
    ['?add=c.example/d@2', '/en/compare?ids=c.example/d@2'],
  ])('turns the form %s into the address %s', async (query, location) => {
    const page = await open(`/en/compare${query}`);
    expect([page.status, page.location]).toEqual([303, location]);
  });

  it.each([
    ['?add=Llama 3', '/en/search?q=Llama%203'],
    ['?ids=a.example/b@1&add=openai&at=3', '/en/search?q=openai&at=3'],
    ['?add=acme.example', '/en/search?q=acme.example'],
  ])('takes what is no reference for words to search for: %s', async (query, location) => {
    const page = await open(`/en/compare${query}`);
    expect([page.status, page.location]).toEqual([303, location]);
  });

  it('explains that a column does not exist', async () => {
    const page = await open('/es/compare?ids=acme.example/small-model@1.0,acme.example/small-model@9');
    expect(page.status).toBe(404);
    expect(textsIn(page.body, 'h1')).toEqual(['No hay nada en esta dirección']);
  });
});

describe('the diff', () => {
  const path = '/diff/acme.example%2Fsmall-model%401.0...acme.example%2Fsmall-model%402.0';

  it('counts and shows what changed', async () => {
    const { body } = await open(`/en${path}`);
    expect(textsIn(body, 'li').filter((text) => /added|unchanged/u.test(text))).toEqual([
      '+ 0 added',
      '= 2 unchanged',
    ]);
    expect(textOf(body)).toContain('Apache-2.0');
    expect(textOf(body)).toContain('MIT');
  });

  it('swaps its sides by a link', async () => {
    expect(hrefsIn((await open(`/en${path}`)).body)).toContain(
      '/en/diff/acme.example%2Fsmall-model%402.0...acme.example%2Fsmall-model%401.0',
    );
  });

  it('says that nothing changed between a document and itself', async () => {
    const { body } = await open(
      '/en/diff/acme.example%2Fsmall-model%401.0...acme.example%2Fsmall-model%401.0',
    );
    expect(tagsIn(body, 'article')).toEqual([]);
    expect(body).toContain('role="status"');
  });

  it.each(['/en/diff/x', '/en/diff/a...', '/en/diff/a...b...c'])('does not read %s', async (wrong) => {
    expect((await open(wrong)).status).toBe(404);
  });
});
