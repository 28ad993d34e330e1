export { DIALECTS } from './dialects/dialects.ts';
export { type Document, readDocument } from './document.ts';
export { ALSO_PLACES_MAX, ROOT_CAUSES_MAX } from './findings/bounds.ts';
export { type Format, type FormatName, recogniseFormat } from './recognise.ts';
export type { RuleWords } from './rules/rule.ts';
export { checkSchema } from './schema/check-schema.ts';
export { isSchemaVersion, SCHEMA_VERSIONS, type SchemaVersion } from './schema/versions.ts';
export { type ValidateOptions, type Validation, validate } from './validate.ts';
export { RULE_WORDS } from './words/rule-words.ts';
