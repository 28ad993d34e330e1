import {
  breadcrumbsOf,
  createLocator,
  type Declaration,
  declarationsOf,
  type Issue,
  type Json,
  type JsonObject,
  PARSE_LIMITS,
  type ParseLimits,
  type Place,
  parse,
  type Reference,
  textAt,
  upgrade,
} from '@trasluz/bom';
import { createRootCauses } from '../findings/root-causes.ts';
import { unknownFormat, unsupportedVersion } from '../read/format-issues.ts';
import type { Format } from '../read/recognise.ts';
import { checkRules } from '../rules/check-rules.ts';
import { emptyList } from '../rules/empty-list/rule.ts';
import type { RuleSubject } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { checkSchema } from '../schema/check-schema.ts';
import { isSchemaVersion, type SchemaVersion } from '../schema/versions.ts';
import { createGatheredIssues, type GatheredIssues } from './gathered-issues.ts';
import { createHead, HEAD, type Head, soundHead } from './head.ts';
import { moveIssue } from './move-issue.ts';
import { createRefLedger, type OpenReference, type RefLedger } from './ref-ledger.ts';
import type { Slice } from './slice.ts';
import { createSlicer } from './slicer.ts';
import { danglingIssue, faultIssue, repeatedRef } from './stream-issues.ts';

/** The verdict on a document that was never held whole. */
export interface StreamValidation {
  readonly valid: boolean;
  readonly format?: Format;
  readonly issues: readonly Issue[];
  readonly counts: { readonly errors: number; readonly warnings: number };
  readonly sizeBytes: number;
}

/**
 * Validates CycloneDX JSON as its bytes come, in memory that does not grow with it beyond a few bytes for each bom-ref:
 * for documents larger than one text can be. Items are checked in batches, so a list may repeat an item in another
 * batch, and cycles, lineages and citations are not followed. "specVersion" must come before the lists.
 */
export async function validateStream(
  source: AsyncIterable<Uint8Array>,
  limits: ParseLimits = PARSE_LIMITS,
): Promise<StreamValidation> {
  const slicer = createSlicer();
  const run: Run = {
    limits,
    head: createHead(),
    counts: new Map(),
    ledger: createRefLedger(),
    gathered: createGatheredIssues(),
    isRefused: false,
  };
  let sizeBytes = 0;
  for await (const chunk of source) {
    sizeBytes += chunk.byteLength;
    for (const slice of slicer.push(chunk)) await checkSlice(slice, run);
    if (run.isRefused || slicer.fault !== undefined) break;
  }
  slicer.end();
  if (slicer.fault !== undefined && !run.isRefused) run.gathered.add(faultIssue(slicer.fault));
  else await checkHead(run);
  for (const reference of run.ledger.dangling()) run.gathered.add(danglingIssue(reference));
  return verdictOn(run, sizeBytes);
}

interface Run {
  readonly limits: ParseLimits;
  readonly head: Head;
  /** How many items of each list were read. */
  readonly counts: Map<string, number>;
  readonly ledger: RefLedger;
  readonly gathered: GatheredIssues;
  isRefused: boolean;
}

function verdictOn({ head: { value: head }, gathered }: Run, sizeBytes: number): StreamValidation {
  const { issues } = gathered;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const version = textAt(head, 'specVersion');
  const isCycloneDx = head['bomFormat'] === 'CycloneDX' || version !== undefined;
  return {
    valid: errors === 0,
    ...(isCycloneDx && { format: { name: 'cyclonedx-json', ...(version !== undefined && { version }) } }),
    issues,
    counts: { errors, warnings: issues.length - errors },
    sizeBytes,
  };
}

async function checkSlice(slice: Slice, run: Run): Promise<void> {
  if (run.isRefused) return;
  const part = partOf(slice, run);
  if (part === undefined) return;
  if (HEAD.has(slice.member)) run.head.add(slice, part.value);
  else await checkPart(part, run);
}

