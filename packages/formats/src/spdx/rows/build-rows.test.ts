import { canonicalJson, type Json, type JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readSpdx } from '../read-spdx.ts';
import { BASE, element, entry, link, read } from '../tests/graph-builders.ts';
import { numbered, readBare, relation, shortGraph } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';
import { writeSpdx } from '../write-spdx.ts';

const COMPONENTS = [
  { type: 'data', 'bom-ref': 'corpus', name: 'corpus' },
  { type: 'machine-learning-model', 'bom-ref': 'model', name: 'model' },
  { type: 'application', 'bom-ref': 'tool', name: 'tool' },
  ...['device', 'platform', 'operating-system', 'container', 'firmware'].map((type) => ({
    type,
    'bom-ref': type,
    name: type,
  })),
];
const SERVICES = [{ 'bom-ref': 'cloud', name: 'cloud' }];
const BUILD_TYPE = 'https://cyclonedx.org/schema/bom-1.7.schema.json#/definitions/';

/** A document of one workflow with one task. */
function documentOf(task: JsonObject, workflow: JsonObject = {}): JsonObject {
  const tasks = [{ 'bom-ref': 'task', uid: 'uid', taskTypes: ['other'], ...task }];
  const run = { 'bom-ref': 'run', uid: 'run-1', taskTypes: ['other'], tasks, ...workflow };
  return numbered({ components: COMPONENTS, services: SERVICES, formulation: [{ workflows: [run] }] });
}

/** What is written of the task: its element, and the relationships that leave it. */
function writtenTask(task: JsonObject): readonly Record<string, unknown>[] {
  return shortGraph(documentOf(task))
    .filter(({ spdxId, from }) => spdxId === '#task' || from === '#task')
    .map(({ extension: _extension, ...rest }) => rest);
}

const ELEMENT = {
  type: 'build_Build',
  spdxId: '#task',
  creationInfo: '_:creation',
  build_buildType: `${BUILD_TYPE}task`,
  build_buildId: 'uid',
};

const bare = (bom: JsonObject): unknown => at(readBare(bom), 'formulation 0 workflows 0 tasks 0');

const BARE = { 'bom-ref': 'task', uid: 'uid', taskTypes: ['other'] };
const scope = 'build';

describe('a task', () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['nothing', {}, {}, {}],
    ['a name', { name: 'pretraining' }, { name: 'pretraining' }, { name: 'pretraining' }],
    ['a description', { description: 'd' }, { description: 'd' }, { description: 'd' }],
    [
      'a start and an end',
      { timeStart: '2026-03-01T00:00:00Z', timeEnd: '2026-04-01T02:00:00.9+02:00' },
      { build_buildStartTime: '2026-03-01T00:00:00Z', build_buildEndTime: '2026-04-01T00:00:00Z' },
      { timeStart: '2026-03-01T00:00:00Z', timeEnd: '2026-04-01T00:00:00Z' },
    ],
    ['a start that is no time', { timeStart: 'spring' }, {}, {}],
    [
      'parameters with and without a value',
      { inputs: [{ parameters: [{ name: 'batch', value: '16' }, { name: 'shuffle' }] }] },
      { build_parameter: [entry('batch', '16'), { type: 'DictionaryEntry', key: 'shuffle' }] },
      { inputs: [{ parameters: [{ name: 'batch', value: '16' }, { name: 'shuffle' }] }] },
    ],
    [
      'the type of a parameter, which only the extension has',
      { inputs: [{ parameters: [{ name: 'batch', value: '16', dataType: 'integer' }] }] },
      { build_parameter: [entry('batch', '16')] },
      { inputs: [{ parameters: [{ name: 'batch', value: '16' }] }] },
    ],
    [
      'variables of its environment',
      { inputs: [{ environmentVars: [{ name: 'SEED', value: '1' }] }] },
      { build_environment: [entry('SEED', '1')] },
      { inputs: [{ environmentVars: [{ name: 'SEED', value: '1' }] }] },
    ],
    ['a variable that is a text', { inputs: [{ environmentVars: ['SEED=1'] }] }, {}, {}],
    ['a parameter without a name', { inputs: [{ parameters: [{ value: '1' }] }] }, {}, {}],
    ['other kinds, which only the extension has', { taskTypes: ['test', 'build'] }, {}, {}],
    ['steps and triggers', { steps: [{ name: 's' }], trigger: { uid: 't', type: 'manual' } }, {}, {}],
    ['inputs that are a text', { inputs: 'corpus' }, {}, {}],
  ])('says %s', (_name, task, members, reads) => {
    const bom = documentOf(task);
    expect(writtenTask(task)).toEqual([{ ...ELEMENT, ...members }]);
    expect(bare(bom)).toEqual({ ...BARE, ...reads });
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });

  it.each<[string, JsonObject, JsonObject | undefined, JsonObject]>([
    [
      'takes in what is there',
      { inputs: [{ resource: { ref: 'corpus' } }] },
      relation('#task', 'hasInput', ['#corpus'], { scope }),
      { inputs: [{ resource: { ref: 'corpus' } }] },
    ],
    [
      'takes in one thing twice',
      { inputs: [{ resource: { ref: 'corpus' } }, { resource: { ref: 'corpus' } }] },
      relation('#task', 'hasInput', ['#corpus'], { scope }),
      { inputs: [{ resource: { ref: 'corpus' } }] },
    ],
    ['takes in what is not there', { inputs: [{ resource: { ref: 'gone' } }] }, undefined, {}],
    ['takes in a text', { inputs: [{ resource: 'corpus' }] }, undefined, {}],
    [
      'puts out a model',
      { outputs: [{ type: 'artifact', resource: { ref: 'model' } }] },
      relation('#task', 'hasOutput', ['#model'], { scope }),
      { outputs: [{ type: 'artifact', resource: { ref: 'model' } }] },
    ],
    [
      'puts out a log, which any reader takes for an artifact',
      { outputs: [{ type: 'log', resource: { ref: 'corpus' } }] },
      relation('#task', 'hasOutput', ['#corpus'], { scope }),
      { outputs: [{ type: 'artifact', resource: { ref: 'corpus' } }] },
    ],
    [
      'uses a tool',
      { resourceReferences: [{ ref: 'tool' }] },
      relation('#task', 'usesTool', ['#tool'], { scope }),
      { resourceReferences: [{ ref: 'tool' }] },
    ],
    ...['cloud', 'device', 'platform', 'operating-system', 'container', 'firmware'].map(
      (ref): [string, JsonObject, JsonObject, JsonObject] => [
        `runs on ${ref}`,
        { resourceReferences: [{ ref }] },
        relation('#task', 'hasHost', [`#${ref}`], { scope }),
        { resourceReferences: [{ ref }] },
      ],
    ),
    ['runs on a number', { resourceReferences: [{ ref: 8 }] }, undefined, {}],
  ])('%s', (_name, task, expected, reads) => {
    const bom = documentOf(task);
    // Data and models come first in the order of relationships: their licences are two each, and the run contains.
    const found = writtenTask(task)
      .slice(1)
      .map(({ spdxId: _id, ...rest }) => rest);
    const { spdxId: _id, ...wanted } = expected ?? {};
    expect(found).toEqual(expected === undefined ? [] : [wanted]);
    expect(bare(bom)).toEqual({ ...BARE, ...reads });
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });
});

