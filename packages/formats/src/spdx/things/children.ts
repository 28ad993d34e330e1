import { isJsonObject, type Json } from '@trasluz/bom';
import type { ThingKind } from './thing.ts';

/** A member that holds other things. */
export interface ChildPlace {
  /** Names of members; `*` is every item of a list. */
  readonly path: readonly string[];
  readonly kind: ThingKind;
  /** Tells which of the items are things of their own; without it every object is. */
  readonly isThing?: (item: Json, index: number) => boolean;
}

const COMPONENTS: ChildPlace = { path: ['components', '*'], kind: 'component' };
const SERVICES: ChildPlace = { path: ['services', '*'], kind: 'service' };

/** A dataset of a model card is either written there or only named; the one that is written there is a thing. */
function isInline(item: Json): boolean {
  return isJsonObject(item) && 'type' in item;
}

/** The first data of a component is described by the component's own element. */
function isFurther(_item: Json, index: number): boolean {
  return index > 0;
}

/** Where things stand in a thing, by its kind. */
export const CHILD_PLACES: Readonly<Record<ThingKind, readonly ChildPlace[]>> = {
  document: [
    { path: ['metadata', 'manufacturer'], kind: 'organization' },
    { path: ['metadata', 'supplier'], kind: 'organization' },
    { path: ['metadata', 'authors', '*'], kind: 'contact' },
    { path: ['metadata', 'tools', 'components', '*'], kind: 'component' },
    { path: ['metadata', 'tools', 'services', '*'], kind: 'service' },
    { path: ['metadata', 'component'], kind: 'component' },
    COMPONENTS,
    SERVICES,
    { path: ['annotations', '*', 'annotator', 'organization'], kind: 'organization' },
    { path: ['annotations', '*', 'annotator', 'individual'], kind: 'contact' },
    { path: ['formulation', '*', 'components', '*'], kind: 'component' },
    { path: ['formulation', '*', 'services', '*'], kind: 'service' },
    { path: ['formulation', '*', 'workflows', '*'], kind: 'workflow' },
  ],
  component: [
    { path: ['manufacturer'], kind: 'organization' },
    { path: ['supplier'], kind: 'organization' },
    { path: ['authors', '*'], kind: 'contact' },
    COMPONENTS,
    { path: ['pedigree', 'ancestors', '*'], kind: 'component' },
    { path: ['pedigree', 'descendants', '*'], kind: 'component' },
    { path: ['pedigree', 'variants', '*'], kind: 'component' },
    { path: ['modelCard', 'modelParameters', 'datasets', '*'], kind: 'data', isThing: isInline },
    { path: ['data', '*'], kind: 'data', isThing: isFurther },
    { path: ['data', '*', 'governance', 'owners', '*', 'organization'], kind: 'organization' },
  ],
  service: [{ path: ['provider'], kind: 'organization' }, SERVICES],
  data: [{ path: ['governance', 'owners', '*', 'organization'], kind: 'organization' }],
  workflow: [{ path: ['tasks', '*'], kind: 'task' }],
  task: [],
  organization: [],
  contact: [],
};

const KINDS: Readonly<Record<string, ThingKind>> = {
  services: 'service',
  datasets: 'data',
  data: 'data',
  workflows: 'workflow',
  tasks: 'task',
};

/** The kind of what stands in a member, by the member's name. */
export function kindOfMember(member: string): ThingKind {
  return (Object.hasOwn(KINDS, member) ? KINDS[member] : undefined) ?? 'component';
}
