import { type JsonObject, textAt } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { quote } from '../../findings/quote.ts';
import { type Members, membersOf, NO_ASSERTION, NONE } from '../members.ts';

/**
 * Checks the ids of a document: their form, that each stands once, and that what is pointed to is there. Ids of other
 * documents begin with their DocumentRef, which has to be declared.
 */
export function checkIds(document: JsonObject, report: (finding: Finding) => void): void {
  const root = membersOf(document, '');
  const ids = new Set<string>();
  for (const { id, pointer } of declaredIn(root)) {
    if (!FORM.test(id)) report(wrongForm(id, pointer));
    if (ids.has(id)) report(duplicate(id, pointer));
    ids.add(id);
  }
  const others = new Set(
    root.objects('externalDocumentRefs').flatMap(([, value]) => textAt(value, 'externalDocumentId') ?? []),
  );
  for (const { id, pointer } of mentionedIn(root)) {
    if (!ids.has(id) && !NOTHING.has(id) && !isElsewhere(id, others)) report(dangling(id, pointer));
  }
}

/** Words that stand for no element. */
const NOTHING: ReadonlySet<string> = new Set([NONE, NO_ASSERTION]);

function isElsewhere(id: string, documents: ReadonlySet<string>): boolean {
  const colon = id.indexOf(':');
  return id.startsWith('DocumentRef-') && colon !== -1 && documents.has(id.slice(0, colon));
}

/** SPDX 2.3 §7.2.1. */
const FORM = /^SPDXRef-[a-zA-Z0-9.-]+$/;

interface Id {
  readonly id: string;
  readonly pointer: string;
}

function declaredIn(root: Members): readonly Id[] {
  const own = textAt(root.value, 'SPDXID');
  const below = (['packages', 'files', 'snippets'] as const).flatMap((list) =>
    root.objects(list).flatMap(([index, value]): Id[] => idAt(value, 'SPDXID', `/${list}/${index}`)),
  );
  return own === undefined ? below : [{ id: own, pointer: '/SPDXID' }, ...below];
}

function mentionedIn(root: Members): readonly Id[] {
  const described = root
    .texts('documentDescribes')
    .map(([index, id]) => ({ id, pointer: `/documentDescribes/${index}` }));
  const files = root.objects('packages').flatMap(([at, value]) =>
    membersOf(value, '')
      .texts('hasFiles')
      .map(([index, id]) => ({ id, pointer: `/packages/${at}/hasFiles/${index}` })),
  );
  const snippets = root
    .objects('snippets')
    .flatMap(([index, value]) => idAt(value, 'snippetFromFile', `/snippets/${index}`));
  const joined = root
    .objects('relationships')
    .flatMap(([index, value]) =>
      ['spdxElementId', 'relatedSpdxElement'].flatMap((name) => idAt(value, name, `/relationships/${index}`)),
    );
  return [...described, ...files, ...snippets, ...joined];
}

function idAt(value: JsonObject, name: string, pointer: string): Id[] {
  const id = textAt(value, name);
  return id === undefined ? [] : [{ id, pointer: `${pointer}/${name}` }];
}

function wrongForm(id: string, pointer: string): Finding {
  return {
    code: 'W0412',
    pointer,
    cause: 'form',
    family: 'form',
    describe: () => ({
      message: `Cannot read ${quote(id)} as an id of SPDX 2`,
      found: quote(id),
      expected: '"SPDXRef-" and letters, digits, dots or hyphens',
      fix: `Write ${quote(`SPDXRef-${id.replace(/^SPDXRef-/, '').replaceAll(/[^a-zA-Z0-9.-]+/g, '-')}`)} wherever it stands`,
    }),
  };
}

function duplicate(id: string, pointer: string): Finding {
  return {
    code: 'W0411',
    pointer,
    cause: id,
    family: 'duplicate',
    describe: () => ({
      message: `Cannot tell two elements apart: ${quote(id)} stands twice`,
      found: quote(id),
      expected: 'an id that no other element has',
      fix: 'Give the second element its own id, or leave it out if it is the same',
    }),
  };
}

function dangling(id: string, pointer: string): Finding {
  return {
    code: 'W0401',
    pointer,
    cause: id,
    family: 'dangling',
    describe: () => ({
      message: `Cannot find the element ${quote(id)}`,
      found: quote(id),
      expected: 'the id of an element of this document, or of a document under "externalDocumentRefs"',
      fix: 'Correct the id, or add the element',
    }),
  };
}
