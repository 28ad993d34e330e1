import type { Json, JsonObject } from '@trasluz/bom';
import { lengthAt, objectsOf, type Path, textOf, textsOf, wordAt } from '../draft.ts';
import { type Link, linksIn } from '../graph/graph.ts';
import { spdxTime } from '../time.ts';
import { dictionaryEntry, dictionaryOf } from './dictionary.ts';
import { type Reading, type Row, said, type Writing } from './row.ts';

/** What says that a Build is a task or workflow of CycloneDX: the schema that defines them. */
const BUILD_TYPE = 'https://cyclonedx.org/schema/bom-1.7.schema.json#/definitions/';

const BUILD: Row = {
  concept: 'training run',
  cdx: 'formulation[].workflows[], .tasks[]: uid, taskTypes',
  spdx: 'build_Build.build_buildType, build_buildId',
  mark: '>',
  rule: 'A Build for each workflow and task; its type is the IRI of their definition in the schema. Task types but "other", steps, triggers, workspaces and topology are in the extension.',
  write({ thing, own, element }) {
    element['build_buildType'] = BUILD_TYPE + thing.kind;
    const uid = textOf(own, 'uid');
    if (uid !== undefined) element['build_buildId'] = uid;
  },
  read(reading) {
    const uid = said(reading, 'build_buildId');
    reading.put(['uid'], uid ?? reading.item.id, uid === undefined ? 'spdxId' : 'build_buildId');
    reading.put(['taskTypes'], ['other'], 'build_buildType');
  },
};

const TIMES: Row = {
  concept: 'start and end of a run',
  cdx: 'tasks[].timeStart, .timeEnd',
  spdx: 'build_buildStartTime, build_buildEndTime',
  mark: '=',
  rule: 'In whole seconds of UTC; what is finer is in the extension.',
  write({ own, element }) {
    for (const [cdx, spdx] of TIME_MEMBERS) {
      const time = spdxTime(textOf(own, cdx));
      if (time !== undefined) element[spdx] = time;
    }
  },
  read(reading) {
    for (const [cdx, spdx] of TIME_MEMBERS) reading.put([cdx], spdxTime(said(reading, spdx)), spdx);
  },
};

const TIME_MEMBERS = [
  ['timeStart', 'build_buildStartTime'],
  ['timeEnd', 'build_buildEndTime'],
] as const;

const INPUTS: Row = {
  concept: 'what a run takes in',
  cdx: 'tasks[].inputs[].resource.ref',
  spdx: 'hasInput',
  mark: '=',
  rule: 'References within the document; where an input comes from, and references to elsewhere, are in the extension.',
  write(writing) {
    relate(writing, 'hasInput', refsAt(writing.own, 'inputs'));
  },
  read(reading) {
    const links = linksIn(reading.links, 'hasInput');
    addRefs(reading, { member: 'inputs', links, write: (ref) => ({ resource: { ref } }) });
  },
};

const OUTPUTS: Row = {
  concept: 'what a run puts out',
  cdx: 'tasks[].outputs[].resource.ref',
  spdx: 'hasOutput',
  mark: '=',
  rule: 'As for inputs; read as artifacts.',
  write(writing) {
    relate(writing, 'hasOutput', refsAt(writing.own, 'outputs'));
  },
  read(reading) {
    const links = linksIn(reading.links, 'hasOutput');
    const write = (ref: string): Json => ({ type: 'artifact', resource: { ref } });
    addRefs(reading, { member: 'outputs', links, write });
  },
};

const RESOURCES: Row = {
  concept: 'where a run ran',
  cdx: 'tasks[].resourceReferences[].ref',
  spdx: 'hasHost, usesTool',
  mark: '=',
  rule: 'Devices, platforms and services are hosts, everything else is used as a tool.',
  write(writing) {
    const { own, document } = writing;
    const refs = objectsOf(own, 'resourceReferences').flatMap((one) => textOf(one, 'ref') ?? []);
    const isHost = (ref: string): boolean => {
      const thing = document.thingById.get(document.idOfRef(ref) ?? '');
      return thing?.kind === 'service' || HOSTS.has(textOf(thing?.own, 'type') ?? '');
    };
    relate(writing, 'hasHost', refs.filter(isHost));
    relate(
      writing,
      'usesTool',
      refs.filter((ref) => !isHost(ref)),
    );
  },
  read(reading) {
    const links = ['hasHost', 'usesTool'].flatMap((type) => linksIn(reading.links, type));
    addRefs(reading, { member: 'resourceReferences', links, write: (ref) => ({ ref }) });
  },
};

