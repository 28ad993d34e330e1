import type { JsonObject, Locator, ParseLimits } from '@trasluz/bom';
import type { Finding } from '../findings/finding.ts';
import type { Document, Opening, Wrapping } from './document.ts';
import type { Format } from './recognise.ts';

/** Bytes of a recognised format, and their JSON where they are JSON. */
export interface Recognised {
  readonly bytes: Uint8Array;
  readonly value: JsonObject;
  readonly locator: Locator;
  readonly within: readonly Wrapping[];
  readonly format: Format;
  readonly limits: ParseLimits;
}

/** What is known of one format: how it is read, and what its own schema and rules say. */
export interface FormatReader {
  /** Never throws on content; no value when it cannot be read as a document. */
  readonly read: (recognised: Recognised) => Opening;
  /** Reports what breaks the format's schema, and its own rules. */
  readonly check: (document: Document, report: (finding: Finding) => void) => Promise<void>;
}
