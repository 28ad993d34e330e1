import { type JsonObject, type Reference, text, textAt } from '@trasluz/bom';
import { describeDangling, isDependency } from '../dangling.ts';
import type { DocumentRule, RuleSubject } from '../rule.ts';

/** W0301: references outside `dependencies[]` lead somewhere. */
export const danglingReference: DocumentRule = {
  looksAt: 'document',
  code: 'W0301',
  what: text(
    'Every other reference names a bom-ref of this document; a BOM-Link to this very document does too.',
    'Cualquier otra referencia nombra un bom-ref de este documento; también un BOM-Link al propio documento.',
  ),
  why: text(
    'A data set, claim or annotation that points to nothing says nothing about anything.',
    'Un conjunto de datos, una afirmación o una anotación que no apunta a nada no dice nada de nada.',
  ),
  fix: text(
    'Correct the reference, declare what it means, or use a BOM-Link to another document.',
    'Corrija la referencia, declare a qué se refiere o use un BOM-Link a otro documento.',
  ),
  find: (subject, report) => {
    const own = ownLink(subject.bom);
    for (const reference of subject.unresolved) {
      if (!isLoose(reference, subject, own)) continue;
      const { ref, pointer } = reference;
      report({ pointer, cause: ref, describe: () => describeDangling(reference, subject) });
    }
  },
};

function isLoose(reference: Reference, { declarations }: RuleSubject, own: string | undefined): boolean {
  const { ref, isBomLink } = reference;
  if (!isBomLink) return ref !== '' && !isDependency(reference);
  if (own === undefined || !ref.startsWith(own)) return false;
  return !declarations.has(ref.slice(own.length)) && !declarations.has(decodeLink(ref.slice(own.length)));
}

/** The beginning of every BOM-Link to an element of this document: `urn:cdx:<serial>/<version>#`. */
function ownLink(bom: JsonObject): string | undefined {
  const serial = textAt(bom, 'serialNumber')?.replace(/^urn:uuid:/, '');
  // A version that is no number is told by the schema; of an object there may be no text at all.
  const version = typeof bom['version'] === 'number' ? bom['version'] : 1;
  return serial === undefined ? undefined : `urn:cdx:${serial}/${version}#`;
}

function decodeLink(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment; // a stray percent sign stands for itself
  }
}
