import type { JsonObject, Locator, Origin, Read } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import type { Format, FormatName } from './recognise.ts';

/** The formats that are read as documents. */
export type DocumentFormat = Extract<
  FormatName,
  'cyclonedx-json' | 'cyclonedx-xml' | 'spdx-2-json' | 'spdx-3-json'
>;

/** What a document may come wrapped in. */
export type Wrapping = Extract<FormatName, 'dsse' | 'gzip' | 'in-toto' | 'sigstore-bundle'>;

/** A document that was read: its 1.7 form, the form it was written in, and the way between them. */
export interface Document {
  /** The CycloneDX 1.7 form, which every view reads; shares with `original` whatever did not change. */
  readonly bom: JsonObject;
  /** As it was written: of CycloneDX the JSON form of its version, also where it was XML; of SPDX its own JSON. */
  readonly original: JsonObject;
  readonly format: DocumentFormat;
  /** The version that the document was read as; the newest one where it does not say. */
  readonly version: string;
  /** What it was wrapped in, the outermost first. */
  readonly within: readonly Wrapping[];
  /** From the 1.7 form to `original`, and from there to lines of the text that holds it. */
  readonly origin: Origin;
  readonly locator: Locator;
  /** What the 1.7 form cannot say of it. */
  readonly losses: readonly Loss[];
}

/** What was found in bytes, also when no document came of it. */
export interface Opening extends Read<Document> {
  readonly format: Format | undefined;
}
