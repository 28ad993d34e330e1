import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTEFACT_CODES, type ArtefactIssue, compareIssues } from './issue.ts';

function issue(file: string, code: ArtefactIssue['code'], place?: string, message = 'm'): ArtefactIssue {
  return { file, code, message, ...(place === undefined ? {} : { place }) };
}

describe('ARTEFACT_CODES', () => {
  it('are never renumbered, and a code never changes what it means', () => {
    expect(Object.entries(ARTEFACT_CODES)).toEqual([
      ['G0001', 'A file could not be read'],
      ['G0002', 'A link leads out of the directory'],
      ['G0003', 'There are more files than the limit'],
      ['G0004', 'A file is larger than the limit for its kind'],
      ['G0005', 'A directory is nested too deeply'],
      ['G0101', 'The card is not readable text'],
      ['G0102', 'The front matter is not readable YAML'],
      ['G0103', 'A front matter field has an unexpected form'],
      ['G0104', 'The card is longer than what is read of it'],
      ['G0201', 'A JSON file is not readable'],
      ['G0202', 'A JSON field has an unexpected form'],
      ['G0301', 'A safetensors header is broken'],
      ['G0302', 'A GGUF header is broken'],
      ['G0303', 'A weights file is only a pointer to its content'],
      ['G0304', 'A shard named by the index is missing'],
      ['G0305', 'The content does not fit the file name'],
      ['G0401', 'Nothing in the artefact states its name'],
      ['G0402', 'Two files state different things'],
      ['G0403', 'A licence is named outside the SPDX list'],
    ]);
  });
});

describe('compareIssues', () => {
  it('orders by file, code, place and message, so that the order of reading does not show', () => {
    const sorted = [
      issue('', 'G0401'),
      issue('a', 'G0001'),
      issue('a', 'G0001', 'p'),
      issue('a', 'G0001', 'p', 'n'),
      issue('a', 'G0004'),
      issue('b', 'G0001'),
    ];
    expect(sorted.toReversed().toSorted(compareIssues)).toEqual(sorted);
    expect(compareIssues(issue('a', 'G0001'), issue('a', 'G0001'))).toBe(0);
  });

  it('gives one order to any issues, however they arrive', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 3 });
    const code = fc.constantFrom<ArtefactIssue['code'][]>('G0001', 'G0002', 'G0301');
    const one = fc
      .tuple(text, code, fc.option(text, { nil: undefined }), text)
      .map((parts) => issue(...parts));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (issues) => {
        const forwards = issues.toSorted(compareIssues);
        const backwards = issues.toReversed().toSorted(compareIssues);
        for (const [at, it] of forwards.entries()) {
          const other = backwards[at];
          expect(other === undefined ? Number.NaN : compareIssues(it, other)).toBe(0);
        }
      }),
    );
  });
});
