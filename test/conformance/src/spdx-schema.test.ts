import { readFileSync } from 'node:fs';
import type { Json, JsonObject } from '@trasluz/bom';
import { checkSpdxSchema, SPDX_CONTEXT } from '@trasluz/formats';
import { spdxShapeModule } from '@trasluz/formats/generate/spdx-shape-module';
import { spdxShapeTable } from '@trasluz/formats/generate/spdx-shape-table';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { corpusFolder, listCorpus, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;
const SHAPES = '../../../packages/formats/src/spdx/schema/generated/shapes.ts';

/** Changes made to each file; the order is fixed by the seed, so a difference can be found again. */
const CHANGES_EACH = 60;

describe.skipIf(!isHere)('the shapes of SPDX 3.0.1', () => {
  const schema: unknown = isHere ? parse('specs/spdx/3.0.1/schema.json') : {};
  const validate = isHere ? new Ajv2020({ strict: false }).compile(Object(schema)) : undefined;
  const files = isHere ? spdxFiles() : [];

  it('are what the official schema says', () => {
    const text = readFileSync(new URL(SHAPES, import.meta.url), 'utf8');
    expect(text).toBe(spdxShapeModule(spdxShapeTable(schema)));
  });

  it('give every file of the corpus the verdict of the official schema', async () => {
    const differing: string[] = [];
    for (const file of files) {
      if ((await verdictOf(parse(file))) !== validate?.(parse(file))) differing.push(file);
    }
    expect(files.length).toBeGreaterThan(60);
    expect(differing).toEqual([]);
  });

  it('give changed files the verdict of the official schema', async () => {
    const differing: string[] = [];
    const random = randomOf(1);
    let refused = 0;
    for (const file of files) {
      // With its context put right a file can be valid, and a change decides.
      const document = { ...parse(file), '@context': SPDX_CONTEXT };
      const places = placesOf(document);
      for (let change = 0; change < CHANGES_EACH; change += 1) {
        const undo = changeOf(places, random);
        const verdict = validate?.(document);
        if (verdict === false) refused += 1;
        if ((await verdictOf(document)) !== verdict) differing.push(`${file} ${change}`);
        undo();
      }
    }
    expect(refused).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  });
});

function spdxFiles(): readonly string[] {
  const listed = readTable('bom/VALIDITY.tsv')
    .filter(({ path = '', parses }) => path.startsWith('bom/spdx3/') && parses === 'yes')
    .map(({ path = '' }) => path);
  return [...listed, ...listCorpus('specs/sketches', '.spdx3.json')];
}

function parse(file: string): JsonObject {
  return JSON.parse(new TextDecoder().decode(readCorpus(file)));
}

function verdictOf(document: JsonObject): Promise<boolean> {
  return checkSpdxSchema(document, (finding) => void finding.describe());
}

const JUNK: readonly Json[] = [
  ...[null, true, 0, -1, 1.5, '', 'x', '_:b', 'a:b', '1.2', [], {}, ['a:b'], ['x']],
  ...['NoneElement', 'SpdxOrganization', 'noAssertion', 'Person'],
  ...['2026-01-01T00:00:00Z', '2026-01-01T00:00:00+01:00'],
  ...[{ type: 'Person' }, { type: 'Hash', algorithm: 'sha256', hashValue: 'x' }, { type: 'x:y' }],
];

const NAMES = ['@id', 'spdxId', 'name', 'type', 'creationInfo', 'to', 'extension', 'comment', 'x'];

/** Changes one of the places of a document; the function given back undoes it. */
function changeOf(places: readonly Place[], random: (below: number) => number): () => void {
  const [holder, key] = places[random(places.length)] ?? [{}, 'x'];
  const junk = structuredClone(JUNK[random(JUNK.length)]);
  const how = random(4);
  if (Array.isArray(holder) && how > 1) {
    holder.push(junk);
    return () => holder.pop();
  }
  const name = how === 1 && !Array.isArray(holder) ? (NAMES[random(NAMES.length)] ?? 'x') : key;
  const had = Object.hasOwn(holder, name);
  const old: unknown = Reflect.get(holder, name);
  if (how === 0 && !Array.isArray(holder)) Reflect.deleteProperty(holder, name);
  else Reflect.set(holder, name, junk);
  return () => {
    if (had) Reflect.set(holder, name, old);
    else Reflect.deleteProperty(holder, name);
  };
}

type Place = readonly [object, string];

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): Place[] => [[value, key], ...placesOf(member)]);
}

/** A small generator of its own, so that every run makes the same changes. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
