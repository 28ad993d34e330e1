/** What the build writes to `dist/`: see generate/validators.ts. */
declare module '*.validator.js' {
  /** Tells whether a document fits the schema. */
  export function validate(document: unknown): boolean;
  /** Tells whether a text has a format that the schemas name. */
  export function hasFormat(format: string, value: string): boolean;
}

declare module '*.schema.js' {
  /** The schema as data, for explaining what does not fit. */
  export const schema: import('./explain/schema.ts').SchemaTable;
}
