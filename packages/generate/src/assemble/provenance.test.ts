import { describe, expect, it } from 'vitest';
import type { Claim } from '../finding.ts';
import { from } from '../tests/builders.ts';
import { citations, readFromProperties } from './provenance.ts';

const TIME = '2026-11-25T00:00:00Z';

/** The member that each kind of claim is cited by; `undefined` for one that names its own file. */
const MEMBERS: readonly (readonly [claim: Claim, member: string | undefined])[] = [
  [{ kind: 'ancestor', ancestor: { name: 'a' } }, 'pedigree.ancestors'],
  [{ kind: 'architecture', value: 'a' }, 'modelCard.modelParameters.modelArchitecture'],
  [{ kind: 'author', value: 'a' }, 'authors'],
  [{ kind: 'dataset', name: 'a' }, 'modelCard.modelParameters.datasets'],
  [{ kind: 'description', value: 'a' }, 'description'],
  [{ kind: 'family', value: 'a' }, 'modelCard.modelParameters.architectureFamily'],
  [{ kind: 'licence', licence: { id: 'MIT', acknowledgement: 'declared' } }, 'licenses'],
  [{ kind: 'manufacturer', value: 'a' }, 'manufacturer'],
  [{ kind: 'metric', metric: { type: 'f1', value: '1' } }, 'modelCard.quantitativeAnalysis'],
  [{ kind: 'name', value: 'a' }, 'name'],
  [{ kind: 'prose', section: 'limitations', heading: 'h', text: 't' }, 'modelCard.considerations'],
  [{ kind: 'prose', section: 'users', heading: 'h', text: 't' }, 'modelCard.considerations'],
  [{ kind: 'tag', value: 'a' }, 'tags'],
  [{ kind: 'task', value: 'a' }, 'modelCard.modelParameters.task'],
  [{ kind: 'version', value: 'a' }, 'version'],
  [{ kind: 'card', value: 'a' }, undefined],
  [{ kind: 'file', file: { path: 'a' } }, undefined],
  [{ kind: 'library', value: 'a' }, undefined],
  [{ kind: 'signature', value: 'a' }, undefined],
];

describe('readFromProperties', () => {
  it.each(MEMBERS)('says from which file %j was read: %s', (claim, member) => {
    const property = { name: 'trasluz:read-from', value: `${member}=README.md` };
    expect(readFromProperties(from('README.md#field', claim))).toEqual(
      member === undefined ? [] : [property],
    );
  });

  it.each<[claim: Claim, member: string]>([
    [{ kind: 'card-property', name: 'n', value: 'v' }, 'modelCard.properties'],
    [{ kind: 'model-property', name: 'n', value: 'v' }, 'properties'],
    [{ kind: 'prose', section: 'evaluation', heading: 'h', text: 't' }, 'modelCard.properties'],
  ])('names for %j the list, not the place in it', (claim, member) => {
    expect(readFromProperties(from('a', claim))).toEqual([
      { name: 'trasluz:read-from', value: `${member}=a` },
    ]);
  });

  it('says each pair of block and file once, sorted by file', () => {
    const findings = [
      ...from('b#1', { kind: 'tag', value: '1' }, { kind: 'tag', value: '2' }),
      ...from('a#1', { kind: 'tag', value: '3' }, { kind: 'name', value: 'n' }),
    ];
    expect(readFromProperties(findings).map(({ value }) => value)).toEqual(['name=a', 'tags=a', 'tags=b']);
  });
});

describe('citations', () => {
  const expression = (member: string): string => `$..[?(@['bom-ref']=='model')].${member}`;

  it.each(MEMBERS)('cite the file for %j by the member %s', (claim, member) => {
    const citation = {
      timestamp: TIME,
      attributedTo: 'tool:trasluz-generate',
      expressions: [expression(member ?? '')],
      note: 'Read from README.md',
    };
    expect(citations(from('README.md#field', claim), TIME)).toEqual(member === undefined ? [] : [citation]);
  });

  it('cite the one property that a finding became, where the list is sorted', () => {
    const findings = [
      ...from('b.json#x', { kind: 'card-property', name: 'z', value: '1' }),
      ...from('a.json#x', { kind: 'card-property', name: 'a', value: '2' }),
      ...from('c.md#Evaluation', { kind: 'prose', section: 'evaluation', heading: 'h', text: 'By ear.' }),
      ...from('d.json#x', { kind: 'model-property', name: 'm', value: '3' }),
    ];
    expect(citations(findings, TIME).map(({ note, expressions }) => [note, expressions])).toEqual([
      ['Read from a.json', [expression('modelCard.properties[0]')]],
      ['Read from b.json', [expression('modelCard.properties[2]')]],
      ['Read from c.md', [expression('modelCard.properties[1]')]],
      ['Read from d.json', [expression('properties[0]')]],
    ]);
  });

  it('cite every file that states the same', () => {
    const same: Claim = { kind: 'card-property', name: 'a', value: '1' };
    const notes = citations([...from('x', same), ...from('y', same)], TIME).map(({ note }) => note);
    expect(notes).toEqual(['Read from x', 'Read from y']);
  });
});
