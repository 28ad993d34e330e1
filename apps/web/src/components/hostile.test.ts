import type { Issue } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { layOut } from '../lineage/layout.ts';
import { outlineOf } from '../lineage/outline.ts';
import { HOSTILE, runningIn } from '../tests/hostile-texts.ts';
import { hrefsIn, tagsIn } from '../tests/html.ts';
import { comparisonOf, factOf, hitOf, productOf, versionOf, wordsOf } from '../tests/made.ts';
import { PAGE_URL, rendered, TO } from '../tests/rendered.ts';
import Breadcrumb from './Breadcrumb.svelte';
import ChangeItem from './ChangeItem.svelte';
import CompareColumnHead from './CompareColumnHead.svelte';
import CompareEvidence from './CompareEvidence.svelte';
import CompareTable from './CompareTable.svelte';
import CompareToggle from './CompareToggle.svelte';
import CompareTray from './CompareTray.svelte';
import ComponentTable from './ComponentTable.svelte';
import ErrorNotice from './ErrorNotice.svelte';
import EvidenceDrawer from './EvidenceDrawer.svelte';
import ExampleList from './ExampleList.svelte';
import FactTable from './FactTable.svelte';
import FixProposal from './FixProposal.svelte';
import IssueList from './IssueList.svelte';
import LineageDrawing from './LineageDrawing.svelte';
import LineageOutline from './LineageOutline.svelte';
import OutsideLink from './OutsideLink.svelte';
import ProductTable from './ProductTable.svelte';
import PublishPreview from './PublishPreview.svelte';
import RelationBanner from './RelationBanner.svelte';
import SearchFilters from './SearchFilters.svelte';
import SearchResult from './SearchResult.svelte';
import VersionActions from './VersionActions.svelte';

const language = 'en';

function hostileFact(text: string) {
  return factOf({
    subject: text,
    subjectName: text,
    values: [text, text],
    author: { name: text, relation: 'third-party' },
    asOf: text,
    note: text,
    pointers: [`/${text}`],
    sources: [{ title: text, url: text, date: text, quote: text }, { title: text }],
  });
}

function hostileVersion(text: string) {
  return versionOf('a', {
    name: text,
    version: text,
    supplier: { domain: 'acme.example', name: text },
    publisher: { namespace: 'acme.example', name: text },
  });
}

function hostileIssue(text: string): Issue {
  return {
    code: 'E0312',
    severity: 'error',
    message: text,
    pointer: `/${text}`,
    line: 1,
    column: 1,
    breadcrumb: [text, text],
    found: text,
    expected: text,
    fix: text,
  };
}

