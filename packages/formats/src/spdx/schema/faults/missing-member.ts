import { type JsonObject, pointerTo } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';

/** A member that its object must have. */
export interface MissingMember {
  readonly name: string;
  /** The class of the object; what is asked for where the class is not known. */
  readonly owner: string;
  readonly holder: JsonObject;
  readonly pointer: string;
  /** The one value that the member can have, if so. */
  readonly only?: string;
}

/** Whatever lacks these lacks them as an element: one cause for all classes. */
const OF_EVERY_ELEMENT: ReadonlySet<string> = new Set(['creationInfo', 'spdxId']);

/** E0101: the member is added where only one value is possible. */
export function missingMember({ name, owner, holder, pointer, only }: MissingMember): Finding {
  return {
    code: 'E0101',
    pointer,
    cause: `missing ${OF_EVERY_ELEMENT.has(name) ? '' : owner} ${name}`,
    family: `missing ${owner}`,
    describe: () => ({
      message: `Cannot find the required field ${quote(name)} of ${quote(owner)}`,
      found: quote(holder),
      expected: `the field ${quote(name)}`,
      fix: only === undefined ? `Add ${quote(name)}` : `Add ${quote(name)}: ${quote(only)}`,
      ...(only !== undefined && { patch: [{ op: 'add', path: pointerTo(pointer, name), value: only }] }),
    }),
  };
}
