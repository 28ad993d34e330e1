import { type JsonObject, text, textAt } from '@trasluz/bom';
import type { Description } from '../../findings/finding.ts';
import { quote } from '../../findings/quote.ts';
import type { DocumentRule } from '../rule.ts';

/** RFC-free: the specification's own pattern, `urn:cdx:<serial>/<version>[#<bom-ref>]`. */
const BOM_LINK = /^urn:cdx:([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\/([1-9]\d*)(?:#.+)?$/;

/** W0317: BOM-Links are well-formed, and do not name an older version of the document they stand in. */
export const brokenBomLink: DocumentRule = {
  looksAt: 'document',
  code: 'W0317',
  what: text(
    'A BOM-Link has a serial number and a version; one to this document names its present version.',
    'Un BOM-Link lleva número de serie y versión; si enlaza este documento, nombra su versión actual.',
  ),
  why: text(
    'A link to an older version shows readers what is no longer said.',
    'Un enlace a una versión anterior muestra lo que ya no se afirma.',
  ),
  fix: text('Correct the link.', 'Corrija el enlace.'),
  find: ({ bom, unresolved }, report) => {
    for (const { ref, pointer, isBomLink } of unresolved) {
      const description = isBomLink ? describeLink(ref, bom) : undefined;
      if (description !== undefined) report({ pointer, cause: ref, describe: () => description });
    }
  },
};

function describeLink(link: string, bom: JsonObject): Description | undefined {
  const [, serial, version] = BOM_LINK.exec(link) ?? [];
  if (serial === undefined) {
    return {
      message: `Cannot read ${quote(link)} as a BOM-Link`,
      found: quote(link),
      expected: '"urn:cdx:<UUID>/<version>#<bom-ref>"',
      fix: 'Write the serial number as a UUID in lower case, then the version',
    };
  }
  const own = textAt(bom, 'serialNumber')?.replace(/^urn:uuid:/, '');
  const present = String(typeof bom['version'] === 'number' ? bom['version'] : 1);
  if (serial !== own || version === present) return undefined;
  return {
    message: `Cannot link to version ${version} of this document: it is version ${present}`,
    found: quote(link),
    expected: `version ${present}`,
    fix: 'Name the present version, or the bom-ref alone',
  };
}
