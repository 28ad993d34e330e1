import type { JsonObject } from '@trasluz/bom';
import { downgrade } from '../downgrade/downgrade.ts';
import type { Loss, Written } from '../loss.ts';
import type { Document } from '../read/document.ts';
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

function textOf({ value, losses }: Written<JsonObject>): Written<string> {
  return { value: jsonText(value), losses };
}

function jsonText(value: JsonObject): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
