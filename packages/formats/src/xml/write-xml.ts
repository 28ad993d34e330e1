import { type JsonObject, textAt } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { Loss, Written } from '../loss.ts';
import { EXTENSION, PREFIX } from './leftover.ts';
import { ROOT } from './shapes.ts';
import { createSink, type Sink, type WrittenXmlVersion } from './sink.ts';
import { writeObject } from './write-object.ts';

/**
 * Writes a document of a CycloneDX version, in its JSON form, as XML of the same version: two blanks a level, elements
 * in the order of the XSD, the same bytes for the same document. What the XSD has no element for, or refuses, stands in
 * elements of our own namespace where the XSD leaves room for them, so that `readXml` gives the document back; a reader
 * that does not know them sees a valid CycloneDX document without them. A loss is only what not even that can carry.
 */
export function writeXml(bom: JsonObject, version: WrittenXmlVersion): Written<string> {
  const sink = createSink(version, writeObject);
  const { bomFormat: _format, specVersion: _version, ...rest } = bom;
  // The root has no required part and takes foreign elements, so it can always be written.
  writeObject(ROOT, { object: rest, shape: ROOT, depth: 0, attributes: () => namespaces(sink) }, sink);
  return {
    value: `<?xml version="1.0" encoding="UTF-8"?>\n${sink.lines.join('')}`,
    losses: losses(bom, version),
  };
}

function namespaces({ version, extensions }: Sink): string {
  const extension = extensions > 0 ? ` xmlns:${PREFIX}="${EXTENSION}"` : '';
  return ` xmlns="http://cyclonedx.org/schema/bom/${version}"${extension}`;
}

/** The namespace states format and version, so a document that states others cannot come back. */
function losses(bom: JsonObject, version: WrittenXmlVersion): readonly Loss[] {
  const stated = { bomFormat: 'CycloneDX', specVersion: version };
  return Object.entries(stated).flatMap(([member, value]): readonly Loss[] => {
    if (textAt(bom, member) === value) return [];
    return [
      {
        pointer: `/${member}`,
        what: `"${member}" ${quote(bom[member] ?? null)}`,
        why: 'The namespace of the document states it',
        approximatedBy: quote(value),
      },
    ];
  });
}
