import { type Issue, type JsonObject, type Patch, pointerParts } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateObject } from './tests/documents.ts';
import { type Place, placesOf, RICH } from './tests/rich-document.ts';

/** Ways in which people and tools get a document slightly wrong. */
const SLIPS = [
  'drop a letter of the name',
  'drop a letter of the text',
  'change the case',
  'lose the quotes',
  'repeat',
] as const;

describe('a patch', () => {
  it('repairs its issue and breaks nothing', async () => {
    const slip = fc.tuple(fc.constantFrom(...placesOf(RICH)), fc.constantFrom(...SLIPS), fc.nat(40));
    let repaired = 0;
    await fc.assert(
      fc.asyncProperty(slip, async ([place, kind, at]) => {
        const document = structuredClone(RICH);
        damage(document, { place, kind, at });
        const before = await validateObject(document);
        for (const issue of before.issues.filter(
          ({ patch, also }) => patch !== undefined && also === undefined,
        )) {
          const after = await validateObject(patched(document, issue.patch ?? []));
          expect(after.issues.some((other) => isSame(other, issue))).toBe(false);
          expect(after.counts.errors).toBeLessThanOrEqual(before.counts.errors);
          repaired += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(repaired).toBeGreaterThan(20);
  });
});

describe('an issue', () => {
  it('stands at a place of the document, after its beginning', async () => {
    const slip = fc.tuple(fc.constantFrom(...placesOf(RICH)), fc.constantFrom(...SLIPS), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(slip, async ([place, kind, at]) => {
        const document = structuredClone(RICH);
        damage(document, { place, kind, at });
        for (const { pointer, line } of (await validateObject(document)).issues) {
          expect(valueAt(document, pointerParts(pointer))).toBeDefined();
          expect(pointer === '' || line > 1).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function isSame(a: Issue, b: Issue): boolean {
  return a.code === b.code && a.pointer === b.pointer && a.found === b.found;
}

function damage(
  document: JsonObject,
  slip: { place: Place; kind: (typeof SLIPS)[number]; at: number },
): void {
  const { place, kind, at } = slip;
  const parent = valueAt(document, place.slice(0, -1));
  const key = place.at(-1) ?? '';
  if (typeof parent !== 'object' || parent === null) return;
  const value: unknown = Reflect.get(parent, key);
  if (kind === 'drop a letter of the name' && !Array.isArray(parent)) {
    Reflect.deleteProperty(parent, key);
    Reflect.set(parent, without(String(key), at), value);
  } else if (kind === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(parent[0]));
  else if (typeof value === 'string') Reflect.set(parent, key, spoilt(value, kind, at));
}

function spoilt(text: string, kind: (typeof SLIPS)[number], at: number): unknown {
  if (kind === 'drop a letter of the text') return without(text, at);
  if (kind === 'change the case')
    return text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();
  return kind === 'lose the quotes' ? at : text;
}

function without(text: string, at: number): string {
  const index = at % Math.max(1, text.length);
  return text.slice(0, index) + text.slice(index + 1);
}

function valueAt(document: unknown, way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );
}

/** RFC 6902 as far as patches of issues go. */
function patched(document: JsonObject, patch: readonly Patch[]): JsonObject {
  const copy = structuredClone(document);
  for (const step of patch) {
    const way = pointerParts(step.path);
    const parent = valueAt(copy, way.slice(0, -1));
    const key = way.at(-1) ?? '';
    if (typeof parent !== 'object' || parent === null) continue;
    if (step.op !== 'remove') Reflect.set(parent, key, step.value);
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
  return copy;
}
