import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith } from '../tests/documents.ts';
import { streamed } from './tests/chunks.ts';

type Members = Readonly<Record<string, Json>>;

const WHEN = '2026-05-12T09:30:00Z';
const a = componentWith({ 'bom-ref': 'a' });
const annotation = (subject: string): Members => ({
  subjects: [subject],
  annotator: { individual: { name: 'Jane' } },
  timestamp: WHEN,
  text: 'seen',
});

const said = async (members: Members): Promise<readonly string[]> =>
  (await streamed(documentWith(members))).issues.map(
    ({ code, pointer, also }) => `${code} ${pointer}${also === undefined ? '' : ` and ${also}`}`,
  );

describe('references of a document that is read as it comes', () => {
  it.each<readonly [string, Members, readonly string[]]>([
    ['a dependency of nothing', { dependencies: [{ ref: 'x' }] }, ['E0312 /dependencies/0']],
    [
      'a dependency on nothing',
      { components: [a], dependencies: [{ ref: 'a', dependsOn: ['x'] }] },
      ['E0312 /dependencies/0'],
    ],
    [
      'what is provided by nothing',
      { components: [a], dependencies: [{ ref: 'a', provides: ['x'] }] },
      ['E0312 /dependencies/0'],
    ],
    [
      'two dependencies on nothing, which are told once',
      { components: [a], dependencies: [{ ref: 'a', dependsOn: ['x', 'y'] }] },
      ['E0312 /dependencies/0 and 1'],
    ],
    ['an annotation of nothing', { annotations: [annotation('x')] }, ['W0301 /annotations/0']],
    [
      'an assembly of nothing',
      { compositions: [{ aggregate: 'complete', assemblies: ['x'] }] },
      ['W0301 /compositions/0'],
    ],
    [
      'what a flaw affects and is not there',
      { vulnerabilities: [{ id: 'CVE-2026-1' }, { id: 'CVE-2026-2', affects: [{ ref: 'x' }] }] },
      ['W0301 /vulnerabilities/1'],
    ],
    [
      'a data set that is not there',
      {
        components: [
          componentWith({
            type: 'machine-learning-model',
            modelCard: { modelParameters: { datasets: [{ ref: 'x' }] } },
          }),
        ],
      },
      ['W0301 /components/0'],
    ],
  ])('tell %s', async (_name, members, expected) => {
    expect(await said(members)).toEqual(expected);
  });

  it.each<readonly [string, Members]>([
    ['a component', { components: [a], annotations: [annotation('a')] }],
    ['a component that comes later', { annotations: [annotation('a')], components: [a] }],
    [
      'a nested component',
      { components: [componentWith({ components: [a] })], annotations: [annotation('a')] },
    ],
    ['the subject', { annotations: [annotation('a')], metadata: { component: a } }],
    ['a tool', { metadata: { tools: { components: [a] } }, annotations: [annotation('a')] }],
    ['a service', { services: [{ name: 's', 'bom-ref': 'a' }], annotations: [annotation('a')] }],
    [
      'an ancestor',
      { components: [componentWith({ pedigree: { ancestors: [a] } })], annotations: [annotation('a')] },
    ],
    ['another document', { annotations: [annotation('urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#x')] }],
  ])('may lead to %s', async (_name, members) => {
    expect(await said(members)).toEqual([]);
  });

  it.each<readonly [string, Members, readonly string[]]>([
    ['two components', { components: [a, a] }, ['E0313 /components/1']],
    [
      'a component in itself',
      { components: [componentWith({ 'bom-ref': 'a', components: [a] })] },
      ['E0313 /components/0'],
    ],
    [
      'a component and a service',
      { components: [a], services: [{ name: 's', 'bom-ref': 'a' }] },
      ['E0313 /services/0'],
    ],
    [
      'a component and an annotation',
      { components: [a], annotations: [{ ...annotation('a'), 'bom-ref': 'a' }] },
      ['W0308 /annotations/0'],
    ],
    ['three components', { components: [a, a, a] }, ['E0313 /components/1 and 1']],
  ])('tell that one bom-ref is that of %s', async (_name, members, expected) => {
    const different = JSON.stringify(members).includes('"components"');
    expect(different).toBe(true);
    const found = await said(members);
    expect(found.filter((one) => !one.startsWith('E0106'))).toEqual(expected);
  });

  it('have the line of the slice that they stand in', async () => {
    const { issues } = await streamed(documentWith({ components: [a], dependencies: [{ ref: 'x' }] }));
    expect(issues).toEqual([
      {
        code: 'E0312',
        severity: 'error',
        message: 'Cannot find a bom-ref that an item of "dependencies" names',
        expected: 'a bom-ref declared in this document',
        fix: 'Declare it, or remove the reference',
        pointer: '/dependencies/0',
        breadcrumb: ['dependencies', '0'],
        line: 13,
        column: 1,
      },
    ]);
  });
});
