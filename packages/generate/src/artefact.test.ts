import { describe, expect, it } from 'vitest';
import { FILES_MAX, openArtefact, readSmall } from './artefact.ts';
import { compareIssues } from './issue.ts';
import { artefactOf, filesOf } from './tests/builders.ts';

describe('openArtefact', () => {
  it('sorts the files by path without regard to the locale', async () => {
    const { entries } = await artefactOf({ b: '', B: '', 'a/b': '', ä: '', a: '' });
    expect(entries.map(({ path }) => path)).toEqual(['B', 'a', 'a/b', 'b', 'ä']);
  });

  it('takes at most so many files, and says so', async () => {
    const contents = Object.fromEntries(Array.from({ length: FILES_MAX + 1 }, (_, at) => [`f${at}`, '']));
    const { artefact, issues } = await openArtefact(filesOf(contents));
    expect(artefact.entries).toHaveLength(FILES_MAX);
    expect(issues).toEqual([expect.objectContaining({ code: 'G0003' })]);
  });

  it('becomes an empty artefact with an issue when nothing can be listed', async () => {
    const files = { ...filesOf({}), list: () => Promise.reject(new Error('/home/someone is gone')) };
    const { artefact, issues } = await openArtefact(files);
    expect(artefact.entries).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code: 'G0001', found: 'an error' })]);
    expect(JSON.stringify(issues)).not.toContain('/home');
  });
});

describe('readSmall', () => {
  it('checks the size before it reads', async () => {
    const artefact = await artefactOf({ a: 'abc' });
    expect((await readSmall(artefact, 'a', 3)).value).toHaveLength(3);
    expect((await readSmall(artefact, 'a', 2)).issue).toMatchObject({ code: 'G0004', found: '3 bytes' });
    expect(await readSmall(artefact, 'missing', 2)).toEqual({});
  });
});

describe('compareIssues', () => {
  it('orders by file, code and place, so that the order of reading does not show', () => {
    const issue = (file: string, code: 'G0001' | 'G0004', place?: string) => {
      return { file, code, message: 'm', ...(place === undefined ? {} : { place }) };
    };
    const sorted = [issue('a', 'G0001'), issue('a', 'G0001', 'p'), issue('a', 'G0004'), issue('b', 'G0001')];
    expect(sorted.toReversed().toSorted(compareIssues)).toEqual(sorted);
    expect(compareIssues(issue('a', 'G0001'), issue('a', 'G0001'))).toBe(0);
  });
});
