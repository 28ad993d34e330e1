import { objectAt, textAt } from '../access.ts';
import type { Hash } from '../canonical.ts';
import type { Json, JsonObject } from '../json.ts';
import { type Assembly, assemble } from './assemble.ts';
import { attribute } from './attribution.ts';
import { createTexts, type Texts } from './canonical-text.ts';
import { classify } from './classes.ts';
import type { InputPlace, Merged, MergeForm, MergeInput } from './merged.ts';
import { nameEverything, type SourceRenames } from './naming.ts';
import { compareTexts } from './objects.ts';
import { describeInputs, reportOf } from './report.ts';
import { rewriteReferences } from './rewrite-references.ts';
import { serialNumberOf } from './serial-number.ts';
import { prepareSources, type Source } from './sources.ts';
import { listThings } from './things.ts';

/** How documents are merged. */
export interface MergeOptions {
  readonly form: MergeForm;
  /** SHA-256, for the serial number and for names that must be told apart. */
  readonly hash: Hash;
  /** The component that the result is about; without it one of the subjects of the inputs, see `place`. */
  readonly subject?: JsonObject;
}

/**
 * Merges documents into one of CycloneDX 1.7. Things are recognised by package URL, digest, alias, or name with version
 * and supplier, never by bom-ref; bom-refs that mean different things are renamed with every reference; what two
 * documents state differently is kept with both authors and read as contradicted. The result depends on the set of the
 * inputs and not on their order or on time; of a single document it is its 1.7 form. Throws `BomError` `merge-nothing`,
 * `merge-too-many`, `merge-too-large` or `merge-too-deep` beyond the limits.
 */
export function merge(inputs: readonly MergeInput[], options: MergeOptions): Merged {
  const texts = createTexts();
  const { hash, subject } = options;
  const given = prepareSources(inputs, { texts, hash });
  const [only] = given;
  if (only !== undefined && given.length === 1 && subject === undefined) return untouched(inputs, only);
  return mergeSources(inputs, {
    options,
    texts,
    sources: subject === undefined ? given : [...given, sourceOfSubject(subject)],
  });
}

/** A document that is merged with nothing stays what it is. */
function untouched(inputs: readonly MergeInput[], only: Source): Merged {
  return {
    bom: only.bom,
    report: {
      inputs: describeInputs(inputs, [only]),
      matched: [],
      renamed: [],
      contradicted: [],
      unresolved: [],
    },
  };
}

/** The subject that an option gives, as if a document said nothing else. */
function sourceOfSubject(subject: JsonObject): Source {
  return { bom: { metadata: { component: subject } }, digest: '', origins: [], isMerged: true, inputs: [] };
}

interface Merging {
  readonly options: MergeOptions;
  readonly texts: Texts;
  readonly sources: readonly Source[];
}

function mergeSources(inputs: readonly MergeInput[], { options, texts, sources }: Merging): Merged {
  const { form, hash } = options;
  const things = listThings(sources);
  const classes = classify(things, texts);
  const serialNumber = serialNumberOf(identityOfResult(sources, options, texts), hash);
  const renames = nameEverything({ sources, things, classes, texts, hash, serialNumber });
  const { renamed, broken } = renameAll(sources, renames);
  const before = sources.map(({ bom }) => bom);
  const assembly = assemble({
    sources: renamed,
    things: listThings(renamed),
    classes,
    form,
    texts,
    hash,
    before,
    listed: things,
  });
  const attribution = attribute({ sources: renamed, before, assembly, texts });
  const bom = documentOf(assembly, {
    serialNumber,
    timestamp: latestOf(sources),
    citations: attribution.citations,
  });
  const report = reportOf({
    inputs,
    sources,
    things,
    classes,
    renames,
    assembly,
    attribution,
    broken,
    texts,
    bom,
  });
  return { bom, report };
}

/** The same documents merged in another form or under another subject are another document. */
function identityOfResult(
  sources: readonly Source[],
  { form, subject }: MergeOptions,
  texts: Texts,
): readonly string[] {
  const origins = new Set(sources.flatMap((source) => source.origins));
  return [form, subject === undefined ? '' : texts.of(subject), ...[...origins].sort()];
}

function renameAll(
  sources: readonly Source[],
  renames: readonly SourceRenames[],
): { readonly renamed: readonly Source[]; readonly broken: readonly InputPlace[] } {
  const broken: InputPlace[] = [];
  const renamed = sources.map((source, at) => {
    const own = renames[at];
    const places = (pointer: string): readonly InputPlace[] =>
      source.inputs.map((input) => ({ input, pointer }));
    if (source.bom['signature'] !== undefined) broken.push(...places('/signature'));
    if (own === undefined) return source;
    const signatureBroken = (object: JsonObject): void => {
      if (object !== source.bom) broken.push(...places(textAt(object, 'bom-ref') ?? ''));
    };
    return { ...source, bom: rewriteReferences(source.bom, { ...own, signatureBroken }) };
  });
  return { renamed, broken };
}

/** The latest of the times at which the sources were made; a time that cannot be read is older than any other. */
function latestOf(sources: readonly Source[]): string | undefined {
  const times = sources.flatMap(({ bom }) => textAt(objectAt(bom, 'metadata'), 'timestamp') ?? []);
  const age = (time: string): number => (Number.isNaN(Date.parse(time)) ? 0 : Date.parse(time));
  return times.sort((a, b) => age(a) - age(b) || compareTexts(a, b)).at(-1);
}

const SCHEMA = 'http://cyclonedx.org/schema/bom-1.7.schema.json';

function documentOf(
  { metadata, rest, tree, dependencies }: Assembly,
  {
    serialNumber,
    timestamp,
    citations,
  }: {
    readonly serialNumber: string;
    readonly timestamp: string | undefined;
    readonly citations: readonly JsonObject[];
  },
): JsonObject {
  const lists: Readonly<Record<string, readonly Json[]>> = {
    components: tree.components,
    services: tree.services,
    dependencies,
    citations,
  };
  return {
    $schema: SCHEMA,
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    serialNumber,
    version: 1,
    metadata: {
      ...(timestamp === undefined ? {} : { timestamp }),
      ...(tree.subject === undefined ? {} : { component: tree.subject }),
      ...metadata,
    },
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...rest,
  };
}
