import {
  type Conversion,
  convert,
  type Document,
  type Target,
  type Validation,
  validate,
} from '@trasluz/formats';

/** A valid document that a law is held to. */
export interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly validation: Validation;
  readonly document: Document;
  /** Converts it and reads the result again, once for all laws. */
  readonly as: (target: Target) => Promise<Converted>;
}

/** A conversion, and what it is once it is read again. */
export interface Converted extends Conversion {
  readonly again: Validation;
  readonly document: Document;
}

/** What every valid document of any format obeys. */
export interface Law {
  readonly name: string;
  /** Faults that were found, each with what is wrong; `undefined` when the law says nothing about this document. */
  readonly faultsOf: (
    subject: Subject,
  ) => Promise<readonly string[] | undefined> | readonly string[] | undefined;
}

/** Makes a subject of bytes; `undefined` when they are no valid document. */
export async function subjectOf(name: string, bytes: Uint8Array): Promise<Subject | undefined> {
  const validation = await validate(bytes);
  const { valid, document } = validation;
  if (!valid || document === undefined) return undefined;
  const known = new Map<Target, Promise<Converted>>();
  const as = (target: Target): Promise<Converted> => {
    const converted = known.get(target) ?? convertedTo(document, target);
    known.set(target, converted);
    return converted;
  };
  return { name, bytes, validation, document, as };
}

async function convertedTo(document: Document, target: Target): Promise<Converted> {
  const conversion = convert(document, target);
  const again = await validate(new TextEncoder().encode(conversion.text));
  if (again.document === undefined) throw new Error(`${target} cannot be read: ${again.issues[0]?.message}`);
  return { ...conversion, again, document: again.document };
}
