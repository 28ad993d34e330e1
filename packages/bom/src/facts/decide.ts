import type { SupplyChain } from '../chain/supply-chain.ts';
import { parseUndisclosedWord, type UndisclosedWord } from '../undisclosed-word.ts';
import type { Disclosure } from './disclosure.ts';
import type { Evidence, FactDefinition, FactValue, Statement } from './fact.ts';
import type { State } from './state.ts';
import type { Verdict } from './verdicts.ts';

/** Everything that is known about one fact of one node before its state is decided. */
export interface Findings {
  readonly definition: FactDefinition;
  readonly relation: SupplyChain['relation'];
  readonly statements: readonly Statement[];
  readonly disclosures: readonly Disclosure[];
  /** What third parties attest about the disclosure of the fact. */
  readonly verdicts: readonly Verdict[];
  /** Why the fact cannot apply, where it cannot. */
  readonly cannotApply: string | undefined;
}

/** The state of a fact with its values and the places that say so. */
export interface Decision {
  readonly state: State;
  readonly values: readonly FactValue[];
  readonly pointers: readonly string[];
  readonly note?: string;
  /** Set where something other than the statement's citation dates it. */
  readonly asOf?: string;
  readonly verdicts: readonly Verdict[];
  /** What is attached to the statements that give the values. */
  readonly evidence: readonly Evidence[];
}

/** The note of a fact whose value the author does not know, which satisfies CISA-2026 and is no silence. */
export const AUTHOR_SAYS_UNKNOWN = 'the author says unknown';

/** Decides the state of a fact by the table of facts.md, States. */
export function decide(findings: Findings): Decision {
  const words = findings.statements.flatMap((statement) => {
    const kind = parseUndisclosedWord(String(statement.value));
    return kind === undefined ? [] : [{ kind, detail: '', pointer: statement.pointer }];
  });
  const said = findings.statements.filter(
    (statement) => parseUndisclosedWord(String(statement.value)) === undefined,
  );
  const missing = [...words, ...findings.disclosures];
  return said.length > 0 ? decideSaid(findings, said, missing) : decideMissing(findings, missing);
}

function decideSaid(
  findings: Findings,
  said: readonly Statement[],
  missing: readonly Disclosure[],
): Decision {
  const values = uniqueValues(said);
  const kept = missing.filter(({ kind }) => kind === 'withheld' || kind === 'unknown');
  const gaps = [
    ...said.flatMap((statement) => statement.partial ?? []),
    ...kept.map(({ kind }) => (kind === 'withheld' ? 'the rest is withheld' : 'the rest is unknown')),
    ...uncovered(findings.definition, values),
  ];
  const conflict = conflictOf(findings.definition, values);
  const state = conflict === undefined ? stateOfSaid({ values, said, gaps }) : 'contradicted';
  const note = conflict ?? (gaps.length === 0 ? undefined : [...new Set(gaps)].join('; '));
  const pointers = uniquePointers([...said, ...kept]);
  const evidence = [...new Set(said.flatMap((statement) => statement.evidence ?? []))];
  const { verdicts } = findings;
  return { state, values, pointers, evidence, verdicts, ...(note === undefined ? {} : { note }) };
}

interface Said {
  readonly values: readonly FactValue[];
  readonly said: readonly Statement[];
  readonly gaps: readonly string[];
}

function stateOfSaid({ values, said, gaps }: Said): State {
  if (gaps.length > 0) return 'partial';
  const isProven = values.every((value) =>
    said.some((statement) => statement.value === value && statement.evidence !== undefined),
  );
  return isProven ? 'evidenced' : 'declared';
}

/** Why the values cannot all be true, where they cannot. */
function conflictOf(definition: FactDefinition, values: readonly FactValue[]): string | undefined {
  if (!definition.many && values.length > 1) return `${values.length} values that exclude each other`;
  const sum = sharesOf(definition, values);
  return sum > 100 + SHARE_TOLERANCE ? `shares add up to ${Number(sum.toFixed(2))} %` : undefined;
}

/** Shares that do not reach the whole leave a part unsaid, those that exceed it exclude each other; this is rounding. */
const SHARE_TOLERANCE = 0.5;

function uncovered(definition: FactDefinition, values: readonly FactValue[]): readonly string[] {
  const sum = sharesOf(definition, values);
  return sum < 100 - SHARE_TOLERANCE ? [`covers ${Number(sum.toFixed(2))} %`] : [];
}

