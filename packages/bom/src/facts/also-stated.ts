import type { Node, SupplyChain } from '../chain/supply-chain.ts';
import type { Json } from '../json.ts';
import { ALSO_STATED_MAX, parseAlsoStated, withValueAt } from '../merge/also-stated.ts';
import { pointerParts } from '../pointer.ts';
import { ALSO_STATED } from '../property-names.ts';
import type { FactDefinition, Statement } from './fact.ts';

/** A node as somebody else describes it in one member, in a document that was merged. */
export interface Alternative {
  readonly chain: SupplyChain;
  readonly node: Node;
  /** Pointer of the member that holds the other author's value. */
  readonly target: string;
  /** Pointer of the property `trasluz:also-stated` that says so. */
  readonly pointer: string;
}

/** Lists the other descriptions of a node that its properties `trasluz:also-stated` give. */
export function alternativesOf(chain: SupplyChain, node: Node): readonly Alternative[] {
  const stated = node.properties.filter(({ name }) => name === ALSO_STATED).slice(0, ALSO_STATED_MAX);
  return stated.flatMap(({ value, pointer }) => {
    const said = parseAlsoStated(value);
    if (said === undefined) return [];
    const holder = pointer.replace(/\/properties\/\d+$/, '');
    return [{ ...alternative(chain, node, { target: holder + said.path, value: said.value }), pointer }];
  });
}

/** Reads a fact from the other descriptions of a node: only what the member in dispute says, at the place that says it. */
export function readAlternatives(
  definition: FactDefinition,
  alternatives: readonly Alternative[],
): readonly Statement[] {
  return alternatives.flatMap(({ chain, node, target, pointer }) =>
    definition
      .read(chain, node)
      .filter((statement) => statement.pointer === target || statement.pointer.startsWith(`${target}/`))
      .map((statement) => ({ ...statement, pointer })),
  );
}

function alternative(
  chain: SupplyChain,
  node: Node,
  { target, value }: { readonly target: string; readonly value: Json },
): Omit<Alternative, 'pointer'> {
  const isInside = node.source !== undefined && target.startsWith(`${node.pointer}/`);
  const parts = pointerParts(target.slice(node.pointer.length));
  const other = isInside ? { ...node, source: withValueAt(node.source, parts, value) } : node;
  // Only the subject is read through the document; its members are few, so that copying the way to them is cheap.
  if (node !== chain.root) return { chain, node: other, target };
  const bom = target.startsWith('/metadata/')
    ? withValueAt(chain.bom, pointerParts(target), value)
    : chain.bom;
  return { chain: { ...chain, bom, root: other }, node: other, target };
}
