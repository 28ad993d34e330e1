import { describe, expect, it } from 'vitest';
import { findingsOf } from './finding.ts';
import type { ArtefactIssue } from './issue.ts';
import { joinReadings, NOTHING } from './source.ts';
import { from } from './tests/builders.ts';

const ISSUE: ArtefactIssue = { code: 'G0001', file: 'a', message: 'm' };

describe('joinReadings', () => {
  it('keeps the order of the readings, which is that of their weight', () => {
    const first = from('a', { kind: 'name', value: 'one' });
    const second = from('b', { kind: 'name', value: 'two' });
    const readings = [{ findings: first, issues: [] }, NOTHING, { findings: second, issues: [ISSUE] }];
    expect(joinReadings(readings)).toEqual({ findings: [...first, ...second], issues: [ISSUE] });
  });

  it('of none is nothing', () => {
    expect(joinReadings([])).toEqual({ findings: [], issues: [] });
  });
});

describe('findingsOf', () => {
  it('picks one kind in the order of finding', () => {
    const findings = from(
      'a',
      { kind: 'tag', value: '1' },
      { kind: 'name', value: 'n' },
      { kind: 'tag', value: '2' },
    );
    expect(findingsOf(findings, 'tag')).toEqual([
      { kind: 'tag', value: '1', from: 'a' },
      { kind: 'tag', value: '2', from: 'a' },
    ]);
    expect(findingsOf(findings, 'card')).toEqual([]);
  });
});
