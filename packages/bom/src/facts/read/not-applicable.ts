import { objectAt, textAt } from '../../access.ts';
import { copiesOf } from '../../chain/copies.ts';
import type { Node, SupplyChain } from '../../chain/supply-chain.ts';

/** Tells why a fact cannot apply to a node; `undefined` when it can. */
export type Reason = (chain: SupplyChain, node: Node) => string | undefined;

/** Where callers do not authenticate, there is nothing to ask about how they do. */
export const whereNobodyAuthenticates: Reason = (_chain, node) =>
  node.source?.['authenticated'] === false ? 'callers do not authenticate' : undefined;

/** A single copy has nothing to be equal to. */
export const whereOneCopy: Reason = (_chain, node) =>
  copiesOf(node).length === 1 ? 'there is one copy' : undefined;

/** A key that no module keeps has no certified module (CycloneDX 1.7, securedBy.mechanism). */
export const whereNoModule: Reason = (_chain, node) => {
  const crypto = objectAt(node.source, 'cryptoProperties');
  const material = objectAt(crypto, 'relatedCryptoMaterialProperties');
  const mechanism = textAt(objectAt(material, 'securedBy'), 'mechanism');
  return mechanism === 'Software' || mechanism === 'None' ? 'no module keeps the key' : undefined;
};

/** A file is named, licensed and supplied with what it belongs to, unless it says otherwise. */
export const whereFile: Reason = (_chain, node) =>
  textAt(node.source, 'type') === 'file' ? 'a file goes with what it belongs to' : undefined;
