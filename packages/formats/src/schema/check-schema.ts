/// <reference path="./compiled.d.ts" />
import type { JsonObject } from '@trasluz/bom';
import type { Finding } from '../findings/finding.ts';
import { explainViolations } from './explain/explain.ts';
import type { SchemaTable } from './explain/schema.ts';
import type { SchemaVersion } from './versions.ts';

interface Compiled {
  readonly validate: (document: unknown) => boolean;
  readonly hasFormat: (format: string, value: string) => boolean;
}

/** Literal paths, so that bundlers see them and make one lazily loaded piece of each. */
const VALIDATORS: Readonly<Record<SchemaVersion, () => Promise<Compiled>>> = {
  '1.2': () => import('../../dist/cyclonedx-1.2.validator.js'),
  '1.3': () => import('../../dist/cyclonedx-1.3.validator.js'),
  '1.4': () => import('../../dist/cyclonedx-1.4.validator.js'),
  '1.5': () => import('../../dist/cyclonedx-1.5.validator.js'),
  '1.6': () => import('../../dist/cyclonedx-1.6.validator.js'),
  '1.7': () => import('../../dist/cyclonedx-1.7.validator.js'),
};

const SCHEMAS: Readonly<Record<SchemaVersion, () => Promise<{ readonly schema: SchemaTable }>>> = {
  '1.2': () => import('../../dist/cyclonedx-1.2.schema.js'),
  '1.3': () => import('../../dist/cyclonedx-1.3.schema.js'),
  '1.4': () => import('../../dist/cyclonedx-1.4.schema.js'),
  '1.5': () => import('../../dist/cyclonedx-1.5.schema.js'),
  '1.6': () => import('../../dist/cyclonedx-1.6.schema.js'),
  '1.7': () => import('../../dist/cyclonedx-1.7.schema.js'),
};

/**
 * Checks a document against the official schema of its version and reports what breaks it. The compiled validator
 * alone decides; only a document that it refuses is walked again to say why. Resolves to the verdict.
 */
export async function checkSchema(
  document: JsonObject,
  version: SchemaVersion,
  report: (finding: Finding) => void,
): Promise<boolean> {
  const { validate, hasFormat } = await VALIDATORS[version]();
  if (validate(document)) return true;
  const { schema } = await SCHEMAS[version]();
  let isExplained = false;
  explainViolations(document, { table: schema, hasFormat }, (finding) => {
    isExplained = true;
    report(finding);
  });
  if (!isExplained) report(UNEXPLAINED);
  return false;
}

/** The verdict stands even if the walk could not name a reason; a test compares both on every vector. */
const UNEXPLAINED: Finding = {
  code: 'E0199',
  pointer: '',
  cause: '',
  family: '',
  describe: () => ({ message: 'Cannot fit the document to the schema of its version' }),
};
