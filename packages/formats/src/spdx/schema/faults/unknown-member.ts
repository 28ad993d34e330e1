import { isJsonObject, type Json, type JsonObject, type Patch, pointerTo } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import { meantWord } from '../meant-word.ts';
import type { Shape } from '../shapes.ts';

/** A member that its object does not know. */
export interface UnknownMember {
  readonly name: string;
  readonly holder: JsonObject;
  readonly shape: Shape;
  readonly pointer: string;
  /** Tells whether the member of another name would take the value. */
  readonly accepts: (name: string, value: Json) => boolean;
}

/** E0102: renames where the other name is free and takes the value; else names the way for own statements. */
export function unknownMember(fault: UnknownMember): Finding {
  const { name, shape, pointer } = fault;
  return {
    code: 'E0102',
    pointer,
    isAboutName: true,
    cause: `unknown ${shape.name} ${name}`,
    family: `unknown ${shape.name}`,
    describe: () => {
      const meant = meantMember(name, fault);
      const patch = meant === undefined ? undefined : renaming(fault, meant);
      return {
        message: `Cannot place the field ${quote(name)} on ${quote(shape.name)}`,
        found: quote(name),
        expected: `one of ${quoteList(namesOf(shape))}`,
        fix: meant === undefined ? REMEDY : `Did you mean ${quote(meant)}?`,
        ...(patch !== undefined && { patch }),
      };
    },
  };
}

const REMEDY = 'Remove it, or say it in an "extension" or an Annotation';

/** Finds the free member that a misspelt name means; an id by the key of another kind of object is one too. */
export function meantMember(
  name: string,
  { holder, shape }: Pick<UnknownMember, 'holder' | 'shape'>,
): string | undefined {
  const free = namesOf(shape).filter((other) => !Object.hasOwn(holder, other));
  if ((name === '@id' || name === 'spdxId') && free.includes(shape.idKey)) return shape.idKey;
  return meantWord(name, free);
}

function namesOf({ idKey, members }: Shape): readonly string[] {
  return ['type', idKey, ...members.keys()];
}

function renaming({ pointer, holder, name, accepts }: UnknownMember, other: string): Patch[] | undefined {
  const value = holder[name] ?? null;
  if (isJsonObject(value) || !accepts(other, value)) return undefined;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return [
    { op: 'remove', path: pointer },
    { op: 'add', path: pointerTo(parent, other), value },
  ];
}
