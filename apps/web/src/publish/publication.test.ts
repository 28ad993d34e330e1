import { DOCUMENT_BYTES_MAX } from '@trasluz/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Device, stubWorker } from '../tests/device.ts';
import { modelDocument } from '../tests/documents.ts';
import { openRegistry, type WebRegistry } from '../tests/registry.ts';
import { stubStorage } from '../tests/storage.ts';
import { Publication } from './publication.svelte.ts';

const TEXT = new TextEncoder();

function bytesOf(document: object): Uint8Array<ArrayBuffer> {
  return TEXT.encode(JSON.stringify(document, null, 2));
}

/** A document with one error that has exactly one repair. */
const misspelt = modelDocument({
  changes: { components: [{ type: 'libary', 'bom-ref': 'left-pad', name: 'left-pad' }], dependencies: [] },
});

/** A document with two errors of different kinds, each with one repair. */
const twice = modelDocument({
  changes: {
    components: [{ type: 'libary', 'bom-ref': 'left-pad', name: 'left-pad' }],
    dependencies: [{ ref: 'model', dependsOn: ['left-pat'] }],
  },
});

let device: Device;
let kept: Map<string, string>;

beforeEach(() => {
  device = stubWorker();
  kept = stubStorage();
});

afterEach(() => vi.unstubAllGlobals());

async function checked(document: object): Promise<Publication> {
  const publication = new Publication();
  await publication.checkBytes(bytesOf(document), 'model.cdx.json');
  return publication;
}

function errorOf(publication: Publication, index = 0) {
  const errors = publication.check?.issues.filter((issue) => issue.severity === 'error') ?? [];
  const error = errors[index];
  if (error === undefined) throw new Error('the document of this test has an error');
  return error;
}

describe('checking', () => {
  it('begins with nothing', () => {
    const { stage, check, receipt, failure, problem, proposal, fixCount, repaired } = new Publication();
    expect({ stage, check, receipt, failure, problem, proposal, fixCount, repaired }).toEqual({
      stage: 'empty',
      check: undefined,
      receipt: undefined,
      failure: undefined,
      problem: undefined,
      proposal: undefined,
      fixCount: 0,
      repaired: undefined,
    });
  });

  it('proposes names from the document', async () => {
    const { stage, product, version, fileName, namespace } = await checked(
      modelDocument({ name: 'Lantern 8B', version: '2.1' }),
    );
    expect({ stage, product, version, fileName, namespace }).toEqual({
      stage: 'checked',
      product: 'lantern-8b',
      version: '2.1',
      fileName: 'model.cdx.json',
      namespace: '',
    });
  });

  it('shows that it is at work while it is', async () => {
    const publication = new Publication();
    const done = publication.checkBytes(bytesOf(modelDocument()), 'x');
    expect(publication.stage).toBe('checking');
    await done;
    expect(publication.stage).toBe('checked');
  });

  it('leaves no worker behind', async () => {
    await checked(modelDocument());
    await checked(misspelt);
    expect([device.started(), device.alive()]).toEqual([2, 0]);
  });

  it('says that the check stopped where the worker breaks, and leaves no worker behind then either', async () => {
    device.breakDown();
    const publication = await checked(modelDocument());
    expect([publication.stage, publication.failure, device.alive()]).toEqual(['empty', 'crashed', 0]);
  });

  it('forgets the document before', async () => {
    const publication = await checked(misspelt);
    await publication.propose(errorOf(publication));
    await publication.applyProposal();
    await publication.checkBytes(bytesOf(modelDocument()), 'other.json');
    expect([publication.fixCount, publication.proposal, publication.repaired, publication.fileName]).toEqual([
      0,
      undefined,
      undefined,
      'other.json',
    ]);
  });
});

