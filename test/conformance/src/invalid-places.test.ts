import { type Issue, isJsonObject, valueAt } from '@trasluz/bom';
import { validate } from '@trasluz/formats';
import { describe, expect, it } from 'vitest';
import { corpusFolder, listCorpus, readCorpus } from './corpus.ts';
import { INVALID_PLACES } from './invalid-places.ts';

const isHere = corpusFolder() !== undefined;

const FOLDERS = ['1.5', '1.6', '1.7'].map((version) => `bom/cyclonedx-spec/${version}`);
const ELSEWHERE = ['bom/scoring/sbomqs-bsi-cdx', 'bom/validation'];

describe.skipIf(!isHere)('every invalid file of the corpus', () => {
  const official = isHere ? FOLDERS.flatMap((folder) => invalidIn(folder)) : [];
  const others = isHere ? ELSEWHERE.flatMap((folder) => invalidIn(folder)) : [];

  it.each(official)('is told where to mend it: %s', async (path) => {
    expect(await toldIn(path)).toEqual(expectedOf(path));
  });

  it('is told the same as ever, and those of other hands too; "npm run golden" writes the table', async () => {
    const lines: string[] = [];
    for (const path of [...official, ...others])
      for (const { code, pointer, line, column } of (await validate(readCorpus(path))).issues)
        lines.push([nameOf(path), code, pointer, `${line}:${column}`].join('\t'));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('testdata/golden/invalid-places.tsv');
  });

  it('has a line in the table, and every line a file', () => {
    const used = new Set(official.map((path) => keyOf(path)));
    expect(Object.keys(INVALID_PLACES).filter((name) => !used.has(name))).toEqual([]);
    expect(official.length).toBeGreaterThan(50);
  });

  it.each([...official, ...others])('names line and column of the place: %s', async (path) => {
    const text = new TextDecoder().decode(readCorpus(path));
    for (const issue of errorsOf((await validate(readCorpus(path))).issues))
      expect(isMarkedAt(text, issue), `${issue.code} ${issue.pointer}`).toBe(true);
  });
});

function invalidIn(folder: string): readonly string[] {
  return listCorpus(folder, '.json').filter((path) => nameOf(path).includes('invalid'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}

/** The line of the table for a file: with its version where there is one, without otherwise. */
function keyOf(path: string): string {
  const name = nameOf(path);
  return Object.hasOwn(INVALID_PLACES, name) ? name : name.replace(/-1\.\d$/, '');
}

function expectedOf(path: string): readonly string[] {
  return INVALID_PLACES[keyOf(path)] ?? [];
}

async function toldIn(path: string): Promise<readonly string[]> {
  const errors = errorsOf((await validate(readCorpus(path))).issues);
  return errors.flatMap(({ code, pointer, alsoAt = [] }) => [
    `${code} ${pointer}`,
    ...alsoAt.map((also) => `+ ${also.pointer}`),
  ]);
}

function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

const MARK = 'a text that no file has';

/** Whether a mark that is put at line and column of an issue is found at its pointer once the text is read again. */
function isMarkedAt(text: string, { line, column, pointer }: Issue): boolean {
  const start =
    text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length +
    (line > 1 ? 1 : 0) +
    column -
    1;
  const rest = text.slice(start);
  const marked = (length: number, mark: string): unknown =>
    JSON.parse(text.slice(0, start) + mark + rest.slice(length));
  const value = valueAt(JSON.parse(text), pointer);
  if (Array.isArray(value))
    return rest.startsWith('[') && atPointer(marked(1, `["${MARK}",`), `${pointer}/0`) === MARK;
  const member = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (rest.startsWith(`"${member}":`))
    return atPointer(marked(member.length + 2, `"${MARK}"`), pointer) === undefined;
  if (isJsonObject(value))
    return rest.startsWith('{') && atPointer(marked(1, `{"${MARK}":1,`), `${pointer}/${MARK}`) === 1;
  const token = JSON.stringify(value);
  return rest.startsWith(token) && atPointer(marked(token.length, `"${MARK}"`), pointer) === MARK;
}

function atPointer(document: unknown, pointer: string): unknown {
  return isJsonObject(document) ? valueAt(document, pointer) : undefined;
}
