import { type JsonObject, textAt } from '@trasluz/bom';
import type { Draft, Reading } from './element.ts';
import type { Elements } from './elements.ts';
import { type Members, membersOf } from './members.ts';
import { keptProperty } from './own-property.ts';
import { parseParty, toContact, toOrganization, toTool } from './party.ts';
import { isTime } from './time.ts';

/**
 * Reads the annotations of packages and files. One that lacks what CycloneDX asks of an annotation, or whose element
 * has no id, is kept as a property. A list of CycloneDX has no two equal items; equal ones say the same.
 */
export function readAnnotations({ drafts }: Elements, reading: Reading): readonly JsonObject[] {
  const found = new Map<string, JsonObject>();
  for (const draft of drafts) {
    for (const [index, value] of membersOf(draft.source, '').objects('annotations')) {
      const pointer = `${draft.pointer}/annotations/${index}`;
      const members = membersOf(value, pointer);
      const annotation = annotationOf(members, draft);
      if (annotation === undefined) {
        draft.properties.push(keptProperty('annotation', textOf(members)));
        continue;
      }
      found.set(JSON.stringify(annotation), reading.origins.note(annotation, pointer, { text: 'comment' }));
      loseType(members, reading);
    }
  }
  return [...found.values()];
}

function annotationOf(members: Members, { id }: Draft): JsonObject | undefined {
  const [text, timestamp] = [members.text('comment'), members.text('annotationDate')];
  const annotator = annotatorOf(members.text('annotator'));
  if (id === undefined || text === undefined || annotator === undefined) return undefined;
  if (timestamp === undefined || !isTime(timestamp)) return undefined;
  return { subjects: [id], annotator, timestamp, text };
}

function annotatorOf(text: string | undefined): JsonObject | undefined {
  const party = text === undefined ? undefined : parseParty(text);
  if (party === undefined) return undefined;
  if (party.kind === 'tool') return { component: toTool(party) };
  return party.kind === 'person' ? { individual: toContact(party) } : { organization: toOrganization(party) };
}

/** Writes an annotation, or a review as SPDX 2.2 has it, as one text. */
export function textOf({ value }: Members): string {
  const parts = ['annotator', 'reviewer', 'annotationDate', 'reviewDate', 'annotationType', 'comment'];
  return parts.flatMap((name) => textAt(value, name) ?? []).join(' ');
}

function loseType(members: Members, { losses }: Reading): void {
  const type = members.text('annotationType');
  if (type === undefined || type === 'OTHER') return;
  losses.push({
    pointer: `${members.pointer}/annotationType`,
    what: `the type ${JSON.stringify(type)} of an annotation`,
    why: 'Annotations of CycloneDX have no type',
  });
}
