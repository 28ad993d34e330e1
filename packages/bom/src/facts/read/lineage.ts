import type { Node, SupplyChain } from '../../chain/supply-chain.ts';
import type { Reader } from './reader.ts';

/** Reads whether every model that a model was made from is named by digest: a name alone can be given to other bytes. */
export const readDerivedByDigest: Reader = (chain, node) => {
  const bases = baseModels(chain, node);
  const isByDigest = bases.every(({ base }) => base.digests.length > 0);
  return bases.map(({ pointer }) => ({ value: isByDigest, pointer }));
};

function baseModels(
  chain: SupplyChain,
  node: Node,
): readonly { readonly base: Node; readonly pointer: string }[] {
  return (chain.edgesFrom.get(node.id) ?? []).flatMap((edge) => {
    const base = edge.kind === 'derived-from' ? chain.nodeById.get(edge.to) : undefined;
    return base === undefined ? [] : [{ base, pointer: edge.pointer }];
  });
}
