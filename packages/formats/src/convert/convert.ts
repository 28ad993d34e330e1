import type { JsonObject } from '@trasluz/bom';
import { downgrade } from '../downgrade/downgrade.ts';
import type { Loss, Written } from '../loss.ts';
import type { Document } from '../read/document.ts';
import { writeSpdx } from '../spdx/write-spdx.ts';
import { writeXml } from '../xml/write-xml.ts';
import type { Target } from './targets.ts';

/** A document in another form. */
export interface Conversion {
  readonly target: Target;
  readonly mediaType: string;
  /** Ends in a line break; the same for the same document. */
  readonly text: string;
  /** What reading and writing could not keep, with pointers into the document as it was read. */
  readonly losses: readonly Loss[];
}

interface Writer {
  readonly mediaType: string;
  readonly write: (bom: JsonObject) => Written<string>;
}

/** IANA: the parameter names the version of CycloneDX. */
const WRITERS: Readonly<Record<Target, Writer>> = {
  'cdx1.7': {
    mediaType: 'application/vnd.cyclonedx+json; version=1.7',
    write: (bom) => ({ value: jsonText(bom), losses: [] }),
  },
  'cdx1.6': {
    mediaType: 'application/vnd.cyclonedx+json; version=1.6',
    write: (bom) => textOf(downgrade(bom)),
  },
  'cdx1.7-xml': {
    mediaType: 'application/vnd.cyclonedx+xml; version=1.7',
    write: (bom) => writeXml(bom, '1.7'),
  },
  'cdx1.6-xml': { mediaType: 'application/vnd.cyclonedx+xml; version=1.6', write: writeOlderXml },
  spdx3: { mediaType: 'application/spdx+json; version=3.0.1', write: (bom) => textOf(writeSpdx(bom)) },
};

/** Writes a document in another form. The document should be valid; of an invalid one the result is as invalid. */
export function convert(document: Document, target: Target): Conversion {
  const { mediaType, write } = WRITERS[target];
  const { value, losses } = write(document.bom);
  const { pointerOf } = document.origin;
  return {
    target,
    mediaType,
    text: value,
    losses: [...document.losses, ...losses.map((loss) => ({ ...loss, pointer: pointerOf(loss.pointer) }))],
  };
}

function writeOlderXml(bom: JsonObject): Written<string> {
  const older = downgrade(bom);
  const { value, losses } = writeXml(older.value, '1.6');
  return { value, losses: [...older.losses, ...losses] };
}

function textOf({ value, losses }: Written<JsonObject>): Written<string> {
  return { value: jsonText(value), losses };
}

function jsonText(value: JsonObject): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
