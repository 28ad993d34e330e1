import { type JsonObject, type Node, type Origin, objectAt, objectsAt, textAt } from '@trasluz/bom';
import type { ComponentItem } from '@trasluz/store';

/** Characters of a licence or supplier in a list: longer ones are texts, which the document keeps. */
const CELL_LENGTH_MAX = 200;

/** One thing of a document as lists show it: who supplies it and under which licence, as the document says. */
export function componentItem(node: Node, origin: Origin): ComponentItem {
  const supplier = supplierOf(node.source);
  const license = licenseOf(node.source);
  return {
    id: node.id,
    kind: node.kind,
    name: node.name,
    ...(node.version === undefined ? {} : { version: node.version }),
    ...(node.purl === undefined ? {} : { purl: node.purl }),
    ...(supplier === undefined ? {} : { supplier: shortened(supplier) }),
    ...(license === undefined ? {} : { license: shortened(license) }),
    pointer: origin.pointerOf(node.pointer),
    digests: node.digests,
  };
}

function supplierOf(source: JsonObject | undefined): string | undefined {
  for (const member of ['supplier', 'provider', 'manufacturer']) {
    const name = textAt(objectAt(source, member), 'name');
    if (name !== undefined) return name;
  }
  return textAt(source, 'publisher');
}

/** An expression as it stands; several licences joined with commas, because the document does not say "and" or "or". */
function licenseOf(source: JsonObject | undefined): string | undefined {
  const names = objectsAt(source, 'licenses').flatMap(([, choice]) => {
    const license = objectAt(choice, 'license');
    return textAt(choice, 'expression') ?? textAt(license, 'id') ?? textAt(license, 'name') ?? [];
  });
  return names.length === 0 ? undefined : names.join(', ');
}

function shortened(value: string): string {
  return value.length > CELL_LENGTH_MAX ? `${value.slice(0, CELL_LENGTH_MAX - 1)}…` : value;
}
