import { createHash } from 'node:crypto';
import {
  canonicalBytes,
  canonicalJson,
  type Fact,
  type JsonObject,
  parse,
  readFacts,
  supplyChain,
  upgrade,
} from '@trasluz/bom';
import { checkSpdxProfiles, checkSpdxSchema, readSpdx, validate, writeSpdx } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';
import { SPDX_ONLY } from './spdx-sketch-exceptions.ts';

const isHere = corpusFolder() !== undefined;
const table: Record<string, string | number>[] = [];

afterAll(() => {
  console.table(table);
});

/** The text of another program between the two: nothing but JSON crosses. */
function parsed(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

function digestOf(bom: JsonObject): string {
  return createHash('sha256').update(canonicalBytes(bom)).digest('hex');
}

/** Every CycloneDX document that parses and that VALIDITY.tsv does not call invalid, in the 1.7 form. */
function documents(): readonly (readonly [string, JsonObject])[] {
  return readTable('bom/VALIDITY.tsv')
    .filter(
      ({ format, parses, schemaValid }) => format === 'CycloneDX' && parses === 'yes' && schemaValid !== 'no',
    )
    .map(({ path = '' }) => [path, upgrade(parse(readCorpus(path)).value ?? {}).bom] as const);
}

describe.skipIf(!isHere)('every valid CycloneDX document of the corpus', () => {
  const all = isHere ? documents() : [];

  it('is the same canonical bytes after it was SPDX', () => {
    const differing = all
      .filter(([, bom]) => digestOf(readSpdx(parsed(writeSpdx(bom).value)).bom) !== digestOf(bom))
      .map(([path]) => path);
    table.push({ suite: 'CycloneDX → SPDX → CycloneDX', documents: all.length, differing: differing.length });
    expect(all.length).toBeGreaterThan(250);
    expect(differing).toEqual([]);
  });

  it('is SPDX that fits the schema and every profile it claims', async () => {
    const faults: string[] = [];
    for (const [path, bom] of all) {
      const report = ({ code, pointer }: { code: string; pointer: string }): void => {
        faults.push(`${path} ${code} ${pointer}`);
      };
      const written = parsed(writeSpdx(bom).value);
      await checkSpdxSchema(written, report);
      await checkSpdxProfiles(written, report);
    }
    table.push({ suite: 'SPDX as written', documents: all.length, differing: faults.length });
    expect(faults).toEqual([]);
  });

  it('has every loss at a place that it has', () => {
    for (const [path, bom] of all)
      for (const { pointer } of writeSpdx(bom).losses) expect(valueAt(bom, pointer), path).toBeDefined();
  });
});

describe.skipIf(!isHere)('every SPDX 3 document of the corpus', () => {
  const paths = isHere
    ? readTable('bom/VALIDITY.tsv')
        .filter(
          ({ format, specVersion, parses }) =>
            format === 'SPDX' && specVersion?.startsWith('3') && parses === 'yes',
        )
        .map(({ path = '' }) => path)
    : [];

  it('is a CycloneDX document without an error, and the same again after it was SPDX', async () => {
    const differing: string[] = [];
    for (const path of paths) {
      const { bom } = readSpdx(parse(readCorpus(path)).value ?? {});
      const { issues } = await validate(new TextEncoder().encode(JSON.stringify(bom)));
      const isValid = issues.every(({ severity }) => severity !== 'error');
      const again = readSpdx(parsed(writeSpdx(bom).value)).bom;
      if (!isValid || digestOf(again) !== digestOf(bom)) differing.push(path);
    }
    table.push({
      suite: 'SPDX → CycloneDX → SPDX → CycloneDX',
      documents: paths.length,
      differing: differing.length,
    });
    expect(paths.length).toBeGreaterThan(70);
    expect(differing).toEqual([]);
  });

  it('keeps natively, by id, what the mapping calls whole', () => {
    let kept = 0;
    const changed: string[] = [];
    for (const path of paths) {
      const original = parse(readCorpus(path)).value ?? {};
      const written = elementsOf(parsed(writeSpdx(readSpdx(original).bom).value));
      for (const [id, element] of elementsOf(original))
        for (const member of WHOLE.filter(
          (one) => element[one] !== undefined && !NOTHING.has(element[one]),
        )) {
          const again = written.get(id) ?? written.get(encodedId(written, id));
          if (canonicalJson(again?.[member] ?? null) === canonicalJson(element[member] ?? null)) kept += 1;
          else changed.push(`${path} ${id} ${member}`);
        }
    }
    table.push({ suite: 'SPDX → CycloneDX → SPDX, members', documents: kept, differing: changed.length });
    expect(kept).toBeGreaterThan(1200);
    expect(changed).toEqual([]);
  });

  it('is told where every part came from', () => {
    for (const path of paths) {
      const original = parse(readCorpus(path)).value ?? {};
      const { bom, pointerOf } = readSpdx(original);
      for (const pointer of [
        '',
        '/metadata/component/name',
        '/components/0',
        '/components/0/hashes/0/content',
      ])
        if (valueAt(bom, pointer) !== undefined)
          expect(valueAt(original, pointerOf(pointer)), path).toBeDefined();
    }
  });
});

/** Members of rows marked "=" that are one text or dictionary, on the classes that are things. */
const WHOLE = [
  'name',
  'description',
  'software_packageVersion',
  'software_packageUrl',
  'software_copyrightText',
  'ai_hyperparameter',
  'build_buildStartTime',
  'build_buildEndTime',
  'build_parameter',
  'build_environment',
] as const;

const THINGS = /^(?:software_(?:Package|File)|ai_AIPackage|dataset_DatasetPackage|build_Build)$/;

const NOTHING: ReadonlySet<unknown> = new Set(['', 'NOASSERTION', 'NONE']);

function elementsOf(document: JsonObject): ReadonlyMap<string, JsonObject> {
  const graph = (document['@graph'] ?? [document]) as readonly JsonObject[];
  return new Map(
    graph
      .filter(({ type, spdxId }) => THINGS.test(String(type)) && spdxId !== undefined)
      .map((element) => [String(element['spdxId']), element] as const)
      .reverse(),
  );
}

/** An id that is no IRI of its own is written as a fragment. */
function encodedId(elements: ReadonlyMap<string, JsonObject>, id: string): string {
  return [...elements.keys()].find((key) => key.endsWith(`#${encodeURIComponent(id)}`)) ?? '';
}

describe.skipIf(!isHere)('the sketches', () => {
  it.each(['s1-two-clouds', 's2-finetune', 's3-dataflow'])(
    '%s says the same facts after it was SPDX',
    (sketch) => {
      const bom = parse(readCorpus(`specs/sketches/${sketch}.cdx.json`)).value ?? {};
      const again = readSpdx(parsed(writeSpdx(bom).value)).bom;
      expect(readFacts(supplyChain(again))).toEqual(readFacts(supplyChain(bom)));
    },
  );

  it('s1-two-clouds says in SPDX nothing that it does not say in CycloneDX, but for the listed exceptions', () => {
    const { cycloneDx, spdx } = sketchFacts();
    const missing = spdx.filter((fact) => !cycloneDx.some((one) => saysAllOf(one, fact))).map(nameOf);
    expect(missing.sort()).toEqual(Object.keys(SPDX_ONLY).sort());
    expect(spdx.length - missing.length).toBeGreaterThan(12);
  });

  it('s1-two-clouds says more in CycloneDX: these facts', async () => {
    const { cycloneDx, spdx } = sketchFacts();
    const more = cycloneDx
      .filter((fact) => !spdx.some((one) => isSameQuestion(one, fact)))
      .map((fact) => `${nameOf(fact)}: ${fact.values.join(', ')}`);
    await expect(`${more.join('\n')}\n`).toMatchFileSnapshot(
      'testdata/golden/s1-two-clouds.cyclonedx-only.txt',
    );
  });
});

function sketchFacts(): { readonly cycloneDx: readonly Fact[]; readonly spdx: readonly Fact[] } {
  const read = (name: string): JsonObject => parse(readCorpus(`specs/sketches/${name}`)).value ?? {};
  return {
    cycloneDx: saidIn(read('s1-two-clouds.cdx.json')),
    spdx: saidIn(readSpdx(read('s1-two-clouds.spdx3.json')).bom),
  };
}

function saidIn(bom: JsonObject): readonly Fact[] {
  return readFacts(supplyChain(bom)).filter(({ values }) => values.length > 0);
}

/** Ids differ between the forms; names do not. Facts of the document are about one subject, whatever its name. */
function nameOf({ id, subjectName }: Fact): string {
  return `${id} ${subjectName}`;
}

function isSameQuestion(one: Fact, other: Fact): boolean {
  return one.id === other.id && (one.subjectName === other.subjectName || one.subject === other.subject);
}

function saysAllOf(one: Fact, other: Fact): boolean {
  return isSameQuestion(one, other) && other.values.every((value) => one.values.includes(value));
}

function valueAt(document: JsonObject, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);
}
