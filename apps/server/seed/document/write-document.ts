import { ABOUT, type Bom, type Citation, type Component } from '@trasluz/bom';
import { knownValue, type Supplier } from '@trasluz/catalog';
import type { Ledger } from './ledger.ts';
import { ASSEMBLED, SEED_PUBLISHER } from './publisher.ts';
import { serialNumberOf } from './serial-number.ts';

/** The bom-ref of the subject of every seeded document. */
export const SUBJECT_REF = 'subject';

/** The bom-ref of the author. */
const AUTHOR_REF = 'author';

/** The parts of a document that its builder writes. */
export interface DocumentParts {
  readonly reference: string;
  /** Domain of the supplier that the document is about. */
  readonly about: string;
  /** Its `bom-ref` is `SUBJECT_REF`. */
  readonly subject: Component;
  readonly ledger: Ledger;
  /** Further members of the document. */
  readonly rest?: Partial<Bom>;
}

/** Writes a document that is visibly a third party's: author, sources and the supplier it is about. */
export function writeDocument({ reference, about, subject, ledger, rest = {} }: DocumentParts): string {
  const timestamp = ledger.latest() ?? '1970-01-01T00:00:00Z';
  const body: Omit<Bom, 'serialNumber'> = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      timestamp,
      lifecycles: [{ name: 'assembled from public sources', description: ASSEMBLED }],
      authors: [{ name: SEED_PUBLISHER }],
      manufacturer: { 'bom-ref': AUTHOR_REF, name: SEED_PUBLISHER },
      component: subject,
      properties: [{ name: ABOUT, value: about }],
    },
    ...rest,
    compositions: [{ aggregate: 'incomplete', assemblies: [SUBJECT_REF] }],
    annotations: [
      {
        subjects: [SUBJECT_REF],
        annotator: { organization: { name: SEED_PUBLISHER } },
        timestamp,
        text: `${ASSEMBLED}; not published by the supplier`,
      },
      ...ledger.sourceNotes(SUBJECT_REF),
    ],
    citations: [...ledger.citations(), ownCitation(timestamp)],
  };
  const { bomFormat, specVersion, ...others } = body;
  const document: Bom = {
    bomFormat,
    specVersion,
    serialNumber: serialNumberOf(`${reference}\n${JSON.stringify(body)}`),
    ...others,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** What the author says of the document itself. */
function ownCitation(timestamp: string): Citation {
  return {
    expressions: ['$.metadata.authors', '$.metadata.manufacturer', '$.metadata.lifecycles', '$.compositions'],
    timestamp,
    attributedTo: AUTHOR_REF,
    note: ASSEMBLED,
  };
}

/** The domain that documents about a supplier name; a supplier without one cannot be a subject. */
export function domainOf(supplier: Supplier): string | undefined {
  return knownValue(supplier.domains)?.[0];
}
