import { type JsonObject, ownProperty, supplyChain } from '@trasluz/bom';
import { DIALECTS, readDocument } from '@trasluz/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, listOf, statements, thing } from './dialect-statements.ts';

const VERSIONS = ['1.5', '1.6', '1.7'] as const;

/** Where a model may be listed in a document. */
const PLACES: Readonly<Record<string, (model: JsonObject) => JsonObject>> = {
  'the subject of the document': (model) => ({ metadata: { component: model } }),
  'the list of components': (model) => ({ components: [model] }),
  'a later place of the list': (model) => ({ components: [{ type: 'library', name: 'other' }, model] }),
  'a component inside another one': (model) => ({
    components: [{ type: 'application', name: 'outer', components: [model] }],
  }),
  'a component inside the subject': (model) => ({
    metadata: { component: { type: 'application', name: 'outer', components: [model] } },
  }),
  'an ancestor of another component': (model) => ({
    components: [{ type: 'library', name: 'child', pedigree: { ancestors: [model] } }],
  }),
  'the components of a formula': (model) => ({ formulation: [{ components: [model] }] }),
};

/** In which list of a model a property may stand. */
const LISTS: Readonly<Record<string, (list: JsonObject) => JsonObject>> = {
  'of the component': (list) => list,
  'of its model card': (list) => ({ modelCard: list }),
  'of the environment in its model card': (list) => ({
    modelCard: { considerations: { environmentalConsiderations: list } },
  }),
};

/** What makes a thing a tool has to stand on the thing itself. */
const TOOL_NAMES: ReadonlySet<string> = new Set(
  DIALECTS.filter(({ means }) => means.startsWith(ownProperty('tool:'))).map(({ property }) => property),
);
const ofAnyKind = statements.map((pairs) => pairs.filter(([name]) => !TOOL_NAMES.has(name)));

const HOME = { specVersion: '1.7', place: 'the list of components', list: 'of the component' };

async function factsAt(pairs: Parameters<typeof listOf>[0], at: typeof HOME): Promise<readonly unknown[]> {
  const model = thing(LISTS[at.list]?.(listOf(pairs)) ?? {});
  return factsOfParts({ specVersion: at.specVersion, ...PLACES[at.place]?.(model) });
}

async function factsOfParts(parts: JsonObject): Promise<readonly unknown[]> {
  const document = { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1, ...parts };
  const { value } = await readDocument(new TextEncoder().encode(JSON.stringify(document)));
  if (value === undefined) return ['not read'];
  return factsOf(supplyChain(value.bom, { dialects: DIALECTS }));
}

describe('the facts that a dialect tells are the same', () => {
  it.each(Object.keys(PLACES))('in %s', async (place) => {
    await fc.assert(
      fc.asyncProperty(statements, async (pairs) => {
        expect(await factsAt(pairs, { ...HOME, place })).toEqual(await factsAt(pairs, HOME));
      }),
    );
  });

  it.each(Object.keys(LISTS))('in the list %s', async (list) => {
    await fc.assert(
      fc.asyncProperty(statements, async (pairs) => {
        expect(await factsAt(pairs, { ...HOME, list })).toEqual(await factsAt(pairs, HOME));
      }),
    );
  });

  it.each(VERSIONS)('in CycloneDX %s, wherever they stand', async (specVersion) => {
    const place = fc.constantFrom(...Object.keys(PLACES));
    const list = fc.constantFrom(...Object.keys(LISTS));
    await fc.assert(
      fc.asyncProperty(statements, place, list, async (pairs, at, inList) => {
        expect(await factsAt(pairs, { specVersion, place: at, list: inList })).toEqual(
          await factsAt(pairs, HOME),
        );
      }),
    );
  });

  it('in the properties of the metadata, and of the document, of which it is the subject', async () => {
    await fc.assert(
      fc.asyncProperty(ofAnyKind, async (pairs) => {
        const list = listOf(pairs);
        const component = thing({});
        const home = await factsAt(pairs, HOME);
        expect(await factsOfParts({ metadata: { component, ...list } })).toEqual(home);
        expect(await factsOfParts({ metadata: { component }, ...list })).toEqual(home);
      }),
    );
  });
});
