import { type Json, type JsonObject, pointerParts, pointerTo } from '@trasluz/bom';

/** Where the objects of a made document come from. */
export interface Origins {
  /** Says where an object comes from, and which member of the source each of its own members comes from. */
  note<T extends JsonObject>(object: T, pointer: string, members?: Readonly<Record<string, string>>): T;
  /** Finds the place in the source that a pointer into the made document comes from; the nearest one that is known. */
  pointerOf(bom: JsonObject, pointer: string): string;
}

interface Origin {
  readonly pointer: string;
  /** Relative pointers into the source, without the first slash. */
  readonly members: Readonly<Record<string, string>>;
}

/** Keeps origins at the objects themselves, so that an object may be moved until the document is whole. */
export function createOrigins(): Origins {
  const origins = new WeakMap<object, Origin>();
  return {
    note(object, pointer, members = {}) {
      origins.set(object, { pointer, members });
      return object;
    },
    pointerOf(bom, pointer) {
      let found = '';
      let value: Json | undefined = bom;
      for (const part of pointerParts(pointer)) {
        const origin: Origin | undefined = isObject(value) ? origins.get(value) : undefined;
        if (origin !== undefined) found = memberOf(origin, part);
        value = stepInto(value, part);
      }
      const last = isObject(value) ? origins.get(value) : undefined;
      return last?.pointer ?? found;
    },
  };
}

function memberOf({ pointer, members }: Origin, part: string): string {
  const member = Object.hasOwn(members, part) ? members[part] : undefined;
  return member === undefined ? pointer : pointerParts(`/${member}`).reduce<string>(pointerTo, pointer);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function stepInto(value: Json | undefined, part: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined;
}
