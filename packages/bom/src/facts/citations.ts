import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import type { SupplyChain } from '../chain/supply-chain.ts';
import type { JsonObject } from '../json.ts';
import { pointerParts, pointerTo } from '../pointer.ts';
import { declarationsOf, type Element } from '../walk.ts';
import { parsePathExpression } from './path-expression.ts';

/** One entry of `citations[]` (CycloneDX 1.7): who said what stands at a place, when and where. */
export interface Citation {
  readonly author: string | undefined;
  readonly title: string;
  readonly url: string | undefined;
  readonly date: string | undefined;
}

/** Finds the citations that cover a place of the document: those of the place and of what it stands in. */
export type CitationsAt = (pointer: string) => readonly Citation[];

/** Citations of one place beyond this are not read: each stands beside every fact below the place. */
export const PLACE_CITATIONS_MAX = 16;

/** Reads the citations of a document, by pointer and by the two forms of JSONPath that `parsePathExpression` knows. */
export function readCitations(chain: SupplyChain): CitationsAt {
  const list = objectsAt(chain.bom, 'citations');
  if (list.length === 0) return () => [];
  // The first to declare a bom-ref keeps it, as in the view.
  const elements = new Map(
    declarationsOf(chain.bom)
      .toReversed()
      .map(({ ref, element }) => [ref, element]),
  );
  const pointerOf = (ref: string): string | undefined => elements.get(ref)?.pointer;
  const covered = new Map<string, Citation[]>();
  for (const [, item] of list) {
    const citation = citationOf(item, elements);
    for (const pointer of placesOf(item, pointerOf)) {
      const known = covered.get(pointer);
      if (known === undefined) covered.set(pointer, [citation]);
      else if (known.length < PLACE_CITATIONS_MAX) known.push(citation);
    }
  }
  return (pointer) => prefixesOf(pointer).flatMap((prefix) => covered.get(prefix) ?? []);
}

function placesOf(item: JsonObject, pointerOf: (ref: string) => string | undefined): readonly string[] {
  const pointers = listAt(item, 'pointers').filter((pointer) => typeof pointer === 'string');
  const expressions = listAt(item, 'expressions').flatMap((expression) =>
    typeof expression === 'string' ? (parsePathExpression(expression, pointerOf) ?? []) : [],
  );
  return [...pointers, ...expressions];
}

/** The nearest place first, because what is cited closest says most. */
function prefixesOf(pointer: string): readonly string[] {
  const prefixes = [''];
  let prefix = '';
  for (const part of pointerParts(pointer)) {
    prefix = pointerTo(prefix, part);
    prefixes.unshift(prefix);
  }
  return prefixes;
}

interface Party {
  readonly name: string | undefined;
  readonly author: string | undefined;
  readonly url: string | undefined;
}

function citationOf(item: JsonObject, elements: ReadonlyMap<string, Element>): Citation {
  const ref = textAt(item, 'attributedTo') ?? textAt(item, 'process') ?? '';
  const party = partyOf(elements.get(ref)?.value);
  return {
    author: party.author,
    title: textAt(item, 'note') ?? party.name ?? ref,
    url: party.url,
    date: textAt(item, 'timestamp'),
  };
}

/** `attributedTo` names an organization, or a component or service that stands for the cited document. */
function partyOf(element: JsonObject | undefined): Party {
  const name = textAt(element, 'name');
  const parties = ['supplier', 'provider'].map((key) => textAt(objectAt(element, key), 'name'));
  const publisher = parties.find(Boolean) ?? textAt(element, 'publisher');
  const reference = textAt(objectsAt(element, 'externalReferences')[0]?.[1], 'url');
  const site = listAt(element, 'url').find((url) => typeof url === 'string');
  return { name, author: publisher ?? name, url: reference ?? site };
}
