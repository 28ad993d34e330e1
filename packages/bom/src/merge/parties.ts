import { objectAt, objectsAt, textAt } from '../access.ts';
import { digestOf, type Hash } from '../canonical.ts';
import type { JsonObject } from '../json.ts';
import type { Texts } from './canonical-text.ts';
import { withList } from './objects.ts';
import { partiesOf, type Source } from './sources.ts';

/** Digits of a digest that tell parties of one name apart. */
const SUFFIX_DIGITS = 8;

/** The metadata of a source in which everyone who speaks can be referred to. */
export interface Spoken {
  readonly metadata: JsonObject;
  /** The bom-refs of those who speak in the source. */
  readonly speakers: readonly string[];
}

/**
 * Gives a bom-ref to everyone who speaks in a source, made from what they are, so that the same party has the same one
 * wherever it speaks. An organization that made a document becomes an author of the result, which has several makers.
 */
export function withSpeakers(
  { isMerged }: Pick<Source, 'isMerged'>,
  bom: JsonObject,
  naming: { readonly texts: Texts; readonly hash: Hash },
): Spoken {
  const metadata = objectAt(bom, 'metadata') ?? {};
  const [first] = partiesOf(bom);
  if (isMerged || first === undefined) return { metadata, speakers: [] };
  if (first.kind === 'organization') {
    const name = textAt(first.party, 'name') ?? '';
    const author = { 'bom-ref': `author:${name}`, name };
    return { metadata: withList(metadata, 'authors', [author]), speakers: [author['bom-ref']] };
  }
  if (first.kind === 'author') {
    const authors = objectsAt(metadata, 'authors').map(([, one]) => referable(one, 'author', naming));
    return { metadata: withList(metadata, 'authors', authors), speakers: authors.flatMap(refOf) };
  }
  const tools = objectAt(metadata, 'tools') ?? {};
  const lists = ['components', 'services'].map((key) =>
    objectsAt(tools, key).map(([, one]) => referable(one, 'tool', naming)),
  );
  const [components = [], services = []] = lists;
  const referred = withList(withList(tools, 'components', components), 'services', services);
  return { metadata: { ...metadata, tools: referred }, speakers: lists.flat().flatMap(refOf) };
}

function referable(
  party: JsonObject,
  kind: 'author' | 'tool',
  { texts, hash }: { readonly texts: Texts; readonly hash: Hash },
): JsonObject {
  const name = textAt(party, 'name') ?? textAt(party, 'email');
  if (name === undefined || refOf(party).length > 0) return party;
  const isNameOnly = Object.keys(party).length === 1;
  const digest = digestOf(new TextEncoder().encode(texts.of(party)), hash).slice(0, SUFFIX_DIGITS);
  return { 'bom-ref': isNameOnly ? `${kind}:${name}` : `${kind}:${name}~${digest}`, ...party };
}

function refOf(party: JsonObject): readonly string[] {
  const ref = textAt(party, 'bom-ref');
  return ref === undefined ? [] : [ref];
}
