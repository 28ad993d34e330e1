import { textAt } from '../../access.ts';
import type { Reader } from './reader.ts';

/** Reads the ids of the vulnerabilities that the document says affect a node. */
export const readVulnerabilities: Reader = (chain, node) =>
  (chain.vulnerabilitiesOf.get(node.id) ?? []).flatMap(({ vulnerability, pointer }) => {
    const id = textAt(vulnerability, 'id');
    return id === undefined ? [] : [{ value: id, pointer }];
  });
