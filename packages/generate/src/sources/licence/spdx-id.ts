import list from '../../../data/spdx-licence-ids.json' with { type: 'json' };

/** The list once, by lower-case id: SPDX ids are compared without regard to case (SPDX 2.3 annex D.2). */
const IDS: ReadonlyMap<string, string> = new Map(list.ids.map((id) => [id.toLowerCase(), id]));

/** Returns the id of the SPDX list that a text is, in the list's own spelling; `undefined` for anything else. */
export function toSpdxId(text: string): string | undefined {
  return IDS.get(text.trim().toLowerCase());
}