const HOSTS: ReadonlySet<string> = new Set([
  'device',
  'platform',
  'operating-system',
  'container',
  'firmware',
]);

const PARAMETERS: Row = {
  concept: 'parameters of a run',
  cdx: 'tasks[].inputs[].parameters[], .environmentVars[]',
  spdx: 'build_parameter[], build_environment[]',
  mark: '=',
  rule: 'Name and value; the type of a parameter is in the extension.',
  write({ own, element }) {
    for (const [cdx, spdx] of DICTIONARIES) {
      const entries = objectsOf(own, 'inputs').flatMap((input) => objectsOf(input, cdx).flatMap(entryOf));
      if (entries.length > 0) element[spdx] = entries;
    }
  },
  read(reading) {
    for (const [cdx, spdx] of DICTIONARIES) {
      const entries = dictionaryOf(reading.item.value, spdx).map(({ key, value }) => ({
        name: key,
        ...(value === undefined ? {} : { value }),
      }));
      const at = lengthAt(reading.out, 'inputs');
      if (entries.length > 0) reading.put(['inputs', at], { [cdx]: entries }, spdx);
    }
  },
};

const DICTIONARIES = [
  ['parameters', 'build_parameter'],
  ['environmentVars', 'build_environment'],
] as const;

function entryOf(entry: JsonObject): Json[] {
  const name = textOf(entry, 'name');
  return name === undefined ? [] : [dictionaryEntry(name, wordAt(entry, 'value'))];
}

const ORDER: Row = {
  concept: 'order of stages',
  cdx: 'workflows[].taskDependencies[]',
  spdx: 'ancestorOf',
  mark: '=',
  rule: 'From the earlier stage to the later one.',
  write({ own, graph, document }) {
    for (const { ref, dependsOn } of dependenciesIn(own, ['taskDependencies'])) {
      const later = document.idOfRef(ref);
      for (const earlier of dependsOn.flatMap((one) => document.idOfRef(one) ?? []))
        if (later !== undefined) graph.relate({ from: earlier, type: 'ancestorOf', to: [later] });
    }
  },
  read(reading) {
    const { graph, links } = reading;
    const stages = linksIn(links, 'contains').flatMap(({ to }) => to);
    stages.forEach((stage) => {
      const before = (graph.linksTo.get(stage) ?? []).filter(({ relation }) => relation === 'ancestorOf');
      const dependsOn = before.flatMap(({ from }) => reading.refOf(from) ?? []);
      const ref = reading.refOf(stage);
      if (dependsOn.length === 0 || ref === undefined) return;
      const at = lengthAt(reading.out, 'taskDependencies');
      reading.put(['taskDependencies', at], { ref, dependsOn: [...dependsOn] }, before[0]?.pointer ?? '');
    });
  },
};

/** Reads a list of dependencies: who depends on whom. */
export function dependenciesIn(own: JsonObject, path: Path): readonly DependencyEntry[] {
  return objectsOf(own, path).flatMap((entry) => {
    const ref = textOf(entry, 'ref');
    const isBare = entry['dependsOn'] === undefined;
    return ref === undefined ? [] : [{ ref, dependsOn: textsOf(entry, 'dependsOn'), isBare }];
  });
}

/** One entry of a list of dependencies. */
export interface DependencyEntry {
  readonly ref: string;
  readonly dependsOn: readonly string[];
  /** Whether it has no list of what it depends on, which says the same as an empty one. */
  readonly isBare: boolean;
}

function refsAt(own: JsonObject, member: string): readonly string[] {
  return objectsOf(own, member).flatMap((entry) => textOf(entry, ['resource', 'ref']) ?? []);
}

type BuildRelation = 'hasInput' | 'hasOutput' | 'hasHost' | 'usesTool';

function relate({ thing, graph, document }: Writing, type: BuildRelation, refs: readonly string[]): void {
  const to = [...new Set(refs.flatMap((ref) => document.idOfRef(ref) ?? []))];
  if (to.length === 0) return;
  graph.relate({ from: thing.id, type, to, scope: 'build' });
}

interface RefList {
  readonly member: string;
  readonly links: readonly Link[];
  readonly write: (ref: string) => Json;
}

function addRefs(reading: Reading, { member, links, write }: RefList): void {
  for (const { to, pointer } of links)
    for (const id of to) {
      const ref = reading.refOf(id);
      const at = lengthAt(reading.out, member);
      if (ref !== undefined) reading.put([member, at], write(ref), pointer);
    }
}

/** Everything that the Build profile says about a run. */
export const BUILD_ROWS: readonly Row[] = [BUILD, TIMES, INPUTS, PARAMETERS, OUTPUTS, RESOURCES, ORDER];
