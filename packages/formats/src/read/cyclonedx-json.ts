import { type JsonObject, textAt, upgrade } from '@trasluz/bom';
import type { Finding } from '../findings/finding.ts';
import { checkRules } from '../rules/check-rules.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { isSchemaVersion } from '../schema/versions.ts';
import type { Document, Opening } from './document.ts';
import { unsupportedVersion } from './format-issues.ts';
import type { FormatReader, Recognised } from './format-reader.ts';
import type { Format } from './recognise.ts';

/** The JSON form of CycloneDX 1.2–1.7. */
export const cycloneDxJson: FormatReader = { read: readCycloneDx, check: checkCycloneDx };

/** Reads the JSON form of CycloneDX, and of XML what its reader made of it. */
export function readCycloneDx({
  value: original,
  locator,
  within,
  format,
}: Pick<Recognised, 'format' | 'locator' | 'value' | 'within'>): Opening {
  const version = statedVersion(original, format);
  if (!isSchemaVersion(version)) {
    const issue = unsupportedVersion(version, locator.placeOf('/specVersion'));
    return { value: undefined, issues: [issue], format };
  }
  const { bom, pointerOf } = upgrade(original);
  const origin = { pointerOf, placeOf: locator.placeOf };
  const name = format.name === 'cyclonedx-xml' ? format.name : 'cyclonedx-json';
  const value = { bom, original, format: name, version, within, origin, locator, losses: [] } as const;
  return { value, issues: [], format };
}

/** Without a readable `specVersion` the newest schema is the one that says so; "specFormat" is the name of 2.0. */
function statedVersion(original: JsonObject, format: Format): string {
  return format.version ?? (textAt(original, 'specFormat') === undefined ? '1.7' : '2.0');
}

/** Checks the schema of the document's version, then the rules that a schema cannot state. */
export async function checkCycloneDx(document: Document, report: (finding: Finding) => void): Promise<void> {
  if (isSchemaVersion(document.version)) await checkSchema(document.original, document.version, report);
  checkRules(document, report);
}