/** Every component that shows text of a document, of an address or of a person, with that text in every place. */
const COMPONENTS: Readonly<Record<string, (text: string) => string>> = {
  Breadcrumb: (text) =>
    rendered(Breadcrumb, { language, trail: [{ name: text, href: '/en' }, { name: text }] }),
  ChangeItem: (text) =>
    rendered(ChangeItem, {
      change: {
        kind: 'changed',
        nodeKind: 'model',
        matchedBy: 'purl',
        before: { name: text, version: text, pointer: `/${text}` },
        after: { name: text, version: `${text}2`, pointer: `/${text}` },
        facts: [{ id: 'chip.foundry', before: hostileFact(text), after: hostileFact(text) }],
        fields: [{ path: `/${text}`, before: text, after: text }],
      } as never,
      words: {},
      language,
    }),
  CompareColumnHead: (text) =>
    rendered(CompareColumnHead, {
      column: hostileVersion(text),
      index: 1,
      references: ['a', 'b', 'c'],
      language,
      url: PAGE_URL,
      to: TO,
    }),
  CompareEvidence: (text) =>
    rendered(CompareEvidence, {
      comparison: comparisonOf(['declared', 'declared'], [[hostileFact(text)], []]),
      words: {},
      language,
      url: new URL('http://registry.example/en/compare?evidence=chip.foundry~0'),
    }),
  CompareTable: (text) => {
    const made = comparisonOf(['declared', 'withheld'], [[hostileFact(text)], [hostileFact(text)]]);
    const comparison = { ...made, columns: [hostileVersion(text), versionOf('b', { name: text })] };
    return rendered(CompareTable, {
      comparison,
      references: ['a', 'b'],
      words: {},
      language,
      url: PAGE_URL,
      to: TO,
    });
  },
  CompareToggle: (text) => rendered(CompareToggle, { reference: text, name: text, language }),
  CompareTray: (text) =>
    rendered(
      CompareTray,
      { language, to: TO },
      {
        picks: [
          { reference: 'a.example/b@1', name: text },
          { reference: 'a.example/c@1', name: text },
        ],
      },
    ),
  ComponentTable: (text) =>
    rendered(ComponentTable, {
      components: [
        {
          id: text,
          kind: 'software',
          name: text,
          version: text,
          supplier: text,
          license: text,
          purl: text,
          digests: [text],
          pointer: `/${text}`,
        },
      ],
      language,
      document: '/v1/boms/d',
    }),
  ErrorNotice: (text) =>
    rendered(ErrorNotice, {
      language,
      status: 404,
      error: { status: 404, message: text, traceId: text },
      url: PAGE_URL,
    }),
  EvidenceDrawer: (text) =>
    rendered(EvidenceDrawer, {
      words: wordsOf({ valueType: 'url' }),
      facts: [hostileFact(text)],
      more: 1,
      version: hostileVersion(text),
      language,
      closeHref: '/en',
    }),
  ExampleList: (text) =>
    rendered(ExampleList, {
      examples: [{ key: 'chips', columns: [{ reference: 'a.example/b@1', name: text }] }],
      language,
      to: TO,
    }),
  FactTable: (text) =>
    rendered(FactTable, {
      facts: [hostileFact(text)],
      words: {},
      language,
      hrefOf: (evidence) => `/en?evidence=${encodeURIComponent(evidence.toWellFormed())}`,
    }),
  FixProposal: (text) =>
    rendered(FixProposal, {
      excerpt: { line: 1, before: text, after: text },
      language,
      onapply: () => undefined,
      oncancel: () => undefined,
    }),
  IssueList: (text) =>
    rendered(IssueList, { issues: [hostileIssue(text)], counts: { errors: 1, warnings: 0 }, language }),
  LineageDrawing: (text) =>
    rendered(LineageDrawing, {
      drawing: layOut({ root: 'm', nodes: [{ id: 'm', name: text, kind: 'jurisdiction' }], edges: [] }),
      language,
    }),
  LineageOutline: (text) => {
    const item = outlineOf({
      root: text,
      nodes: [{ id: text, name: text, kind: 'jurisdiction' }],
      edges: [],
    });
    return item === undefined ? '' : rendered(LineageOutline, { item, language });
  },
  OutsideLink: (text) => rendered(OutsideLink, { url: text, title: text, language }),
  ProductTable: (text) =>
    rendered(ProductTable, {
      products: [
        productOf('a', { name: text, latest: text, publisher: { namespace: 'acme.example', name: text } }),
      ],
      language,
      to: TO,
    }),
  PublishPreview: (text) =>
    rendered(PublishPreview, {
      preview: {
        name: text,
        mediaType: 'application/vnd.cyclonedx+json',
        relation: 'supplier',
        lenses: [
          {
            lens: 'hardware',
            known: 0,
            openCount: 1,
            open: [{ fact: text, subjectName: text, state: 'withheld' }],
          },
        ],
      },
      language,
    }),
  RelationBanner: (text) =>
    rendered(RelationBanner, { relation: 'third-party', publisher: text, supplier: text, language }),
  SearchFilters: (text) =>
    rendered(SearchFilters, {
      query: { q: text, supplier: text, has: text },
      facts: [],
      language,
      at: undefined,
      filtered: true,
      to: TO,
    }),
  SearchResult: (text) =>
    rendered(SearchResult, {
      hit: hitOf('a', { name: text, version: text, supplier: { domain: 'acme.example', name: text } }),
      language,
      to: TO,
    }),
  VersionActions: (text) =>
    rendered(VersionActions, {
      version: { ...hostileVersion(text), product: text },
      versions: [
        { reference: 'acme.example/a@1.0', version: text },
        { reference: 'acme.example/a@0.9', version: text },
      ],
      latest: text,
      language,
      to: TO,
      part: 'bom',
    }),
};

const NAMES = Object.keys(COMPONENTS);

describe.each(HOSTILE)('%s', (_, text) => {
  it.each(NAMES)('stays text in %s', (name) => {
    const html = COMPONENTS[name]?.(text) ?? '';
    expect(html).not.toBe('');
    expect(runningIn(html)).toBeUndefined();
  });

  it.each(NAMES)('makes no link but to pages and to the web in %s', (name) => {
    const hrefs = hrefsIn(COMPONENTS[name]?.(text) ?? '');
    expect(hrefs.filter((href) => !/^(\/|https?:\/\/)/u.test(href))).toEqual([]);
  });
});

describe('text that turns the line', () => {
  /** Components in which the text stands inside of a sentence or beside other text. */
  it.each(
    NAMES.filter(
      (name) => !['SearchFilters', 'LineageDrawing', 'CompareToggle', 'VersionActions'].includes(name),
    ),
  )('cannot turn what stands beside it in %s', (name) => {
    const html = COMPONENTS[name]?.('\u202Eevil') ?? '';
    const outside = html
      .replaceAll(/<(bdi|blockquote|code)\b[^>]*>.*?<\/\1>/gsu, '')
      .replaceAll(/<[^>]*>/gu, '\n');
    const loose = outside
      .split('\n')
      .filter((line) => line.includes('\u202E') && line.trim() !== '\u202Eevil');
    // A text alone in its element ends with it; only what shares a line with other text must be isolated.
    expect(loose.filter((line) => !/^(: |\.? ?Open|\/| ?Remove | ?Move )/u.test(line.trim()))).toEqual([]);
  });
});

describe('the check of these tests', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">',
    '<svg onload=alert(1)>',
  ])('finds %s', (html) => {
    expect(runningIn(`<p>${html}</p>`)).toBeDefined();
  });

  it('lets text in attributes and escaped text through', () => {
    expect(runningIn('<p title="&lt;script>alert(1)">&lt;script>alert(1)&lt;/script></p>')).toBeUndefined();
    expect(tagsIn('<p title="x">', 'p')).toHaveLength(1);
  });
});