async function checkHead(run: Run): Promise<void> {
  const version = run.isRefused ? undefined : versionOf(run);
  if (version === undefined) return;
  for (const issue of await run.head.issues(version)) run.gathered.add(issue);
}

/** A slice as a document of its own, and the way from its places to those of the whole. */
interface Part {
  readonly bytes: Uint8Array;
  readonly value: Json;
  readonly member: string;
  /** How many items of the list came before. */
  readonly base: number;
  readonly place: Place;
  readonly namePlace: Place;
  /** How many bytes were put before the slice. */
  readonly added: number;
}

function partOf(slice: Slice, run: Run): Part | undefined {
  const isItems = slice.kind === 'items';
  const start = new TextEncoder().encode(`{${JSON.stringify(slice.member)}:${isItems ? '[' : ''}`);
  const end = new TextEncoder().encode(isItems ? ']}' : '}');
  const bytes = new Uint8Array(start.length + slice.bytes.length + end.length);
  bytes.set(start);
  bytes.set(slice.bytes, start.length);
  bytes.set(end, start.length + slice.bytes.length);
  const base = run.counts.get(slice.member) ?? 0;
  const { value, issues } = parse(bytes, run.limits);
  const { member: name, place, namePlace } = slice;
  const about = { bytes, member: name, base, place, namePlace, added: start.length };
  for (const issue of issues) run.gathered.add(moveIssue(issue, about));
  const member = value?.[slice.member];
  if (member === undefined) return undefined;
  if (isItems && Array.isArray(member)) run.counts.set(slice.member, base + member.length);
  return { ...about, value: member };
}

async function checkPart(part: Part, run: Run): Promise<void> {
  const version = versionOf(run);
  if (version === undefined) return;
  const original: JsonObject = { ...soundHead(version), [part.member]: part.value };
  const { bom, pointerOf } = upgrade(original);
  const locator = createLocator(part.bytes);
  const causes = createRootCauses();
  await checkSchema(original, version, causes.add);
  const origin = { pointerOf, placeOf: locator.placeOf };
  const subject = checkRules({ bom, original, origin }, causes.add, PART_RULES);
  for (const issue of causes.toIssues({ locator, breadcrumbOf: breadcrumbsOf(original) }))
    run.gathered.add(moveIssue(issue, part));
  keepRefs(subject, part, run);
}

/** The rules that need no more of a document than a part. */
const PART_RULES = RULES.filter((rule) => rule.looksAt === 'element' || rule === emptyList);

function versionOf(run: Run): SchemaVersion | undefined {
  const version = textAt(run.head.value, 'specVersion');
  if (isSchemaVersion(version)) return version;
  run.isRefused = true;
  const start = { line: 1, column: 1 };
  run.gathered.add(version === undefined ? unknownFormat() : unsupportedVersion(version, start));
  return undefined;
}

/** Notes what the part declares, and what it points to that was not declared yet. */
function keepRefs(subject: RuleSubject, part: Part, { ledger, gathered }: Run): void {
  for (const declaration of declaredIn(subject)) {
    const { ref } = declaration;
    if (!ledger.declare(ref)) gathered.add(repeatedRef(ref, openReference(declaration, part)));
  }
  for (const reference of subject.unresolved) {
    const { ref, isBomLink } = reference;
    if (!isBomLink && ref !== '') ledger.refer(ref, openReference(reference, part));
  }
}

/** Every declaration in the order of the document; only where a bom-ref repeats another is it walked once more. */
function declaredIn({ bom, declarations, shared }: RuleSubject): Iterable<Declaration> {
  return shared.size === 0 ? declarations.values() : declarationsOf(bom);
}

/** Nearly all references are to what an earlier part declared: nobody asks for their item, which costs a pointer. */
function openReference(mention: Declaration | Reference, { member, base, place }: Part): OpenReference {
  return {
    member,
    line: place.line,
    get item() {
      return base + itemIn(mention.pointer);
    },
  };
}

function itemIn(pointer: string): number {
  return Number(pointer.split('/')[2] ?? 0);
}
