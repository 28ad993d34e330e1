import { type JsonObject, pointerParts } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { type Members, membersOf } from './members.ts';

/** Tells the snippets, SPDX 2.3 §9, as lost. */
export function loseSnippets(document: Members, losses: Loss[]): void {
  for (const [index, value] of document.objects('snippets')) {
    const name = membersOf(value, '').text('name') ?? '';
    losses.push({
      pointer: `/snippets/${index}`,
      what: `the snippet ${JSON.stringify(name)}`,
      why: 'CycloneDX describes files as wholes',
    });
  }
}

/** Sorts losses as the document goes: by its members in their order, then by index. */
export function inOrder(losses: readonly Loss[], document: JsonObject): readonly Loss[] {
  const order = new Map(Object.keys(document).map((key, index) => [key, index]));
  const placed = losses.map((loss) => {
    const [member = '', index = ''] = pointerParts(loss.pointer);
    return { loss, member: order.get(member) ?? -1, index: Number(index) || 0 };
  });
  return placed.sort((a, b) => a.member - b.member || a.index - b.index).map(({ loss }) => loss);
}
