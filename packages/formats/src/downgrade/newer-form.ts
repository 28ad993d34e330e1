import type { Element, ElementKind, JsonObject } from '@trasluz/bom';
import type { Loss } from '../loss.ts';

/** What becomes of one element: changed members, and what they no longer say. */
export interface Rewrite {
  readonly set: JsonObject;
  readonly remove: readonly string[];
  readonly losses: readonly Loss[];
}

/** One thing that 1.7 says and 1.6 cannot. Forms of one element change different members of it. */
export interface NewerForm {
  readonly kinds: readonly ElementKind[];
  /** `undefined` where the element does not say it. */
  readonly rewrite: (element: Element) => Rewrite | undefined;
}

/** Why a member that 1.7 brought is lost. */
export const NOT_IN_1_6 = 'CycloneDX 1.6 has no member for it';
