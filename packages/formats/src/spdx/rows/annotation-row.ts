import type { Json, JsonObject } from '@trasluz/bom';
import { textOf, textsOf, valueAt } from '../draft.ts';
import { refsOf } from '../graph/graph.ts';
import { markedId } from '../things/assemble.ts';
import { idOfPointer } from '../things/ids.ts';
import { markerOf } from '../things/thing.ts';
import { spdxTime } from '../time.ts';
import { creationOf } from './document-parts.ts';
import { agentsOf } from './party-rows.ts';
import type { Reading, Row, Writing } from './row.ts';

/** What somebody remarked about something. */
export const ANNOTATIONS: Row = {
  concept: 'annotation',
  cdx: 'annotations[]',
  spdx: 'Annotation',
  mark: '>',
  rule: 'One about one thing, by an organization or a person; its own CreationInfo says by whom and when. Others are in the extension.',
  write(writing) {
    const list = writing.own['annotations'];
    if (!Array.isArray(list)) return;
    list.forEach((annotation: Json, index) => {
      writeAnnotation(writing, annotation, index);
    });
  },
  read(reading) {
    let at = 0;
    for (const item of reading.graph.items) {
      if (item.type !== 'Annotation') continue;
      const annotation = readAnnotation(reading, item);
      if (annotation === undefined) continue;
      reading.put(['annotations', at], annotation, item.pointer);
      at += 1;
    }
  },
};

function writeAnnotation({ graph, document }: Writing, annotation: Json, index: number): void {
  const [ref, ...others] = textsOf(annotation, 'subjects');
  const subject = ref === undefined || others.length > 0 ? undefined : document.idOfRef(ref);
  const by = markedId(annotatorOf(annotation));
  const created = spdxTime(textOf(annotation, 'timestamp'));
  const statement = textOf(annotation, 'text');
  if (subject === undefined || by === undefined || created === undefined || statement === undefined) return;
  const element = graph.add('Annotation', idOfPointer(graph.ids, `/annotations/${index}`));
  element['creationInfo'] = graph.creation(by, created);
  element['annotationType'] = 'other';
  element['subject'] = subject;
  element['statement'] = statement;
}

function annotatorOf(annotation: Json): Json | undefined {
  return (
    valueAt(annotation, ['annotator', 'organization']) ?? valueAt(annotation, ['annotator', 'individual'])
  );
}

type AnnotationItem = Parameters<typeof creationOf>[1];

function readAnnotation(reading: Reading, item: AnnotationItem): JsonObject | undefined {
  const [subject] = refsOf(item.value, 'subject').flatMap((id) => reading.refOf(id) ?? []);
  const text = textOf(item.value, 'statement');
  const creation = creationOf(reading.graph, item);
  const [agent] = creation === undefined ? [] : agentsOf(reading, creation.value, 'createdBy');
  const timestamp = spdxTime(textOf(creation?.value, 'created'));
  if (subject === undefined || text === undefined || agent === undefined || timestamp === undefined)
    return undefined;
  const role = agent.type === 'Organization' ? 'organization' : 'individual';
  return { subjects: [subject], annotator: { [role]: markerOf(agent.id) }, timestamp, text };
}