describe('the order of stages', () => {
  const tasks = ['one', 'two', 'three'].map((ref) => ({ 'bom-ref': ref, uid: ref, taskTypes: ['other'] }));
  const ancestors = (bom: JsonObject): readonly (readonly [unknown, unknown])[] =>
    shortGraph(bom)
      .filter(({ relationshipType }) => relationshipType === 'ancestorOf')
      .map(({ from, to }) => [from, to] as const);

  it.each<[string, Json, readonly (readonly [string, readonly string[]])[]]>([
    ['of two', [{ ref: 'two', dependsOn: ['one'] }], [['#one', ['#two']]]],
    [
      'of three',
      [{ ref: 'three', dependsOn: ['one', 'two'] }],
      [
        ['#one', ['#three']],
        ['#two', ['#three']],
      ],
    ],
    [
      'in a circle',
      [
        { ref: 'one', dependsOn: ['two'] },
        { ref: 'two', dependsOn: ['one'] },
      ],
      [
        ['#two', ['#one']],
        ['#one', ['#two']],
      ],
    ],
    ['of one after itself', [{ ref: 'one', dependsOn: ['one'] }], [['#one', ['#one']]]],
    ['of what is not there', [{ ref: 'gone', dependsOn: ['one'] }], []],
    ['after what is not there', [{ ref: 'one', dependsOn: ['gone'] }], []],
    ['after nothing', [{ ref: 'one', dependsOn: [] }], []],
  ])('%s is who comes before whom', (_name, taskDependencies, expected) => {
    const bom = documentOf({}, { tasks, taskDependencies });
    expect(ancestors(bom)).toEqual(expected);
    expect(canonicalJson(readSpdx(writeSpdx(bom).value).bom)).toBe(canonicalJson(bom));
  });
});

describe('a build of another tool', () => {
  const build = (name: string, members: JsonObject = {}): JsonObject =>
    element('build_Build', name, { build_buildType: 'https://ci.example/job', ...members });
  const run = (name: string, members: JsonObject = {}): JsonObject => ({
    'bom-ref': BASE + name,
    uid: BASE + name,
    name,
    taskTypes: ['other'],
    ...members,
  });

  it('that stands alone is a task of a workflow of its own document', () => {
    const { bom } = read(build('one', { build_buildId: '7' }));
    expect(bom['formulation']).toEqual([
      {
        workflows: [
          {
            'bom-ref': `${BASE}doc/workflow`,
            uid: `${BASE}doc/workflow`,
            taskTypes: ['other'],
            tasks: [{ ...run('one'), uid: '7' }],
          },
        ],
      },
    ]);
  });

  it('that contains others is a workflow', () => {
    const { bom } = read(build('all'), build('one'), link('all', 'contains', ['one']));
    expect(bom['formulation']).toEqual([{ workflows: [run('all', { tasks: [run('one')] })] }]);
  });

  it('has inputs, outputs, hosts and tools that are in the graph', () => {
    const { bom } = read(
      build('one'),
      link('one', 'hasInput', ['root', 'gone']),
      link('one', 'hasOutput', ['root']),
      link('one', 'hasHost', ['root']),
      link('one', 'usesTool', ['root']),
    );
    const ref = `${BASE}root`;
    expect(at(bom, 'formulation 0 workflows 0 tasks 0')).toEqual(
      run('one', {
        inputs: [{ resource: { ref } }],
        outputs: [{ type: 'artifact', resource: { ref } }],
        resourceReferences: [{ ref }, { ref }],
      }),
    );
  });
});
