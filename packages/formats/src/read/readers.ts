import { cycloneDxJson } from './cyclonedx-json.ts';
import type { DocumentFormat } from './document.ts';
import type { FormatReader } from './format-reader.ts';
import type { FormatName } from './recognise.ts';

/** How each format is read. Only CycloneDX JSON is there from the start; the others are loaded when one comes. */
const READERS: Readonly<Record<DocumentFormat, () => Promise<FormatReader>>> = {
  'cyclonedx-json': () => Promise.resolve(cycloneDxJson),
  'cyclonedx-xml': async () => (await import('./cyclonedx-xml.ts')).cycloneDxXml,
  'spdx-2-json': async () => (await import('./spdx-2.ts')).spdx2,
  'spdx-3-json': async () => (await import('./spdx-3.ts')).spdx3,
};

/** Gives the reader of a format. */
export function readerOf(format: DocumentFormat): Promise<FormatReader> {
  return READERS[format]();
}

/** Tells whether a format is read as a document. */
export function isDocumentFormat(name: FormatName): name is DocumentFormat {
  return Object.hasOwn(READERS, name);
}
