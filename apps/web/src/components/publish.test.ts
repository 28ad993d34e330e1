import type { Issue } from '@trasluz/bom';
import type { Receipt } from '@trasluz/contract';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Preview } from '../publish/document-check.ts';
import { Publication } from '../publish/publication.svelte.ts';
import { attributeIn, hrefsIn, tagsIn, textOf, textsIn } from '../tests/html.ts';
import { digestOf } from '../tests/made.ts';
import { rendered, TO } from '../tests/rendered.ts';
import DropZone from './DropZone.svelte';
import FixProposal from './FixProposal.svelte';
import IssueItem from './IssueItem.svelte';
import IssueList from './IssueList.svelte';
import PublishForm from './PublishForm.svelte';
import PublishPreview from './PublishPreview.svelte';
import ReceiptCard from './ReceiptCard.svelte';
import RepairedCopy from './RepairedCopy.svelte';

/** An error as the validator writes one. */
function issueOf(changes: Partial<Issue> = {}): Issue {
  return {
    code: 'E0312',
    severity: 'error',
    message: 'Cannot find "tok" among the bom-refs of this document',
    pointer: '/dependencies/0/dependsOn/1',
    line: 4112,
    column: 21,
    breadcrumb: ['dependencies', 'acme/chat@1.0', 'dependsOn[1]'],
    found: '"tok"',
    expected: 'a bom-ref declared in this document',
    fix: 'Did you mean "tokenizer"? Or declare it',
    ...changes,
  };
}

const patch = [{ op: 'replace', path: '/a', value: 'b' }] as const;

describe('IssueItem', () => {
  const itemOf = (issue: Issue, language: 'en' | 'es' = 'en', publication?: Publication) =>
    rendered(IssueItem, { issue, index: 0, count: 3, language, publication });

  it('says what, where, found, expected and how to repair it', () => {
    const html = itemOf(issueOf());
    expect(textsIn(html, 'dt')).toEqual(['where', 'found', 'expected', 'fix']);
    expect(textsIn(html, 'dd')).toEqual([
      'line 4,112, column 21 · /dependencies/0/dependsOn/1 dependencies › acme/chat@1.0 › dependsOn[1]',
      '"tok"',
      'a bom-ref declared in this document',
      'Did you mean "tokenizer"? Or declare it',
    ]);
    expect(textsIn(html, 'h3')[0]).toMatch(/^E0312 .+ 1 of 3$/u);
  });

  it('says it in Spanish, and marks what the engine says in English', () => {
    const html = itemOf(issueOf(), 'es');
    expect(textsIn(html, 'dt')).toEqual(['dónde', 'hallado', 'se esperaba', 'arreglo']);
    expect(textOf(html)).toContain('línea 4112, columna 21');
    expect(html).toContain('<p lang="en">Cannot find');
  });

  it('leaves out what the issue does not say', () => {
    const { found: _, expected: __, fix: ___, ...bare } = issueOf({ breadcrumb: [], pointer: '' });
    expect(textsIn(itemOf(bare), 'dd')).toEqual(['line 4,112, column 21 · /']);
  });

  it.each([
    [1, [], '+1 more of this kind'],
    [14, [], '+14 more of this kind'],
    [2, [4130, 5001], '+2 more of this kind: lines 4,130, 5,001'],
  ])('counts %i further places at %j', (also, lines, text) => {
    const alsoAt = lines.map((line) => ({ line, column: 1, pointer: '' }));
    expect(textOf(itemOf(issueOf({ also, alsoAt })))).toContain(text);
  });

  it('offers a repair only where there is exactly one and a document to repair', () => {
    expect(tagsIn(itemOf(issueOf({ patch })), 'button')).toEqual([]);
    expect(tagsIn(itemOf(issueOf(), 'en', new Publication()), 'button')).toEqual([]);
    expect(textsIn(itemOf(issueOf({ patch }), 'en', new Publication()), 'button')).toEqual([
      'Show what the fix changes : E0312, 4,112',
    ]);
  });

  it('shows the repair that was asked for in the place of its button', () => {
    const [publication, issue] = [new Publication(), issueOf({ patch })];
    publication.proposal = {
      issue,
      repair: { bytes: new Uint8Array(), excerpt: { line: 2, before: 'x', after: 'y' } },
    };
    expect(textsIn(itemOf(issue, 'en', publication), 'button')).toEqual(['Apply fix', 'Leave it as it is']);
    expect(textsIn(itemOf(issueOf({ patch }), 'en', publication), 'button')).toEqual([
      'Show what the fix changes : E0312, 4,112',
    ]);
  });

  it('shows its weight by its class, and a warning is no error', () => {
    expect(itemOf(issueOf())).toMatch(/^<li class="error">/u);
    expect(itemOf(issueOf({ severity: 'warning' }))).toMatch(/^<li class="warning">/u);
  });
});

