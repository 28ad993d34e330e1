import { isJsonObject, type Patch, pointerTo } from '@trasluz/bom';
import type { Description } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import { nearest } from '../../../nearest.ts';
import type { Accepts } from '../finding-of.ts';
import type { Violation } from '../violation.ts';

/** A member that its object does not know: a misspelt one is renamed where the other name is free and takes the value. */
export function describeUnknown(violation: Violation, accepts: Accepts): Description {
  const [name = ''] = violation.names ?? [];
  const known = Object.keys(violation.schema.properties ?? {});
  const free = known.filter(
    (other) => !(isJsonObject(violation.holder) && Object.hasOwn(violation.holder, other)),
  );
  const meant = nearest(name, free);
  const patch = meant === undefined ? undefined : renaming(violation, meant, accepts);
  return {
    message: `Cannot place the field ${quote(name)} here`,
    found: quote(name),
    expected: known.length === 0 ? 'no field at all' : `one of ${quoteList(known)}`,
    fix:
      meant === undefined
        ? 'Remove it, or move what it says into "properties"'
        : `Did you mean ${quote(meant)}?`,
    ...(patch !== undefined && { patch }),
  };
}

function renaming(
  { schema, pointer, value }: Violation,
  name: string,
  accepts: Accepts,
): Patch[] | undefined {
  if (!accepts(schema.properties?.[name] ?? true, value)) return undefined;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return [
    { op: 'remove', path: pointer },
    { op: 'add', path: pointerTo(parent, name), value },
  ];
}
