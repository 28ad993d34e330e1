import type { Component } from 'svelte';
import ErrorPage from '../routes/[lang=language]/+error.svelte';
import { load as siteLoad } from '../routes/[lang=language]/+layout.server.ts';
import Site from '../routes/[lang=language]/+layout.svelte';
import { load as homeLoad } from '../routes/[lang=language]/+page.server.ts';
import Home from '../routes/[lang=language]/+page.svelte';
import { load as restLoad } from '../routes/[lang=language]/[...rest]/+page.server.ts';
import { load as compareLoad } from '../routes/[lang=language]/compare/+page.server.ts';
import Compare from '../routes/[lang=language]/compare/+page.svelte';
import { load as diffLoad } from '../routes/[lang=language]/diff/[...references]/+page.server.ts';
import Diff from '../routes/[lang=language]/diff/[...references]/+page.svelte';
import Publish from '../routes/[lang=language]/publish/+page.svelte';
import { load as supplierLoad } from '../routes/[lang=language]/s/[domain]/+page.server.ts';
import Supplier from '../routes/[lang=language]/s/[domain]/+page.svelte';
import { load as productLoad } from '../routes/[lang=language]/s/[domain]/[product]/+page.server.ts';
import Product from '../routes/[lang=language]/s/[domain]/[product]/+page.svelte';
import { load as versionLoad } from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/+layout.server.ts';
import Version from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/+layout.svelte';
import Overview from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/+page.svelte';
import { load as bomLoad } from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/bom/+page.server.ts';
import Bom from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/bom/+page.svelte';
import { load as factsLoad } from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/facts/+page.server.ts';
import Facts from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/facts/+page.svelte';
import { load as lineageLoad } from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/lineage/+page.server.ts';
import Lineage from '../routes/[lang=language]/s/[domain]/[product]/v/[version]/lineage/+page.svelte';
import { load as searchLoad } from '../routes/[lang=language]/search/+page.server.ts';
import Search from '../routes/[lang=language]/search/+page.svelte';

/** A load function of any page, as the tests call it. */
export type AnyLoad = (event: object) => object | undefined | Promise<object | undefined>;

type AnyComponent = Component<Record<string, unknown>>;

/** One page with all that stands around it. */
export interface PageRoute {
  readonly id: string;
  readonly loads: readonly AnyLoad[];
  readonly stack: readonly AnyComponent[];
  readonly error: AnyComponent;
}

const VERSION = '/s/[domain]/[product]/v/[version]';

/** What SvelteKit finds in the folders; a test holds the list against them. */
export const PAGES: Readonly<
  Record<string, readonly [loads: readonly unknown[], stack: readonly unknown[]]>
> = {
  '': [[homeLoad], [Home]],
  '/search': [[searchLoad], [Search]],
  '/compare': [[compareLoad], [Compare]],
  '/publish': [[], [Publish]],
  '/diff/[...references]': [[diffLoad], [Diff]],
  '/s/[domain]': [[supplierLoad], [Supplier]],
  '/s/[domain]/[product]': [[productLoad], [Product]],
  [VERSION]: [[versionLoad], [Version, Overview]],
  [`${VERSION}/bom`]: [
    [versionLoad, bomLoad],
    [Version, Bom],
  ],
  [`${VERSION}/facts`]: [
    [versionLoad, factsLoad],
    [Version, Facts],
  ],
  [`${VERSION}/lineage`]: [
    [versionLoad, lineageLoad],
    [Version, Lineage],
  ],
  '/[...rest]': [[restLoad], []],
};

/** Finds the page of a path and the parts of the path that it takes; what no page answers goes to the last one. */
export function routeOf(pathname: string): {
  readonly route: PageRoute;
  readonly params: Readonly<Record<string, string>>;
} {
  const [, lang = '', ...rest] = pathname.split('/');
  const path = rest.length === 0 ? '' : `/${rest.join('/')}`;
  for (const [pattern, [loads, stack]] of Object.entries(PAGES)) {
    const match = new RegExp(`^${expressionOf(pattern)}$`, 'u').exec(path);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
    const id = `/[lang=language]${pattern}`;
    const all = { id, loads: [siteLoad, ...loads], stack: [Site, ...stack], error: ErrorPage };
    // Every load function and component has its own type; the tests give each what SvelteKit would.
    return { route: all as unknown as PageRoute, params: { lang, ...Object.fromEntries(params) } };
  }
  throw new Error(`no page answers ${pathname}`);
}

function expressionOf(pattern: string): string {
  return pattern.replaceAll(
    /\[(\.\.\.)?(\w+)\]/gu,
    (_, rest, name) => `(?<${name}>${rest === undefined ? '[^/]+' : '.+'})`,
  );
}
