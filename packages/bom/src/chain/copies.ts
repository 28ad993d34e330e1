import { objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { pointerTo } from '../pointer.ts';
import { ownProperty } from '../property-names.ts';
import { serviceRole } from './component-kind.ts';
import type { Draft } from './draft.ts';
import type { Node } from './supply-chain.ts';

/** One downloadable or deployed copy of a thing: a distribution reference. */
export interface Copy {
  readonly reference: JsonObject;
  readonly pointer: string;
}

/** Lists the copies of a thing. */
export function copiesOf(node: Node): readonly Copy[] {
  const list = pointerTo(node.pointer, 'externalReferences');
  return objectsAt(node.source, 'externalReferences')
    .filter(([, reference]) => textAt(reference, 'type') === 'distribution')
    .map(([index, reference]) => ({ reference, pointer: pointerTo(list, index) }));
}

/**
 * Adds where the copies of a thing lie: `trasluz:copy:host` names the service by its bom-ref. 1.6 has no properties
 * on references, so there the component carries `trasluz:copy:<n>:host`, n counting the distribution references.
 */
export function addCopies(draft: Draft, node: Node): void {
  copiesOf(node).forEach(({ reference, pointer }, at) => {
    const onReference = draft
      .readProperties(reference, pointer)
      .filter((property) => property.name === ownProperty('copy:host'));
    const onComponent = node.properties.filter(
      (property) => property.name === ownProperty(`copy:${at}:host`),
    );
    for (const host of [...onReference, ...onComponent]) {
      const service = draft.nodeByRef.get(host.value);
      const role = service && serviceRole(service.source, service.properties);
      const kind = role === 'inference' || role === 'compute' ? 'hosted-in' : 'stored-in';
      draft.link(kind, { from: node, to: service, pointer: host.pointer });
    }
  });
}