/** The sum of the shares, or no number where a place stands without its share. */
function sharesOf(definition: FactDefinition, values: readonly FactValue[]): number {
  if (definition.valueType !== 'share') return Number.NaN;
  return values.reduce<number>((sum, value) => sum + Number(String(value).split('=')[1]), 0);
}

/** The author's word, in the order in which one overrides another. */
const WORD_ORDER: readonly UndisclosedWord[] = ['withheld', 'not-applicable', 'unknown'];

function decideMissing(findings: Findings, missing: readonly Disclosure[]): Decision {
  const word = WORD_ORDER.map((kind) => missing.find((one) => one.kind === kind)).find(Boolean);
  if (word !== undefined) return decideWord(findings, word);
  const { cannotApply, verdicts } = findings;
  if (cannotApply !== undefined) return nothing('not-applicable', { note: cannotApply });
  if (verdicts.length > 0) return decideVerdicts(verdicts);
  return decideSearch(findings, missing);
}

function decideWord(findings: Findings, word: Disclosure): Decision {
  const place = { pointers: [word.pointer] };
  if (word.kind === 'withheld') return nothing('withheld', { ...place, note: 'the author withholds it' });
  if (word.kind === 'not-applicable') {
    return nothing('not-applicable', { ...place, note: 'the author says not applicable' });
  }
  return nothing(silence(findings), { ...place, note: AUTHOR_SAYS_UNKNOWN });
}

/** An attested score tells that something is disclosed and not what: never more than partial. */
function decideVerdicts(verdicts: readonly Verdict[]): Decision {
  const disclosed = verdicts.filter((verdict) => verdict.score > 0);
  const standards = [...new Set(verdicts.map((verdict) => verdict.standard))].join(', ');
  const pointers = uniquePointers(verdicts);
  const count = verdicts.length === 1 ? '' : ` (${disclosed.length} of ${verdicts.length} points)`;
  const date = verdicts.map((verdict) => verdict.date).findLast(Boolean);
  const about = { pointers, verdicts, ...(date === undefined ? {} : { asOf: date }) };
  return disclosed.length > 0
    ? nothing('partial', { ...about, note: `disclosed according to ${standards}${count}, value not copied` })
    : nothing('not-disclosed', { ...about, note: `not disclosed according to ${standards}` });
}

function decideSearch(findings: Findings, missing: readonly Disclosure[]): Decision {
  const none = missing.find(({ kind }) => kind === 'none-found');
  if (none !== undefined) return decideNoneFound(none);
  const searched = missing.filter(({ kind }) => kind === 'searched');
  if (searched.length === 0) return nothing(silence(findings), {});
  const places = searched.map(({ detail }) => detail).join('; ');
  return nothing('not-assessed', { pointers: uniquePointers(searched), note: `searched: ${places}` });
}

/** `<RFC 3339 date> <where>`; without a date the whole text is the place. */
const NONE_FOUND_FORM: RegExp = /^(\d{4}-\d{2}-\d{2}(?:T\S+)?)(?:\s+(.*))?$/s;

function decideNoneFound({ detail, pointer }: Disclosure): Decision {
  const [, date, where = ''] = NONE_FOUND_FORM.exec(detail) ?? ['', undefined, detail];
  const note = ['none found', where].filter(Boolean).join(': ');
  return nothing('not-disclosed', {
    pointers: [pointer],
    note: date === undefined ? note : `${note} (${date})`,
    ...(date === undefined ? {} : { asOf: date }),
  });
}

/** Silence in a supplier's own document is a choice; in another's it says nothing about the supplier. */
function silence({ relation }: Findings): State {
  return relation === 'supplier' ? 'not-disclosed' : 'not-assessed';
}

function nothing(state: State, parts: Partial<Omit<Decision, 'state'>>): Decision {
  return { state, values: [], pointers: [], evidence: [], verdicts: [], ...parts };
}

function uniqueValues(statements: readonly Statement[]): readonly FactValue[] {
  return [...new Set(statements.map((statement) => statement.value))].sort(compareValues);
}

/** Numbers stand before words, so that the order never depends on which of them are compared first. */
function compareValues(a: FactValue, b: FactValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}

function uniquePointers(places: readonly { readonly pointer: string }[]): readonly string[] {
  return [...new Set(places.map((place) => place.pointer))];
}
