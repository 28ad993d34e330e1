import {
  type Fact,
  factById,
  type Issue,
  LENSES,
  type Lens,
  readFacts,
  STATES,
  supplyChain,
} from '@trasluz/bom';
import { isVersionName, toProductName } from '@trasluz/contract';
import { DIALECTS, type Document, type Format, mediaTypeOf, validate } from '@trasluz/formats';

/** A question that the document leaves open. */
export interface OpenQuestion {
  readonly fact: string;
  readonly subjectName: string;
  readonly state: Fact['state'];
}

/** What one lens will show of the document. */
export interface LensPreview {
  readonly lens: Lens;
  readonly known: number;
  /** At most `OPEN_QUESTIONS_MAX`; the subject of the document first. */
  readonly open: readonly OpenQuestion[];
  readonly openCount: number;
}

/** What buyers will see of a document, and what to publish it as. */
export interface Preview {
  readonly name: string;
  readonly relation: 'supplier' | 'third-party';
  /** What the bytes are sent as. */
  readonly mediaType: string;
  /** Names that a person can change; absent where the document gives none that fits. */
  readonly product?: string;
  readonly version?: string;
  readonly lenses: readonly LensPreview[];
}

/** The result of the check on the reader's device: the same verdict that the registry gives. */
export interface DocumentCheck {
  readonly valid: boolean;
  readonly format?: Format;
  readonly issues: readonly Issue[];
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** Absent where the document could not be read. */
  readonly preview?: Preview;
}

/** Open questions listed for each lens: a long list is skimmed, and the facts page has all of them. */
export const OPEN_QUESTIONS_MAX = 12;

/** Checks a document with the engine of the registry. It runs wherever JavaScript does and sends nothing anywhere. */
export async function checkDocument(bytes: Uint8Array): Promise<DocumentCheck> {
  const { valid, format, issues, counts, document } = await validate(bytes);
  const verdict = { valid, issues, counts, ...(format === undefined ? {} : { format }) };
  return document === undefined || !valid ? verdict : { ...verdict, preview: previewOf(document) };
}

function previewOf(document: Document): Preview {
  const chain = supplyChain(document.bom, { dialects: DIALECTS });
  const facts = readFacts(chain, { origin: document.origin });
  const { name, version } = chain.root;
  const product = toProductName(name);
  return {
    name,
    mediaType: mediaTypeOf(document),
    relation: chain.relation,
    ...(product === undefined ? {} : { product }),
    ...(version !== undefined && isVersionName(version) ? { version } : {}),
    lenses: lensPreviews(facts, chain.root.id),
  };
}

function lensPreviews(facts: readonly Fact[], rootId: string): readonly LensPreview[] {
  const byLens = Map.groupBy(facts, (fact) => factById(fact.id)?.lens ?? 'identity');
  // `Object.keys` is typed as text; the record of lenses is closed.
  return (Object.keys(LENSES) as Lens[]).flatMap((lens) => {
    const asked = (byLens.get(lens) ?? []).filter((fact) => fact.state !== 'not-applicable');
    if (asked.length === 0) return [];
    const open = asked.filter((fact) => !STATES[fact.state].known);
    const rootFirst = [...open].sort((a, b) => Number(b.subject === rootId) - Number(a.subject === rootId));
    return [
      {
        lens,
        known: asked.length - open.length,
        openCount: open.length,
        open: rootFirst.slice(0, OPEN_QUESTIONS_MAX).map(openQuestion),
      },
    ];
  });
}

function openQuestion({ id, subjectName, state }: Fact): OpenQuestion {
  return { fact: id, subjectName, state };
}
