import { objectAt, objectsAt } from '../../access.ts';
import type { Statement } from '../fact.ts';
import { fieldStatements } from './field.ts';
import type { Reader } from './reader.ts';

/** Reads `licenses[]` of a node: SPDX ids, names and expressions (CycloneDX 1.7, licenseChoice). */
export const readLicenses: Reader = (_chain, node): readonly Statement[] =>
  objectsAt(node.source, 'licenses').flatMap(([index, choice]) => {
    const pointer = `${node.pointer}/licenses/${index}`;
    const license = objectAt(choice, 'license');
    const places = [
      fieldStatements(choice, 'expression', pointer),
      fieldStatements(license, 'id', `${pointer}/license`),
      fieldStatements(license, 'name', `${pointer}/license`),
    ];
    return places.find((statements) => statements.length > 0) ?? [];
  });
