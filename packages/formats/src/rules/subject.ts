import { type Declaration, type Element, type Reference, walk } from '@trasluz/bom';
import { nearest } from '../nearest.ts';
import type { RuleSubject } from './rule.ts';

/** Candidates looked at for suggestions in one document: keeps a document of dangling references linear. */
const CANDIDATES_MAX = 200_000;

/** Walks a document once: shows each element as it passes, and keeps what rules about the whole document ask for. */
export function createSubject(
  { bom, original }: Pick<RuleSubject, 'bom' | 'original'>,
  show: (element: Element) => void,
): RuleSubject {
  const declarations = new Map<string, Declaration>();
  const shared = new Map<string, Declaration[]>();
  const waiting: Reference[] = [];
  walk(bom, {
    element: show,
    declaration: (declaration) => {
      const first = declarations.get(declaration.ref);
      if (first === undefined) declarations.set(declaration.ref, declaration);
      else share(shared, first, declaration);
    },
    reference: (reference) => {
      if (!declarations.has(reference.ref)) waiting.push(reference);
    },
  });
  const unresolved = waiting.filter(({ ref }) => !declarations.has(ref));
  return { bom, original, declarations, shared, unresolved, nearestRef: createNearestRef(declarations) };
}

function share(shared: Map<string, Declaration[]>, first: Declaration, next: Declaration): void {
  const bearers = shared.get(next.ref);
  if (bearers === undefined) shared.set(next.ref, [first, next]);
  else bearers.push(next);
}

function createNearestRef(declarations: ReadonlyMap<string, Declaration>): RuleSubject['nearestRef'] {
  let left = CANDIDATES_MAX;
  return (ref) => {
    if (left <= 0) return undefined;
    left -= declarations.size;
    return nearest(ref, declarations.keys());
  };
}
