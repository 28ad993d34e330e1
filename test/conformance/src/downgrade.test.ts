import { isJsonObject, type Json, type JsonObject, pointerTo, upgrade } from '@trasluz/bom';
import { checkSchema, downgrade, isSchemaVersion, type Loss, readDocument } from '@trasluz/formats';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusFolder, readCorpus, readTable } from './corpus.ts';

const isHere = corpusFolder() !== undefined;
const counts = { documents: 0, 'of 1.7': 0, 'with losses': 0, losses: 0 };

afterAll(() => {
  console.table(counts);
});

describe.skipIf(!isHere)('every valid CycloneDX JSON document of the corpus', () => {
  const paths = isHere ? readTable('bom/VALIDITY.tsv').map(({ path = '' }) => path) : [];

  it('is valid 1.6 once written so, and comes back as 1.7 but for exactly the losses that were told', async () => {
    for (const path of paths) {
      const bom = await validBom(path);
      if (bom === undefined) continue;
      const { value, losses } = downgrade(bom);
      const said: string[] = [];
      await checkSchema(value, '1.6', ({ code, pointer }) => said.push(`${code} ${pointer}`));
      expect(said, path).toEqual([]);
      expect(untold(bom, upgrade(value).bom, losses), path).toEqual([]);
      expect(falselyTold(bom, upgrade(value).bom, losses), path).toEqual([]);
      counts.documents += 1;
      counts.losses += losses.length;
      if (losses.length > 0) counts['with losses'] += 1;
    }
    expect(counts.documents).toBeGreaterThan(250);
    expect(counts['with losses']).toBeGreaterThanOrEqual(10);
  }, 120_000);
});

/** The 1.7 form of a document that fits the schema of its version, and of 1.7 in its upgraded form. */
async function validBom(path: string): Promise<JsonObject | undefined> {
  const { value } = await readDocument(readCorpus(`${path}`));
  if (value?.format !== 'cyclonedx-json' || !isSchemaVersion(value.version)) return undefined;
  const isFitting = await checkSchema(value.original, value.version, () => {});
  const isFittingNew = await checkSchema(value.bom, '1.7', () => {});
  if (!isFitting || !isFittingNew) return undefined;
  if (value.version === '1.7') counts['of 1.7'] += 1;
  return value.bom;
}

/** Pointers whose value changed or went and that stand under no loss, nor beside one in a list that got shorter. */
function untold(before: Json, after: Json | undefined, losses: readonly Loss[]): readonly string[] {
  const told = new Set(losses.flatMap(({ pointer, approximatedBy }) => [pointer, approximatedBy ?? pointer]));
  const lists = new Set([...told].map((pointer) => pointer.slice(0, pointer.lastIndexOf('/'))));
  const found: string[] = [];
  compare(before, after, '');
  return found;

  function compare(a: Json | undefined, b: Json | undefined, pointer: string): void {
    if (told.has(pointer) || (Array.isArray(a) && lists.has(pointer))) return;
    if (isJsonObject(a) && isJsonObject(b)) {
      for (const [key, value] of Object.entries(a)) compare(value, b[key], pointerTo(pointer, key));
      for (const key of Object.keys(b)) {
        const at = pointerTo(pointer, key);
        if (!(key in a) && !told.has(at) && !lists.has(at)) found.push(`+ ${at}`);
      }
    } else if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      a.forEach((item: Json, index) => {
        compare(item, b[index], pointerTo(pointer, index));
      });
    } else if (a !== b) found.push(pointer);
  }
}

/** Losses of something that is still there, unchanged. */
function falselyTold(before: Json, after: Json, losses: readonly Loss[]): readonly string[] {
  const at = (value: Json, pointer: string): Json | undefined =>
    pointer
      .split('/')
      .slice(1)
      .reduce<Json | undefined>((inner, part) => {
        if (Array.isArray(inner)) return inner[Number(part)];
        return isJsonObject(inner) ? inner[part.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
      }, value);
  return losses
    .map(({ pointer }) => pointer)
    .filter((pointer) => JSON.stringify(at(before, pointer)) === JSON.stringify(at(after, pointer)));
}
