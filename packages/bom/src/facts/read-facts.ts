import { objectAt, textAt } from '../access.ts';
import type { Node, Origin, SupplyChain } from '../chain/supply-chain.ts';
import { ABOUT } from '../property-names.ts';
import { type Alternative, alternativesOf, readAlternatives } from './also-stated.ts';
import { type Citation, type CitationsAt, readCitations } from './citations.ts';
import { convertStatement } from './convert.ts';
import { type Decision, decide } from './decide.ts';
import { type Disclosures, disclosuresFor, disclosuresOf } from './disclosure.ts';
import { type EvidenceFor, readEvidence } from './evidence.ts';
import type { Author, Evidence, Fact, FactDefinition, Source, Statement } from './fact.ts';
import { FACTS } from './registry.ts';
import { readToldFields, type ToldFields, toldFieldsOf } from './told-fields.ts';
import { readVerdicts, type VerdictsOf } from './verdicts.ts';

/** The subject of the facts that are about the supplier, the product or the document. */
export const DOCUMENT_SUBJECT = 'document';

/** What the reading of facts may be told. */
export interface FactOptions {
  readonly origin?: Origin;
  /** RFC 3339 time against which evidence expires; without it no fact is stale. */
  readonly now?: string;
}

/**
 * Reads every fact of a view, in the order of `FACTS` and of the nodes, each with its state by the table of facts.md.
 * Facts of supplier, product and version are asked once, the others of every node of their kinds. With `origin` the
 * pointers are those of the document as it was read.
 */
export function readFacts(chain: SupplyChain, options: FactOptions = {}): readonly Fact[] {
  const context = createContext(chain, options);
  const subjects = chain.nodes.map((node) => ({
    node,
    disclosures: disclosuresOf(node),
    alternatives: alternativesOf(chain, node),
    toldFields: toldFieldsOf(node),
  }));
  return FACTS.flatMap((definition) =>
    subjects
      .filter(({ node }) => definition.kinds?.includes(node.kind) ?? node === chain.root)
      .map((subject) => readFact(context, definition, subject)),
  );
}

/** One node, with what it says about missing values. */
interface Subject {
  readonly node: Node;
  readonly disclosures: Disclosures;
  /** What other authors state of it, where documents were merged. */
  readonly alternatives: readonly Alternative[];
  /** What properties of other vocabularies say of its native members. */
  readonly toldFields: ToldFields;
}

interface Context {
  readonly chain: SupplyChain;
  readonly pointerOf: (pointer: string) => string;
  readonly evidenceFor: EvidenceFor;
  readonly verdictsOf: VerdictsOf;
  readonly citationsAt: CitationsAt;
  readonly author: Author;
  /** Names under which the supplier of the subject is known here, in lower case. */
  readonly supplierNames: ReadonlySet<string>;
  readonly timestamp: string | undefined;
  readonly now: string | undefined;
}

function createContext(chain: SupplyChain, { origin, now }: FactOptions): Context {
  return {
    chain,
    now,
    pointerOf: (pointer) => origin?.pointerOf(pointer) ?? pointer,
    evidenceFor: readEvidence(chain),
    verdictsOf: readVerdicts(chain),
    citationsAt: readCitations(chain),
    author: { name: chain.author ?? '', relation: chain.relation },
    supplierNames: supplierNames(chain),
    timestamp: textAt(objectAt(chain.bom, 'metadata'), 'timestamp'),
  };
}

