import type { JsonObject } from '@trasluz/bom';
import type { Draft } from './element.ts';

const MENTIONED = ['type', 'name', 'version', 'purl'] as const;

/** Mentions a component that stands elsewhere: enough to know it by, without a bom-ref that would stand twice. */
export function mentionOf({ members }: Draft): JsonObject {
  return Object.fromEntries(
    MENTIONED.flatMap((name) => (members[name] === undefined ? [] : [[name, members[name]]])),
  );
}

/** How long the texts of a mention are together. */
export function mentionLength({ members }: Draft): number {
  return MENTIONED.reduce((sum, name) => {
    const value = members[name];
    return sum + (typeof value === 'string' ? value.length : 0);
  }, 0);
}
