/**
 * A type as the compiler sees it in imported JSON: literals widened, optional properties possibly undefined.
 * Data that fit `Widened<T>` have the properties and nesting of `T`; only their literals are left to the JSON schema.
 */
export type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : T extends object
          ? {
              readonly [Key in keyof T]:
                | Widened<T[Key]>
                | (IsOptional<T, Key> extends true ? undefined : never);
            }
          : T;

type IsOptional<T, Key extends keyof T> = Partial<Pick<T, Key>> extends Pick<T, Key> ? true : false;