describe('opening a file', () => {
  it('reads and checks it', async () => {
    const publication = new Publication();
    await publication.open(new File([bytesOf(modelDocument())], 'chosen.json'));
    expect([publication.stage, publication.fileName, publication.check?.valid]).toEqual([
      'checked',
      'chosen.json',
      true,
    ]);
  });

  it.each([
    [DOCUMENT_BYTES_MAX, undefined],
    [DOCUMENT_BYTES_MAX + 1, 'too-large'],
  ])('of %i bytes ends in %s', async (size, failure) => {
    const publication = new Publication();
    const file = { size, name: 'big.json', arrayBuffer: async () => bytesOf(modelDocument()).buffer };
    await publication.open(file as unknown as File);
    expect(publication.failure).toBe(failure);
  });

  it('reads nothing of a file that is too large', async () => {
    const arrayBuffer = vi.fn();
    await new Publication().open({ size: DOCUMENT_BYTES_MAX + 1, name: 'x', arrayBuffer } as unknown as File);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says so where the file is gone', async () => {
    const publication = new Publication();
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await publication.open({ size: 1, name: 'x', arrayBuffer } as unknown as File);
    expect([publication.stage, publication.failure]).toEqual(['empty', 'unreadable']);
  });
});

describe('repairing', () => {
  it('shows what a fix would change, and changes nothing', async () => {
    const publication = await checked(misspelt);
    const before = publication.check;
    await publication.propose(errorOf(publication));
    expect(publication.proposal?.issue).toBe(errorOf(publication));
    expect(publication.proposal?.repair?.excerpt).toMatchObject({
      before: '      "type": "libary",',
      after: '      "type": "library",',
    });
    expect([publication.check, publication.fixCount, publication.stage]).toEqual([before, 0, 'checked']);
  });

  it('can be declined', async () => {
    const publication = await checked(misspelt);
    await publication.propose(errorOf(publication));
    publication.dismissProposal();
    await publication.applyProposal();
    expect([publication.proposal, publication.fixCount, publication.check?.valid]).toEqual([
      undefined,
      0,
      false,
    ]);
  });

  it('applies the fix, checks again and keeps the repaired copy', async () => {
    const publication = await checked(misspelt);
    await publication.propose(errorOf(publication));
    await publication.applyProposal();
    expect([publication.stage, publication.check?.valid, publication.fixCount, publication.proposal]).toEqual(
      ['checked', true, 1, undefined],
    );
    expect(await publication.repaired?.text()).toBe(
      JSON.stringify(misspelt, null, 2).replace('libary', 'library'),
    );
    expect(publication.repaired?.type).toBe('application/vnd.cyclonedx+json');
  });

  it('repairs one error after the other', async () => {
    const publication = await checked(twice);
    expect(publication.check?.counts.errors).toBe(2);
    await publication.propose(errorOf(publication));
    await publication.applyProposal();
    expect([publication.check?.counts.errors, publication.check?.valid]).toEqual([1, false]);
    await publication.propose(errorOf(publication));
    await publication.applyProposal();
    expect([publication.check?.counts.errors, publication.fixCount]).toEqual([0, 2]);
    expect(await publication.repaired?.text()).toContain('"left-pad"\n      ]');
  });

  it('proposes the fix that was asked for last', async () => {
    const publication = await checked(twice);
    await publication.propose(errorOf(publication, 0));
    await publication.propose(errorOf(publication, 1));
    expect(publication.proposal?.issue).toBe(errorOf(publication, 1));
  });

  it('does nothing for an issue without a repair, or without a document', async () => {
    const publication = await checked(misspelt);
    const { patch: _, ...issue } = errorOf(publication);
    await publication.propose(issue);
    expect([publication.proposal, device.started()]).toEqual([undefined, 1]);
    await new Publication().propose(errorOf(publication));
    expect(device.started()).toBe(1);
  });

  it('says so where the fix has no place in the text', async () => {
    const publication = await checked(misspelt);
    const issue = { ...errorOf(publication), patch: [{ op: 'remove', path: '/nowhere' } as const] };
    await publication.propose(issue);
    expect(publication.proposal).toEqual({ issue });
    await publication.applyProposal();
    expect(publication.fixCount).toBe(0);
  });

  it('keeps the document where the worker breaks on a proposal', async () => {
    const publication = await checked(misspelt);
    device.breakDown();
    await publication.propose(errorOf(publication));
    expect([publication.stage, publication.failure, publication.proposal]).toEqual([
      'checked',
      'crashed',
      undefined,
    ]);
  });

  it('offers no copy of a document that it did not repair', async () => {
    expect((await checked(modelDocument())).repaired).toBeUndefined();
  });
});

