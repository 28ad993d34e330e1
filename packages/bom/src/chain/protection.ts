import { objectAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';
import type { Draft } from './draft.ts';
import type { Node } from './supply-chain.ts';

/** Adds what protects a key, and which identity plane another one trusts. */
export function addProtection(draft: Draft, node: Node): void {
  if (node.kind === 'key') addKeyProtection(draft, node);
  for (const { name, value, pointer } of node.properties) {
    if (name !== ownProperty('iam:federation')) continue;
    const plane = draft.nodeByRef.get(value);
    if (plane?.kind === 'identity') draft.link('authenticates-with', { from: node, to: plane, pointer });
  }
}

/** `securedBy.algorithmRef` and `algorithmRef` (CycloneDX 1.7, relatedCryptoMaterialProperties). */
function addKeyProtection(draft: Draft, node: Node): void {
  const crypto = objectAt(node.source, 'cryptoProperties');
  const material = objectAt(crypto, 'relatedCryptoMaterialProperties');
  const pointer = `${node.pointer}/cryptoProperties/relatedCryptoMaterialProperties`;
  const places: readonly (readonly [JsonObject | undefined, string])[] = [
    [objectAt(material, 'securedBy'), `${pointer}/securedBy/algorithmRef`],
    [material, `${pointer}/algorithmRef`],
  ];
  for (const [holder, place] of places) {
    const algorithm = draft.nodeByRef.get(textAt(holder, 'algorithmRef') ?? '');
    draft.link('protected-by', { from: node, to: algorithm, pointer: place });
  }
}