describe('FixProposal', () => {
  const proposalOf = (
    excerpt: { line: number; before: string; after: string } | undefined,
    language: 'en' | 'es' = 'en',
  ) => rendered(FixProposal, { excerpt, language, onapply: () => undefined, oncancel: () => undefined });

  it('shows the text before and after, told apart by sign and word', () => {
    const html = proposalOf({ line: 1200, before: '"type": "libary"', after: '"type": "library"' });
    expect(textOf(html)).toBe(
      'From line 1,200 before: "type": "libary" after: "type": "library" Apply fix Leave it as it is',
    );
    expect(tagsIn(html, 'pre').map((tag) => attributeIn(tag, 'class'))).toEqual(['before', 'after']);
  });

  it('says in Spanish what it is about to do', () => {
    expect(textsIn(proposalOf({ line: 3, before: 'a', after: 'b' }, 'es'), 'button')).toEqual([
      'Aplicar el arreglo',
      'Dejarlo como está',
    ]);
  });

  it('says so where the file cannot be edited, and offers nothing', () => {
    expect(textOf(proposalOf(undefined))).toMatch(/^This file cannot be edited here/u);
    expect(tagsIn(proposalOf(undefined), 'button')).toEqual([]);
  });

  it('takes the focus that its button had', () => {
    expect(proposalOf(undefined)).toContain('role="group" aria-label="fix" tabindex="-1"');
  });
});

describe('RepairedCopy', () => {
  it.each([
    ['en', 1, '1 fix applied to the copy in this page'],
    ['en', 3, '3 fixes applied to the copy in this page'],
    ['es', 1, '1 arreglo aplicado a la copia de esta página'],
    ['es', 2, '2 arreglos aplicados a la copia de esta página'],
  ] as const)('says in %s after %i fixes: %s', (language, count, text) => {
    const html = rendered(RepairedCopy, { count, copy: undefined, fileName: 'a.json', language });
    expect(textOf(html)).toContain(text);
  });

  it('says that the file on the device is as it was, and offers the copy', () => {
    const html = rendered(RepairedCopy, { count: 1, copy: undefined, fileName: 'a.json', language: 'en' });
    expect(textOf(html)).toContain(
      'Your file is unchanged. What you publish from here is the repaired copy.',
    );
    expect(textsIn(html, 'button')).toEqual(['Download the repaired copy']);
  });
});

describe('IssueList', () => {
  const listOf = (issues: readonly Issue[]) => {
    const errors = issues.filter((issue) => issue.severity === 'error').length;
    return rendered(IssueList, {
      issues,
      counts: { errors, warnings: issues.length - errors },
      language: 'en',
    });
  };

  it('is nothing where nothing was found', () => {
    expect(listOf([])).toBe('');
  });

  it('puts errors before warnings and numbers each on its own', () => {
    const html = listOf([issueOf({ severity: 'warning', code: 'W0315' }), issueOf(), issueOf({ line: 2 })]);
    expect(textsIn(html, 'h2')).toEqual(['2 errors', '1 warning']);
    expect(textsIn(html, 'small')).toEqual(['1 of 2', '2 of 2', '1 of 1']);
  });

  it('leaves out a kind that does not occur', () => {
    expect(textsIn(listOf([issueOf()]), 'h2')).toEqual(['1 error']);
  });

  it.each([
    [99, 99, false],
    [100, 100, false],
    [101, 100, true],
  ])('of %i shows %i', (count, shown, isCut) => {
    const html = listOf(Array.from({ length: count }, () => issueOf()));
    expect(tagsIn(html, 'li')).toHaveLength(shown);
    expect(textOf(html).endsWith(' +1')).toBe(isCut);
  });
});

describe('DropZone', () => {
  const zoneOf = (stage: Publication['stage'], language: 'en' | 'es' = 'en') => {
    const publication = new Publication();
    Object.assign(publication, { stage, fileName: 'model.json' });
    return rendered(DropZone, { publication, language });
  };

  it('says how to begin, how large a file may be and that nothing is sent', () => {
    expect(textOf(zoneOf('empty'))).toContain(
      'Drop a file here Choose a file Nothing has left your browser. Up to 26.2 MB',
    );
    expect(textOf(zoneOf('empty', 'es'))).toContain('Nada ha salido de su navegador. Hasta 26,2 MB');
  });

  it('can be used without a mouse and without a file', () => {
    expect(tagsIn(zoneOf('empty'), 'input')[0]).toContain('type="file" accept=".json,.cdx,.xml,');
    expect(textsIn(zoneOf('empty'), 'summary')).toEqual(['Paste JSON instead']);
  });

  it('is busy while it checks, and takes no other file', () => {
    const html = zoneOf('checking');
    expect(html).toContain('aria-busy="true"');
    expect(textOf(html)).toBe('Checking on your device … model.json');
    expect(tagsIn(html, 'input')).toEqual([]);
  });
});

