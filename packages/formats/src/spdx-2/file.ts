import type { JsonObject } from '@trasluz/bom';
import { type Draft, keepLists, keepTexts, loseUntaken, type Reading, set, startDraft } from './element.ts';
import { membersOf, NO_ASSERTION } from './members.ts';

/** Reads one file as a component, SPDX 2.3 §8. Relationships are read elsewhere. */
export function readFile(value: JsonObject, pointer: string, reading: Reading): Draft {
  const members = membersOf(value, pointer);
  const draft = startDraft(members, reading);
  members.take('SPDXID', 'annotations');
  draft.members['type'] = 'file';
  set(draft, ['name', members.text('fileName') ?? members.text('SPDXID') ?? NO_ASSERTION], 'fileName');
  keepTexts(draft, members, ['noticeText']);
  keepLists(draft, members, ['fileTypes', 'fileContributors', 'fileDependencies']);
  loseUntaken(members, reading.losses);
  return draft;
}
