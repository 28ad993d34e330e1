import { objectAt, textAt } from '../../access.ts';
import type { SupplyChain } from '../../chain/supply-chain.ts';
import type { JsonObject } from '../../json.ts';
import { fieldStatements } from './field.ts';
import { firstOf, ofSubject, type Reader } from './reader.ts';
import { readThrough } from './relation.ts';

/**
 * Reads a member of the organization that supplies the document's subject: its manufacturer, its supplier, the
 * supplier in `metadata`, and in a supplier's own document the manufacturer in `metadata`, which since 1.6 is who
 * made the document. The first of them that has a name answers.
 */
export function readSupplier(path: string): Reader {
  return (chain) => {
    const found = partiesOf(chain).find(([party]) => textAt(party, 'name') !== undefined);
    return found === undefined ? [] : fieldStatements(found[0], path, found[1]);
  };
}

/**
 * Reads what is said of the supplier elsewhere: on the document's subject, else on the services that the same
 * organization provides, where the properties of a provider stand (standards.md §F.1).
 */
export function readOfSupplier(read: Reader): Reader {
  const ofProvided = readThrough({ edges: ['provided-by', 'manufactured-by'], direction: 'to' }, read);
  return ofSubject(firstOf(read, readThrough({ edges: ['manufactured-by', 'provided-by'] }, ofProvided)));
}

function partiesOf({ bom, relation }: SupplyChain): readonly (readonly [JsonObject | undefined, string])[] {
  const metadata = objectAt(bom, 'metadata');
  const component = objectAt(metadata, 'component');
  const own = [
    [objectAt(component, 'manufacturer'), '/metadata/component/manufacturer'],
    [objectAt(component, 'supplier'), '/metadata/component/supplier'],
  ] as const;
  if (relation === 'third-party') return own;
  return [
    ...own,
    [objectAt(metadata, 'supplier'), '/metadata/supplier'],
    [objectAt(metadata, 'manufacturer'), '/metadata/manufacturer'],
  ];
}
