import type { Patch } from '@trasluz/bom';
import type { Description } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';
import { nearest } from '../../../nearest.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation } from '../violation.ts';

/** Tells whether a schema is the list of SPDX licence identifiers. */
export function isLicenceList(schema: SchemaObject): boolean {
  return schema.$id?.endsWith('/spdx.schema.json') ?? false;
}

/** A licence id outside the SPDX list: misspelt, or a licence that only has a name. */
export function describeLicence({ value, schema, pointer }: Violation): Description {
  const ids = (schema.enum ?? []).filter((id) => typeof id === 'string');
  const meant = typeof value === 'string' ? nearest(value, ids) : undefined;
  const patch = meant === undefined ? asName(pointer, value) : [replacement(pointer, meant)];
  return {
    message: `Cannot find ${quote(value)} in the SPDX licence list`,
    found: quote(value),
    expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
    fix:
      meant === undefined
        ? 'Use "name" instead of "id" for a licence outside the list'
        : `Did you mean ${quote(meant)}?`,
    ...(patch !== undefined && { patch }),
  };
}

function replacement(path: string, value: string): Patch {
  return { op: 'replace', path, value };
}

function asName(pointer: string, value: unknown): Patch[] | undefined {
  if (typeof value !== 'string' || !pointer.endsWith('/license/id')) return undefined;
  return [
    { op: 'remove', path: pointer },
    { op: 'add', path: `${pointer.slice(0, -'id'.length)}name`, value },
  ];
}
