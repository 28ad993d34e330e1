import { type JsonObject, type Locator, textAt, upgrade } from '@trasluz/bom';
import { isSchemaVersion } from '../schema/versions.ts';
import type { Opening, Wrapping } from './document.ts';
import { unsupportedVersion } from './format-issues.ts';
import type { Format } from './recognise.ts';

/** Parsed JSON of a known format. */
export interface Recognised {
  readonly value: JsonObject;
  readonly locator: Locator;
  readonly within: readonly Wrapping[];
  readonly format: Format;
}

/** Reads the JSON form of CycloneDX 1.2–1.7, and of XML what its reader made of it. */
export function readCycloneDx({ value: original, locator, within, format }: Recognised): Opening {
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