describe('PublishPreview', () => {
  const preview: Preview = {
    name: 'Lantern',
    mediaType: 'application/vnd.cyclonedx+json',
    relation: 'supplier',
    lenses: [
      {
        lens: 'hardware',
        known: 1,
        openCount: 15,
        open: [
          { fact: 'chip.foundry', subjectName: 'Chip', state: 'not-assessed' },
          { fact: 'no.such.fact', subjectName: 'X', state: 'withheld' },
        ],
      },
    ],
  };

  it('shows per lens what is known and what a buyer will ask', () => {
    const html = rendered(PublishPreview, { preview, language: 'en' });
    expect(textsIn(html, 'summary')).toEqual(['Hardware trust 1 fact known · Without an answer so far: 15']);
    expect(textOf(html)).toContain('You can publish all the same.');
  });

  it('counts the questions it does not list, and shows an unknown fact by its id', () => {
    const items = textsIn(rendered(PublishPreview, { preview, language: 'en' }), 'li');
    expect(items).toHaveLength(3);
    expect(items[1]).toBe('no.such.fact X Withheld');
    expect(items[2]).toBe('+13');
  });

  it('says so where nothing is left open', () => {
    const answered = {
      ...preview,
      lenses: [{ lens: 'hardware', known: 2, openCount: 0, open: [] } as const],
    };
    expect(textOf(rendered(PublishPreview, { preview: answered, language: 'en' }))).toContain(
      'No fact that is asked of this document is left without an answer.',
    );
    expect(textOf(rendered(PublishPreview, { preview: { ...preview, lenses: [] }, language: 'es' }))).toMatch(
      /^Qué verán los compradores/u,
    );
  });
});

describe('PublishForm', () => {
  const formOf = (changes: Partial<Publication> = {}, language: 'en' | 'es' = 'en') =>
    rendered(PublishForm, { publication: Object.assign(new Publication(), changes), language });

  it('asks for namespace, product, version and token, and shows the token to nobody', () => {
    const html = formOf({ namespace: 'acme.example', product: 'chat', version: '1.0', token: 'secret' });
    expect(textsIn(html, 'label')).toEqual([
      'Namespace (a domain you have proven)',
      'Product',
      'Version',
      'Access token',
    ]);
    expect(
      tagsIn(html, 'input')
        .map((tag) => attributeIn(tag, 'value'))
        .slice(0, 3),
    ).toEqual(['acme.example', 'chat', '1.0']);
    expect(tagsIn(html, 'input')[3]).toContain('type="password"');
  });

  it('sends once', () => {
    expect(tagsIn(formOf(), 'button')).toEqual(['<button class="button primary">']);
    const sending = formOf({ stage: 'sending' });
    expect(tagsIn(sending, 'button')).toEqual(['<button class="button primary" disabled="">']);
    expect(textsIn(sending, 'button')).toEqual(['Publishing …']);
  });

  it('shows the whole problem where the registry refuses', () => {
    const problem = {
      type: '/docs/api#bom-invalid',
      title: 'The document is not valid',
      status: 422,
      code: 'bom-invalid',
      detail: 'One root cause',
      instance: '/v1/boms',
      retryable: false,
      traceId: 'abc',
      errors: [issueOf()],
    } as const;
    const text = textOf(formOf({ problem }));
    expect(text).toContain(
      'The registry refused the document: The document is not valid One root cause E0312',
    );
    expect(text).toContain('/dependencies/0/dependsOn/1 bom-invalid · abc');
    expect(formOf({ problem })).toContain('role="alert"');
  });
});

describe('ReceiptCard', () => {
  const receipt: Receipt = {
    reference: 'acme.example/chat@1.0',
    digest: digestOf('a'),
    publication: 1200,
    publishedAt: '2026-03-01T12:00:00.000Z',
    durability: 'memory: gone with the process',
    links: { document: '/v1/boms/d', version: '/v1/v', permalink: '/v1/boms/d?at=1200' },
  } as unknown as Receipt;

  beforeEach(() => vi.stubGlobal('location', { origin: 'https://registry.example' }));
  afterEach(() => vi.unstubAllGlobals());

  const cardOf = (repeated: boolean, language: 'en' | 'es' = 'en') =>
    rendered(ReceiptCard, { receipt, repeated, language, to: TO });

  it('says under what name, digest and number the bytes stand', () => {
    expect(textsIn(cardOf(false), 'dd')).toEqual([
      'acme.example/chat@1.0',
      digestOf('a'),
      '1,200',
      '2026-03-01T12:00:00.000Z',
      'memory: gone with the process',
      'https://registry.example/v1/boms/d?at=1200',
    ]);
  });

  it('leads to the page of the version and to the bytes', () => {
    expect(hrefsIn(cardOf(false)).slice(1)).toEqual(['/en/s/acme.example/chat/v/1.0', '/v1/boms/d']);
  });

  it('says so where the same bytes were there before', () => {
    expect(textOf(cardOf(true))).toContain('The same bytes were published before; this is the same receipt.');
    expect(textOf(cardOf(false))).not.toContain('before');
    expect(textsIn(cardOf(false, 'es'), 'h2')).toEqual(['Publicado']);
  });
});
