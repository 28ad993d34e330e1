import {
  type Declaration,
  type Element,
  type ElementKind,
  type JsonObject,
  type Reference,
  walk,
} from '@trasluz/bom';
import { nearest } from '../nearest.ts';
import type { RuleSubject } from './rule.ts';

/** Candidates looked at for suggestions in one document: keeps a document of dangling references linear. */
const CANDIDATES_MAX = 200_000;

/** Walks a document once and keeps what rules ask for. */
export function createSubject(bom: JsonObject): RuleSubject {
  const elements = new Map<ElementKind, Element[]>();
  const declarations = new Map<string, Declaration[]>();
  const references: Reference[] = [];
  walk(bom, {
    element: (element) => append(elements, element.kind, element),
    declaration: (declaration) => append(declarations, declaration.ref, declaration),
    reference: (reference) => references.push(reference),
  });
  return {
    bom,
    elementsOf: (kind) => elements.get(kind) ?? [],
    declarations,
    references,
    nearestRef: createNearestRef([...declarations.keys()]),
  };
}

function createNearestRef(refs: readonly string[]): RuleSubject['nearestRef'] {
  let left = CANDIDATES_MAX;
  return (ref) => {
    if (left <= 0) return undefined;
    left -= refs.length;
    return nearest(ref, refs);
  };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
