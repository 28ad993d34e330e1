import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, entry, link, read } from './tests/graph-builders.ts';
import { at } from './tests/whole-rows.ts';

describe('relationships', () => {
  const pack = (name: string): JsonObject => element('software_Package', name);

  it.each<[string, readonly JsonObject[], string, Json]>([
    [
      'parts stand in what contains them',
      [pack('a'), link('root', 'contains', ['a'])],
      'metadata component components 0 name',
      'a',
    ],
    [
      'a base stands in the lineage',
      [pack('a'), link('root', 'descendantOf', ['a'])],
      'metadata component pedigree ancestors 0 name',
      'a',
    ],
    [
      'a base says so itself',
      [pack('a'), link('a', 'ancestorOf', ['root'])],
      'metadata component pedigree ancestors 0 name',
      'a',
    ],
    [
      'a variant stands in the lineage',
      [pack('a'), link('root', 'hasVariant', ['a'])],
      'metadata component pedigree variants 0 name',
      'a',
    ],
    [
      'dependencies of one thing are one entry',
      [pack('a'), pack('b'), link('root', 'dependsOn', ['a']), link('root', 'dependsOn', ['b', 'a'])],
      'dependencies',
      [{ ref: `${BASE}root`, dependsOn: [`${BASE}a`, `${BASE}b`] }],
    ],
    [
      'what is nowhere is not depended on',
      [link('root', 'dependsOn', ['nowhere'])],
      'dependencies',
      [{ ref: `${BASE}root` }],
    ],
    [
      'completeness',
      [pack('a'), link('root', 'dependsOn', ['a'], { completeness: 'incomplete' })],
      'compositions',
      [{ aggregate: 'incomplete', dependencies: [`${BASE}root`] }],
    ],
    [
      'a file that was trained is a model',
      [element('software_File', 'm'), element('software_File', 'd'), link('m', 'trainedOn', ['d'])],
      'components name=m',
      {
        type: 'machine-learning-model',
        'bom-ref': `${BASE}m`,
        name: 'm',
        modelCard: { modelParameters: { datasets: [{ ref: `${BASE}d` }] } },
      },
    ],
    [
      'a dataset for tests only',
      [element('dataset_DatasetPackage', 'd'), link('root', 'testedOn', ['d'])],
      'components name=d data 0 contents properties',
      [{ name: 'trasluz:dataset:role', value: 'test' }],
    ],
    [
      'a copy with its digest',
      [
        element('software_File', 'https://c.example', {
          verifiedUsing: [{ algorithm: 'sha256', hashValue: 'a'.repeat(64) }],
        }),
        link('root', 'copiedTo', ['https://c.example']),
      ],
      'metadata component externalReferences',
      [
        {
          type: 'distribution',
          url: 'https://c.example',
          hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }],
        },
      ],
    ],
  ])('%s', (_name, elements, path, expected) => {
    expect(at(read(...elements).bom, path)).toEqual(expected);
  });

  it('a run stands in a workflow of its document', () => {
    const run = element('build_Build', 'run', {
      build_buildStartTime: '2026-01-01T00:00:00Z',
      build_environment: [entry('region', 'eu')],
    });
    const { bom } = read(
      run,
      pack('data'),
      link('run', 'hasInput', ['data']),
      link('run', 'hasOutput', ['root']),
    );
    expect(at(bom, 'formulation 0 workflows 0 tasks 0')).toEqual({
      'bom-ref': `${BASE}run`,
      name: 'run',
      uid: `${BASE}run`,
      taskTypes: ['other'],
      timeStart: '2026-01-01T00:00:00Z',
      inputs: [{ resource: { ref: `${BASE}data` } }, { environmentVars: [{ name: 'region', value: 'eu' }] }],
      outputs: [{ type: 'artifact', resource: { ref: `${BASE}root` } }],
    });
  });

  it('a base of two models is written in one and named short in the other', () => {
    const { bom } = read(
      pack('a'),
      pack('b'),
      link('a', 'descendantOf', ['root']),
      link('root', 'descendantOf', ['b']),
      link('a', 'descendantOf', ['b']),
    );
    expect(JSON.stringify(bom).split(`"bom-ref":"${BASE}b"`).length).toBe(2);
    expect(JSON.stringify(bom).split('"name":"b"').length).toBe(3);
  });

  it('an annotation is by somebody', () => {
    const note = element('Annotation', 'note', {
      subject: `${BASE}root`,
      statement: 'good',
      annotationType: 'review',
    });
    expect(read(note).bom['annotations']).toEqual([
      {
        subjects: [`${BASE}root`],
        annotator: { organization: { name: 'org' } },
        timestamp: '2026-11-23T10:00:00Z',
        text: 'good',
      },
    ]);
  });
});