function readFact(context: Context, definition: FactDefinition, subject: Subject): Fact {
  const { chain } = context;
  const { node, disclosures, alternatives, toldFields } = subject;
  const statements = [
    ...definition.read(chain, node),
    ...readToldFields(definition, toldFields),
    ...readAlternatives(definition, alternatives),
  ]
    .filter(({ pointer }) => definition.needsCitation !== true || isCited(context, pointer))
    .map((statement) => convertStatement(statement, definition.valueType))
    .map((statement) => withEvidence(statement, context.evidenceFor(node, definition)));
  const decision = decide({
    definition,
    relation: chain.relation,
    statements,
    disclosures: disclosuresFor(disclosures, definition),
    verdicts: context.verdictsOf(node, definition.id),
    cannotApply: definition.notApplicable?.(chain, node),
  });
  return {
    id: definition.id,
    scope: definition.scope,
    subject: definition.kinds === undefined ? DOCUMENT_SUBJECT : node.id,
    subjectName: node.name,
    values: decision.values,
    state: decision.state,
    ...(isStale(context, decision) ? { stale: true } : {}),
    ...attribution(context, decision),
    pointers: [...new Set(decision.pointers.map(context.pointerOf))],
    ...(decision.note === undefined ? {} : { note: decision.note }),
  };
}

/** Only a citation with a date counts, because an undated price says nothing. */
function isCited(context: Context, pointer: string): boolean {
  return context.citationsAt(pointer).some((citation) => citation.date !== undefined);
}

function withEvidence(statement: Statement, evidence: Evidence | undefined): Statement {
  return evidence === undefined || statement.evidence !== undefined ? statement : { ...statement, evidence };
}

/** Who said it, when, and from where: the nearest citation, else a third party's attestation, else the document. */
function attribution(context: Context, decision: Decision): Pick<Fact, 'author' | 'asOf' | 'sources'> {
  const citations = uniqueCitations(decision.pointers.flatMap(context.citationsAt));
  const asOf = decision.asOf ?? citations[0]?.date ?? context.timestamp;
  const assessor = decision.verdicts.find((verdict) => verdict.assessor !== undefined)?.assessor;
  const isAttested = decision.values.length === 0 && assessor !== undefined;
  return {
    author: isAttested
      ? { name: assessor, relation: 'third-party' }
      : (citedAuthor(context, citations) ?? context.author),
    ...(asOf === undefined ? {} : { asOf }),
    sources: [
      ...citations.map(citedSource),
      ...decision.evidence.map(evidenceSource),
      ...verdictSources(decision),
    ],
  };
}

function citedAuthor(context: Context, citations: readonly Citation[]): Author | undefined {
  const names = new Set(citations.flatMap((citation) => citation.author ?? []));
  const [name] = names;
  // Several authors stand among the sources; none of them said it all, so who assembled it speaks.
  if (name === undefined || names.size > 1) return undefined;
  if (context.supplierNames.has(name.toLowerCase())) return { name, relation: 'supplier' };
  return { name, relation: name === context.author.name ? context.chain.relation : 'third-party' };
}

function citedSource({ title, url, date }: Citation): Source {
  return { title, ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }) };
}

function evidenceSource({ expires: _expires, ...source }: Evidence): Source {
  return source;
}

/** A fact is stale when all that is attached to it has expired. */
function isStale({ now }: Context, { evidence }: Decision): boolean {
  if (now === undefined || evidence.length === 0) return false;
  return evidence.every(({ expires }) => expires !== undefined && Date.parse(expires) < Date.parse(now));
}

function verdictSources({ verdicts }: Decision): readonly Source[] {
  const sources = verdicts.map(({ standard, url, date }) =>
    citedSource({ author: '', title: standard, url, date }),
  );
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function uniqueCitations(citations: readonly Citation[]): readonly Citation[] {
  return [...new Set(citations)];
}

/** Every name the document gives to the supplier of its subject. */
function supplierNames(chain: SupplyChain): ReadonlySet<string> {
  const about = chain.root.properties.filter((property) => property.name === ABOUT);
  const component = chain.root.source;
  const parties = ['supplier', 'manufacturer'].map((key) => textAt(objectAt(component, key), 'name'));
  const publisher = textAt(component, 'publisher');
  const names = [...about.map(({ value }) => value), ...parties, publisher];
  return new Set(names.flatMap((name) => name?.toLowerCase() ?? []));
}