describe('publishing', () => {
  let registry: WebRegistry;
  beforeAll(async () => {
    registry = await openRegistry();
  });
  afterAll(() => registry.close());

  function connect(): Request[] {
    const asked: Request[] = [];
    vi.stubGlobal('location', { origin: 'http://registry.example' });
    vi.stubGlobal('fetch', async (request: Request) => {
      asked.push(request);
      return registry.api(request);
    });
    return asked;
  }

  async function ready(document: object, version: string): Promise<Publication> {
    const publication = await checked(document);
    Object.assign(publication, {
      namespace: 'acme.example',
      product: 'chat',
      version,
      token: registry.token,
    });
    return publication;
  }

  it('sends the exact bytes and keeps the receipt', async () => {
    const [asked, publication] = [connect(), await ready(modelDocument(), '1.0')];
    await publication.publish('en');
    expect([publication.stage, publication.isRepeated, publication.receipt?.reference]).toEqual([
      'published',
      false,
      'acme.example/chat@1.0',
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe('http://registry.example/v1/boms?as=acme.example%2Fchat%401.0');
  });

  it('tells the same bytes a second time from the first', async () => {
    connect();
    const publication = await ready(modelDocument(), '1.0');
    await publication.publish('en');
    expect([publication.stage, publication.isRepeated]).toEqual(['published', true]);
  });

  it('sends the repaired copy, not the file', async () => {
    connect();
    const publication = await ready(misspelt, '1.1');
    await publication.propose(errorOf(publication));
    await publication.applyProposal();
    Object.assign(publication, { product: 'chat', version: '1.1' });
    await publication.publish('en');
    const stored = await registry.api(
      new Request(`http://registry.example${publication.receipt?.links.document}`),
    );
    expect(await stored.text()).toBe(JSON.stringify(misspelt, null, 2).replace('libary', 'library'));
  });

  it('takes spaces around names for slips of the keyboard', async () => {
    connect();
    const publication = await ready(modelDocument(), ' 1.2 ');
    Object.assign(publication, {
      namespace: ' acme.example ',
      product: ' chat ',
      token: ` ${registry.token}\n`,
    });
    await publication.publish('en');
    expect(publication.receipt?.reference).toBe('acme.example/chat@1.2');
  });

  it.each(['en', 'es'] as const)(
    'shows in %s why the registry refuses, and keeps the document',
    async (language) => {
      connect();
      const publication = await ready(modelDocument({ license: 'MIT' }), '1.0');
      await publication.publish(language);
      expect([publication.stage, publication.problem?.code, publication.receipt]).toEqual([
        'checked',
        'version-conflict',
        undefined,
      ]);
      expect(publication.problem?.title).toMatch(language === 'es' ? /versión/iu : /version/iu);
    },
  );

  it('shows that a token is unknown', async () => {
    connect();
    const publication = await ready(modelDocument(), '1.0');
    publication.token = 'wrong';
    await publication.publish('en');
    expect(publication.problem?.status).toBe(401);
  });

  it('forgets an old problem when it is tried again', async () => {
    connect();
    const publication = await ready(modelDocument(), '1.0');
    publication.token = 'wrong';
    await publication.publish('en');
    publication.token = registry.token;
    await publication.publish('en');
    expect([publication.problem, publication.stage]).toEqual([undefined, 'published']);
  });

  it('says that the registry was not reached, and keeps the document', async () => {
    connect();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')));
    const publication = await ready(modelDocument(), '1.0');
    await publication.publish('en');
    expect([publication.stage, publication.failure, publication.check?.valid]).toEqual([
      'checked',
      'unreachable',
      true,
    ]);
  });

  it('sends nothing that has errors, and nothing unchecked', async () => {
    const asked = connect();
    await (await ready(misspelt, '9')).publish('en');
    await new Publication().publish('en');
    expect(asked).toEqual([]);
  });

  it('keeps the token in the tab and takes it again', async () => {
    connect();
    const publication = await ready(modelDocument(), '1.0');
    await publication.publish('en');
    expect([...kept]).toEqual([['trasluz-token', registry.token]]);
    const next = new Publication();
    next.restoreToken();
    expect(next.token).toBe(registry.token);
  });

  it('has no token in a new tab', () => {
    const publication = new Publication();
    publication.restoreToken();
    expect(publication.token).toBe('');
  });

  it('keeps token and namespace for the next document', async () => {
    const publication = await ready(modelDocument(), '1.0');
    publication.reset();
    expect([publication.stage, publication.check, publication.namespace, publication.token]).toEqual([
      'empty',
      undefined,
      'acme.example',
      registry.token,
    ]);
  });
});
