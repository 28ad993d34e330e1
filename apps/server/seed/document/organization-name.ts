import { knownValue, type Supplier } from '@trasluz/catalog';

/** The name under which documents write a supplier: its main legal name, else the name it is known by. */
export function organizationName(supplier: Supplier): string {
  return knownValue(supplier.legalNames)?.[0] ?? supplier.name;
}
