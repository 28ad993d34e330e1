import type { Element, ElementKind } from '@trasluz/bom';
import type { Keeping, Report, Rule } from './rule.ts';

type Look = (element: Element) => void;

/**
 * Makes the function that shows each element to the rules of its kind, and keeps those that a rule about the whole
 * document asks for. What is asked of which kind is decided once, because a document has very many elements.
 */
export function createLooks(
  rules: readonly Rule[],
  reportOf: (rule: Rule) => Report,
  kept: Map<Rule, Element[]>,
): Look {
  const byKind = new Map<ElementKind, Look[]>();
  const add = (kinds: readonly ElementKind[], look: Look): void => {
    for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), look]);
  };
  for (const rule of rules) {
    if (rule.looksAt === 'element') {
      const report = reportOf(rule);
      add(rule.kinds, (element) => rule.find(element, report));
    } else if (rule.keeps !== undefined) {
      const elements: Element[] = [];
      kept.set(rule, elements);
      add(rule.keeps.kinds, keeper(rule.keeps, elements));
    }
  }
  return (element) => {
    const looks = byKind.get(element.kind);
    if (looks !== undefined) for (let at = 0; at < looks.length; at += 1) looks[at]?.(element);
  };
}

function keeper({ isKept }: Keeping, elements: Element[]): Look {
  return (element) => {
    if (isKept(element)) elements.push(element);
  };
}
