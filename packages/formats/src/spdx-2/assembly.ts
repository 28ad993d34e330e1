import { type JsonObject, ownProperty } from '@trasluz/bom';
import type { Draft, Reading } from './element.ts';
import type { Elements } from './elements.ts';
import { mentionOf } from './mention.ts';
import type { Links } from './relationships.ts';

/** The components of a document. */
export interface Assembled {
  /** What the document is about, where it is about one thing. */
  readonly root?: JsonObject;
  /** What stands in nothing else. */
  readonly components: readonly JsonObject[];
}

/** Names a part that stands elsewhere in the document, because it is a part of several things or stands too deep. */
const CONTAINS: string = ownProperty('contains');

/** Components that stand in one another more deeply are an attack on recursive readers. */
const DEPTH_MAX = 20;

/** Puts components into those that contain them; each stands once, in the first that says so. */
export function assembleComponents(elements: Elements, links: Links, reading: Reading): Assembled {
  const root = rootOf(elements, links);
  const placement = placeAll(elements, links, root);
  const build = (draft: Draft): JsonObject => {
    const parts = (placement.parts.get(draft) ?? []).map(build);
    return toComponent(draft, { parts, elements, links, reading });
  };
  return {
    ...(root !== undefined && { root: build(root) }),
    components: withoutTwins(
      placement.tops.filter((draft) => draft !== root),
      { build, reading },
    ),
  };
}

interface Building {
  readonly build: (draft: Draft) => JsonObject;
  readonly reading: Reading;
}

/** A list of components has no two equal ones; only those without id can be equal, and nothing points to them. */
function withoutTwins(drafts: readonly Draft[], { build, reading }: Building): readonly JsonObject[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    const component = build(draft);
    const content = draft.id === undefined ? JSON.stringify(component) : undefined;
    if (content === undefined || !seen.has(content)) {
      if (content !== undefined) seen.add(content);
      return [component];
    }
    reading.losses.push({
      pointer: draft.pointer,
      what: `a second ${JSON.stringify(draft.members['name'])}`,
      why: 'It says the same as an earlier one, and no id of its own tells them apart',
    });
    return [];
  });
}

function rootOf({ byId }: Elements, { described }: Links): Draft | undefined {
  const [id, ...others] = described;
  return id === undefined || others.length > 0 ? undefined : byId.get(id);
}

interface Placement {
  readonly tops: readonly Draft[];
  readonly parts: ReadonlyMap<Draft, readonly Draft[]>;
}

interface Placing {
  readonly placed: Set<Draft>;
  readonly parts: Map<Draft, Draft[]>;
  readonly elements: Elements;
  readonly links: Links;
}

/** Breadth first, from what is in nothing, so that no ring and no depth can hold it up; what is left stands at the top. */
function placeAll(elements: Elements, links: Links, root: Draft | undefined): Placement {
  const inside = new Set([...links.contains.values()].flatMap((ids) => [...ids]));
  const { drafts } = elements;
  const first = drafts.filter(({ id }) => id === undefined || !inside.has(id));
  const placing: Placing = { placed: new Set(), parts: new Map(), elements, links };
  const tops: Draft[] = [];
  for (const draft of [...(root === undefined ? [] : [root]), ...first, ...drafts]) {
    if (placing.placed.has(draft)) continue;
    placing.placed.add(draft);
    tops.push(draft);
    placeBelow(draft, placing);
  }
  return { tops, parts: placing.parts };
}

function placeBelow(top: Draft, { placed, parts, elements, links }: Placing): void {
  const queue: (readonly [Draft, number])[] = [[top, 0]];
  for (const [draft, depth] of queue) {
    const own: Draft[] = [];
    for (const id of links.contains.get(draft.id ?? '') ?? []) {
      const part = elements.byId.get(id);
      if (part === undefined) continue;
      if (placed.has(part) || depth >= DEPTH_MAX) {
        draft.properties.push({ name: CONTAINS, value: id });
        continue;
      }
      placed.add(part);
      own.push(part);
      queue.push([part, depth + 1]);
    }
    if (own.length > 0) parts.set(draft, own);
  }
}

interface Making {
  readonly parts: readonly JsonObject[];
  readonly elements: Elements;
  readonly links: Links;
  readonly reading: Reading;
}

function toComponent(draft: Draft, { parts, elements, links, reading }: Making): JsonObject {
  const { id, members, properties, places, pointer } = draft;
  const mentions = (ids: ReadonlySet<string> | undefined): readonly JsonObject[] =>
    [...(ids ?? [])].flatMap((one) => {
      const other = elements.byId.get(one);
      return other === undefined ? [] : [mentionOf(other)];
    });
  const ancestors = mentions(links.ancestors.get(id ?? ''));
  const variants = mentions(links.variants.get(id ?? ''));
  const pedigree = {
    ...(ancestors.length > 0 && { ancestors }),
    ...(variants.length > 0 && { variants }),
  };
  const { type = 'library', name = '', ...rest } = members;
  const component: JsonObject = {
    type,
    ...(id !== undefined && { 'bom-ref': id }),
    name,
    ...rest,
    ...(Object.keys(pedigree).length > 0 && { pedigree }),
    ...(parts.length > 0 && { components: parts }),
    ...(properties.length > 0 && { properties }),
  };
  return reading.origins.note(component, pointer, { 'bom-ref': 'SPDXID', ...places });
}
